// What is odd about how a message is written. A tape is a list of small numbers: each says how many fields to write
// plainly, and what to do at the next. Shrunk to nothing, it leaves a message written as everybody writes it.
import fc from "fast-check";

const GAPS = 24;
const CHOICES = 1 << 10;

export const tapeArbitrary: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: GAPS * CHOICES - 1 }), {
  maxLength: 14,
  size: "max",
});

export class Tape {
  readonly #steps: readonly number[];
  #at = 0;
  #gap: number;

  constructor(steps: readonly number[]) {
    this.#steps = steps;
    this.#gap = this.#nextGap();
  }

  /** 0 for nothing odd; else a number to choose by. */
  next(): number {
    if (this.#gap-- > 0) return 0;
    const choice = 1 + Math.floor((this.#steps[this.#at++] as number) / GAPS);
    this.#gap = this.#nextGap();
    return choice;
  }

  #nextGap(): number {
    const step = this.#steps[this.#at];
    return step === undefined ? Number.POSITIVE_INFINITY : step % GAPS;
  }
}
