import { expect, test } from "vitest";
import { keyEndOfUsual } from "../../../../plugin/runtime/codec/text-entry.js";

/** An entry of texts from its length on: byte by byte, as protobuf has it. */
function entry(key: number, value: number): number[] {
  return [key + value + 4, 10, key, ...Array<number>(key).fill(0x6b), 18, value, ...Array<number>(value).fill(0x76)];
}

const BEFORE = 3;

/** Where a key ends in bytes that stand behind others and before others, which may be a part of what is read or not. */
function keyEndIn(bytes: readonly number[], readable: number): number {
  const all = Uint8Array.from([...Array<number>(BEFORE).fill(10), ...bytes, ...Array<number>(300).fill(18)]);
  return keyEndOfUsual(all, BEFORE, BEFORE + readable);
}

test("a key and a value in lengths of one byte each, and an entry in one, are usual", () => {
  for (let key = 0; key <= 123; key++) {
    for (const value of [0, 1, 2, 40, 123 - key]) {
      if (key + value > 123) continue;
      const bytes = entry(key, value);
      expect(keyEndIn(bytes, bytes.length)).toBe(BEFORE + 3 + key);
      expect(keyEndIn(bytes, bytes.length + 7)).toBe(BEFORE + 3 + key);
    }
  }
});

test("one that is longer is not, whether its length is cut or not", () => {
  for (const key of [0, 1, 100, 124]) {
    const bytes = entry(key, 124 - key);
    expect(bytes[0]).toBe(0x80);
    expect(keyEndIn(bytes, bytes.length)).toBe(-1);
  }
});

test("one that is not whole is not", () => {
  const bytes = entry(4, 5);
  for (let readable = 1; readable < bytes.length; readable++) expect(keyEndIn(bytes, readable)).toBe(-1);
});

test("one of which a tag or a length is another is not", () => {
  const bytes = entry(4, 5);
  for (const at of [0, 1, 2, 7, 8]) {
    for (let other = 0; other < 256; other++) {
      if (other === bytes[at]) continue;
      expect(keyEndIn(Object.assign([...bytes], { [at]: other }), bytes.length)).toBe(-1);
    }
  }
});
