// What the README says of options and error codes is what the code has.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { specs } from "../plugin/options.js";

const readme = readFileSync("README.md", "utf8");

/** The codes of a union type in the runtime: a line each. */
function codesOf(file: string): string[] {
  const text = readFileSync(`plugin/runtime/codec/${file}.ts`, "utf8");
  return [...text.matchAll(/^ {2}\| "([a-z0-9-]+)"/gm)].map((match) => match[1] as string);
}

describe("the README", () => {
  const lines = readme.split("\n");

  test("has at most 150 lines", () => {
    expect(lines.length).toBeLessThanOrEqual(150);
  });

  test("has a row for each option, with its values and its default, and no other", () => {
    const table = lines.slice(
      lines.indexOf("## Options"),
      lines.findIndex((line) => line.startsWith("**Annotation maps**")),
    );
    const rows = table.filter((line) => line.startsWith("| `"));
    expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual(specs.map(({ name }) => name));
    for (const [i, { values, default: defaults }] of specs.entries()) {
      const [, , allowed = "", byDefault = ""] = (rows[i] as string).split("|");
      for (const value of values) expect(allowed).toContain(`\`${value}\``);
      expect(byDefault.trim()).toBe(defaults.map((value) => `\`${value}\``).join(", "));
    }
  });

  test.each([
    ["decode-error", 14],
    ["encode-error", 8],
  ])("names all codes of %s", (file, count) => {
    const codes = codesOf(file);
    expect(codes).toHaveLength(count);
    expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});
