// Lists of a megabyte: the time that they take grows as they do.
import { describe, expect, test } from "vitest";
import { safeFormatValue, type ValueType } from "../../plugin/runtime/values/index.js";
import { expectLinear, milliseconds, reading, type Shape, SMALL, shape } from "./linear.js";

const text: ValueType = { type: "string" };
const int: ValueType = { type: "int" };

const lists: readonly (readonly [name: string, type: ValueType, shapes: readonly Shape[]])[] = [
  [
    "a list",
    { type: "list", items: text },
    [
      shape("a,", "", "a"),
      shape(","),
      shape("a"),
      shape(" ", "a,", ",a"),
      shape(" ", "a", "a"),
      shape(" "),
      shape("%20"),
      shape("%FF"),
      shape("%C3%BC"),
      shape("%41", "", "%"),
      shape("%41", "", "%FF"),
      shape("%"),
      shape("a "),
      shape("\ud800"),
    ],
  ],
  ["a list of integers", { type: "list", items: int, maxItems: 10 }, [shape("1,", "", "1"), shape("1"), shape("%31")]],
  [
    "a list of lists",
    { type: "list", items: { type: "list", items: text } },
    [shape("%2C", "a", "a"), shape("%25"), shape("%2525"), shape("a%2Cb%2C", "a,", "a")],
  ],
  [
    "a list in brackets",
    { type: "list", nestedBrackets: "required", items: { type: "list", items: int } },
    [
      shape("["),
      shape("]"),
      shape("[]"),
      shape("[[]]"),
      shape("[],", "", "[]"),
      shape("[1", "", "]"),
      shape("1,", "[", "1]"),
      shape("a]"),
      shape(" ", "[", "]"),
      shape(" [", "[1],"),
    ],
  ],
  [
    "a list with brackets or not",
    { type: "list", nestedBrackets: "permitted", items: text },
    [shape("["), shape("a["), shape("],"), shape("[a],", "", "a"), shape("[", "a,"), shape("]", "["), shape("%5B")],
  ],
];

describe("reading takes time in proportion to the text", () => {
  for (const [name, type, shapes] of lists) {
    test.each(shapes)(`${name}, of $name`, ({ of }) => expectLinear((length) => reading(type, of(length))));
  }

  test("and hardly more where the escapes of a list are no UTF-8", () => {
    const type: ValueType = { type: "list", items: text };
    const [right, wrong] = ["a%20", "a%FF"].map((escape) => {
      const run = reading(type, escape.repeat(SMALL / 8));
      return Math.min(milliseconds(run), milliseconds(run), milliseconds(run));
    });
    expect(wrong).toBeLessThan(6 * (right as number));
  });
});

describe("writing takes time in proportion to the value", () => {
  const inBrackets: ValueType = { type: "list", nestedBrackets: "required", items: { type: "list", items: text } };
  const writes: readonly (readonly [name: string, type: ValueType, value: (length: number) => unknown])[] = [
    ["a list of many items", { type: "list", items: text }, (length) => Array.from({ length: length / 8 }, () => "a")],
    ["a list of an item of commas", { type: "list", items: text }, (length) => [", %".repeat(length / 8)]],
    ["a list in brackets", inBrackets, (length) => Array.from({ length: length / 16 }, () => ["[", "]"])],
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
