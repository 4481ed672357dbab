// Names come again and again: the keys of a GetResp are those of a few tables. A name that is known need not be made
// anew, and the engine knows it as a key already.

/** Of names with the same slot the last one stays: what a peer sends can make it useless, and no worse. */
const SLOTS = 4096;
/** Shorter names are as fast without it, longer ones are rare. */
const SHORTEST = 4;
const LONGEST = 32;
const WORDS = LONGEST / 4;

interface Cache {
  readonly names: string[];
  /** What each name is made of: its bytes as words, of which the last one overlaps with the one before. */
  readonly words: Int32Array;
}

let cache: Cache | undefined;

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** The ASCII text of these bytes, from the cache or else as `decode` has it. */
export function cached(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: (bytes: Uint8Array, start: number, end: number) => string | undefined,
): string | undefined {
  const size = end - start;
  if (size < SHORTEST || size > LONGEST) return decode(bytes, start, end);
  cache ??= { names: new Array<string>(SLOTS).fill(""), words: new Int32Array(SLOTS * WORDS) };
  const { names, words } = cache;
  const last = end - 4;
  const lastWord = word(bytes, last);
  const hash = Math.imul(Math.imul(word(bytes, start) ^ size, 0x9e3779b1) ^ lastWord, 0x85ebca6b);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const name = names[slot] as string;
  const first = slot * WORDS;
  if (name.length === size) {
    let at = start;
    let of = first;
    while (at < last && words[of] === word(bytes, at)) {
      at += 4;
      of++;
    }
    if (at >= last && words[of] === lastWord) return name;
  }
  const text = decode(bytes, start, end);
  // Of a text that is not ASCII, the length is another.
  if (text === undefined || text.length !== size) return text;
  names[slot] = text;
  let of = first;
  for (let at = start; at < last; at += 4) words[of++] = word(bytes, at);
  words[of] = lastWord;
  return text;
}
