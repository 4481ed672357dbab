// What docs/values.md says of the types is what they do; what docs/data-model.md says of maps is what they are.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveDataModel } from "../plugin/annotations/data-model.js";
import { loadMaps } from "../plugin/annotations/load.js";
import { formatValue, type Primitive, parseValue, safeParseValue } from "../plugin/runtime/values/index.js";
import { temporaryFolder } from "./support/env-folders.js";

const page = readFileSync("docs/values.md", "utf8");

/** The rows of the table behind a heading, as cells. */
function rows(heading: string): string[][] {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`)).split("\n## ", 2)[1] as string;
  const lines = section.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => line.slice(2, -2).split(" | "));
}

function texts(cell: string): string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] as string);
}

describe("docs/values.md", () => {
  const types = rows("The types");

  test("has a row for each type", () => {
    expect(types.map(([type]) => type).sort()).toEqual([
      "base64",
      "boolean",
      "dateTime",
      "decimal",
      "hexBinary",
      "int",
      "long",
      "string",
      "unsignedInt",
      "unsignedLong",
    ]);
  });

  test.each(types)(
    "%s: what is accepted, refused and written",
    (name, _, accepted = "", refused = "", written = "") => {
      const type = name as Primitive;
      for (const text of texts(accepted)) expect([text, safeParseValue(type, text).ok]).toEqual([text, true]);
      for (const text of texts(refused)) expect([text, safeParseValue(type, text).ok]).toEqual([text, false]);
      const pairs = texts(written);
      for (let i = 0; i < pairs.length; i += 2) {
        expect(formatValue(type, parseValue(type, pairs[i] as string))).toBe(pairs[i + 1]);
      }
    },
  );

  test("names all issues and all lenient readings", () => {
    const issues = readFileSync("plugin/runtime/values/issue.ts", "utf8");
    const codes = [...issues.matchAll(/extends TextIssue<"([a-z-]+)">/g)].map((match) => match[1]);
    expect(
      rows("Issues")
        .flatMap(([cell = ""]) => texts(cell))
        .sort(),
    ).toEqual(codes.sort());
    const options = readFileSync("plugin/runtime/values/options.ts", "utf8");
    const readings = [...options.matchAll(/^ {2}\| "([a-z-]+)"/gm)].map((match) => match[1]);
    expect(
      rows("Lenient readings")
        .flatMap(([cell = ""]) => texts(cell).slice(0, 1))
        .sort(),
    ).toEqual(readings.sort());
  });
});

describe("docs/data-model.md", () => {
  const page = readFileSync("docs/data-model.md", "utf8");
  const section = (page.split("\n## The map\n")[1] as string).split("\n## ")[0] as string;
  const { $defs: defs } = JSON.parse(readFileSync("proto/annotations/annotations.schema.json", "utf8")) as {
    readonly $defs: { readonly [name: string]: { readonly properties: object } };
  };

  test("has a map that is one", () => {
    const { folder, remove } = temporaryFolder();
    try {
      const path = join(folder, "map.yaml");
      writeFileSync(path, section.split("```yaml\n")[1]?.split("```")[0] ?? "");
      const { model, complaints } = resolveDataModel(loadMaps([path]));
      expect(complaints).toEqual([]);
      const sections = [model.types, model.objects, model.parameters, model.commands, model.events];
      expect(sections.map(({ size }) => size)).toEqual([1, 1, 4, 2, 1]);
    } finally {
      remove();
    }
  });

  test.each([
    ["Types", "type", ["type", "status"]],
    ["Objects", "object", ["version", "status"]],
  ])("%s: names each key", (heading, name, elsewhere) => {
    const table = section.slice(section.indexOf(`**${heading}.**`)).split("\n\n")[1] as string;
    const keys = table.split("\n").flatMap((row) => texts(row.split("|")[1] ?? ""));
    expect([...keys, ...elsewhere].sort()).toEqual(Object.keys(defs[name]?.properties ?? {}).sort());
  });

  test.each(["parameter", "argument", "argumentObject", "command", "event"])("names each key of %s", (name) => {
    const keys = Object.keys(defs[name]?.properties ?? {});
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(section))).toEqual([]);
  });
});
