import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow, root, temporaryFolder } from "../support/env-folders.js";
import { run, runOrFail } from "../support/env-process.js";
import { write } from "../support/golden-case.js";

/** As strict as TypeScript gets: vendored code must not make anybody relax a flag. All compilers know all of them. */
const strictest = {
  noEmit: true,
  target: "es2022",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  erasableSyntaxOnly: true,
  declaration: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

const resolutions = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const libraries = { "es2022 alone": ["es2022"], "es2022 and dom": ["es2022", "dom"] };

type Setting = readonly [resolution: keyof typeof resolutions, library: keyof typeof libraries];

// The two settings do not touch, and the older compilers take their time: there each is seen once.
const diagonal: readonly Setting[] = [
  ["nodenext", "es2022 alone"],
  ["bundler", "es2022 and dom"],
];
const all: readonly Setting[] = [...diagonal, ["nodenext", "es2022 and dom"], ["bundler", "es2022 alone"]];

const compilers = [
  { version: "5.8", folder: "typescript-5", settings: diagonal },
  { version: "6.0", folder: "typescript-6", settings: diagonal },
  { version: "7.0", folder: "typescript", settings: all },
];

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** What there is to be checked, by place: sources, or JavaScript with declarations. */
const paths = ["generated", "test/env/types"];
const sources = paths.map((path) => join(root, path));
const declared = paths.map((path) => join(folder, "declared", path));

/** The tests of typed paths, with the same model as declarations. */
beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of ["assert.ts", "model.ts"]) {
    write(join(folder, "declared/test/env/types", file), readFileSync(join(root, "test/env/types", file), "utf8"));
  }
  const template = parse(readFileSync(join(root, "buf.gen.tr-181.yaml"), "utf8"));
  const [plugin] = template.plugins;
  plugin.out = join(folder, "declared/generated/tr-181");
  plugin.opt.push("target=js+dts");
  const path = [join(root, "node_modules/.bin")];
  await runOrFail("buf", ["generate", "--template", JSON.stringify(template)], { cwd: root, path });
});

/** The output of a compiler for generated code and the type tests, whose `@ts-expect-error` must each have an error. */
async function compile(compiler: string, include: readonly string[], [resolution, library]: Setting): Promise<string> {
  const place = join(folder, compiler, include === declared ? "declared" : "sources", resolution, library);
  mkdirSync(place, { recursive: true });
  const compilerOptions = { ...strictest, ...resolutions[resolution], lib: libraries[library] };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const { code, stdout, stderr } = await run(process.execPath, [tsc, "-p", ".", "--listFiles"], { cwd: place });
  const lines = (stdout + stderr).trim().split("\n");
  const files = lines.filter((line) => isAbsolute(line) && line.endsWith(".ts"));
  // A compiler that was given nothing has no complaints.
  expect(files.filter((file) => file.includes("/generated/")).length).toBeGreaterThan(12);
  const complaints = lines.filter((line) => !files.includes(line)).join("\n");
  expect(code, complaints).toBe(0);
  return complaints;
}

describe.each(compilers)("TypeScript $version", ({ version, folder, settings }) => {
  test("is the version that it is said to be", async () => {
    const tsc = join(root, "node_modules", folder, "bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "--version"], { cwd: root });
    expect(stdout).toContain(`Version ${version}.`);
  });

  test.each(settings)("%s, lib %s", async (...setting) => {
    expect(await compile(folder, sources, setting)).toBe("");
  });

  test("typed paths, with declarations", async () => {
    expect(await compile(folder, declared, diagonal[0] as Setting)).toBe("");
  });
});

describe("the text of generated/", () => {
  const files = Object.entries(filesBelow(join(root, "generated")));

  test("there are six versions and a runtime", () => {
    const names = files.map(([path]) => path);
    for (const version of ["1-0", "1-1", "1-2", "1-3", "1-4", "1-5"]) {
      expect(names).toEqual(expect.arrayContaining([`usp-msg-${version}.ts`, `usp-record-${version}.ts`]));
    }
    const runtime = readdirSync(join(root, "plugin/runtime"), { recursive: true });
    expect(names.filter((path) => path.startsWith("usp-runtime/")).length).toBeLessThanOrEqual(runtime.length);
  });

  test.each(files)("%s has no back doors", (path, text) => {
    expect(backDoors(path, text)).toEqual([]);
  });

  test("the search for back doors finds them", () => {
    const text = [
      "// @ts-nocheck",
      "// @ts-ignore",
      "export let a: any;",
      "eval('1'); new Function('1'); Function('1'); globalThis.eval('1');",
      "import 'left-pad'; import('./x.js'); require('x');",
      "/* any, eval and Function may be talked of */",
    ].join("\n");
    expect(backDoors("x.ts", text)).toHaveLength(10);
  });
});

/** What would switch off the type checker, need a laxer Content-Security-Policy, or reach beyond the output folder. */
function backDoors(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found = text.match(/@ts-(nocheck|ignore|expect-error)/g)?.map(String) ?? [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push("any");
    if (ts.isIdentifier(node) && ["eval", "Function", "require"].includes(node.text)) found.push(node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push("import()");
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from !== undefined && ts.isStringLiteral(from) && !/^\.\.?\//.test(from.text)) found.push(from.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
