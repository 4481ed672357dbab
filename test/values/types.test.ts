// What the compiler knows of values: checked by tsc, and by vitest only to run.
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Bytes } from "../../plugin/runtime/codec/bytes.js";
import {
  boolean,
  type DateTime,
  type Decimal,
  dateTime,
  decimal,
  formatValue,
  int,
  type ListType,
  long,
  parseValue,
  type ScalarType,
  safeParseValue,
  type Value,
  ValueError,
  type ValueIssue,
  type ValueOf,
  type ValueResult,
  type ValueType,
} from "../../plugin/runtime/values/index.js";

const band = { type: "string", enumeration: ["2.4GHz", "5GHz"] } as const satisfies ValueType;
const bands = { type: "list", items: band } as const satisfies ValueType;
const points = {
  type: "list",
  nestedBrackets: "required",
  items: { type: "list", items: { type: "unsignedInt" } },
} as const satisfies ValueType;

describe("ValueOf", () => {
  test("a name", () => {
    expectTypeOf<ValueOf<"string">>().toEqualTypeOf<string>();
    expectTypeOf<ValueOf<"int">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"unsignedInt">>().toEqualTypeOf<number>();
    expectTypeOf<ValueOf<"long">>().toEqualTypeOf<bigint>();
    expectTypeOf<ValueOf<"unsignedLong">>().toEqualTypeOf<bigint>();
    expectTypeOf<ValueOf<"boolean">>().toEqualTypeOf<boolean>();
    expectTypeOf<ValueOf<"dateTime">>().toEqualTypeOf<DateTime>();
    expectTypeOf<ValueOf<"base64">>().toEqualTypeOf<Bytes>();
    expectTypeOf<ValueOf<"hexBinary">>().toEqualTypeOf<Bytes>();
    expectTypeOf<ValueOf<"decimal">>().toEqualTypeOf<Decimal>();
  });

  test("one of several names", () => {
    expectTypeOf<ValueOf<"int" | "long">>().toEqualTypeOf<number | bigint>();
  });

  test("a type with facets", () => {
    expectTypeOf<
      ValueOf<{ readonly type: "unsignedInt"; readonly range: readonly [readonly [1, 255]] }>
    >().toEqualTypeOf<number>();
    expectTypeOf<
      ValueOf<{ readonly type: "hexBinary"; readonly size: readonly [readonly [0, 2]] }>
    >().toEqualTypeOf<Bytes>();
    expectTypeOf<
      ValueOf<{ readonly type: "string"; readonly reference: { readonly targets: readonly [] } }>
    >().toEqualTypeOf<string>();
    expectTypeOf<ValueOf<ScalarType<"long">>>().toEqualTypeOf<bigint>();
  });

  test("an enumeration is open: known values complete, others fit", () => {
    type Band = ValueOf<typeof band>;
    expectTypeOf<Band>().toEqualTypeOf<"2.4GHz" | "5GHz" | (string & {})>();
    expectTypeOf<string>().toExtend<Band>();
    expectTypeOf<Band>().toExtend<string>();
    expectTypeOf<Band>().not.toEqualTypeOf<string>();
    expectTypeOf<number>().not.toExtend<Band>();
    expectTypeOf<Extract<Band, "5GHz">>().toEqualTypeOf<"5GHz">();
  });

  test("a list is of values of its items, and cannot be changed", () => {
    expectTypeOf<ValueOf<typeof bands>>().toEqualTypeOf<readonly ("2.4GHz" | "5GHz" | (string & {}))[]>();
    expectTypeOf<ValueOf<{ readonly type: "list"; readonly items: { readonly type: "long" } }>>().toEqualTypeOf<
      readonly bigint[]
    >();
    expectTypeOf<number[]>().toExtend<ValueOf<{ readonly type: "list"; readonly items: { readonly type: "int" } }>>();
  });

  test("a list of lists", () => {
    expectTypeOf<ValueOf<typeof points>>().toEqualTypeOf<readonly (readonly number[])[]>();
  });

  test("a type that is not known yet", () => {
    expectTypeOf<ValueOf<ValueType>>().toExtend<Value>();
    expectTypeOf<ValueOf<ListType>>().toExtend<readonly Value[]>();
    expectTypeOf<string>().toExtend<ValueOf<ScalarType>>();
    expectTypeOf<bigint>().toExtend<ValueOf<ScalarType>>();
  });
});

