// What holds for all values, types and texts.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeValueIssue,
  formatValue,
  parseValue,
  safeFormatValue,
  safeParseValue,
  type Value,
  ValueError,
  type ValueIssue,
  type ValueType,
} from "../../plugin/runtime/values/index.js";
import { lenient, primitives, readOptions, textsFor, types, values, valuesOf } from "./arbitraries.js";

const typedValues = (faceted: boolean): fc.Arbitrary<[ValueType, Value]> =>
  types(faceted).chain((type) => fc.tuple(fc.constant(type), valuesOf(type)));

const typedTexts = fc
  .boolean()
  .chain(types)
  .chain((type) => fc.tuple(fc.constant(type), textsFor(type)));

describe("each value of a type", () => {
  test.each(primitives)("%s is written, and read as the same", (primitive) => {
    fc.assert(
      fc.property(values[primitive] as fc.Arbitrary<Value>, (value) => {
        const text = formatValue(primitive, value as never);
        expect(parseValue(primitive, text)).toStrictEqual(value);
        expect(formatValue(primitive, parseValue(primitive, text) as never)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("is written but for lists whose last item is empty, in lists of lists with any brackets", () => {
    fc.assert(
      fc.property(typedValues(false), ([type, value]) => {
        const result = safeFormatValue(type, value as never);
        expect(result.ok).toBe(isWritable(type, value));
        if (result.ok) {
          expect(parseValue(type, result.value)).toStrictEqual(value);
        } else {
          expect(innermost(result.issue)).toMatchObject({ code: "kind", type: "list" });
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("is written and read alike by a type with facets, or refused by both", () => {
    let written = 0;
    const runs = 3000;
    fc.assert(
      fc.property(typedValues(true), fc.boolean(), ([type, value], closed) => {
        const result = safeFormatValue(type, value as never, { closed });
        if (result.ok) {
          written++;
          expect(parseValue(type, result.value, { closed })).toStrictEqual(value);
        } else {
          const facet = ["range", "step", "size", "enumeration", "pattern", "items", "reference"];
          const { code } = innermost(result.issue);
          expect(isWritable(type, value) ? facet : [...facet, "kind"]).toContain(code);
        }
      }),
      { numRuns: runs },
    );
    expect(written).toBeGreaterThan(runs / 4);
    expect(written).toBeLessThan(runs);
  });
});

describe("each text", () => {
  test("is read or refused, and nothing else is thrown", () => {
    let read = 0;
    const runs = 4000;
    fc.assert(
      fc.property(typedTexts, readOptions, ([type, text], options) => {
        const result = safeParseValue(type, text, options);
        if (result.ok) {
          read++;
          expectSame(parseValue(type, text, options), result.value);
          return;
        }
        expect(result.issue.text).toBe(text);
        expectIssue(result.issue);
        const thrown = thrownBy(() => parseValue(type, text, options));
        if (!(thrown instanceof ValueError)) throw new Error("no ValueError", { cause: thrown });
        expectSame(thrown.issue, result.issue);
        expect(thrown.message).toBe(describeValueIssue(result.issue));
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 6);
    expect(read).toBeLessThan((runs * 5) / 6);
  });

  test("that is read has one canonical form", () => {
    let written = 0;
    const runs = 4000;
    fc.assert(
      fc.property(
        types(false).chain((type) => fc.tuple(fc.constant(type), textsFor(type))),
        lenient,
        ([type, text], lenient) => {
          const result = safeParseValue(type, text, { lenient });
          if (!result.ok) return;
          const canonical = safeFormatValue(type, result.value as never, { anyCharacters: true });
          expect(canonical.ok).toBe(isWritable(type, result.value) && !hasNul(result.value));
          if (!canonical.ok) return;
          written++;
          const again = parseValue(type, canonical.value);
          expect(again).toStrictEqual(result.value);
          expect(formatValue(type, again as never, { anyCharacters: true })).toBe(canonical.value);
        },
      ),
      { numRuns: runs },
    );
    expect(written).toBeGreaterThan(runs / 6);
  });

  test("that strict reading takes, lenient reading takes as the same", () => {
    let read = 0;
    const runs = 4000;
    fc.assert(
      fc.property(typedTexts, readOptions, ([type, text], options) => {
        const strict = safeParseValue(type, text, { ...options, lenient: undefined });
        if (!strict.ok) return;
        read++;
        expectSame(safeParseValue(type, text, options), strict);
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 6);
  });

  test("that is taken with xmlCharacters and closed, is taken without", () => {
    fc.assert(
      fc.property(typedTexts, readOptions, ([type, text], options) => {
        const result = safeParseValue(type, text, options);
        if (result.ok) expect(safeParseValue(type, text, { lenient: options.lenient })).toStrictEqual(result);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a string that cannot be written", () => {
  const bad = fc.constantFrom("\0", "\u0001", "\ufffe", "\ud800", "\udc00");
  const good = fc.string({ unit: fc.constantFrom("a", "\n", '"', "😀"), maxLength: 100 });

  test("is in the issue, and the position is that of the first character that cannot be", () => {
    fc.assert(
      fc.property(good, bad, good, (before, character, after) => {
        const result = safeFormatValue("string", `${before}${character}x${after}`);
        expect(result).toMatchObject({ ok: false, issue: { code: "kind", position: before.length } });
        if (!result.ok) expect(result.issue.text.charAt(result.issue.position)).toBe(character);
      }),
    );
  });
});

test("a message is one line, whatever the text", () => {
  const result = safeParseValue("int", "\n\n2147483648\n", { lenient: ["whitespace"] });
  expect(result.ok ? "" : describeValueIssue(result.issue)).toMatch(/^[^\n]+ is above the maximum 2147483647$/);
});

describe("what is no string", () => {
  const others = [undefined, null, 5, true, {}, ["a"]] as const;

  test.each(primitives)("makes safeParseValue of %s throw, as it says", (primitive) => {
    for (const other of others) {
      expect(() => safeParseValue(primitive, other as never), String(other)).toThrow();
    }
  });

  test("makes safeParseValue of a list throw, as it says", () => {
    for (const other of others) {
      expect(
        () => safeParseValue({ type: "list", items: { type: "string" } }, other as never),
        String(other),
      ).toThrow();
    }
  });
});

/** Whether a value has a text: nothing tells a list whose last item has an empty text from one without that item. */
function isWritable(type: ValueType, value: Value): boolean {
  if (type.type !== "list" || !Array.isArray(value)) return true;
  const items: readonly Value[] = value;
  if (!items.every((item) => isWritable(type.items, item))) return false;
  const last = items.at(-1);
  const isEmpty =
    last !== undefined && (last === "" || (typeof last === "object" && "length" in last && last.length === 0));
  const inBrackets = type.nestedBrackets === "required" && (type.items.type === "list" || type.items.type === "string");
  return !isEmpty || inBrackets;
}

function hasNul(value: Value): boolean {
  return Array.isArray(value) ? value.some(hasNul) : typeof value === "string" && value.includes("\0");
}

function expectIssue(issue: ValueIssue): void {
  const { position, text, uspError } = issue;
  const isPlace = Number.isInteger(position) && position >= 0 && position <= text.length;
  const isError = uspError === 7011 || uspError === 7012;
  if (!isPlace || !isError || issue.expected === "") throw new Error("a bad issue", { cause: issue });
  expect(describeValueIssue(issue)).not.toMatch(/undefined|NaN|\[object/);
  if (issue.code !== "item") return;
  expect(issue.index).toBeGreaterThanOrEqual(0);
  expect(issue.issue.uspError).toBe(uspError);
  expectIssue(issue.issue);
}

function innermost(issue: ValueIssue): ValueIssue {
  return issue.code === "item" ? innermost(issue.issue) : issue;
}

/** As toStrictEqual, which is slow: only for the words of what is not. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
