// Measures whether time grows as a text does. What takes eight times as long for eight times the size is linear; 64
// times, quadratic.
import { expect } from "vitest";
import { describeValueIssue, safeParseValue, type ValueType } from "../../plugin/runtime/values/index.js";

export const SMALL = 125_000;
export const LARGE = 8 * SMALL;
const MOST = 30;
/** Milliseconds in which nothing can be told; a quadratic reader needs far more for a megabyte. */
const NOISE = 100;

/** A text of about a length: a start, what is repeated, an end. */
export interface Shape {
  readonly name: string;
  readonly of: (length: number) => string;
}

export function shape(repeated: string, start = "", end = ""): Shape {
  const name = JSON.stringify(`${start}(${repeated})*${end}`);
  return { name, of: (length) => start + repeated.repeat(Math.floor(length / repeated.length)) + end };
}

const readings = [undefined, { lenient: true, closed: true, xmlCharacters: true }] as const;

export function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Time grows mildly from 125 KB to 1 MB. */
export function expectLinear(run: (length: number) => () => void): void {
  const small = run(SMALL);
  // What is quadratic need not be waited for: 250 KB tell it, too.
  if (milliseconds(small) > 200) expectGrowth(small, run(2 * SMALL), 3.2);
  expectGrowth(small, run(LARGE), MOST);
}

function expectGrowth(small: () => void, large: () => void, most: number): void {
  let atSmall = milliseconds(small);
  let atLarge = milliseconds(large);
  // On a busy machine, again: the fastest counts, of the smaller text the slowest.
  for (let again = 0; atLarge >= Math.max(NOISE, most * atSmall) && again < 4; again++) {
    atSmall = Math.max(atSmall, milliseconds(small));
    atLarge = Math.min(atLarge, milliseconds(large));
  }
  expect(atLarge).toBeLessThan(Math.max(NOISE, most * atSmall));
}

/** Reads a text strictly, and as leniently as can be; says what is wrong with it. */
export function reading(type: ValueType, hostile: string): () => void {
  return () => {
    for (const options of readings) {
      const result = safeParseValue(type, hostile, options);
      if (!result.ok) expect(describeValueIssue(result.issue).length).toBeLessThan(2000);
    }
  };
}
