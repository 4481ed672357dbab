// Makes an input smaller as long as it shows the same disagreement.
import { examine } from "./examine.js";
import type { Bytes, Root } from "./schemas.js";
import { fromHex, toHex } from "./suite.js";
import { parse, spotsOf, write } from "./tree.js";

const MOST_TRIES = 1500;

export function minimise(root: Root, bytes: Bytes): Bytes {
  const signature = examine(root, bytes)?.signature;
  if (signature === undefined) return bytes;
  const tried = new Set<string>();
  let best = bytes;

  /** Whether the candidate is as good, and then it is the best so far. */
  function take(candidate: Bytes): boolean {
    const key = toHex(candidate);
    if (tried.size >= MOST_TRIES || tried.has(key)) return false;
    tried.add(key);
    if (examine(root, candidate)?.signature !== signature) return false;
    best = candidate;
    return true;
  }

  for (let before = ""; before !== toHex(best); ) {
    before = toHex(best);
    while (withoutFields(root, best).some(take));
    for (let size = best.length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at + size <= best.length; ) {
        if (!take(without(best, at, size))) at += size;
      }
    }
    for (let at = 0; at < best.length; at++) {
      for (const byte of simpler(best[at] as number)) if (take(changed(best, at, byte))) break;
    }
  }
  return best;
}

function* withoutField(root: Root, bytes: Bytes): Generator<Bytes> {
  const tree = parse(root.type, bytes);
  if (tree === undefined) return;
  for (const { node } of spotsOf(tree, root.type)) yield new Uint8Array(write(tree, new Map([[node, []]])));
}

/** The input without one of its fields, and with lengths that fit. */
function withoutFields(root: Root, bytes: Bytes): Bytes[] {
  return [...withoutField(root, bytes)];
}

function without(bytes: Bytes, at: number, size: number): Bytes {
  return fromHex(toHex(bytes.subarray(0, at)) + toHex(bytes.subarray(at + size)));
}

function changed(bytes: Bytes, at: number, byte: number): Bytes {
  const copy = bytes.slice();
  copy[at] = byte;
  return copy;
}

/** Bytes that are easier on the eye, the easiest first. */
function simpler(byte: number): number[] {
  return [0, 1, 0x61, byte & 0x7f, byte & 0x80].filter(
    (other, i, all) => other !== byte && all.indexOf(byte) !== 0 && all.indexOf(other) === i,
  );
}
