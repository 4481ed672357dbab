import { block, blockLike } from "./blocks.js";
import { isCategory } from "./categories.js";
import type { CodePoints } from "./code-points.js";
import { union } from "./code-points.js";
import type { Cursor } from "./cursor.js";
import { PatternError } from "./problem.js";
import type { ClassItem } from "./syntax.js";

/** White space is these four alone, unlike in JavaScript. */
const SPACE: CodePoints = [
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0x20],
];

/** NameStartChar of XML 1.0, fifth edition. */
const NAME_START: CodePoints = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];

/** NameChar of XML 1.0, fifth edition. */
const NAME: CodePoints = union([
  ...NAME_START,
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
]);

/** The dot stands for all but these; outside classes only. */
export const DOT: ClassItem = {
  kind: "named",
  set: [
    [0x0a, 0x0a],
    [0x0d, 0x0d],
  ],
  negated: true,
};

const inCategories = (...names: string[]): ClassItem[] =>
  names.map((name) => ({ kind: "category", name, negated: false }));

/** Each category begins with one of seven letters, so what is in none of three of them is in one of the other four. */
const classEscapes: { readonly [letter: string]: readonly ClassItem[] } = {
  s: [{ kind: "named", set: SPACE, negated: false }],
  S: [{ kind: "named", set: SPACE, negated: true }],
  i: [{ kind: "named", set: NAME_START, negated: false }],
  I: [{ kind: "named", set: NAME_START, negated: true }],
  c: [{ kind: "named", set: NAME, negated: false }],
  C: [{ kind: "named", set: NAME, negated: true }],
  d: [{ kind: "category", name: "Nd", negated: false }],
  D: [{ kind: "category", name: "Nd", negated: true }],
  w: inCategories("L", "M", "N", "S"),
  W: inCategories("P", "Z", "C"),
};

const controls: { readonly [letter: string]: string } = { n: "\n", r: "\r", t: "\t" };

/** What stands for itself after a backslash. */
const ESCAPED = "\\|.-^?*+{}()[]";

/** Read an escape, the backslash being next. A character comes as one range, `\w` as several items. */
export function readEscape(cursor: Cursor): readonly ClassItem[] {
  const start = cursor.position;
  cursor.take();
  const letter = cursor.take();
  if (letter === "") throw new PatternError("nothing follows the backslash", start, "write \\\\ for a backslash");
  if (letter === "p" || letter === "P") return [readProperty(cursor, start, letter === "P")];
  const named = Object.hasOwn(classEscapes, letter) ? classEscapes[letter] : undefined;
  if (named !== undefined) return named;
  const character = Object.hasOwn(controls, letter) ? (controls[letter] ?? "") : letter;
  if (character === letter && !ESCAPED.includes(letter)) {
    const ordinary = !/[a-zA-Z0-9]/.test(letter);
    throw new PatternError(
      `XML Schema has no escape \\${letter}`,
      start,
      ordinary ? `write ${letter}: it has no special meaning` : undefined,
    );
  }
  return [characterItem(character)];
}

/** A character as an item of a class. */
export function characterItem(character: string): ClassItem {
  const code = character.codePointAt(0) ?? 0;
  return { kind: "range", first: code, last: code };
}

const PROPERTY = /\{([A-Za-z0-9-]*)\}/y;

function readProperty(cursor: Cursor, start: number, negated: boolean): ClassItem {
  const name = cursor.takeMatch(PROPERTY)?.[1];
  if (name === undefined) {
    const what = `${cursor.since(start)} needs a category or a block in braces`;
    throw new PatternError(what, start, "write \\p{Lu} for a category, \\p{IsBasicLatin} for a block");
  }
  if (!name.startsWith("Is")) {
    if (isCategory(name)) return { kind: "category", name, negated };
    throw new PatternError(`Unicode has no category ${JSON.stringify(name)} of characters`, start);
  }
  const set = block(name.slice(2));
  if (set !== undefined) return { kind: "named", set, negated };
  const meant = blockLike(name.slice(2));
  const hint = meant === undefined ? undefined : `did you mean Is${meant}?`;
  throw new PatternError(`no block of Unicode is called ${JSON.stringify(name.slice(2))}`, start, hint);
}
