import { describe, expect, test } from "vitest";
import { translatePattern } from "../../../plugin/patterns/pattern.js";
import { cpuTime } from "./cpu-time.js";

interface Wrong {
  readonly pattern: string;
  readonly what: string;
  /** Where a caret would stand under the pattern. */
  readonly position: number;
  readonly hint?: string;
}

const { raw } = String;

const wrong: readonly Wrong[] = [
  { pattern: "(a", what: '"(" is not closed', position: 0, hint: raw`write \( for the character` },
  { pattern: "x(a(b)", what: '"(" is not closed', position: 1, hint: raw`write \( for the character` },
  { pattern: "a)b", what: '")" closes no group', position: 1, hint: raw`write \) for the character` },
  {
    pattern: "(?:a)",
    what: 'XML Schema has no groups with "(?"',
    position: 0,
    hint: raw`write (...), or \( for the character`,
  },
  { pattern: "*a", what: '"*" has nothing to repeat', position: 0, hint: raw`write \* for the character` },
  { pattern: "a|+", what: '"+" has nothing to repeat', position: 2, hint: raw`write \+ for the character` },
  { pattern: "({2})", what: '"{" has nothing to repeat', position: 1, hint: raw`write \{ for the character` },
  {
    pattern: "a??",
    what: '"?" follows the quantifier ?',
    position: 2,
    hint: "put what is to be repeated in parentheses",
  },
  {
    pattern: "a{2}{3}",
    what: '"{" follows the quantifier {2}',
    position: 4,
    hint: "put what is to be repeated in parentheses",
  },
  { pattern: "a}", what: '"}" closes nothing', position: 1, hint: raw`write \} for the character` },
  { pattern: "a]", what: '"]" closes nothing', position: 1, hint: raw`write \] for the character` },
  ...["a{", "a{,3}", "a{x}", "a{2", "a{2,x}", "a{ 2}", "a{-1}"].map((pattern) => ({
    pattern,
    what: '"{" begins no count',
    position: 1,
    hint: raw`write {2}, {2,} or {2,5} for a count, \{ for the character`,
  })),
  { pattern: "a{3,2}", what: "{3,2} has its greater count first", position: 1 },
  { pattern: "ab\\", what: "nothing follows the backslash", position: 2, hint: raw`write \\ for a backslash` },
  { pattern: raw`\$`, what: raw`XML Schema has no escape \$`, position: 0, hint: "write $: it has no special meaning" },
  {
    pattern: raw`a\/b`,
    what: raw`XML Schema has no escape \/`,
    position: 1,
    hint: "write /: it has no special meaning",
  },
  { pattern: raw`\u0041`, what: raw`XML Schema has no escape \u`, position: 0 },
  { pattern: raw`(a)\1`, what: raw`XML Schema has no escape \1`, position: 3 },
  { pattern: raw`a\b`, what: raw`XML Schema has no escape \b`, position: 1 },
  { pattern: raw`\x`, what: raw`XML Schema has no escape \x`, position: 0 },
  ...[raw`\p`, raw`\pL`, raw`\p{L`, raw`\p{Is Greek}`].map((pattern) => ({
    pattern,
    what: raw`\p needs a category or a block in braces`,
    position: 0,
    hint: raw`write \p{Lu} for a category, \p{IsBasicLatin} for a block`,
  })),
  { pattern: raw`\p{}`, what: 'Unicode has no category "" of characters', position: 0 },
  { pattern: raw`a\p{Lx}`, what: 'Unicode has no category "Lx" of characters', position: 1 },
  { pattern: raw`\P{Letter}`, what: 'Unicode has no category "Letter" of characters', position: 0 },
  { pattern: raw`\p{Cs}`, what: 'Unicode has no category "Cs" of characters', position: 0 },
  { pattern: raw`\p{IsNope}`, what: 'no block of Unicode is called "Nope"', position: 0 },
  { pattern: raw`\p{Isconstructor}`, what: 'no block of Unicode is called "constructor"', position: 0 },
  {
    pattern: raw`\p{Isbasic-latin}`,
    what: 'no block of Unicode is called "basic-latin"',
    position: 0,
    hint: "did you mean IsBasicLatin?",
  },
  { pattern: "[a", what: '"[" is not closed', position: 0, hint: raw`write \[ for the character` },
  { pattern: "[a-", what: '"[" is not closed', position: 0, hint: raw`write \[ for the character` },
  { pattern: "[a-[b]", what: '"[" is not closed', position: 0, hint: raw`write \[ for the character` },
  { pattern: "x[a-[b", what: '"[" is not closed', position: 4, hint: raw`write \[ for the character` },
  { pattern: "[]", what: "the class [] names no character", position: 0, hint: raw`write \[ for the character` },
  { pattern: "[^]", what: "the class [^] names no character", position: 0, hint: raw`write \[ for the character` },
  { pattern: "[a[b]]", what: '"[" is within a class', position: 2, hint: raw`write \[ for the character` },
  { pattern: "[-[b]]", what: "there is no class to subtract from", position: 1 },
  { pattern: "[^-[b]]", what: "there is no class to subtract from", position: 2 },
  {
    pattern: "[a-[b]c]",
    what: "something follows the class that is subtracted",
    position: 6,
    hint: "put it before the -[",
  },
  {
    pattern: "[a-[b]-[c]]",
    what: "something follows the class that is subtracted",
    position: 6,
    hint: "put it before the -[",
  },
  { pattern: "[z-a]", what: "the range z-a runs backwards", position: 1 },
  { pattern: raw`[a-\]]`, what: raw`the range a-\] runs backwards`, position: 1 },
  ...[
    ["[a-z-9]", 4],
    ["[a-b-c]", 4],
    [raw`[\d-z]`, 3],
    ["[+--]", 2],
    ["[--z]", 2],
    ["[a--b]", 2],
    ["[---]", 2],
  ].map(([pattern, position]) => ({
    pattern: String(pattern),
    what: '"-" is between others in a class',
    position: Number(position),
    hint: raw`write \-, or put it first or last`,
  })),
  { pattern: raw`[a-\d]`, what: raw`a range cannot end in \d`, position: 3 },
  { pattern: raw`[a-\w]`, what: raw`a range cannot end in \w`, position: 3 },
  { pattern: "a\u0000", what: "U+0000 is not a character of XML", position: 1 },
  { pattern: "\u{1F600}\uFFFE", what: "U+FFFE is not a character of XML", position: 2 },
  { pattern: "a\uD800b", what: "U+D800 is not a character of XML", position: 1 },
  { pattern: "a".repeat(10_001), what: "the pattern is longer than 10000 characters", position: 10_000 },
  { pattern: `${"(".repeat(101)}a${")".repeat(101)}`, what: "more than 100 levels of nesting", position: 100 },
  { pattern: "(".repeat(9000), what: "more than 100 levels of nesting", position: 100 },
  { pattern: "[a-".repeat(3000), what: "more than 100 levels of nesting", position: 303 },
  ...[
    ["a{20001}", 1],
    ["a{0,20001}", 1],
    ["a{99999999999999999999}", 1],
    ["(){30000}", 2],
    ["(a{0}){30000}", 6],
    ["((a{50}){50}){50}", 3],
  ].map(([pattern, position]) => ({
    pattern: String(pattern),
    what: "with its counts written out the pattern has more than 20000 steps",
    position: Number(position),
    hint: "let a size facet bound the length, not a count",
  })),
];

describe("what is no pattern of XML Schema, or too large", () => {
  test.each(wrong)("$pattern", ({ pattern, ...problem }) => {
    expect(translatePattern(pattern)).toEqual({ ok: false, problem });
  });

  test("is found in no time, however hostile", () => {
    const hostile = ["(".repeat(5000), "[a-[".repeat(2500), "(".repeat(99), `${"(a|".repeat(99)}a${")*".repeat(99)}`];
    for (const pattern of hostile) {
      expect(cpuTime(() => expect(translatePattern(pattern).ok).toBe(false))).toBeLessThan(500);
    }
  });

  test("just within the limits is one", () => {
    const nested = `${"(".repeat(100)}a${")".repeat(100)}`;
    for (const pattern of ["a".repeat(10_000), nested, "a{5000}", "a{0,5000}"]) {
      expect(translatePattern(pattern)).toEqual({ ok: true, source: `^(?:${pattern})$` });
    }
  });
});
