// Values that no field of USP has, and that only callers without a type checker pass.
import { describe, expect, test } from "vitest";
import * as write from "../../../../plugin/runtime/codec/write.js";
import { Fault, Writer, written } from "../../../../plugin/runtime/codec/writer.js";

type Write = (w: Writer, tag: number, value: never) => void;

function attempt(write: Write, value: unknown): string | number[] {
  const w = new Writer(new Uint8Array(64));
  try {
    write(w, 8, value as never);
    return [...written(w)];
  } catch (fault) {
    if (fault instanceof Fault) return fault.code;
    throw fault;
  }
}

describe("a number", () => {
  const of32 = { int32: write.int32, sint32: write.sint32, uint32: write.uint32, fixed32: write.fixed32 };
  test.each(Object.entries({ ...of32, sfixed32: write.sfixed32, float: write.float, double: write.double }))(
    "as %s is no bigint, no text, and not absent",
    (_, write) => {
      for (const value of [1n, "1", null, {}, true]) expect(attempt(write, value)).toBe("invalid-type");
    },
  );

  test.each(Object.entries({ ...of32, sfixed32: write.sfixed32 }))("as %s is whole, and of 32 bits", (name, write) => {
    const isSigned = !/^(uint|fixed)/.test(name);
    const [least, most] = isSigned ? [-(2 ** 31), 2 ** 31 - 1] : [0, 2 ** 32 - 1];
    for (const value of [least - 1, most + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(attempt(write, value)).toBe("out-of-range");
    }
    for (const value of [least, most]) expect(attempt(write, value)).toBeInstanceOf(Array);
  });

  test("as float is not larger than a float can be", () => {
    expect(attempt(write.float, 3.5e38)).toBe("out-of-range");
    expect(attempt(write.float, Number.NEGATIVE_INFINITY)).toEqual([8, 0, 0, 0x80, 0xff]);
    expect(attempt(write.double, 0.5)).toEqual([8, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f]);
  });

  const of64 = { int64: write.int64, sint64: write.sint64, uint64: write.uint64, fixed64: write.fixed64 };
  test.each(Object.entries({ ...of64, sfixed64: write.sfixed64 }))("as %s is a bigint, of 64 bits", (name, write) => {
    for (const value of [1, "1", null]) expect(attempt(write, value)).toBe("invalid-type");
    const isSigned = !/^(uint|fixed)/.test(name);
    const [least, most] = isSigned ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n];
    for (const value of [least - 1n, most + 1n]) expect(attempt(write, value)).toBe("out-of-range");
    for (const value of [least, most]) expect(attempt(write, value)).toBeInstanceOf(Array);
  });
});

describe("a key", () => {
  test.each(["", "01", "+1", "1.0", "1e3", " 1", "0x1", "x"])("%j is none of 32 bits", (key) => {
    expect(attempt(write.numberKey(write.int32), key)).toBe("invalid-type");
  });

  test.each(["", "01", "+1", "1.0", "1e3", " 1", "1 ", "0x1", "x1", "1x", "-0"])("%j is none of 64 bits", (key) => {
    expect(attempt(write.bigintKey(write.int64), key)).toBe("invalid-type");
  });

  test.each(["", "True", "1", "0"])("%j is no bool", (key) => expect(attempt(write.boolKey, key)).toBe("invalid-type"));

  test("is written as what it says", () => {
    expect(attempt(write.numberKey(write.int32), "12")).toEqual([8, 12]);
    expect(attempt(write.bigintKey(write.int64), "0")).toEqual([8, 0]);
    expect([attempt(write.boolKey, "true"), attempt(write.boolKey, "false")]).toEqual([
      [8, 1],
      [8, 0],
    ]);
  });
});
