/** A plain byte array: never a Buffer, never on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const none = /* @__PURE__ */ new Uint8Array(0);

/**
 * The value of a bytes field that is not there: each message has its own, which may be transferred. A copy, because an
 * engine gets memory for an array that is made of no bytes, and for a copy of one only when that is asked for.
 */
export function noBytes(): Bytes {
  return new Uint8Array(none);
}

/** The four bytes from here, the lowest first. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** How many texts a cache keeps: of those with the same slot, the last one. */
export const SLOTS = 8192;

/** The slot of a text, by its first and last four bytes and its size. */
export function slotOf(size: number, first: number, last: number): number {
  // Of a product the upper bits depend on all of what is multiplied: the 13 that number SLOTS.
  return Math.imul(Math.imul(first ^ size, 0x9e3779b1) ^ last, 0x9e3779b1) >>> 19;
}
