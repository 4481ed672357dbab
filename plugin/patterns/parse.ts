import { Cursor } from "./cursor.js";
import { characterItem, DOT, readEscape } from "./escapes.js";
import { checkDepth, readClass } from "./parse-class.js";
import { PatternError } from "./problem.js";
import type { CharacterClass, ClassItem, Expression } from "./syntax.js";

/** Longer ones are no hand's work, and would take long to check. In UTF-16 units. */
const LONGEST_PATTERN = 10_000;

/**
 * Read a pattern by the grammar of XML Schema 1.0. Where the grammar of its Appendix F and the rules in words beside it
 * differ, the words hold: braces stand for themselves only when escaped, a hyphen in a class only first or last.
 *
 * @throws PatternError for what is no pattern
 */
export function parsePattern(pattern: string): Expression {
  if (pattern.length > LONGEST_PATTERN) {
    throw new PatternError(`the pattern is longer than ${LONGEST_PATTERN} characters`, LONGEST_PATTERN);
  }
  const cursor = new Cursor(pattern);
  const expression = readChoice(cursor, 0);
  if (cursor.next === ")") {
    throw new PatternError('")" closes no group', cursor.position, "write \\) for the character");
  }
  return expression;
}

/** Branches with `|` between them, up to `)` or the end. */
function readChoice(cursor: Cursor, depth: number): Expression {
  const branches = [readSequence(cursor, depth)];
  while (cursor.takes("|")) branches.push(readSequence(cursor, depth));
  const [sole, ...others] = branches;
  return others.length === 0 && sole !== undefined ? sole : { kind: "choice", branches };
}

function readSequence(cursor: Cursor, depth: number): Expression {
  const items: Expression[] = [];
  while (cursor.next !== "" && cursor.next !== "|" && cursor.next !== ")") {
    items.push(readQuantifier(cursor, readAtom(cursor, depth)));
  }
  const [sole, ...others] = items;
  return others.length === 0 && sole !== undefined ? sole : { kind: "sequence", items };
}

function readAtom(cursor: Cursor, depth: number): Expression {
  const { position, next } = cursor;
  if (next === "(") return readGroup(cursor, depth);
  if ("?*+{".includes(next)) {
    throw new PatternError(`"${next}" has nothing to repeat`, position, `write \\${next} for the character`);
  }
  if ("}]".includes(next)) {
    throw new PatternError(`"${next}" closes nothing`, position, `write \\${next} for the character`);
  }
  return { kind: "characters", class: readCharacters(cursor), position };
}

function readGroup(cursor: Cursor, depth: number): Expression {
  const { position } = cursor;
  checkDepth(depth + 1, position);
  cursor.take();
  if (cursor.next === "?") {
    throw new PatternError('XML Schema has no groups with "(?"', position, "write (...), or \\( for the character");
  }
  const body = readChoice(cursor, depth + 1);
  if (!cursor.takes(")")) throw new PatternError('"(" is not closed', position, "write \\( for the character");
  return { kind: "group", body };
}

function readCharacters(cursor: Cursor): CharacterClass {
  if (cursor.next === "[") return readClass(cursor, 0);
  if (cursor.takes(".")) return DOT;
  return cursor.next === "\\" ? asClass(readEscape(cursor)) : characterItem(cursor.take());
}

function asClass(items: readonly ClassItem[]): CharacterClass {
  const [sole, ...others] = items;
  return others.length === 0 && sole !== undefined ? sole : { kind: "group", negated: false, items, minus: undefined };
}

const bounds: { readonly [quantifier: string]: readonly [least: number, most: number] } = {
  "?": [0, 1],
  "*": [0, Number.POSITIVE_INFINITY],
  "+": [1, Number.POSITIVE_INFINITY],
};

const QUANTIFIER = /[?*+]|\{(\d+)(,(\d*))?\}/y;

/** The atom as a quantifier after it repeats it, if there is one. */
function readQuantifier(cursor: Cursor, body: Expression): Expression {
  const { position } = cursor;
  const match = cursor.takeMatch(QUANTIFIER);
  if (match === undefined) {
    if (!cursor.sees("{")) return body;
    throw new PatternError(
      '"{" begins no count',
      position,
      "write {2}, {2,} or {2,5} for a count, \\{ for the character",
    );
  }
  const [quantifier, exact, comma, upper] = match;
  const [least, most] = bounds[quantifier] ?? [Number(exact), comma === undefined ? Number(exact) : limit(upper)];
  if (most < least) throw new PatternError(`${quantifier} has its greater count first`, position);
  if ("?*+{".includes(cursor.next) && cursor.next !== "") {
    const what = `"${cursor.next}" follows the quantifier ${quantifier}`;
    throw new PatternError(what, cursor.position, "put what is to be repeated in parentheses");
  }
  return { kind: "repeat", body, least, most, quantifier, position };
}

/** The upper bound in `{n,m}`, of which `{n,}` has none. */
function limit(digits: string | undefined): number {
  return digits === undefined || digits === "" ? Number.POSITIVE_INFINITY : Number(digits);
}
