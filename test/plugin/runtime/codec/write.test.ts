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

test("a bool is true or false, and a message an object", () => {
  for (const value of [undefined, null, 0, 1, "true"]) {
    expect(attempt(write.bool, value)).toBe("invalid-type");
    expect(attempt(write.someBool, value)).toBe("invalid-type");
  }
  const message = (w: Writer, tag: number, value: never) => write.message(w, tag, () => {}, value);
  for (const value of [undefined, null, 0, "text"]) expect(attempt(message, value)).toBe("invalid-type");
  expect(attempt(message, {})).toEqual([8, 0]);
});

test("a number of an open enum is of 32 bits; what is no number is none", () => {
  for (const value of [undefined, null, "1", 1n]) expect(write.openNumber(value)).toBeUndefined();
  for (const value of [0, -1, 77, 2 ** 31 - 1]) expect(write.openNumber(value)).toBe(value);
  for (const value of [0.5, 2 ** 31, Number.NaN]) expect(() => write.openNumber(value)).toThrow(Fault);
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

describe("a field without presence", () => {
  const bytes = Uint8Array.of();
  test.each<readonly [name: string, some: Write, as: Write, zero: unknown, others: readonly unknown[]]>([
    ["string", write.someString, write.string, "", ["\0", "0"]],
    ["bytes", write.someBytes, write.bytes, bytes, [Uint8Array.of(0)]],
    ["bool", write.someBool, write.bool, false, [true]],
    ["int32", write.someInt32, write.int32, 0, [1, -1]],
    ["sint32", write.someSint32, write.sint32, 0, [1, -1]],
    ["uint32", write.someUint32, write.uint32, 0, [1]],
    ["fixed32", write.someFixed32, write.fixed32, 0, [1]],
    ["sfixed32", write.someSfixed32, write.sfixed32, 0, [1, -1]],
    ["int64", write.someInt64, write.int64, 0n, [1n, -1n]],
    ["sint64", write.someSint64, write.sint64, 0n, [1n, -1n]],
    ["uint64", write.someUint64, write.uint64, 0n, [1n]],
    ["fixed64", write.someFixed64, write.fixed64, 0n, [1n]],
    ["sfixed64", write.someSfixed64, write.sfixed64, 0n, [1n, -1n]],
    // Of the two zeroes one is the default.
    ["float", write.someFloat, write.float, 0, [-0, 1, Number.NaN]],
    ["double", write.someDouble, write.double, 0, [-0, 1, Number.NaN]],
    ["enumeration", write.someEnumeration, write.enumeration, 0, [1, 127, 128, -1, 0x7fffffff]],
  ])("of %s is written where it is not the default, and as ever", (_, some, as, zero, others) => {
    expect(attempt(some, zero)).toEqual([]);
    for (const value of others) {
      const written = attempt(some, value);
      expect(written).toBeInstanceOf(Array);
      expect(written).toEqual(attempt(as, value));
      expect(written).not.toEqual([]);
    }
  });

  test.each([0, 1, 2, 3])("and an enum with room for %i bytes", (room) => {
    for (const [tag, number] of [
      [8, 1],
      [127, 127],
      [128, 1],
      [8, 128],
      [16_384, 300],
    ] as const) {
      const w = new Writer(new Uint8Array(room));
      write.someEnumeration(w, tag, number);
      expect([...written(w)]).toEqual([...varint(tag), ...varint(number)]);
    }
  });
});

describe("a map", () => {
  const entries = (w: Writer, tag: number, map: never) => write.map(w, tag, 10, write.string, 16, write.int32, map);
  test.each([
    ["of texts", write.textMap],
    ["of numbers", entries],
  ])("%s is an object, and nothing else that has keys or entries", (_, as) => {
    for (const none of [undefined, null, 1, "text", "", true, [], ["x"], new Map([["k", "v"]]), new Set(["k"])]) {
      expect(attempt(as, none)).toBe("invalid-type");
    }
    expect(attempt(as, {})).toEqual([]);
    expect(attempt(as, Object.create({ inherited: 1 }))).toEqual([]);
  });

  test("has an entry for each key of its own", () => {
    expect(attempt(entries, { a: 1, ["__proto__"]: 0 })).toEqual([
      ...[8, 5, 10, 1, 0x61, 16, 1],
      ...[8, 13, 10, 9, ...Buffer.from("__proto__"), 16, 0],
    ]);
  });
});

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
