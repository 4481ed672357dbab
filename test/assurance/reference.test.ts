// The reference decoder knows nothing of the runtime. That it gives the cases of the decoders' tests the verdicts that
// are written there makes it worth comparing with.
import { beforeAll, describe, expect, test } from "vitest";
import { applies, type DecodeCase } from "../codec/cases/case.js";
import { decodeCases } from "../codec/cases/index.js";
import { judge } from "./reference.js";
import { type RuleName, rules } from "./rules.js";
import { loadRoots, type Root } from "./schemas.js";

let roots: readonly Root[];
beforeAll(() => {
  roots = loadRoots();
});

/** What is wrong with the verdict on a case, if anything. */
function problem({ kind, bytes, options, expect: expected, name }: DecodeCase, minor: number): string | undefined {
  const { type } = roots.find((root) => root.kind === kind && root.minor === minor) as Root;
  const { violation } = judge(type, bytes, options?.maxDepth);
  if (expected.ok) return violation === undefined ? undefined : `${name}: refused`;
  if (violation === undefined) return `${name}: accepted`;
  const same =
    violation.offset === expected.offset &&
    violation.breaches.some(({ rule, path }) => rules[rule].code === expected.code && path === expected.path);
  return same ? undefined : `${name}: ${JSON.stringify(violation)}`;
}

describe.each([0, 1, 2, 3, 4, 5])("version 1.%d", (minor) => {
  // What may be repaired is accepted if that is asked for, of which the reference knows nothing.
  test.each(Object.entries(decodeCases))("%s", (_, cases) => {
    const some = cases.filter((one) => applies(one, minor) && one.options?.invalidUtf8 !== "replace");
    expect(some.map((one) => problem(one, minor)).filter((found) => found !== undefined)).toEqual([]);
  });
});

test("each rule is broken by a case", () => {
  const broken = new Set<RuleName>();
  for (const one of Object.values(decodeCases).flat()) {
    const { type } = roots.find(({ kind, minor }) => kind === one.kind && minor === 4) as Root;
    for (const { rule } of judge(type, one.bytes, one.options?.maxDepth).violation?.breaches ?? []) broken.add(rule);
  }
  const never = (Object.keys(rules) as RuleName[]).filter((rule) => !broken.has(rule));
  expect(never).toEqual([]);
});
