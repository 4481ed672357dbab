// What generated peeks are written in, for what the schemas of USP have not: presence, members that are no messages,
// and proto3, where what comes again is merged.
import { describe, expect, test } from "vitest";
import type { EnumNames } from "../../plugin/runtime/codec/enum-names.js";
import * as peek from "../../plugin/runtime/codec/peek.js";
import { bytesOf, concat, field, hex, int, type Part, raw } from "../codec/wire.js";

const colours: EnumNames<"WHITE" | "RED" | "DARK"> = { [-1]: "DARK", 0: "WHITE", 1: "RED" };

/** Texts 1 and 2, a message 3 with a text 1, and an enum 4. */
const content = [
  [10, "a"],
  [18, "b"],
  [26, "message"],
  [32, "colour"],
] as const;

function rootOf(open: boolean, ...parts: readonly Part[]): peek.Part {
  return peek.root(bytesOf(...parts), open);
}

describe.each([
  ["usp", false],
  ["proto3", true],
] as const)("%s", (_, open) => {
  test.each<[string, Part, string | undefined, string | undefined]>([
    ["there", field(1, "x"), "x", "x"],
    ["empty", field(1, ""), "", ""],
    ["absent", raw(), "", undefined],
    ["cut", hex("0a 05 61"), undefined, undefined],
    ["behind what cannot be read", concat(hex("07"), field(1, "x")), undefined, undefined],
    ["of another wire type", int(1, 1), open ? "" : undefined, undefined],
  ])("a text that is %s, without and with presence", (_, bytes, plain, optional) => {
    expect(peek.string(peek.field(rootOf(open, bytes), 10))).toBe(plain);
    expect(peek.string(peek.present(peek.field(rootOf(open, bytes), 10)))).toBe(optional);
  });

  test("bytes that are absent are empty, and each peek's own", () => {
    const message = rootOf(open);
    expect(peek.bytes(peek.field(message, 10))).toStrictEqual(new Uint8Array());
    expect(peek.bytes(peek.field(message, 10))).not.toBe(peek.bytes(peek.field(message, 10)));
    expect(peek.bytes(peek.present(peek.field(message, 10)))).toBeUndefined();
  });

  test("members that are no messages", () => {
    const message = rootOf(open, field(2, "x"), field(9, "?"));
    expect(peek.oneof(message, content)).toBe("b");
    expect(peek.string(peek.member(message, 18, content))).toBe("x");
    expect(peek.string(peek.member(message, 10, content))).toBeUndefined();
    expect(peek.enumeration(peek.member(rootOf(open, int(4, -1)), 32, content), colours)).toBe("DARK");
  });

  test.each<[string, Part, string | undefined, string | undefined]>([
    [
      "two members: under proto3 the last",
      concat(field(2, "x"), field(1, "y")),
      open ? "a" : undefined,
      open ? "y" : undefined,
    ],
    ["the same one twice: under proto3 the last", concat(field(1, "x"), field(1, "y")), "a", open ? "y" : undefined],
    [
      "one, another, the first again",
      concat(field(1, "x"), int(4, 1), field(1, "y")),
      open ? "a" : undefined,
      open ? "y" : undefined,
    ],
    [
      "another wire type: under proto3 no member",
      concat(field(1, "x"), int(2, 1)),
      open ? "a" : undefined,
      open ? "x" : undefined,
    ],
  ])("%s", (_, bytes, name, value) => {
    const message = rootOf(open, bytes);
    expect(peek.oneof(message, content)).toBe(name);
    expect(peek.string(peek.member(message, 10, content))).toBe(value);
  });

  test("a message twice: under proto3 both are one", () => {
    const message = peek.message(rootOf(open, field(1, field(1, "x"), field(2, "y")), field(1, field(1, "z"))), 10);
    const texts = [10, 18, 26].map((tag) => peek.string(peek.field(message, tag)));
    expect(texts).toEqual(open ? ["z", "y", ""] : [undefined, undefined, undefined]);
  });

  test("a member that is a message twice, with another between: under proto3 it begins anew", () => {
    const part = (...texts: readonly Part[]) => field(3, ...texts);
    const merged = rootOf(open, part(field(1, "x")), part(field(2, "y")));
    const anew = rootOf(open, part(field(1, "x")), field(1, "-"), part(field(2, "y")));
    const texts = [merged, anew].map((message) => {
      const inner = peek.member(message, 26, content);
      return [10, 18].map((tag) => peek.string(peek.field(inner, tag)));
    });
    const none = [undefined, undefined];
    expect(texts).toEqual(
      open
        ? [
            ["x", "y"],
            ["", "y"],
          ]
        : [none, none],
    );
  });
});

test("an enum's number that is not defined: under proto3 it stands for itself", () => {
  const numbers = [0, 1, -1, 2].map((number) => peek.field(peek.root(bytesOf(int(1, number)), true), 8));
  expect(numbers.map((part) => peek.openEnumeration(part, colours))).toEqual(["WHITE", "RED", "DARK", 2]);
  expect(numbers.map((part) => peek.enumeration(part, colours))).toEqual(["WHITE", "RED", "DARK", undefined]);
  expect(peek.openEnumeration(peek.field(peek.root(new Uint8Array(), true), 8), colours)).toBe("WHITE");
});
