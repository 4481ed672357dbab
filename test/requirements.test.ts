// docs/requirements.md names tests that exist, and every requirement that the code names.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/requirements.md", "utf8");
const requirement = /\bR-[A-Z0-9]+\.\d+[a-z]?(?:\.\d+)?\b/g;

/** The rows of the tables, by what their first cell names. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| R-"))
  .map((line) => {
    const [names = "", ...cells] = line.slice(2, -2).split(" | ");
    return { names: names.match(requirement) ?? [], cells };
  });

interface Reference {
  readonly title: string;
  readonly file: string;
}

function references(text: string): Reference[] {
  return [...text.matchAll(/\[((?:[^[\]]|\[[^\]]*\])+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(
    ([, title = "", file = ""]) => ({
      title,
      file,
    }),
  );
}

/** What files below a folder name. */
function namedBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .flatMap((file) => readFileSync(file, "utf8").match(requirement) ?? []);
}

const listed = rows.flatMap(({ names }) => names);

describe("docs/requirements.md", () => {
  test("names each requirement once", () => {
    expect(listed.length).toBeGreaterThan(70);
    expect(listed.filter((name, i) => listed.indexOf(name) !== i)).toEqual([]);
  });

  test.each([
    ["plugin", 18],
    ["proto/annotations", 10],
    ["generated", 20],
  ])("has all that %s names", (folder, least) => {
    const named = [...new Set(namedBelow(folder))];
    expect(named.length).toBeGreaterThanOrEqual(least);
    expect(named.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test("has a test for each requirement that is met, and a reason for each that is not", () => {
    const [met = "", unmet = ""] = page.split("\n## What a codec cannot meet\n");
    for (const { names, cells } of rows) {
      const isMet = met.includes(`| ${names[0]} |`);
      const shown = references(cells.at(-1) ?? "");
      expect([names, cells.length, shown.length > 0]).toEqual([names, isMet ? 2 : 1, isMet]);
    }
    expect(unmet.match(requirement)?.length).toBeGreaterThan(30);
  });

  test.each(references(page).map(({ title, file }) => [title, file]))("%s is in %s", (title, file) => {
    expect(existsSync(file)).toBe(true);
    if (!title.endsWith(".test.ts")) expect(readFileSync(file, "utf8")).toContain(title);
  });
});
