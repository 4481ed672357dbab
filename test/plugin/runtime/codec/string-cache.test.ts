import { expect, test } from "vitest";
import { cached } from "../../../../plugin/runtime/codec/string-cache.js";
import { decodeUtf8 } from "../../../../plugin/runtime/codec/utf8.js";
import { Random } from "../../../assurance/random.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

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
    const text = cached(within, 1, within.length - 1, decodeUtf8);
    // To expect something takes much longer than to compare.
    if (text !== expected(bytes)) expect(text).toBe(expected(bytes));
  }
});

test("a string that came before is the same one, and is not made again", () => {
  const bytes = new TextEncoder().encode("NumberOfEntries");
  const made: string[] = [];
  const decode = (...part: Parameters<typeof decodeUtf8>) => {
    const text = decodeUtf8(...part);
    made.push(text ?? "");
    return text;
  };
  const texts = [1, 2, 3].map(() => cached(bytes, 0, bytes.length, decode));
  expect(texts).toEqual(["NumberOfEntries", "NumberOfEntries", "NumberOfEntries"]);
  expect(made).toHaveLength(1);
});

test("strings that push one another out are right all the same", () => {
  // More than there are slots, so that each slot is taken again.
  const words = Array.from({ length: 10_000 }, (_, i) => `Parameter${i}`);
  for (let round = 0; round < 3; round++) {
    for (const word of words) {
      const bytes = new TextEncoder().encode(word);
      const text = cached(bytes, 0, bytes.length, decodeUtf8);
      if (text !== word) expect(text).toBe(word);
    }
  }
});
