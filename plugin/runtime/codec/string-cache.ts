// Names and paths come again and again: the keys of a GetResp are those of a few tables, and a controller asks for the
// same objects. A string that is known need not be made anew, and where it is a key, the engine knows it as one.
import { wordAt } from "./bytes.js";

/** Of strings with the same slot the last one stays: what a peer sends can make it useless, and no worse. */
const SLOTS = 4096;
/** Shorter strings are as fast without it, longer ones are rare. */
const SHORTEST = 4;
const LONGEST = 60;
/** A line of a processor's cache: the size, and the bytes as words, of which the last overlaps with the one before. */
const WORDS = 16;

interface Cache {
  readonly texts: string[];
  /** What each string is made of. */
  readonly words: Int32Array;
}

let cache: Cache | undefined;

/** The ASCII text of these bytes, from the cache or else as `decode` has it. */
export function cached(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: (bytes: Uint8Array, start: number, end: number) => string | undefined,
): string | undefined {
  const size = end - start;
  if (size < SHORTEST || size > LONGEST) return decode(bytes, start, end);
  cache ??= { texts: new Array<string>(SLOTS).fill(""), words: new Int32Array(SLOTS * WORDS) };
  const { texts, words } = cache;
  const last = end - 4;
  const lastWord = wordAt(bytes, last);
  const hash = Math.imul(Math.imul(wordAt(bytes, start) ^ size, 0x9e3779b1) ^ lastWord, 0x85ebca6b);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const line = slot * WORDS;
  if (words[line] === size) {
    let at = start;
    let word = line + 1;
    while (at < last && words[word] === wordAt(bytes, at)) {
      at += 4;
      word++;
    }
    if (at >= last && words[word] === lastWord) return texts[slot];
  }
  const text = decode(bytes, start, end);
  // Of a text that is not ASCII, the length is another.
  if (text === undefined || text.length !== size) return text;
  texts[slot] = text;
  words[line] = size;
  let word = line + 1;
  for (let at = start; at < last; at += 4) words[word++] = wordAt(bytes, at);
  words[word] = lastWord;
  return text;
}
