// What docs/values.md says of the types is what they do.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatValue, type Primitive, parseValue, safeParseValue } from "../plugin/runtime/values/index.js";

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
