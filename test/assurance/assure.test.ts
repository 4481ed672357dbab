// The script that runs the suites, with suites of its own.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, temporaryFolder } from "../support/env-folders.js";
import { type Finished, run } from "../support/env-process.js";

const suites: { readonly [name: string]: string } = {
  sound: `
    export const name = "sound";
    export const full = { cases: 5000, shards: 3 };
    export async function run({ seed, cases, report }) {
      report({ cases, failures: 0 });
      return { cases, failures: [], notes: ["here is " + import.meta.url.split("/").at(-1) + " with " + seed] };
    }`,
  unsound: `
    export const name = "unsound";
    export async function run({ seed, cases }) {
      const failures = Array.from({ length: 25 }, (_, i) => ({ what: "wrong " + i, input: "00ff" }));
      return { cases, failures };
    }`,
  broken: `
    export const name = "broken";
    export async function run() {
      throw new Error("all is lost");
    }`,
  gone: `
    export const name = "gone";
    export async function run() {
      process.exit(3);
    }`,
  absent: `
    export const name = "absent";
    export async function run() {
      return { cases: 0, failures: [], notes: ["skipped: no tools"] };
    }`,
};

const { folder, remove } = temporaryFolder();
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(suites)) writeFileSync(join(folder, `${name}.ts`), text);
});
afterAll(remove);

function assure(...args: readonly string[]): Promise<Finished> {
  return run(process.execPath, ["scripts/assure.js", "--from", folder, ...args], { cwd: root });
}

/** The cells of the table. */
function table(stdout: string): string[][] {
  const lines = stdout.trimEnd().split("\n");
  const head = lines.findIndex((line) => line.startsWith("suite"));
  return lines.slice(head).map((line) => line.trim().split(/ {2,}/));
}

describe("npm run assure", () => {
  test("sums up the parts of a suite", async () => {
    const { code, stdout, stderr } = await assure("--suite", "sound");
    expect(stderr).toBe("");
    const [head, , ...rows] = table(stdout);
    expect(head).toEqual(["suite", "cases", "failures", "seeds", "time"]);
    expect(rows).toEqual([["sound", "5,000", "0", "1 to 3", expect.stringMatching(/^\d+ s$/)]]);
    expect(code).toBe(0);
  });

  test("takes cases and seed from the command line, and prints notes if asked", async () => {
    const { stdout } = await assure("--suite", "sound", "--cases", "10", "--seed", "77", "--notes");
    expect(table(stdout).at(-1)?.slice(0, 4)).toEqual(["sound", "10", "0", "77"]);
    // A suite knows where it is, although it runs elsewhere.
    expect(stdout).toContain("sound, seed 77: here is sound.ts with 77\n");
  });

  test("fails with a suite that fails, and shows what is wrong", async () => {
    const { code, stdout } = await assure("--suite", "unsound,sound");
    expect(code).toBe(1);
    expect(stdout).toContain("unsound, seed 1: wrong 0\n  input: 00ff\n");
    expect(stdout).toContain("unsound: 5 failures more\n");
    expect(table(stdout).map(([name, cases, failures]) => [name, cases, failures])).toContainEqual([
      "unsound",
      "10,000",
      "25",
    ]);
  });

  test("fails with a suite that breaks off, without a trace of the stack", async () => {
    const { code, stdout, stderr } = await assure("--suite", "broken", "--suite", "gone");
    expect(code).toBe(1);
    expect(stdout).toContain("broken, seed 1: broken with seed 1 broke off: all is lost\n");
    expect(stdout).toContain("gone, seed 1: gone with seed 1 broke off: it ended with code 3\n");
    expect(stdout + stderr).not.toMatch(/^ +at /m);
  });

  test("says why a suite was skipped", async () => {
    const { code, stdout } = await assure("--suite", "absent");
    expect(table(stdout).at(-1)?.slice(0, 3)).toEqual(["absent", "0", "skipped: no tools"]);
    expect(code).toBe(0);
  });

  test.each([
    [["--suite", "other"], "there is no suite other; there are absent, broken, gone, sound, unsound\n"],
    [["--cases", "many"], "--cases is a whole number from 1, not many\n"],
    [["--cases", "0"], "--cases is a whole number from 1, not 0\n"],
    [["--seed", "-1"], /--seed/],
    [["--quick"], /--quick/],
  ])("%j is a mistake", async (args, message) => {
    const { code, stdout, stderr } = await assure(...args);
    expect(stderr).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([1, ""]);
  });

  test("leaves nothing behind", async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("protoc-gen-usp-assure-"));
    const before = left();
    await assure("--suite", "gone");
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });
});
