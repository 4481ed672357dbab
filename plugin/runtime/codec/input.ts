import type { Bytes } from "./bytes.js";
import { NodeBuffer } from "./host.js";
import { Reader, type Repair } from "./reader.js";

/**
 * What reads an input: it is read as it is, also where it is a Buffer. What is on shared memory is copied first: it could
 * change between a check and its use.
 * @throws TypeError where the input is no Uint8Array
 */
export function readerOf(input: Uint8Array, maxDepth: number, open: boolean, repairs?: Repair[]): Reader {
  if (input instanceof Uint8Array) {
    // Asked for once: for a short message it takes long.
    const { buffer, constructor } = input;
    if (buffer instanceof ArrayBuffer) {
      // Of another subclass a view is read, since what methods of an array return is for its class to say.
      const isUsual = constructor === Uint8Array || constructor === NodeBuffer;
      const bytes = isUsual ? (input as Bytes) : new Uint8Array(buffer, input.byteOffset, input.byteLength);
      return new Reader(bytes, buffer, maxDepth, open, repairs);
    }
  }
  const bytes = copyOf(input);
  return new Reader(bytes, bytes.buffer, maxDepth, open, repairs);
}

/** Also of bytes of another realm. */
function copyOf(input: Uint8Array): Bytes {
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new TypeError("the bytes to decode are not a Uint8Array");
  }
  const { buffer, byteOffset, byteLength } = input;
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
