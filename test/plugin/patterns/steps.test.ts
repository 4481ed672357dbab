import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf } from "../../../plugin/patterns/ambiguity.js";
import { Matcher } from "../../../plugin/patterns/matcher.js";
import { parsePattern } from "../../../plugin/patterns/parse.js";
import { translatePattern } from "../../../plugin/patterns/pattern.js";
import { compile, type Program } from "../../../plugin/patterns/program.js";
import type { Expression } from "../../../plugin/patterns/syntax.js";
import { accepted } from "./ambiguous.js";
import { matches, stepsOf } from "./backtrack.js";
import { contains } from "./contains.js";
import { cpuTime } from "./cpu-time.js";
import { anyPattern } from "./patterns.js";
import { textsFor } from "./texts.js";
import { tr181Patterns } from "./tr181.js";

const options = { seed: 369, endOnFailure: true };

/** What the proof counts for one text. */
function counted(program: Program, text: string): number {
  const matcher = new Matcher(program);
  let front = matcher.start();
  let total = front.steps;
  for (const character of text) {
    const example = character.codePointAt(0) ?? 0;
    const sets = new Set([...program.sets.keys()].filter((i) => contains(program.sets[i] ?? [], example)));
    front = matcher.after(front, { sets, example });
    total += front.steps;
  }
  return total;
}

/** The parts again and again: alone, after a start, and by turns. In ASCII. */
function hostileTexts(parts: readonly string[], length: number): string[] {
  const grown = (unit: string): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return parts.flatMap((one) => [
    grown(one),
    ...parts.flatMap((other) => [
      (one + grown(other)).slice(0, length),
      grown(one + other),
      grown(one).slice(0, length / 2) + grown(other).slice(0, length / 2),
    ]),
  ]);
}

/** The most steps for any of them. */
function worst(expression: Expression, texts: readonly string[]): number {
  return Math.max(...texts.map((text) => stepsOf(expression, text)));
}

/** Parts of which texts of TR-181 are made. */
const tr181Parts = ["0", "25", "192.", "/", "0,1,", "aA-", "0f:", "Null"];

describe("an accepted pattern takes linear time", () => {
  test.each([...accepted, ...tr181Patterns.map((pattern) => ({ pattern, parts: tr181Parts }))])(
    "$pattern",
    ({ pattern, parts }) => {
      const expression = parsePattern(pattern);
      const cost = costOf(expression);
      if (cost.kind !== "linear") throw new Error("it is bounded only");
      for (const length of [40, 80, 160, 320]) {
        expect(worst(expression, hostileTexts(parts, length))).toBeLessThanOrEqual(cost.perCharacter * (length + 40));
      }
      const [shorter, longer] = [hostileTexts(parts, 300), hostileTexts(parts, 600)];
      expect(worst(expression, longer)).toBeLessThanOrEqual(worst(expression, shorter) * 2.1 + cost.perCharacter);
    },
  );

  test.each(accepted)("$pattern, in the engine itself on a hundred thousand characters", ({ pattern, parts }) => {
    const translation = translatePattern(pattern);
    if (!translation.ok) throw new Error(translation.problem.what);
    const expression = new RegExp(translation.source, "u");
    for (const part of parts) {
      const text = `${part.repeat(100_000)}\n`;
      expect(cpuTime(() => expression.test(text))).toBeLessThan(1000);
    }
  });
});

describe("the proof", () => {
  const patternsWithTexts = anyPattern.chain((pattern) =>
    fc.record({
      pattern: fc.constant(pattern),
      texts: fc.array(textsFor(parsePattern(pattern)), { minLength: 8, maxLength: 8 }),
    }),
  );

  test("counts for a text what a matcher does: not less, and not much more", () => {
    const sums = { counted: 0, done: 0 };
    fc.assert(
      fc.property(patternsWithTexts, ({ pattern, texts }) => {
        const expression = parsePattern(pattern);
        const program = compile(expression);
        for (const text of texts) {
          const steps = counted(program, text);
          if (steps > 20_000) continue;
          const done = stepsOf(expression, text);
          expect({ pattern, text, steps }).toSatisfy(() => done <= steps && steps <= done * 2);
          sums.counted += steps;
          sums.done += done;
        }
      }),
      { ...options, numRuns: 300 },
    );
    expect(sums.done).toBeGreaterThan(50_000);
  });

  test("holds for every text, of a pattern that is accepted", () => {
    const seen = { linear: 0, bounded: 0 };
    fc.assert(
      fc.property(patternsWithTexts, ({ pattern, texts }) => {
        const expression = parsePattern(pattern);
        if (!translatePattern(pattern, 12).ok) return;
        const cost = costOf(expression, 12);
        for (const text of texts) {
          const { length } = [...text];
          const most = cost.kind === "linear" ? cost.perCharacter * (length + 1) : cost.total;
          if (cost.kind === "bounded" && length > 12) continue;
          seen[cost.kind]++;
          expect({ pattern, text, steps: stepsOf(expression, text, most + 1) }).toSatisfy(({ steps }) => steps <= most);
        }
      }),
      { ...options, numRuns: 300 },
    );
    expect(seen.linear).toBeGreaterThan(500);
    expect(seen.bounded).toBeGreaterThan(100);
  });

  test("is about the same language: the matcher that counts agrees with the engine", () => {
    fc.assert(
      fc.property(patternsWithTexts, ({ pattern, texts }) => {
        const translation = translatePattern(pattern, 12);
        if (!translation.ok) return;
        const expression = new RegExp(translation.source, "u");
        for (const text of texts.filter((text) => [...text].length <= 12)) {
          expect({ pattern, text, matches: matches(parsePattern(pattern), text) }).toEqual({
            pattern,
            text,
            matches: expression.test(text),
          });
        }
      }),
      { ...options, numRuns: 150 },
    );
  });
});
