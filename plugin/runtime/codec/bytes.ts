/** A plain byte array: never a Buffer, never on shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;
