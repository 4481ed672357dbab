import type { Bytes } from "./bytes.js";
import { bufferPrototype } from "./host.js";

/**
 * The input as bytes to read: itself, also where it is a Buffer. What is on shared memory is copied first: it could
 * change between a check and its use.
 * @throws TypeError where it is no Uint8Array
 */
export function readable(input: Uint8Array): Bytes {
  // As most are; not so what is another realm's, another subclass's, or no bytes at all.
  const prototype = prototypeOf(input);
  const isBytes = prototype === Uint8Array.prototype || prototype === bufferPrototype;
  if (isBytes && prototypeOf(input.buffer) === ArrayBuffer.prototype) return input as Bytes;
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new TypeError("the bytes to decode are not a Uint8Array");
  }
  const { buffer, byteOffset, byteLength } = input;
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer, byteOffset, byteLength);
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

function prototypeOf(object: object): object | null {
  return typeof object === "object" && object !== null ? Object.getPrototypeOf(object) : null;
}
