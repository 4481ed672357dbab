import { expect, test, vi } from "vitest";
import { readerOf } from "../../../../plugin/runtime/codec/input.js";
import type { Reader } from "../../../../plugin/runtime/codec/reader.js";
import { cached } from "../../../../plugin/runtime/codec/string-cache.js";
import { Random } from "../../../assurance/random.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A reader as it is at the beginning of a message, or after many strings. */
function reader(bytes: Uint8Array, isLate: boolean): Reader {
  const r = readerOf(new Uint8Array(bytes), 100, false);
  if (isLate) r.lookups = 32;
  return r;
}

function expected(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

test("what comes of it is what the bytes are, however often and in whatever order they come", () => {
  const random = new Random(1);
  // Few letters: the same strings come again, and others that differ in one place, or in their length alone.
  const units = [0x61, 0x62, 0x61, 0x62, 0x61, 0x62, 0x61, 0x62, 0x2e, 0xc3, 0xa9, 0x00, 0x7f];
  const seen: Uint8Array[] = [];
  for (let i = 0; i < 200_000; i++) {
    const again = seen.length > 0 && random.below(2) === 0;
    const bytes = again
      ? (random.pick(seen) as Uint8Array)
      : Uint8Array.from(
          { length: random.below(68) },
          () => units[random.below(random.below(8) === 0 ? 13 : 8)] as number,
        );
    if (!again && seen.length < 9000) seen.push(bytes);
    if (again && random.below(4) === 0 && bytes.length > 0) bytes[random.below(bytes.length)] = 0x62;
    const within = Uint8Array.from([0x61, ...bytes, 0x61]);
    const text = cached(reader(within, random.below(2) === 0), 1, within.length - 1);
    // To expect something takes much longer than to compare.
    if (text !== expected(bytes)) expect(text).toBe(expected(bytes));
  }
});

let runs = 0;

test("a string that came before is the same one, and is not made again", () => {
  // A name of this run alone: nobody has read it before.
  const name = `NumberOfEntries${++runs}`;
  const bytes = new TextEncoder().encode(name);
  const making = vi.spyOn(String, "fromCharCode");
  for (const isLate of [false, false, true, false, true]) {
    expect(cached(reader(bytes, isLate), 0, bytes.length)).toBe(name);
  }
  expect(making).toHaveBeenCalledTimes(1);
  making.mockRestore();
});

test("a message of few strings is read without a view, which takes a while to make", () => {
  const bytes = new TextEncoder().encode("NumberOfEntries");
  cached(reader(bytes, true), 0, bytes.length);
  const r = reader(bytes, false);
  for (let i = 1; i <= 32; i++) {
    cached(r, 0, bytes.length);
    expect(r.view !== undefined).toBe(i >= 32);
  }
});

test("strings that push one another out are right all the same", () => {
  // More than there are slots, so that each slot is taken again.
  const words = Array.from({ length: 10_000 }, (_, i) => `Parameter${i}`);
  for (let round = 0; round < 3; round++) {
    for (const [i, word] of words.entries()) {
      const bytes = new TextEncoder().encode(word);
      const text = cached(reader(bytes, i % 2 === 0), 0, bytes.length);
      if (text !== word) expect(text).toBe(word);
    }
  }
});
