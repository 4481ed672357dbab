/**
 * Random numbers that are the same in each run (mulberry32), with what inputs are made of.
 * @param {number} seed
 */
export function randomness(seed) {
  let state = seed;
  /** From 0 on, below 1. */
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** An integer, both bounds included. */
  const integer = (/** @type {number} */ minimum, /** @type {number} */ maximum) =>
    minimum + Math.floor(fraction() * (maximum - minimum + 1));
  /**
   * @template T
   * @param {ArrayLike<T>} choices
   * @returns {T}
   */
  const one = (choices) => choices[integer(0, choices.length - 1)];
  /** Decimal digits, the first of which is no zero where there are several. */
  const digits = (/** @type {number} */ length) =>
    Array.from({ length }, (_, at) => integer(at === 0 && length > 1 ? 1 : 0, 9)).join("");
  const bytes = (/** @type {number} */ length) => Uint8Array.from({ length }, () => integer(0, 255));
  return { fraction, integer, one, digits, bytes };
}

/** @typedef {ReturnType<typeof randomness>} Randomness */
