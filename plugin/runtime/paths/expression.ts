import {
  CARRIAGE_RETURN,
  CLOSE_BRACKET,
  COLON,
  type Cursor,
  DOT,
  EQUALS,
  HASH,
  isNamePart,
  LINE_FEED,
  PLUS,
  QUOTE,
  SLASH,
  SPACE,
  TAB,
} from "./cursor.js";
import type { Condition, ConditionValue, Operator } from "./types.js";

/** One that begins like another comes before it. */
const operators: readonly Operator[] = ["==", "!=", "~=", "<=", ">=", "<", ">"];

/**
 * Read an expression, from its opening bracket: one or more conditions, all of which have to hold (R-ARC.9). TR-369
 * has no OR and no empty brackets. Whitespace may stand on both sides of an operator (R-ARC.9a), `&&` included.
 *
 * @param conditions - takes what is read, where it is wanted.
 */
export function readExpression(c: Cursor, conditions?: Condition[]): boolean {
  c.pos++;
  for (;;) {
    if (!readCondition(c, conditions)) return false;
    const end = c.pos;
    skipSpace(c);
    if (c.text.startsWith("&&", c.pos)) {
      c.pos += 2;
      skipSpace(c);
      continue;
    }
    // Whitespace before the closing bracket stands at no operator.
    if (c.peek() === CLOSE_BRACKET) c.pos = end;
    if (c.peek() !== CLOSE_BRACKET) return c.refuse("&& or ]");
    c.pos++;
    return true;
  }
}

function readCondition(c: Cursor, conditions: Condition[] | undefined): boolean {
  const from = c.pos;
  if (!readRelative(c)) return false;
  const to = c.pos;
  skipSpace(c);
  const operator = operators.find((operator) => c.text.startsWith(operator, c.pos));
  if (operator === undefined) return c.refuse("an operator: == != ~= <= >= < >");
  c.pos += operator.length;
  skipSpace(c);
  const at = c.pos;
  if (c.peek() === QUOTE ? !skipLiteral(c) : !skipBare(c)) return false;
  conditions?.push({ path: c.text.slice(from, to), operator, value: valueOf(c.text.slice(at, c.pos)) });
  return true;
}

/** What is compared: a parameter of the instance, of its sub-objects, or of what they refer to; never of a child table. */
function readRelative(c: Cursor): boolean {
  for (;;) {
    if (!c.readName()) return false;
    const follows = c.peek() === PLUS || c.peek() === HASH;
    if (follows && !c.readFollow()) return false;
    if (c.peek() !== DOT) return follows ? c.refuse("a dot") : true;
    c.pos++;
  }
}

function skipLiteral(c: Cursor): boolean {
  const end = c.text.indexOf('"', c.pos + 1);
  if (end >= 0) {
    c.pos = end + 1;
    return true;
  }
  c.pos = c.text.length;
  return c.refuse("a closing quote");
}

/** A value without quotes ends at the first character that none of the types other than string is written with. */
function skipBare(c: Cursor): boolean {
  const from = c.pos;
  // Base64 ends in =, but nothing begins with it: `===` is no operator.
  if (c.peek() !== EQUALS) while (isBare(c.peek())) c.pos++;
  return c.pos > from || c.refuse('a value: one in "quotes", a number, true, false, a dateTime or hex digits');
}

/** The characters that numbers, booleans, dateTimes, hexBinary and base64 are made of. */
function isBare(c: number): boolean {
  return isNamePart(c) || c === DOT || c === PLUS || c === COLON || c === SLASH || c === EQUALS;
}

function skipSpace(c: Cursor): void {
  while (isSpace(c.peek())) c.pos++;
}

/** XML's whitespace: space, tab, line feed, carriage return. */
function isSpace(c: number): boolean {
  return c === SPACE || c === TAB || c === LINE_FEED || c === CARRIAGE_RETURN;
}

/** Of the percent escapes, a literal has those of `"` and of `%` itself; any other percent sign stands for itself. */
function valueOf(text: string): ConditionValue {
  if (!text.startsWith('"')) return { kind: "bare", text };
  const escaped = text.slice(1, -1);
  return { kind: "literal", text: escaped.replace(/%2[25]/g, (escape) => (escape === "%22" ? '"' : "%")) };
}
