// The suite in short, and that it would find a fault.
import { beforeAll, describe, expect, test } from "vitest";
import type { DecodeOptions } from "../../generated/usp-msg-1-4.js";
import type { VisitedMap } from "../visit/subject.js";
import { loadSubjects, type Visited, visitAll } from "./suites/visits.js";

const CASES = 5000;
const report = () => {};
let subjects: readonly Visited[];
beforeAll(async () => {
  subjects = await loadSubjects({ seed: 1, cases: CASES });
});

test("spoilt messages are refused as by the decoder, or handed out as it decodes them", async () => {
  const { cases, failures } = await visitAll(subjects, { seed: 1, cases: CASES, report });
  expect(failures).toEqual([]);
  expect(cases).toBe(CASES);
});

type Visit = VisitedMap["visit"];
type Entry = readonly [path: string, name: string, value: string];

/** A visit whose entries are handed out after it, changed. */
function changing(change: (entries: readonly Entry[]) => readonly Entry[]): (visit: Visit) => Visit {
  return (visit) => (bytes, take, options) => {
    const entries: Entry[] = [];
    visit(bytes, (...entry) => entries.push(entry), options);
    for (const entry of change(entries)) take(...entry);
  };
}

const faults: readonly (readonly [string, (visit: Visit) => Visit])[] = [
  [
    "entries that are overwritten are left out",
    changing((all) => [...new Map(all.map((one) => [one[1], one])).values()]),
  ],
  ["the path has a dot", changing((all) => all.map(([path, name, value]) => [`${path}.`, name, value]))],
  ["name and value change places", changing((all) => all.map(([path, name, value]) => [path, value, name]))],
  ["the order is another", changing((all) => [...all].reverse())],
  [
    "something is handed out of what is refused",
    (visit) => (bytes, take, options) => {
      if (bytes.length > 9) take("", "", "");
      visit(bytes, take, options);
    },
  ],
  ["values may always be repaired", (visit) => (bytes, take, options) => visit(bytes, take, repairing(options))],
  [
    "repairs are not told of",
    (visit) => (bytes, take, options) => visit(bytes, take, { ...options, onRepair: undefined }),
  ],
  ["depth does not count", (visit) => (bytes, take, options) => visit(bytes, take, { ...options, maxDepth: 1000 })],
];

function repairing(options: DecodeOptions | undefined): DecodeOptions {
  return { ...options, invalidUtf8: "replace" };
}

describe("a fault is found", () => {
  test.each(faults)("%s", async (_, spoil) => {
    const broken = subjects.map(([subject, corpus]): Visited => {
      return [{ ...subject, maps: subject.maps.map((map) => ({ ...map, visit: spoil(map.visit) })) }, corpus];
    });
    const { failures } = await visitAll(broken, { seed: 1, cases: 2000, report });
    expect(failures.length).toBeGreaterThan(0);
    expect(failures[0]?.input).toBeDefined();
  });
});