describe("parseValue and formatValue", () => {
  test("know the value from the type, literals without as const too", () => {
    expectTypeOf(parseValue("unsignedLong", "5")).toEqualTypeOf<bigint>();
    expectTypeOf(parseValue("dateTime", "0001-01-01T00:00:00Z")).toEqualTypeOf<DateTime>();
    expectTypeOf(parseValue({ type: "string", enumeration: ["Up", "Down"] }, "Up")).toEqualTypeOf<
      "Up" | "Down" | (string & {})
    >();
    expectTypeOf(parseValue({ type: "list", items: { type: "int" } }, "1,2")).toEqualTypeOf<readonly number[]>();
    expectTypeOf(parseValue(points, "[1,2]")).toEqualTypeOf<readonly (readonly number[])[]>();
    expectTypeOf(safeParseValue(bands, "")).toEqualTypeOf<
      ValueResult<readonly ("2.4GHz" | "5GHz" | (string & {}))[]>
    >();
  });

  test("refuse values of another type, and types that there are not", () => {
    expectTypeOf(formatValue<"long">)
      .parameter(1)
      .toEqualTypeOf<bigint>();
    expect(() => {
      // @ts-expect-error a number is no unsignedLong
      formatValue("unsignedLong", 5);
    }).toThrow(ValueError);
    expect(() => {
      // @ts-expect-error a text is no boolean
      formatValue("boolean", "true");
    }).toThrow(ValueError);
    expect(() => {
      // @ts-expect-error the items are numbers
      formatValue({ type: "list", items: { type: "int" } }, ["a"]);
    }).toThrow(ValueError);
    expect(() => {
      // @ts-expect-error a number is no item of an enumeration
      formatValue(band, 5);
    }).toThrow(ValueError);
    expect(() => {
      // @ts-expect-error TR-106 has no such type
      parseValue("float", "1");
    }).toThrow();
    expect(formatValue(band, "6GHz")).toBe("6GHz");
    expect(formatValue(points, [[1, 2]])).toBe("[1,2]");
  });

  test("have an issue that tells its kinds apart", () => {
    const result = safeParseValue("int", "x");
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<number>();
    } else {
      expectTypeOf(result.issue).toEqualTypeOf<ValueIssue>();
      const { issue } = result;
      if (issue.code === "range") expectTypeOf(issue.uspError).toEqualTypeOf<7011 | 7012>();
      if (issue.code === "syntax") expectTypeOf(issue.uspError).toEqualTypeOf<7011>();
      if (issue.code === "size") expectTypeOf(issue.unit).toEqualTypeOf<"characters" | "octets">();
      if (issue.code === "item") expectTypeOf(issue.issue).toEqualTypeOf<ValueIssue>();
    }
    expect(result.ok).toBe(false);
  });
});

describe("the modules", () => {
  test("have the types of their values", () => {
    expectTypeOf(boolean.parse).returns.toEqualTypeOf<boolean>();
    expectTypeOf(int.safeParse).returns.toEqualTypeOf<ValueResult<number>>();
    expectTypeOf(long.format).parameter(0).toEqualTypeOf<bigint>();
    expectTypeOf(dateTime.parse).returns.toEqualTypeOf<DateTime>();
  });

  test("a decimal is a string, but a string is no decimal", () => {
    expectTypeOf<Decimal>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Decimal>();
    // @ts-expect-error not every text is a decimal
    expect(() => decimal.format("x")).toThrow(ValueError);
    expect(decimal.format(decimal.parse("5.0"))).toBe("5");
  });

  test("kinds of dateTime are told apart", () => {
    const time = dateTime.parse("0001-01-01T00:00:05");
    if (time.kind === "relative") expectTypeOf(time.seconds).toEqualTypeOf<number>();
    if (time.kind === "unknown") expectTypeOf(time).not.toHaveProperty("seconds");
    expect(time).toEqual({ kind: "relative", seconds: 5, fraction: "" });
  });
});
