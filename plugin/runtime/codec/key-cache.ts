// The names of parameters come again, and mostly in the order in which they came the last time: a table has the same
// ones in each of its rows. A key that is known is written four bytes a step, and its characters are not looked at.
import { SLOTS, slotOf, wordAt } from "./bytes.js";
import { encodeUtf8 } from "./utf8.js";
import type { Writer } from "./writer.js";

/** Of keys with the same slot the last one stays. Only ASCII is kept, of one word at least and so many at most. */
const WORDS = 8;

interface Keys {
  readonly texts: string[];
  /** The bytes of each; what follows the last one is of no account. */
  readonly words: Int32Array;
  /** Which key came after each. */
  readonly next: Uint16Array;
  /** The slot of the key that came last. */
  last: number;
}

const keys: Keys = /* @__PURE__ */ (() => ({
  texts: new Array<string>(SLOTS).fill(""),
  words: new Int32Array(SLOTS * WORDS),
  next: new Uint16Array(SLOTS),
  last: 0,
}))();

/**
 * Write the key of a map's property as UTF-8, where there is room for it, whatever is in it, and for four bytes more.
 * @returns where it ends; -1 where a surrogate has no partner
 */
export function encodeKey(w: Writer, key: string, start: number): number {
  const { texts, words, next } = keys;
  const slot = next[keys.last] as number;
  if (texts[slot] !== key) return encodeOther(w, key, start);
  keys.last = slot;
  const { view } = w;
  const end = (start + key.length) | 0;
  let word = slot * WORDS;
  for (let at = start; at < end; at = (at + 4) | 0) view.setInt32(at, words[word++] as number, true);
  return end;
}

/** A key that is not the expected one: from now on it is. */
function encodeOther({ buffer }: Writer, key: string, start: number): number {
  const end = encodeUtf8(key, buffer, start);
  const size = end - start;
  if (size === key.length && size >= 4 && size <= 4 * WORDS) {
    const { texts, words, next } = keys;
    const slot = slotOf(size, wordAt(buffer, start), wordAt(buffer, end - 4));
    next[keys.last] = slot;
    keys.last = slot;
    if (texts[slot] !== key) {
      texts[slot] = key;
      let word = slot * WORDS;
      for (let at = start; at < end; at += 4) words[word++] = wordAt(buffer, at);
    }
  }
  return end;
}
