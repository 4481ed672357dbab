import type { Bytes } from "./bytes.js";

/**
 * The input as plain bytes. What is on shared memory is copied first: it could change between a check and its use.
 * @throws TypeError where it is no Uint8Array
 */
export function plain(input: Uint8Array): Bytes {
  // As most are; not so what is another realm's, a Buffer, or no bytes at all.
  if (isOf(input, Uint8Array.prototype) && isOf(input.buffer, ArrayBuffer.prototype)) return input as Bytes;
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new TypeError("the bytes to decode are not a Uint8Array");
  }
  const { buffer, byteOffset, byteLength } = input;
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer, byteOffset, byteLength);
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

function isOf(object: object, prototype: object): boolean {
  return typeof object === "object" && object !== null && Object.getPrototypeOf(object) === prototype;
}
