import type { Bytes } from "./bytes.js";

/**
 * Where the key ends in an entry of texts, if the entry is as everybody writes it: key, value and nothing else, in
 * lengths of a byte each. -1 for any other, and for what is wrong with it.
 * @param pos - where the entry's length stands. The key begins 3 bytes after it, and the value 2 after the key's end.
 * @param end - up to where there are bytes
 */
export function keyEndOfUsual(bytes: Bytes, pos: number, end: number): number {
  const size = bytes[pos] as number;
  const keyEnd = pos + 3 + (bytes[pos + 2] as number);
  const valueEnd = keyEnd + 2 + (bytes[keyEnd + 1] as number);
  const isUsual = size < 0x80 && valueEnd === pos + 1 + size && bytes[pos + 1] === 10 && bytes[keyEnd] === 18;
  return isUsual && valueEnd <= end ? keyEnd : -1;
}
