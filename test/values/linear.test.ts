// Texts of a megabyte for each type and facet: the time that they take grows as they do.
import { describe, test } from "vitest";
import { type Primitive, safeFormatValue, type ValueType } from "../../plugin/runtime/values/index.js";
import { expectLinear, reading, type Shape, shape } from "./linear.js";

const integers = [
  shape("9"),
  shape("9", "-"),
  shape("0", "", "5"),
  shape("0", "-", "9007199254740993"),
  shape("1", "", "x"),
  shape(" ", "", "5"),
  shape(" ", "5", "x"),
  shape("+"),
];

const ofPrimitives: { readonly [primitive in Primitive]: readonly Shape[] } = {
  string: [shape("a"), shape("\u{1f600}"), shape("a", "", "\udc00"), shape("\t\n"), shape("\0")],
  int: integers,
  long: integers,
  unsignedInt: integers,
  unsignedLong: integers,
  boolean: [shape("true"), shape("TRUE"), shape(" ", "", "true"), shape(" ", "x", "x")],
  dateTime: [
    shape("0", "2026-11-21T08:00:00.", "Z"),
    shape("0", "2026-11-21T24:00:00.", "1Z"),
    shape("9", "9999-12-31T23:59:59.", "x"),
    shape("0", "0001-01-01T00:00:00."),
    shape("9", "", "-01-01T00:00:00Z"),
    shape("0", "", "-01-01T00:00:00Z"),
    shape("-"),
    shape("Z", "2026-11-21T08:00:00"),
    shape(" ", "2026-11-21T08:00:00Z"),
  ],
  base64: [
    shape("AAAA"),
    shape("AA=="),
    shape("A "),
    shape("A \n", "", "="),
    shape("AAAA", "", "Zh=="),
    shape("AAAA", "", "!"),
    shape(" ", "A", "A"),
    shape("="),
    shape("\ud800"),
  ],
  hexBinary: [
    shape("0f"),
    shape("0", "", "f0f"),
    shape("0f", "", "x"),
    shape("0f", " ", " "),
    shape(" "),
    shape("\ud800"),
  ],
  decimal: [
    shape("9"),
    shape("9", "0."),
    shape("9", "", "e9"),
    shape("0", "", ".5"),
    shape("0", "1."),
    shape("0", "-", ".0"),
    shape("."),
    shape("1."),
    shape(" "),
  ],
};

const faceted: readonly (readonly [name: string, type: ValueType, shapes: readonly Shape[]])[] = [
  [
    "a string with sizes",
    {
      type: "string",
      size: [
        [3, 5],
        [7, null],
        [null, 2],
      ],
    },
    [shape("a"), shape("\u{1f600}"), shape("\ud83d")],
  ],
  ["an enumeration", { type: "string", enumeration: ["a", "b"] }, [shape("a")]],
  [
    "a pattern",
    { type: "string", pattern: [/^(?:([0-9A-F]{2}:){5}[0-9A-F]{2})$/u, /^(?:[a-z]*)$/u] },
    [shape("0F:"), shape("a", "", "A")],
  ],
  [
    "a reference",
    { type: "string", reference: { targets: ["Device.A.{i}"] } },
    [
      shape("A.", "Device."),
      shape("1."),
      shape("."),
      shape("9", "Device.A."),
      shape("[", "Device.A.[A==1]"),
      shape("&&A==1", "Device.A.[B==1", "]"),
      shape("a", 'Device.A.[B=="', '"]'),
      shape("A+.", "Device."),
    ],
  ],
  [
    "a decimal with a step",
    { type: "decimal", range: [["-0.5", null, "0.1"]] },
    [shape("9"), shape("9", "", ".1"), shape("9", "0."), shape("0", "1."), shape("9", "-")],
  ],
  [
    "a decimal with a long step",
    { type: "decimal", range: [[null, null, "0.00000000000000000007"]] },
    [shape("9"), shape("9", "", ".00000000000000000001")],
  ],
  [
    "a decimal with bounds",
    {
      type: "decimal",
      range: [
        ["0.1", "9999.5"],
        ["10000", "20000"],
      ],
    },
    [shape("9"), shape("9", "-"), shape("9", "0."), shape("9", "9999.")],
  ],
  ["base64 with a size", { type: "base64", size: [[null, 5]] }, [shape("AAAA"), shape("A\n")]],
];

describe("reading takes time in proportion to the text", () => {
  for (const [primitive, shapes] of Object.entries(ofPrimitives)) {
    const type = { type: primitive as Primitive };
    test.each(shapes)(`${primitive} of $name`, ({ of }) => expectLinear((length) => reading(type, of(length))));
  }

  for (const [name, type, shapes] of faceted) {
    test.each(shapes)(`${name}, of $name`, ({ of }) => expectLinear((length) => reading(type, of(length))));
  }
});

describe("writing takes time in proportion to the value", () => {
  const writes: readonly (readonly [name: string, type: ValueType, value: (length: number) => unknown])[] = [
    ["a string", { type: "string" }, (length) => "a\u{1f600}".repeat(length / 4)],
    ["octets as base64", { type: "base64" }, (length) => new Uint8Array(length / 2)],
    ["octets as hexBinary", { type: "hexBinary" }, (length) => new Uint8Array(length / 2)],
    ["a decimal", { type: "decimal" }, (length) => `${"0".repeat(length)}1.5${"0".repeat(length)}`],
    ["a dateTime", { type: "dateTime" }, (length) => ({ kind: "absolute", seconds: 0, fraction: "9".repeat(length) })],
    ["a reference", { type: "string", reference: { targets: [] } }, (length) => `Device${".".repeat(length)}`],
  ];

  test.each(writes)("%s", (_, type, valueOf) => {
    expectLinear((length) => {
      const value = valueOf(length);
      return () => {
        safeFormatValue(type, value as never);
      };
    });
  });
});
