import fc from "fast-check";
import { codePointsOf } from "../../../plugin/patterns/classes.js";
import { complement, difference } from "../../../plugin/patterns/code-points.js";
import type { CharacterClass, Expression } from "../../../plugin/patterns/syntax.js";
import { contains } from "./contains.js";

/**
 * Characters of many kinds, all of them old enough for every Unicode table, with the edges of what patterns tend to
 * name.
 */
export const pool: readonly string[] = [
  ..." !#$%&*+,-./0123456789:;<=>?@ABFGHIOZ[\\]^_`abcefgz{|}~",
  ...[
    "\t",
    "\n",
    "\r",
    "\u007F",
    "\u0080",
    "\u0085",
    "\u00A0",
    "\u00AD",
    "\u00B7",
    "\u00D7",
    "\u00DF",
    "\u00E9",
    "\u00FF",
  ],
  ...[
    "\u0100",
    "\u01C5",
    "\u02B0",
    "\u0300",
    "\u036F",
    "\u0391",
    "\u03C9",
    "\u0430",
    "\u05D0",
    "\u0660",
    "\u0669",
    "\u0903",
  ],
  ...[
    "\u0967",
    "\u0E01",
    "\u1680",
    "\u2003",
    "\u200B",
    "\u200C",
    "\u2028",
    "\u2029",
    "\u203F",
    "\u20AC",
    "\u20DD",
    "\u2160",
  ],
  ...[
    "\u2207",
    "\u2460",
    "\u3000",
    "\u3001",
    "\u3042",
    "\u4E00",
    "\uAC00",
    "\uE000",
    "\uFB01",
    "\uFDD0",
    "\uFEFF",
    "\uFFFD",
  ],
  ...["\u{10000}", "\u{10400}", "\u{1D7CE}", "\u{1F600}", "\u{20000}", "\u{E0001}", "\u{F0000}", "\u{10FFFD}"],
];

const noXml = complement([
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10fffd],
]);

/** Texts that a pattern matches, few where only few lengths or no character will do; undefined where none does. */
export function matching(expression: Expression): fc.Arbitrary<string> | undefined {
  switch (expression.kind) {
    case "characters": {
      const members = membersOf(expression.class);
      return members.length === 0 ? undefined : fc.constantFrom(...members);
    }
    case "sequence": {
      const items = expression.items.map(matching);
      return items.every((item) => item !== undefined) ? fc.tuple(...items).map((parts) => parts.join("")) : undefined;
    }
    case "choice": {
      const branches = expression.branches.map(matching).filter((branch) => branch !== undefined);
      return branches.length === 0 ? undefined : fc.oneof(...branches);
    }
    case "group":
      return matching(expression.body);
    case "repeat": {
      const { body, least, most } = expression;
      const round = matching(body);
      if (round === undefined) return least === 0 ? fc.constant("") : undefined;
      const rounds = fc.array(round, { minLength: least, maxLength: Math.min(most, least + 3), size: "max" });
      return rounds.map((parts) => parts.join(""));
    }
  }
}

/** Characters of a class: those of the pool, or else the ends of its ranges. */
function membersOf(characters: CharacterClass): string[] {
  const set = codePointsOf(characters);
  const familiar = pool.filter((character) => contains(set, character.codePointAt(0) ?? 0));
  if (familiar.length > 0) return familiar;
  return difference(set, noXml)
    .flat()
    .map((code) => String.fromCodePoint(code));
}

/** A text with a character or more left out, put in, replaced or put elsewhere. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom("drop", "insert", "replace", "swap", "double", "cut"),
    character: fc.constantFrom(...pool),
  });
  return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) => {
    let characters = [...text];
    for (const { at, kind, character } of edits) {
      const i = at % (characters.length + 1);
      const [before, here, after] = [characters.slice(0, i), characters.slice(i, i + 1), characters.slice(i + 1)];
      if (kind === "drop") characters = [...before, ...after];
      else if (kind === "insert") characters = [...before, character, ...here, ...after];
      else if (kind === "replace") characters = [...before, character, ...after];
      else if (kind === "swap") characters = [...before, ...after.slice(0, 1), ...here, ...after.slice(1)];
      else if (kind === "double") characters = [...before, ...here, ...here, ...after];
      else characters = before;
    }
    return characters.join("");
  });
}

/** Texts that a pattern matches, and more that it nearly matches, or not at all. */
export function textsFor(expression: Expression): fc.Arbitrary<string> {
  const random = fc.array(fc.constantFrom(...pool), { maxLength: 4 }).map((characters) => characters.join(""));
  const good = matching(expression);
  return good === undefined
    ? random
    : fc.oneof({ weight: 4, arbitrary: good }, { weight: 5, arbitrary: mutated(good) }, random);
}
