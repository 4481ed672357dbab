// Inputs come in batches, and no side meets what the other, or itself, has just had: engines remember the number of a
// text, and the text of a number.
import { randomness } from "./random.js";

/** How many characters or octets a batch has, about: a batch is over before other programs get the processor. */
const BATCH_SIZE = 1 << 14;
/** How many inputs a batch has at most, and at least. */
const MOST = 512;
const FEWEST = 2;
const BATCHES = 8;
/** Of numbers so many that no table of their texts holds all. */
const BATCHES_OF_NUMBERS = 256;

/**
 * @template T
 * @typedef {() => readonly T[]} Batches the next batch, at each call
 */

/**
 * Texts as they come off the wire: each batch has new strings, which the engine has not looked into.
 * @param {(random: import("./random.js").Randomness) => string} make
 * @returns {Batches<string>}
 */
export function texts(make) {
  const random = randomness(1);
  const longest = Math.max(...Array.from({ length: 16 }, () => make(random).length));
  const batches = Array.from({ length: BATCHES }, () =>
    Array.from({ length: batchLength(longest) }, () => Buffer.from(make(random), "utf8")),
  );
  let turn = 0;
  return () => batches[turn++ % BATCHES].map((bytes) => bytes.toString("utf8"));
}

/**
 * Values that a program has at hand.
 * @template T
 * @param {(random: import("./random.js").Randomness) => T} make
 * @param {number} [octets] how many a value has, about
 * @returns {Batches<T>}
 */
export function values(make, octets = 8) {
  const random = randomness(1);
  const count = typeof make(random) === "number" ? BATCHES_OF_NUMBERS : BATCHES;
  /** @type {(readonly T[])[]} */
  const batches = [];
  let turn = 0;
  return () => {
    const index = turn++ % count;
    batches[index] ??= Array.from({ length: batchLength(octets) }, () => make(random));
    return batches[index];
  };
}

function batchLength(/** @type {number} */ size) {
  return Math.max(FEWEST, Math.min(MOST, Math.floor(BATCH_SIZE / size)));
}
