// What the documents lead to is there, and SECURITY.md has the limits that the code has.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { SLOTS } from "../plugin/runtime/codec/bytes.js";
import { HIGHEST_DEPTH } from "../plugin/runtime/codec/depth.js";
import { MOST_ENTRIES } from "../plugin/runtime/codec/reader.js";

const pages = [".", "docs", "bench", "fuzz", "mutate"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file)),
);

test.each(pages)("the links of %s lead to files", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] as string);
  const files = links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*/, ""));
  expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
});

describe("SECURITY.md", () => {
  const rows = readFileSync("SECURITY.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const row = (limit: string) => rows.find((line) => line.startsWith(`| ${limit}`)) ?? "";
  /** A constant of the codec's runtime that nobody else uses. */
  const constant = (file: string, name: string) => {
    const text = readFileSync(`plugin/runtime/codec/${file}.ts`, "utf8");
    return Number(new RegExp(`const ${name} = (\\w+);`).exec(text)?.[1]);
  };

  test.each([
    ["nesting", `1 to ${HIGHEST_DEPTH}`],
    ["entries of maps", MOST_ENTRIES.toLocaleString("en")],
    ["strings that a decoder keeps", SLOTS.toLocaleString("en")],
    ["strings that a decoder keeps", `up to ${constant("string-cache", "LONGEST")} bytes`],
    ["keys of maps that an encoder keeps", SLOTS.toLocaleString("en")],
    ["keys of maps that an encoder keeps", `up to ${4 * constant("key-cache", "WORDS")} bytes`],
    ["buffer", `${constant("writer", "MOST_SPARE") / 2 ** 20} MB`],
  ])("of %s says %s", (limit, value) => {
    expect(row(limit)).toContain(value);
  });
});
