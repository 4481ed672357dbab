import fc from "fast-check";

/** Patterns of XML Schema, at random: all that the grammar has, with characters that are likely to meet. */

const plain = fc.constantFrom(..."aaabb01 -^$/,:\u00E9\u{1F600}");
const escape = fc.constantFrom(...[..."nrt\\|.-^?*+{}()[]"].map((letter) => `\\${letter}`));
const classEscape = fc.oneof(
  fc.constantFrom(...[..."sSiIcCdDwW"].map((letter) => `\\${letter}`)),
  fc.constantFrom("\\p{L}", "\\P{Lu}", "\\p{Nd}", "\\P{P}", "\\p{Zs}", "\\p{S}", "\\p{M}", "\\P{Co}", "\\p{Cf}"),
  fc.constantFrom("\\p{IsBasicLatin}", "\\P{IsBasicLatin}", "\\p{IsGreek}", "\\p{IsLatin-1Supplement}"),
);

const inClass = fc.oneof(fc.constantFrom(..."abz09 .?*+(){}|$/:,^\u00E9"), escape);
const range = fc.constantFrom(
  "a-z",
  "A-Z",
  "0-9",
  "a-b",
  "\\--/",
  " -~",
  "\\[-\\]",
  "!-\\^",
  "\u00C0-\u024F",
  "\u{10000}-\u{1F600}",
);

const letrec = fc.letrec<{ class: string; atom: string; branch: string; choice: string }>((tie) => ({
  class: fc
    .record({
      negated: fc.boolean(),
      leads: fc.boolean(),
      items: fc.array(fc.oneof(inClass, range, classEscape), { minLength: 1, maxLength: 3 }),
      trails: fc.boolean(),
      minus: fc.option(tie("class"), { freq: 2, maxDepth: 2, depthIdentifier: "class" }),
    })
    .map(({ negated, leads, items, trails, minus }) => {
      // A caret that comes first would negate.
      const listed = items.join("").replace(/^\^/, leads || negated ? "^" : "\\^");
      return `[${negated ? "^" : ""}${leads ? "-" : ""}${listed}${trails ? "-" : ""}${minus === null ? "" : `-${minus}`}]`;
    }),
  atom: fc.oneof(
    { maxDepth: 2, depthIdentifier: "group" },
    { weight: 5, arbitrary: plain },
    { weight: 1, arbitrary: escape },
    { weight: 2, arbitrary: classEscape },
    { weight: 1, arbitrary: fc.constant(".") },
    { weight: 3, arbitrary: tie("class") },
    { weight: 3, arbitrary: tie("choice").map((choice) => `(${choice})`) },
  ),
  branch: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0}", "{1,}", "{0,2}", "{2,3}")), {
      maxLength: 3,
    })
    .map((pieces) => pieces.flat().join("")),
  choice: fc.array(tie("branch"), { minLength: 1, maxLength: 3 }).map((branches) => branches.join("|")),
}));

export const anyPattern: fc.Arbitrary<string> = letrec.choice;
export const anyClass: fc.Arbitrary<string> = letrec.class;

/** Texts that are often no patterns, of what has a meaning in them. */
export const nearPattern: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(..."ab-^[]()|?*+{}\\.,12dpLs$", "\\d", "[a", "a-z", "-[", "{1,2}", "\\p{L}"), { maxLength: 8 })
  .map((parts) => parts.join(""));
