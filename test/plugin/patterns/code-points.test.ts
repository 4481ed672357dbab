import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alphabet } from "../../../plugin/patterns/alphabet.js";
import { category } from "../../../plugin/patterns/categories.js";
import { codePointsOf } from "../../../plugin/patterns/classes.js";
import { type CodePoints, complement, difference, union } from "../../../plugin/patterns/code-points.js";
import { parsePattern } from "../../../plugin/patterns/parse.js";
import { toJavaScript } from "../../../plugin/patterns/translate.js";
import { contains } from "./contains.js";
import { anyClass } from "./patterns.js";
import { pool } from "./texts.js";

const LAST = 0x10ffff;
const options = { seed: 181, numRuns: 300 };

const someRange = fc.tuple(fc.nat(60), fc.nat(8)).map(([first, length]) => [first, first + length] as const);
const someRanges = fc.array(someRange, { maxLength: 6 });
const has = (set: CodePoints): boolean[] => Array.from({ length: 80 }, (_, code) => contains(set, code));

/** In order, not empty, none touching the next. */
function isTidy(set: CodePoints): boolean {
  return set.every(([first, last], i) => first <= last && (set[i - 1]?.[1] ?? -2) + 1 < first);
}

describe("sets of code points", () => {
  test("are united, complemented and subtracted", () => {
    fc.assert(
      fc.property(someRanges, someRanges, (a, b) => {
        const [one, other] = [union(a), union(b)];
        const inRanges = (code: number): boolean => a.some(([first, last]) => first <= code && code <= last);
        expect(has(one)).toEqual(has([]).map((_, code) => inRanges(code)));
        expect(has(complement(one))).toEqual(has(one).map((is) => !is));
        expect(has(difference(one, other))).toEqual(has(one).map((is, code) => is && !contains(other, code)));
        for (const set of [one, complement(one), difference(one, other)]) expect(set).toSatisfy(isTidy);
      }),
      options,
    );
  });

  test("reach from the first to the last", () => {
    expect(complement([])).toEqual([[0, LAST]]);
    expect(complement([[0, LAST]])).toEqual([]);
    expect(complement([[0, 5]])).toEqual([[6, LAST]]);
    expect(complement([[5, LAST]])).toEqual([[0, 4]]);
  });

  test.each(["Nd", "Lu", "Cn", "C", "Zs", "Co", "Sm"])("of category %s are those that the engine has", (name) => {
    const expression = new RegExp(`^\\p{${name}}$`, "u");
    const set = category(name);
    expect(set).toSatisfy(isTidy);
    const ends = set.flatMap(([first, last]) => [first - 1, first, last, last + 1]).filter((c) => c >= 0 && c <= LAST);
    const sample = Array.from({ length: LAST / 97 }, (_, i) => i * 97);
    const wrong = [...ends, ...sample].filter((c) => expression.test(String.fromCodePoint(c)) !== contains(set, c));
    expect(wrong).toEqual([]);
  });

  test("of categories: each code point is in one of the seven", () => {
    const all = ["L", "M", "N", "P", "Z", "S", "C"].map(category);
    const size = (set: CodePoints): number => set.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    expect(all.reduce((sum, set) => sum + size(set), 0)).toBe(LAST + 1);
    expect(union(all.flat())).toEqual([[0, LAST]]);
  });

  test("of classes are what the translation matches", () => {
    fc.assert(
      fc.property(anyClass, (pattern) => {
        const parsed = parsePattern(pattern);
        if (parsed.kind !== "characters") throw new Error(`${pattern} is no class`);
        const set = codePointsOf(parsed.class);
        const expression = new RegExp(`^(?:${toJavaScript(parsed)})$`, "u");
        const told = (character: string): boolean => contains(set, character.codePointAt(0) ?? 0);
        expect(pool.filter(told)).toEqual(pool.filter((character) => expression.test(character)));
      }),
      options,
    );
  });
});

describe("the alphabet of a pattern", () => {
  test("has a letter for whatever a text may have, in as many sets or more", () => {
    fc.assert(
      fc.property(fc.array(someRanges.map(union), { maxLength: 5 }), (sets) => {
        const letters = alphabet(sets);
        for (let code = 0; code < 80; code++) {
          const members = [...sets.keys()].filter((i) => contains(sets[i] ?? [], code));
          if (members.length === 0) continue;
          expect(letters.filter((letter) => members.every((i) => letter.sets.has(i)))).not.toEqual([]);
        }
        for (const { sets: members, example } of letters) {
          expect([...members]).toEqual([...sets.keys()].filter((i) => contains(sets[i] ?? [], example)));
        }
      }),
      options,
    );
  });
});
