import type { Bytes } from "./bytes.js";

/**
 * The input as bytes to read: itself, also where it is a Buffer, as long as only its elements are read. What is on
 * shared memory is copied first: it could change between a check and its use.
 * @throws TypeError where it is no Uint8Array
 */
export function readable(input: Uint8Array): Bytes {
  if (input instanceof Uint8Array && input.buffer instanceof ArrayBuffer) return input as Bytes;
  // Another realm's is copied as well.
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new TypeError("the bytes to decode are not a Uint8Array");
  }
  const { buffer, byteOffset, byteLength } = input;
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
