import { describe, expect, test } from "vitest";
import { mapOf } from "./cases/usp.js";
import { invalid, surroundings } from "./cases/utf8.js";
import { deepEqual } from "./deep-equal.js";
import { show } from "./show.js";
import {
  after,
  at,
  bytesOf,
  concat,
  cut,
  field,
  fixed32,
  fixed64,
  group,
  hex,
  int,
  raw,
  repeat,
  tag,
  utf8,
  varint,
} from "./wire.js";

function hexOf(part: { readonly bytes: readonly number[] }): string {
  return part.bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

describe("the bytes that cases are written in", () => {
  test.each([
    ["the documentation's int32 150", int(1, 150), "08 96 01"],
    ["the documentation's string", field(2, "testing"), "12 07 74 65 73 74 69 6e 67"],
    ["a message", field(3, int(1, 150)), "1a 03 08 96 01"],
    ["nothing", field(1), "0a 00"],
    ["a field number of two bytes", int(1000, 1), "c0 3e 01"],
    ["the highest field number", tag(2 ** 29 - 1, 7), "ff ff ff ff 0f"],
    ["-1", varint(-1), "ff ff ff ff ff ff ff ff ff 01"],
    ["2^64 - 1", varint(2n ** 64n - 1n), "ff ff ff ff ff ff ff ff ff 01"],
    ["2^64", varint(2n ** 64n), "80 80 80 80 80 80 80 80 80 02"],
    ["1 in three bytes", varint(1, 3), "81 80 00"],
    ["0 in two bytes", varint(0, 2), "80 00"],
    ["32 bits", fixed32(1, 0xfffffffe), "0d fe ff ff ff"],
    ["64 bits", fixed64(1, 2n ** 63n + 1n), "09 01 00 00 00 00 00 00 80"],
    ["a group", group(1, int(2, 3)), "0b 10 03 0c"],
    ["hexadecimal", hex("0A ff\n00"), "0a ff 00"],
    ["a repeated part", repeat(raw(1, 2), 2), "01 02 01 02"],
    ["a part that is cut", cut(raw(1, 2, 3), 2), "01 02"],
  ])("%s", (_, part, expected) => expect(hexOf(part)).toBe(expected));

  test("text is UTF-8", () => {
    const text = "a\0\x7f\x80\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}";
    expect(bytesOf(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    expect(hexOf(utf8("\ud800"))).toBe("ed a0 80");
  });

  test("a mark moves with its part", () => {
    const marked = field(1, "ab", field(2, at("c"), "d"));
    expect(marked.bytes[marked.mark ?? 0]).toBe(0x63);
    expect(concat("x".repeat(200), field(1, "y".repeat(200), after("z"))).mark).toBe(200 + 3 + 201);
    expect(concat("a", "b").mark).toBeUndefined();
    expect(concat(at("a"), at("b")).mark).toBe(0);
  });
});

describe("what is not UTF-8", () => {
  test.each(invalid)("%s: the engine agrees", (_, bytes, repaired) => {
    for (const [, before, behind] of surroundings) {
      const octets = bytesOf(before, bytes, behind);
      expect(() => new TextDecoder("utf-8", { fatal: true }).decode(octets)).toThrow(TypeError);
      expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(octets)).toBe(before + repaired + behind);
    }
  });
});

describe("equality", () => {
  const different: readonly (readonly [unknown, unknown])[] = [
    [1, 1n],
    [0, -0],
    ["1", 1],
    [null, undefined],
    [{}, { a: undefined }],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{}, mapOf()],
    [[], {}],
    [[1], [2]],
    [[], [undefined]],
    [new Uint8Array(1), [0]],
    [new Uint8Array(1), new Uint8Array(2)],
    [Uint8Array.of(1), Uint8Array.of(2)],
    [Uint8Array.of(1), Buffer.from([1])],
    [new Uint8Array(2), new Uint16Array(1)],
    [mapOf(["__proto__", "a"]), mapOf()],
    [mapOf(["__proto__", "a"]), mapOf(["__proto__", "b"])],
  ];
  test.each(different)("%o is not %o", (a, b) => {
    expect([deepEqual(a, b), deepEqual(b, a)]).toEqual([false, false]);
    expect(show(a)).not.toBe(show(b));
  });

  test.each([
    [Number.NaN, Number.NaN],
    [{ a: [1n, { b: Uint8Array.of(1, 2) }] }, { a: [1n, { b: Uint8Array.of(1, 2) }] }],
    [mapOf(["a", "1"], ["b", "2"]), mapOf(["b", "2"], ["a", "1"])],
    [mapOf(["__proto__", "a"]), mapOf(["__proto__", "a"])],
  ])("%o is %o", (a, b) => expect(deepEqual(a, b)).toBe(true));
});
