import { describe, expect, test } from "vitest";
import { type Cost, costOf } from "../../../plugin/patterns/ambiguity.js";
import { parsePattern } from "../../../plugin/patterns/parse.js";
import { type PatternProblem, translatePattern } from "../../../plugin/patterns/pattern.js";
import { accepted, refused } from "./ambiguous.js";
import { stepsOf } from "./backtrack.js";
import { cpuTime } from "./cpu-time.js";
import { tr181Patterns } from "./tr181.js";

function problemOf(pattern: string, longest?: number): PatternProblem | undefined {
  const translation = translatePattern(pattern, longest);
  return translation.ok ? undefined : translation.problem;
}

/** Steps after which a text need not be looked at further. */
const ENOUGH = 500_000;

const freely = "write it so that few texts can be read in several ways, or let a size facet bound the length";
const tighter =
  "write it so that few texts can be read in several ways, or let the size facet bound the length further";

describe("patterns that take more than linear time", () => {
  test.each(refused)("$pattern is refused: $growth", ({ pattern, position, example }) => {
    expect(problemOf(pattern)).toEqual({
      what: `texts such as ${JSON.stringify(example)} can take more than 1000 steps at one character`,
      position,
      hint: freely,
    });
  });

  test.each(refused.filter(({ growth }) => growth === "exponential"))("$pattern does explode", (one) => {
    const { pattern, start, pump } = one;
    const expression = parsePattern(pattern);
    const steps = (rounds: number): number => stepsOf(expression, start + pump.repeat(rounds), ENOUGH);
    // Each further round costs a factor.
    expect(steps(10)).toBeGreaterThan(steps(6) * 3);
    expect(steps(60)).toBe(ENOUGH);
  });

  test.each(refused.filter(({ growth }) => growth === "polynomial"))(
    "$pattern does take more than twice as long for twice the text",
    (one) => {
      const { pattern, start, pump } = one;
      const expression = parsePattern(pattern);
      const steps = (rounds: number): number => stepsOf(expression, start + pump.repeat(rounds), ENOUGH);
      expect(steps(60)).toBeLessThan(ENOUGH);
      expect(steps(60)).toBeGreaterThan(steps(30) * 2.8);
    },
  );
});

describe("patterns that take linear time", () => {
  test.each([...accepted, ...tr181Patterns.map((pattern) => ({ pattern }))])("$pattern is accepted", ({ pattern }) => {
    expect(problemOf(pattern)).toBeUndefined();
    expect(costOf(parsePattern(pattern)).kind).toBe("linear");
  });

  test.each<[pattern: string, perCharacter: number]>([
    ["a", 1],
    ["(a|b)c", 3],
    // The round, then the character or the end.
    ["a*", 3],
    ["[0-9]{6}", 2],
    ["abc|abd|abe", 4],
    // Three branches at the start; at "a" the two that go on.
    ["(a|ab|abc)d", 4],
  ])("%s: %i steps at a character", (pattern, perCharacter) => {
    expect(costOf(parsePattern(pattern))).toEqual({ kind: "linear", perCharacter });
  });
});

describe("with a greatest length", () => {
  test.each<[pattern: string, allowed: number, tooLong: number]>([
    ["(a+)+", 12, 20],
    ["(a|a)*b", 12, 20],
    ["([a-z]+)*X", 12, 20],
    ["a*a*b", 200, 400],
    [".*@.*", 200, 400],
    [".*,.*,.*", 40, 200],
    ["(a?){30}b", 2, 3],
    ["(.{0,20}a){5}", 18, 40],
  ])("%s passes for up to %i characters, not for %i", (pattern, allowed, tooLong) => {
    expect(problemOf(pattern)).toBeDefined();
    expect(problemOf(pattern, allowed)).toBeUndefined();
    expect(costOf(parsePattern(pattern), allowed).kind).toBe("bounded");
    const problem = problemOf(pattern, tooLong);
    expect(problem?.what).toMatch(
      new RegExp(`^texts of up to ${tooLong} characters such as ".+" can take more than 100000 steps in all$`),
    );
    expect(problem?.hint).toBe(tighter);
  });

  test("what is linear anyhow is not looked at further", () => {
    expect(costOf(parsePattern("a*b"), 1_000_000_000)).toEqual(costOf(parsePattern("a*b")));
  });

  test("the bound is one: no text takes more steps", () => {
    const cost: Cost = costOf(parsePattern("(a|b|ab)*c"), 12);
    if (cost.kind !== "bounded") throw new Error("it is linear");
    expect(stepsOf(parsePattern("(a|b|ab)*c"), "ababababababab".slice(0, 12))).toBeLessThanOrEqual(cost.total);
  });

  test("of zero there is the empty text only", () => {
    expect(problemOf("(a+)+", 0)).toBeUndefined();
    expect(problemOf("(|){30}", 0)?.what).toBe(
      'texts of up to 0 characters such as "" can take more than 100000 steps in all',
    );
  });
});

describe("what is too hard", () => {
  // Which of the last characters were an a, b or c makes a difference for too long.
  const windows = "(a|b|c)*(a(a|b|c){30}|b(a|b|c){31}|c(a|b|c){32})";

  test.each<[longest: number | undefined, what: string, hint: string]>([
    [undefined, "it is too hard to prove that texts take linear time", freely],
    [5000, "it is too hard to prove that texts of up to 5000 characters take linear time", tighter],
  ])("is refused (up to %s), within a bounded time", (longest, what, hint) => {
    const time = cpuTime(() => expect(problemOf(windows, longest)).toEqual({ what, position: 0, hint }));
    expect(time).toBeLessThan(5000);
  });

  test("but a short text is not", () => {
    expect(problemOf(windows, 5)).toBeUndefined();
  });
});
