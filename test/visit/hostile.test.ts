import { describe, expect, test } from "vitest";
import { visitGetResp_ResolvedPathResult as visit } from "../../generated/usp-msg-1-4.visit.js";
import { type Content, field as content, joined, literal, repeated, toBytes } from "../assurance/resources/content.js";
import { bytesOf, field, hex, int, type Part } from "../codec/wire.js";
import { entry, HEADER, object } from "./wire.js";

describe("hostile bytes take time by their size", () => {
  const MANY = 100_000;
  const many = (times: number, ...parts: readonly Part[]) => repeated(times * bytesOf(...parts).length, ...parts);
  const some = (...contents: readonly Content[]) => content(4, literal(field(1, "D.")), ...contents);
  const plain = entry("k", "v");
  const odd = field(2, field(2, "v"), field(1, "k"));
  const shapes: readonly (readonly [string, Content, number])[] = [
    ["tiny entries", some(many(MANY, plain)), MANY],
    ["empty entries", some(many(MANY, field(2))), MANY],
    ["plain entries and others by turns", some(many(MANY / 2, plain, odd)), MANY],
    ["plain entries, then one that is not", some(many(MANY, plain), literal(entry("\u00e9", "v"))), MANY + 1],
    ["paths before an entry", some(many(MANY, field(1, "Device.")), literal(plain)), 1],
    ["objects without entries", many(MANY, object("D.")), 0],
    ["objects of one entry", many(MANY, object("D.", plain)), MANY],
    ["paths at the end of objects", many(MANY / 2000, field(4, ...Array(2000).fill(plain), field(1, "D."))), MANY],
    ["values that are not UTF-8", some(many(MANY / 5, entry("k", hex("ff")))), MANY / 5],
    ["fields that nobody knows", some(many(MANY, int(99, 1)), literal(plain)), 1],
    ["a large value", some(content(2, literal(field(1, "k")), content(2, many(20 * MANY, "v")))), 1],
  ];

  test.each(shapes)("%s", (_, objects, count) => {
    const input = toBytes(joined(literal(HEADER), content(2, content(2, content(1, content(1, objects))))));
    let found = 0;
    const start = performance.now();
    visit(input, () => found++, { invalidUtf8: "replace" });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found).toBe(count);
  });
});
