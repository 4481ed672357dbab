import { skipDigits } from "./digits.js";
import { type KindIssue, refuse, type SyntaxIssue, type ValueIssue, type ValueResult } from "./issue.js";
import { leading, type ReadOptions, trailing, trimmed } from "./options.js";
import { kindIssue } from "./show.js";

declare const brand: unique symbol;

/**
 * A decimal number of any length, as its shortest text: `5`, `-0.25`; no exponent, no `+`, no needless zeros. Equal
 * numbers are equal strings. Made by {@link parse} and {@link fromNumber}; {@link toNumber} may round.
 */
export type Decimal = string & { readonly [brand]: "Decimal" };

const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

/** What {@link read} takes: faster where only that is asked. */
const decimal = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): Decimal | undefined {
  const first = text.charCodeAt(0);
  const { length } = text;
  const whole = first === MINUS || first === PLUS ? 1 : 0;
  const point = skipDigits(text, whole);
  const fraction = point < length && text.charCodeAt(point) === POINT ? point + 1 : point;
  const end = fraction === point ? point : skipDigits(text, fraction);
  if (end === length && point - whole + (end - fraction) > 0) return shortest(text, point);
  const inner = trimmed(text, options);
  return inner === undefined ? undefined : read(inner, options);
}

/** The shortest text of a decimal, whose point, or end, is at a position. */
function shortest(text: string, point: number): Decimal {
  const { length } = text;
  const first = text.charCodeAt(0);
  const whole = first === MINUS || first === PLUS ? 1 : 0;
  let start = whole;
  while (start < point - 1 && text.charCodeAt(start) === ZERO) start++;
  let end = length;
  while (end > point + 1 && text.charCodeAt(end - 1) === ZERO) end--;
  const isInteger = end <= point + 1;
  const isZero = isInteger && (start === point || text.charCodeAt(start) === ZERO);
  // Most texts are as short as can be: with digits before the point, and behind it where there is one.
  const isShortest = start === whole && start < point && end === length && (!isInteger || point === length);
  if (isShortest && first !== PLUS && !(isZero && first === MINUS)) return text as Decimal;
  const digits = start === point ? "0" : text.slice(start, point);
  const sign = first === MINUS && !isZero ? "-" : "";
  return (isInteger ? sign + digits : `${sign}${digits}.${text.slice(point + 1, end)}`) as Decimal;
}

export function explain(text: string, options?: ReadOptions): SyntaxIssue {
  const start = leading(text, options);
  const end = Math.max(start, trailing(text, options));
  const first = text.charCodeAt(start);
  const whole = first === MINUS || first === PLUS ? start + 1 : start;
  let position = skipDigits(text, whole);
  const atStart = whole === start ? "a sign, a digit or a point" : "a digit or a point";
  let expected = position > whole ? "a digit, a point or the end" : atStart;
  if (text.charCodeAt(position) === POINT) {
    const fraction = position + 1;
    position = skipDigits(text, fraction);
    expected = position > whole + 1 ? "a digit or the end" : "a digit";
  }
  return { code: "syntax", type: "decimal", text, position: Math.min(position, end), expected, uspError: 7011 };
}

/**
 * A decimal: digits with an optional sign and an optional point, of any length; no exponent (TR-106 I.4; XML Schema
 * 3.2.3).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): Decimal {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<Decimal> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: Decimal): KindIssue | undefined {
  if (typeof value === "string" && decimal.test(value)) return undefined;
  const expected = "digits, with a sign or a point where they need one";
  return kindIssue("decimal", value, expected);
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: Decimal): string {
  const point = value.indexOf(".");
  return shortest(value, point < 0 ? value.length : point);
}

/**
 * The shortest form: `5`, not `5.0`.
 * @throws ValueError for what is no decimal
 */
export function format(value: Decimal): string {
  const issue: ValueIssue | undefined = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}

/**
 * The decimal that a number is printed as, which is the shortest that means this number.
 * @throws ValueError for what is not finite
 */
export function fromNumber(value: number | bigint): Decimal {
  const text = String(value);
  const exponent = text.indexOf("e");
  if (exponent < 0) return parse(text);
  const [whole = "", fraction = ""] = text.slice(0, exponent).replace("-", "").split(".");
  const digits = whole + fraction;
  // Where the point stands in the digits; JavaScript's exponents end at 308.
  const point = whole.length + Number(text.slice(exponent + 1));
  const sign = text.startsWith("-") ? "-" : "";
  if (point <= 0) return parse(`${sign}0.${"0".repeat(-point)}${digits}`);
  return parse(`${sign}${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point)}`);
}

/** The nearest number. */
export function toNumber(value: Decimal): number {
  return Number(value);
}

/** Below zero where a is less than b, above where it is greater, zero where they are equal. Exact, linear. */
export function compare(a: Decimal, b: Decimal): number {
  const negative = a.startsWith("-");
  if (negative !== b.startsWith("-")) return negative ? -1 : 1;
  const order = compareMagnitudes(a, b, negative ? 1 : 0);
  return negative ? 0 - order : order;
}

/** Both from the same position on, without zeros at the start: more digits before the point are more. */
function compareMagnitudes(a: string, b: string, start: number): number {
  const difference = skipDigits(a, start) - skipDigits(b, start);
  if (difference !== 0) return difference;
  // The point is below the digits, and the end below everything.
  const [x, y] = [a.slice(start), b.slice(start)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Whether a value is a whole number of steps from another: exact. Linear in the value where the step is short, as
 * those of data models are.
 */
export function isStep(value: Decimal, from: Decimal, step: Decimal): boolean {
  const scale = Math.max(scaleOf(from), scaleOf(step));
  if (scaleOf(value) > scale) return false;
  const unit = scaled(step, scale);
  return (remainder(value, scale, unit) - remainder(from, scale, unit)) % unit === 0n;
}

/** How many digits stand behind the point. */
function scaleOf(value: string): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}

function scaled(value: string, scale: number): bigint {
  return BigInt(value.replace(".", "") + "0".repeat(scale - scaleOf(value)));
}

/** The remainder of a scaled value, a few digits at a time, because converting very many at once is not linear. */
function remainder(value: string, scale: number, unit: bigint): bigint {
  const digits = value.replace(/[-.]/g, "") + "0".repeat(scale - scaleOf(value));
  let rest = 0n;
  for (let at = 0; at < digits.length; at += 15) {
    const part = digits.slice(at, at + 15);
    rest = (rest * 10n ** BigInt(part.length) + BigInt(part)) % unit;
  }
  return value.startsWith("-") ? -rest : rest;
}
