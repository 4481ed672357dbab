/** A plain byte array: never a Buffer, never on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The four bytes from here, the lowest first. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}
