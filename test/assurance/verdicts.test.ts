// The suite in short, and that it would find a fault.
import { beforeAll, describe, expect, test } from "vitest";
import { breakRoot, type Fault, faultsOfSpoilt } from "./broken.js";
import type { Corpus } from "./corpus.js";
import { examine } from "./examine.js";
import { minimise } from "./minimise.js";
import { Random } from "./random.js";
import { type Bytes, loadRoots, type Root } from "./schemas.js";
import { corporaOf, judgeAll, nextInput } from "./suites/verdicts.js";

const report = () => {};
let roots: readonly Root[];
beforeAll(() => {
  roots = loadRoots();
});

test("spoilt messages get the verdict that the rules give them, and that of others", async () => {
  const { cases, failures } = await judgeAll(roots, { seed: 1, cases: 12_000, report });
  expect(failures).toEqual([]);
  expect(cases).toBe(12_000);
});

test("the same seed gives the same run, another one another", async () => {
  const notes = async (seed: number) => (await judgeAll(roots.slice(-2), { seed, cases: 300, report })).notes;
  const [once, again, other] = [await notes(3), await notes(3), await notes(4)];
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});

describe("a fault is found", () => {
  let corpora: readonly Corpus[];
  beforeAll(() => {
    corpora = corporaOf(roots.slice(-2), { seed: 1, cases: 2000 });
  });

  /** An input that shows the fault, among so many. */
  function find(fault: Fault): { root: Root; bytes: Bytes } | undefined {
    const broken = roots.slice(-2).map((root) => breakRoot(root, fault));
    const random = new Random(1);
    for (let i = 0; i < 4000; i++) {
      const { root, bytes } = nextInput(broken, corpora, random);
      const finding = examine(root, bytes);
      if (finding !== undefined && fault.says.test(finding.says)) return { root, bytes };
    }
    return undefined;
  }

  test.each(faultsOfSpoilt)("$name", (fault) => {
    expect(find(fault)).toBeDefined();
  });

  test("and is made small", () => {
    const { root, bytes } = find(faultsOfSpoilt[0] as Fault) as { root: Root; bytes: Bytes };
    const small = minimise(root, bytes);
    expect(examine(root, small)?.signature).toBe(examine(root, bytes)?.signature);
    expect(small.length).toBeLessThan(12);
  });
});
