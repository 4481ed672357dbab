// Names and paths come again and again: the keys of a GetResp are those of a few tables, and a controller asks for the
// same objects. A string that is known need not be made anew, and where it is a key, the engine knows it as one.
import { type Bytes, SLOTS, slotOf, wordAt } from "./bytes.js";
import { type Reader, viewOf } from "./reader.js";
import { decodeUtf8 } from "./utf8.js";

// Of strings with the same slot the last one stays: what a peer sends can make the cache useless, and no worse.

/** Shorter strings are as fast without it. Hardly a name is longer; many paths are, and are made anew each time. */
const SHORTEST = 4;
const LONGEST = 44;
/** For each string: its size, and the bytes as words, of which the last overlaps with the one before. */
const WORDS = 12;

interface Cache {
  readonly texts: string[];
  /** What each string is made of. */
  readonly words: Int32Array;
}

let cache: Cache | undefined;

/** In a message of so many strings a `DataView`, which reads words in one step, is worth the time that it takes to make. */
const WORTH_A_VIEW = 32;

/** The text of UTF-8 bytes, from the cache if it is there; undefined where they are not valid UTF-8. */
export function cached(r: Reader, start: number, end: number): string | undefined {
  const { bytes } = r;
  const size = end - start;
  if (size < SHORTEST || size > LONGEST) return decodeUtf8(bytes, start, end);
  cache ??= { texts: new Array<string>(SLOTS).fill(""), words: new Int32Array(SLOTS * WORDS) };
  if (++r.lookups < WORTH_A_VIEW) {
    const known = findWithoutView(cache, bytes, start, end);
    if (known !== undefined) return known;
  }
  const view = viewOf(r);
  const { texts, words } = cache;
  const last = end - 4;
  const lastWord = view.getInt32(last, true);
  const slot = slotOf(size, view.getInt32(start, true), lastWord);
  const line = slot * WORDS;
  if (words[line] === size) {
    let at = start;
    let word = line + 1;
    while (at < last && words[word] === view.getInt32(at, true)) {
      at += 4;
      word++;
    }
    if (at >= last && words[word] === lastWord) return texts[slot];
  }
  const text = decodeUtf8(bytes, start, end);
  // Of a text that is not ASCII, the length is another.
  if (text === undefined || text.length !== size) return text;
  texts[slot] = text;
  words[line] = size;
  let word = line + 1;
  for (let at = start; at < last; at += 4) words[word++] = view.getInt32(at, true);
  words[word] = lastWord;
  return text;
}

/** A text that is in the cache, found by what every message has. */
function findWithoutView({ texts, words }: Cache, bytes: Bytes, start: number, end: number): string | undefined {
  const last = end - 4;
  const lastWord = wordAt(bytes, last);
  const slot = slotOf(end - start, wordAt(bytes, start), lastWord);
  let word = slot * WORDS;
  if (words[word++] !== end - start) return undefined;
  for (let at = start; at < last; at += 4) if (words[word++] !== wordAt(bytes, at)) return undefined;
  return words[word] === lastWord ? texts[slot] : undefined;
}
