import { type CodePoints, type Range, union } from "./code-points.js";

/** The categories that XML Schema knows, by their first letters. Cs is none: a surrogate is no character. */
const categories: { readonly [major: string]: string } = {
  L: "ultmo",
  M: "nce",
  N: "dlo",
  P: "cdseifo",
  Z: "slp",
  S: "mcko",
  C: "cfon",
};

export function isCategory(name: string): boolean {
  const minors = categories[name.charAt(0)];
  return minors !== undefined && (name.length === 1 || (name.length === 2 && minors.includes(name.charAt(1))));
}

const SURROGATES: Range = [0xd800, 0xdfff];

const known = new Map<string, CodePoints>();

/**
 * The code points of a category, by the Unicode tables of the engine that runs the generator. Reading them takes tens
 * of milliseconds, so each is read when a pattern first asks for it.
 */
export function category(name: string): CodePoints {
  let set = known.get(name);
  if (set === undefined) {
    set = read(name);
    known.set(name, set);
  }
  return set;
}

function read(name: string): CodePoints {
  const inside = new RegExp(`^\\p{${name}}+$`, "u");
  const outside = new RegExp(`^\\P{${name}}+$`, "u");
  const runs = new RegExp(`\\p{${name}}+`, "gu");
  const ranges: Range[] = name === "C" ? [SURROGATES] : [];
  for (const { first, text } of chunks()) {
    // Most are all alike, which an engine sees many times faster than it finds runs.
    if (outside.test(text)) continue;
    if (inside.test(text)) {
      ranges.push([first, first + SIZE - 1]);
      continue;
    }
    const width = text.length / SIZE;
    for (const { index, 0: run } of text.matchAll(runs)) {
      ranges.push([first + index / width, first + (index + run.length) / width - 1]);
    }
  }
  return union(ranges);
}

/** How many code points share a high surrogate. */
const SIZE = 0x400;

let chunksRead: readonly Chunk[] | undefined;

interface Chunk {
  readonly first: number;
  /** `SIZE` code points from there. */
  readonly text: string;
}

/** All code points that a text can hold each beside any other, which is all but the surrogates. */
function chunks(): readonly Chunk[] {
  if (chunksRead !== undefined) return chunksRead;
  const read: Chunk[] = [];
  const unitsFrom = (first: number): string[] => Array.from({ length: SIZE }, (_, i) => String.fromCharCode(first + i));
  const [firstSurrogate, lastSurrogate] = SURROGATES;
  for (let first = 0; first <= 0xffff; first += SIZE) {
    if (first < firstSurrogate || first > lastSurrogate) read.push({ first, text: unitsFrom(first).join("") });
  }
  const low = unitsFrom(0xdc00);
  for (let i = 0; i < SIZE; i++) {
    const high = String.fromCharCode(firstSurrogate + i);
    read.push({ first: 0x10000 + i * SIZE, text: high + low.join(high) });
  }
  chunksRead = read;
  return read;
}
