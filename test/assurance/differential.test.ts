// The suite in short, and that it would find a fault.
import { beforeAll, describe, expect, test } from "vitest";
import { breakRoot, faultsOfSound } from "./broken.js";
import { loadRoots, type Root } from "./schemas.js";
import { compareAll } from "./suites/differential.js";

const report = () => {};
let roots: readonly Root[];
beforeAll(() => {
  roots = loadRoots();
});

test("sound messages of all types and versions are read alike by all", async () => {
  const { cases, failures } = await compareAll(roots, { seed: 1, cases: 4000, report });
  expect(failures).toEqual([]);
  expect(cases).toBe(4000);
});

test("the same seed gives the same run, another one another", async () => {
  const notes = async (seed: number) => (await compareAll(roots, { seed, cases: 100, report })).notes;
  const [once, again, other] = [await notes(3), await notes(3), await notes(4)];
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});

describe("a fault is found", () => {
  test.each(faultsOfSound)("$name", async (fault) => {
    const broken = roots.slice(-2).map((root) => breakRoot(root, fault));
    const { failures } = await compareAll(broken, { seed: 1, cases: 800, report });
    expect(failures.map(({ what }) => what)).toContainEqual(expect.stringMatching(fault.says));
    // It was made small.
    expect(Math.min(...failures.map(({ input = "" }) => input.length))).toBeLessThan(250);
  });
});
