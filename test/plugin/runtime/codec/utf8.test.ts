import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8, encodeUtf8, repairUtf8, utf8Length } from "../../../../plugin/runtime/codec/utf8.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

function expected(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes in which what is special in UTF-8 is frequent. */
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        0x00,
        0x7f,
        0x80,
        0xbf,
        0xc0,
        0xc1,
        0xc2,
        0xdf,
        0xe0,
        0x9f,
        0xa0,
        0xed,
        0xef,
        0xf0,
        0x8f,
        0x90,
        0xf4,
        0xf5,
        0xff,
      ),
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac),
    ),
    { maxLength: 40 },
  )
  .map((array) => Uint8Array.from(array));

describe("UTF-8", () => {
  test("is decoded as TextDecoder does it, strictly", () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(expected(bytes));
      }),
      { numRuns: 20_000 },
    );
  });

  test("is repaired as TextDecoder does it", () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        expect(repairUtf8(bytes, 0, bytes.length)).toBe(lenient.decode(bytes));
      }),
      { numRuns: 20_000 },
    );
  });

  test("is read from within a larger array, and not past its part", () => {
    const text = Uint8Array.from([0x61, 0xe2, 0x82, 0xac]);
    expect(decodeUtf8(text, 1, 4)).toBe("€");
    expect(decodeUtf8(text, 1, 3)).toBeUndefined();
  });

  test("is written as TextEncoder does it; a lone surrogate is not written", () => {
    const encoder = new TextEncoder();
    const anyUnits = fc
      .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x61, 0xd800, 0xdbff, 0xdc00, 0xdfff)), {
        maxLength: 40,
      })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        const length = utf8Length(text);
        const wellFormed = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
        expect(length).toBe(wellFormed ? encoder.encode(text).length : -1);
        if (!wellFormed) return;
        const into = new Uint8Array(length + 1);
        encodeUtf8(text, into, 1);
        expect(Buffer.from(into.subarray(1)).equals(encoder.encode(text))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
