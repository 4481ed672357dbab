import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

type Utf8 = typeof import("../../../../plugin/runtime/codec/utf8.js");

/** The module as it is where these globals are missing: it looks for them when it is loaded. */
async function without(...names: readonly string[]): Promise<Utf8> {
  vi.resetModules();
  for (const name of names) vi.stubGlobal(name, undefined);
  try {
    return await import("../../../../plugin/runtime/codec/utf8.js");
  } finally {
    vi.unstubAllGlobals();
  }
}

const hosts: readonly (readonly [host: string, utf8: Utf8])[] = [
  ["in Node", await without()],
  ["without Buffer", await without("Buffer")],
  ["with nothing but the language", await without("Buffer", "TextDecoder", "TextEncoder")],
];

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

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

/** Texts around the lengths at which they are read and written in another way, some with one thing that is not ASCII. */
const lengths = [0, 1, 2, 3, 4, 7, 8, 12, 16, 23, 24, 25, 39, 40, 41, 47, 48, 49, 64, 100, 200];
const others = ["", "\x80", "\xe9", "\u20ac", "\ufffd", "\ufeff", "\u{1f4f6}"];

describe.each(hosts)("UTF-8 %s", (_, utf8) => {
  const { decodeUtf8, encodeUtf8, isUtf8, repairUtf8, utf8Length } = utf8;

  test.each(lengths)("of %i characters, wherever there is one that is not ASCII", (length) => {
    for (const other of others) {
      for (let at = 0; at <= length; at++) {
        const ascii = "The quick brown fox jumps over the lazy dog. ".repeat(5);
        const text = ascii.slice(0, at) + other + ascii.slice(at, length);
        const bytes = encoder.encode(`<${text}>`);
        const decoded = decodeUtf8(bytes, 1, bytes.length - 1);
        // To expect something takes much longer than to compare.
        if (decoded !== text) expect(decoded).toBe(text);
        const into = new Uint8Array(3 * text.length + 2).fill(0x3e);
        into[0] = 0x3c;
        const end = encodeUtf8(text, into, 1);
        if (!Buffer.from(bytes).equals(into.subarray(0, end + 1))) expect(into.subarray(0, end + 1)).toEqual(bytes);
        const cut = bytes.slice(1, bytes.length - 1).fill(0xff, at, at + 1);
        if (at < length) expect(decodeUtf8(cut, 0, cut.length)).toBeUndefined();
      }
    }
  });

  test.each(lengths)("of %i characters and a surrogate without its partner is not written", (length) => {
    for (const lone of ["\ud800", "\udbff", "\udc00", "\udfff", "\ud800\ud800", "\udc00\ud800"]) {
      for (const text of [lone + "x".repeat(length), "x".repeat(length) + lone, `\u20ac${"x".repeat(length)}${lone}`]) {
        expect(encodeUtf8(text, new Uint8Array(3 * text.length), 0)).toBe(-1);
      }
    }
  });

  test("is decoded as TextDecoder does it, strictly", () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        const text = expected(bytes);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
        expect(isUtf8(bytes, 0, bytes.length)).toBe(text !== undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  test("is told apart from what is not, and only between start and end", () => {
    for (const [text, isValid] of [
      ["", true],
      ["\x7f", true],
      ["a\x80", false],
      ["\xc3\xa9", true],
      ["a\xc3", false],
      ["plain", true],
    ] as const) {
      const within = Uint8Array.from(`\xff${text}\xff`, (unit) => unit.charCodeAt(0));
      expect(isUtf8(within, 1, within.length - 1)).toBe(isValid);
    }
  });

  test("of the length of a boolean is what it is", () => {
    for (const boolean of ["true", "false"]) {
      for (let at = 0; at < boolean.length; at++) {
        for (const other of ["t", "r", "u", "e", "f", "a", "l", "s", "x"]) {
          const text = boolean.slice(0, at) + other + boolean.slice(at + 1);
          expect(decodeUtf8(encoder.encode(text), 0, text.length)).toBe(text);
        }
      }
    }
  });

  // Where another way begins: of decoding, and of the arguments of a call.
  test.each([1022, 1023, 1024, 1025, 3999, 4000, 4001, 4002, 8002, 9000, 0xfffff, 0x100000, 0x100001])(
    "of %i bytes and more is decoded, refused and repaired",
    (size) => {
      for (const start of [0, 3]) {
        const text = `${"x".repeat(size - 4)}\ufffd!`;
        const bytes = new Uint8Array(start + size).fill(0xff);
        encoder.encodeInto(text, bytes.subarray(start));
        // What is expected of them is compared beforehand: to print a megabyte helps nobody.
        expect(decodeUtf8(bytes, start, bytes.length) === text).toBe(true);
        expect(repairUtf8(bytes, start, bytes.length) === text).toBe(true);
        bytes[start + 1] = 0x80;
        expect(decodeUtf8(bytes, start, bytes.length)).toBeUndefined();
        expect(repairUtf8(bytes, start, bytes.length) === `x\ufffd${text.slice(2)}`).toBe(true);
      }
    },
  );

  test("is repaired as TextDecoder does it", () => {
    fc.assert(
      fc.property(bytes, (bytes) => {
        expect(repairUtf8(bytes, 0, bytes.length)).toBe(lenient.decode(bytes));
      }),
      { numRuns: 10_000 },
    );
  });

  test("is read from within a larger array, and not past its part", () => {
    const text = Uint8Array.from([0x61, 0xe2, 0x82, 0xac]);
    expect(decodeUtf8(text, 1, 4)).toBe("€");
    expect(decodeUtf8(text, 1, 3)).toBeUndefined();
  });

  test("is written as TextEncoder does it; a lone surrogate is not written", () => {
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
        const into = new Uint8Array(wellFormed ? length + 1 : 3 * text.length + 1);
        const end = encodeUtf8(text, into, 1);
        expect(end).toBe(wellFormed ? length + 1 : -1);
        if (wellFormed) expect(Buffer.from(into.subarray(1)).equals(encoder.encode(text))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
