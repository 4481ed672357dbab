import type { CodePoints } from "./code-points.js";

/** Characters that a pattern does not tell apart. */
export interface Letter {
  /** The sets that hold them, by index. */
  readonly sets: ReadonlySet<number>;
  /** One of them; where it can be, a letter or digit of ASCII. */
  readonly example: number;
}

/**
 * The letters that some set holds, less each that is only in sets which hold some other letter too: whatever a matcher
 * can do at the one, it can do at the other.
 */
export function alphabet(sets: readonly CodePoints[]): Letter[] {
  const examples = new Map<bigint, number>();
  for (const { mask, first, last } of stretches(sets)) {
    const example = examples.get(mask);
    if (example === undefined || !isPlain(example)) examples.set(mask, plainIn(first, last) ?? example ?? first);
  }
  const masks = [...examples.keys()];
  return [...examples]
    .filter(([mask]) => mask !== 0n && !masks.some((other) => other !== mask && (mask & other) === mask))
    .map(([mask, example]) => ({ sets: new Set([...sets.keys()].filter((i) => (mask >> BigInt(i)) & 1n)), example }));
}

/** The code points from one end of a range to the next, with the sets that hold them as bits. */
function* stretches(sets: readonly CodePoints[]): Generator<{ mask: bigint; first: number; last: number }> {
  const changes = new Map<number, bigint>();
  for (const [i, set] of sets.entries()) {
    const bit = 1n << BigInt(i);
    for (const [first, last] of set) {
      changes.set(first, (changes.get(first) ?? 0n) ^ bit);
      changes.set(last + 1, (changes.get(last + 1) ?? 0n) ^ bit);
    }
  }
  let mask = 0n;
  let start = 0;
  for (const [at, change] of [...changes].sort(([a], [b]) => a - b)) {
    if (mask !== 0n) yield { mask, first: start, last: at - 1 };
    mask ^= change;
    start = at;
  }
}

const plain = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"].map((letter) =>
  letter.charCodeAt(0),
);

function isPlain(codePoint: number): boolean {
  return plain.includes(codePoint);
}

function plainIn(first: number, last: number): number | undefined {
  return plain.find((codePoint) => first <= codePoint && codePoint <= last);
}
