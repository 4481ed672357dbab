/** A pattern that takes more than linear time, and what shows it: a text of a start and the pump again and again. */
export interface Refused {
  readonly pattern: string;
  readonly growth: "exponential" | "polynomial" | "large";
  readonly start: string;
  readonly pump: string;
  /** Where the problem points. */
  readonly position: number;
  /** The text that the problem names. */
  readonly example: string;
}

export const refused: readonly Refused[] = [
  { pattern: "(a+)+", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaaaa" },
  { pattern: "(a*)*", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaaaa" },
  { pattern: "((a*)*)*b", growth: "exponential", start: "", pump: "a", position: 2, example: "aaaaa" },
  { pattern: "(a|a)*b", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaaa" },
  { pattern: "(a|a?)+b", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaa" },
  { pattern: "([a-z]+)*X", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaaaa" },
  { pattern: "x(a|ab|b)*c", growth: "exponential", start: "x", pump: "ab", position: 7, example: "xabababababababab" },
  { pattern: String.raw`(\d|[0-4])*x`, growth: "exponential", start: "", pump: "3", position: 1, example: "00000000" },
  { pattern: String.raw`(\w|\p{Lu})*x`, growth: "exponential", start: "", pump: "A", position: 1, example: "AAAAAAAA" },
  {
    pattern: "([a-z-[aeiou]]|[^a-y])*_",
    growth: "exponential",
    start: "",
    pump: "z",
    position: 1,
    example: "zzzzzzzz",
  },
  { pattern: "(a{1,2})*b", growth: "exponential", start: "", pump: "a", position: 1, example: "aaaaaaaaaaaa" },
  {
    pattern: "(a{2}|a{3})*b",
    growth: "exponential",
    start: "",
    pump: "aaa",
    position: 1,
    example: "aaaaaaaaaaaaaaaaaaaa",
  },
  { pattern: "([^,]*,?)*;", growth: "exponential", start: "", pump: "a", position: 1, example: ";;;;;;;;" },
  { pattern: String.raw`(\i\c*)*;`, growth: "exponential", start: "", pump: "a", position: 3, example: "AAAAAAAAA" },
  {
    pattern: "((a?b?){0,2}c)*",
    growth: "exponential",
    start: "",
    pump: "abc",
    position: 12,
    example: "abcabcabcabcabcabcab…",
  },
  { pattern: "a*a*b", growth: "polynomial", start: "", pump: "a", position: 2, example: "aaaaaaaaaaaaaaaaaaaa…" },
  { pattern: "a*b?a*x", growth: "polynomial", start: "", pump: "a", position: 4, example: "aaaaaaaaaaaaaaaaaaaa…" },
  { pattern: ".*@.*", growth: "polynomial", start: "", pump: "@", position: 3, example: "@@@@@@@@@@@@@@@@@@@@…" },
  { pattern: ".*,.*,.*", growth: "polynomial", start: "", pump: ",", position: 6, example: ",,,,,,,,,,,,,,,,,,,,…" },
  {
    pattern: String.raw`\d+\d+x`,
    growth: "polynomial",
    start: "",
    pump: "1",
    position: 3,
    example: "00000000000000000000…",
  },
  {
    pattern: "[a-z]*[0-9]*[a-z]*!",
    growth: "polynomial",
    start: "",
    pump: "a",
    position: 12,
    example: "aaaaaaaaaaaaaaaaaaaa…",
  },
  {
    pattern: "(ab)*(a|b)*!",
    growth: "polynomial",
    start: "",
    pump: "ab",
    position: 8,
    example: "abababababababababab…",
  },
  {
    pattern: String.raw`\s*\S*\s*x`,
    growth: "polynomial",
    start: "",
    pump: " ",
    position: 6,
    example: "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t…",
  },
  // Not without end, but far more than a text of their own length deserves.
  { pattern: "(a?){30}b", growth: "large", start: "", pump: "a", position: 1, example: "a" },
  { pattern: "(|){30}", growth: "large", start: "", pump: "a", position: 0, example: "" },
  { pattern: "(a?|b?){12}c", growth: "large", start: "", pump: "a", position: 0, example: "" },
  { pattern: "(.{0,20},){20}.{0,20}", growth: "large", start: "", pump: ",", position: 8, example: ",,,,,,,,," },
  {
    pattern: "a{0,400}a{0,400}b",
    growth: "large",
    start: "",
    pump: "a",
    position: 0,
    example: "aaaaaaaaaaaaaaaaaaaa…",
  },
];

/** Patterns that look like the others, and take linear time; with parts of which hostile texts may be made. */
export const accepted: readonly { readonly pattern: string; readonly parts: readonly string[] }[] = [
  { pattern: "", parts: ["a"] },
  { pattern: "a*b", parts: ["a", "b"] },
  { pattern: "(a?)*", parts: ["a", "b"] },
  { pattern: "(a?)+b", parts: ["a", "b"] },
  { pattern: "(a|b)*", parts: ["a", "b", "c"] },
  { pattern: "(ab|a)*c", parts: ["a", "ab", "b", "c"] },
  { pattern: "([^,]*,)*[^,]*", parts: [",", "a", "a,"] },
  { pattern: "[a-z]+(-[a-z]+)*", parts: ["a", "-", "a-"] },
  { pattern: String.raw`\i\c*`, parts: ["a", "-", ":"] },
  { pattern: String.raw`[\i-[:]][\c-[:]]*`, parts: ["a", "-", ":"] },
  { pattern: String.raw`(\d|[a-z])*x`, parts: ["1", "a", "x"] },
  { pattern: String.raw`(\p{L}|\p{N})*_`, parts: ["1", "a", "_"] },
  { pattern: "([a-z-[aeiou]]|[aeiou])*_", parts: ["a", "z", "_"] },
  { pattern: "(|a|b|c)d", parts: ["a", "d"] },
  { pattern: "(a|ab)(c|bcd)", parts: ["a", "b", "c", "d"] },
  { pattern: ".*foo", parts: ["f", "o", "foo", "fo"] },
  { pattern: ".{0,64}@.{0,255}", parts: ["@", "a"] },
  { pattern: "(a|b)*a(a|b){20}", parts: ["a", "b", "c"] },
  { pattern: "(a{0,3}b)*", parts: ["a", "b", "aaab", "aaaa"] },
  { pattern: "((a?b){0,2}c)*", parts: ["a", "b", "c", "ab"] },
  { pattern: "((a*)?b)*", parts: ["a", "b"] },
  { pattern: "(a*b*){0}c*", parts: ["a", "c"] },
  { pattern: "a?a?a?a?aaaa", parts: ["a"] },
  { pattern: "urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:.+", parts: ["urn:", "a", "-", ":"] },
];
