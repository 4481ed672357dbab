import { describe, expect, test } from "vitest";
import { applies, type DecodeCase, type EncodeCase } from "./cases/case.js";
import { decodeCases, encodeCases } from "./cases/index.js";
import { checkDecode, checkEncode, runCases } from "./run.js";
import { versions } from "./versions.js";

/** By name, for the title of a test. */
function named<C extends DecodeCase | EncodeCase>(cases: readonly C[], minor: number): (readonly [string, C])[] {
  return cases.filter((one) => applies(one, minor)).map((one) => [one.name, one]);
}

describe.each(versions.map((codecs) => [String(codecs.minor), codecs] as const))("version 1.%s", (_, codecs) => {
  describe.each(Object.entries(decodeCases))("%s", (_, cases) => {
    test.each(named(cases, codecs.minor))("%s", (_, one) => expect(checkDecode(codecs, one)).toEqual([]));
  });

  describe.each(Object.entries(encodeCases))("%s", (_, cases) => {
    test.each(named(cases, codecs.minor))("%s", (_, one) => expect(checkEncode(codecs, one)).toEqual([]));
  });
});

test("the runner for engines without a test framework counts and finds the same", () => {
  const all = [...Object.values(decodeCases), ...Object.values(encodeCases)].flat();
  for (const { msg, record, minor } of versions) {
    const { failures, count } = runCases(msg, record, minor);
    expect(count).toBe(all.filter((one) => applies(one, minor)).length);
    expect(failures).toEqual([]);
  }
});

test("each case has a name of its own", () => {
  for (const cases of [...Object.values(decodeCases), ...Object.values(encodeCases)]) {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});
