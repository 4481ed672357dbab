// The rules of the house, which docs/architecture.md states.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Handlebars from "handlebars";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/** What a module imports: packages by name, its own modules by path from the root. */
function imports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.map(({ fileName }) => (fileName.startsWith(".") ? join(dirname(file), fileName) : fileName));
}

/** The first of each room's imports that leaves what it may import. */
function trespasses(room: string, allowed: readonly RegExp[]): string[] {
  return sources(room).flatMap((file) =>
    imports(file)
      .filter((imported) => !allowed.some((pattern) => pattern.test(imported)))
      .map((imported) => `${file} imports ${imported}`),
  );
}

describe("what a room may import", () => {
  test("the runtime: itself alone", () => {
    expect(trespasses("plugin/runtime", [/^plugin\/runtime\//])).toEqual([]);
  });

  test("the Model: descriptors and annotations, not the emitter", () => {
    const allowed = [
      /^@bufbuild\//,
      /^node:crypto$/,
      /^plugin\/model\//,
      /^plugin\/annotations\/(types|chain|peek)\.js$/,
      /^plugin\/diagnostics/,
    ];
    expect(trespasses("plugin/model", allowed)).toEqual([]);
  });

  test.each([
    ["plugin/main.ts", ["node:module", "node:v8", "@bufbuild/protoplugin", "plugin/plugin.js"]],
    ["plugin/options.ts", ["plugin/diagnostics.js", "plugin/did-you-mean.js"]],
    ["plugin/did-you-mean.ts", ["fastest-levenshtein"]],
    ["plugin/diagnostics.ts", []],
    ["plugin/paths.ts", ["node:url"]],
  ])("%s: %j", (file, allowed) => {
    expect(imports(file).filter((imported) => !allowed.includes(imported))).toEqual([]);
  });

  test("the patterns of XML Schema: themselves alone", () => {
    expect(trespasses("plugin/patterns", [/^plugin\/patterns\//])).toEqual([]);
  });

  test.each([
    ["text", []],
    ["codec", ["text"]],
    ["paths", ["text"]],
    ["protocol", ["text"]],
    ["visit", ["codec", "paths"]],
    ["values", ["text", "paths", "codec/bytes.js"]],
    ["data-model", ["paths", "values"]],
    ["checks", ["text", "codec", "paths", "protocol", "values", "data-model"]],
    ["model", ["text", "codec/entries.js", "paths", "protocol", "values", "data-model"]],
  ])("the runtime's %s: itself and %j", (room, others) => {
    const allowed = [room, ...others].map((other) => new RegExp(`^plugin/runtime/${other}(/|$)`));
    expect(trespasses(`plugin/runtime/${room}`, allowed)).toEqual([]);
  });

  test("the emitter: the Model's types, not descriptors", () => {
    const allowed = [
      /^node:/,
      /^ts-morph$/,
      /^handlebars(\/runtime\.js)?$/,
      /^plugin\/emit\//,
      /^plugin\/model\/(model|names)\.js$/,
      /^plugin\/(options|paths)\.js$/,
    ];
    expect(trespasses("plugin/emit", allowed)).toEqual([]);
  });

  test("annotations: descriptors to check against, paths and types as the runtime has them; neither Model nor emitter", () => {
    const allowed = [
      /^@bufbuild\//,
      /^node:/,
      /^yaml$/,
      /^ajv/,
      /^plugin\/annotations\//,
      /^plugin\/patterns\/pattern\.js$/,
      /^plugin\/runtime\/(paths|values)\//,
      /^plugin\/(diagnostics|did-you-mean|paths)/,
    ];
    expect(trespasses("plugin/annotations", allowed)).toEqual([]);
  });

  test("the importer: the shape of maps, and what checks them; files are given to it", () => {
    const allowed = [
      /^node:path$/,
      /^saxes$/,
      /^plugin\/datamodel\//,
      /^plugin\/annotations\/(types|ancestry|data-model|resolve-types)\.js$/,
      /^plugin\/(diagnostics|did-you-mean)\.js$/,
    ];
    expect(trespasses("plugin/datamodel", allowed)).toEqual([]);
    expect(
      [...sources("plugin")].filter((file) => !file.startsWith("plugin/datamodel/")).flatMap(imports),
    ).not.toContain("plugin/datamodel/import.js");
  });

  test("the usp command: the importer, and how complaints are told", () => {
    const allowed = [
      /^node:fs$/,
      /^node:path$/,
      /^commander$/,
      /^cli\//,
      /^plugin\/datamodel\//,
      /^plugin\/(diagnostics|paths)\.js$/,
    ];
    expect(trespasses("cli", allowed)).toEqual([]);
  });

  test("no one imports the compiler that npm calls typescript: its API is not there", () => {
    const offenders = sources("plugin").filter((file) => imports(file).includes("typescript"));
    expect(offenders).toEqual([]);
  });

  test("generated code: generated code alone", () => {
    const foreign = sources("generated").flatMap((file) =>
      imports(file).filter((name) => !name.startsWith("generated/")),
    );
    expect(foreign).toEqual([]);
  });
});

test("code is said by templates, never built with ts-morph's add methods", () => {
  const offenders = sources("plugin").filter((file) =>
    /\.(add|insert|set)(Class|Function|Interface|Statement|Import|Export|Enum|Member|Property)/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(offenders).toEqual([]);
});

// What the Model's types have, by name of the property; a template may use nothing else.
const modelTypes = [
  "model",
  "model-values",
  "model-checks",
  "model-peek",
  "model-visit",
  "model-data-model",
  "model-typed",
]
  .map((file) => readFileSync(`plugin/model/${file}.ts`, "utf8"))
  .join("\n");
const modelFields = new Set([...modelTypes.matchAll(/readonly (\w+): /g)].map((match) => match[1] as string));
for (const [, name] of modelTypes.matchAll(/^ {2}\| "(\w+)"/gm)) modelFields.add(name as string);

describe("templates", () => {
  const templates = readdirSync("templates").map((file) => ({ file, name: basename(file, ".hbs") }));
  const parsed = templates.map(({ file, name }) => ({
    name,
    ast: Handlebars.parse(readFileSync(join("templates", file), "utf8")),
  }));

  test.each(parsed)("$name places text and iterates, and uses what the Model has", ({ ast }) => {
    const problems: string[] = [];
    class Visitor extends Handlebars.Visitor {
      override BlockStatement(block: hbs.AST.BlockStatement): void {
        const helper = (block.path as hbs.AST.PathExpression).original;
        if (!["if", "each", "unless", "with"].includes(helper)) problems.push(`helper ${helper}`);
        if (block.params.length !== 1 || block.hash) problems.push(`{{#${helper}}} with more than a flag`);
        super.BlockStatement(block);
      }
      override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
        if (mustache.params.length > 0 || mustache.hash) problems.push("a call");
        super.MustacheStatement(mustache);
      }
      override PartialStatement(partial: hbs.AST.PartialStatement): void {
        // Its name is no path; that it exists is tested below.
        if (partial.params.length > 0 || partial.hash) problems.push("a part with arguments");
      }
      override PathExpression(path: hbs.AST.PathExpression): void {
        const unknown = path.parts.filter(
          (part) => !modelFields.has(part) && !["root", "first", "last"].includes(part),
        );
        const isHelper = ["if", "each", "unless", "with"].includes(path.original);
        if (unknown.length > 0 && !isHelper) problems.push(`no ${unknown.join(", ")} in the Model`);
      }
    }
    new Visitor().accept(ast);
    expect(problems).toEqual([]);
  });

  test("are all used, and exist", () => {
    const used = new Set([...modelTypes.matchAll(/readonly template: "([\w-]+)"/g)].map((match) => match[1] as string));
    class Visitor extends Handlebars.Visitor {
      override PartialStatement(partial: hbs.AST.PartialStatement): void {
        used.add((partial.name as hbs.AST.PathExpression).original);
      }
    }
    for (const { ast } of parsed) new Visitor().accept(ast);
    expect([...used].sort()).toEqual(templates.map(({ name }) => name).sort());
  });
});
