// What the four integer types share (XML Schema 3.3.16, 3.3.17, 3.3.21, 3.3.22). Leading zeros are legal in all of
// them, a sign in the signed ones alone: the prose of XML Schema 1.0 and TR-369 have the unsigned ones as digits.
import { digits, skipDigits } from "./digits.js";
import type { KindIssue, RangeIssue, SyntaxIssue } from "./issue.js";
import { grants, leading, type ReadOptions, trailing, trimmed } from "./options.js";
import { kindIssue } from "./show.js";

export interface IntegerType<T extends number | bigint> {
  readonly type: T extends number ? "int" | "unsignedInt" : "long" | "unsignedLong";
  readonly signed: boolean;
  readonly minimum: T;
  readonly maximum: T;
}

const PLUS = 0x2b;
const MINUS = 0x2d;

/** A value of int or unsignedInt; undefined where the text is none. */
export function readNumber(type: IntegerType<number>, text: string, options?: ReadOptions): number | undefined {
  const first = text.charCodeAt(0);
  const signed = first === MINUS || first === PLUS;
  const magnitude = digits(text, signed ? 1 : 0);
  // Not a minus zero.
  const value = first === MINUS ? 0 - magnitude : magnitude;
  if (value >= type.minimum && value <= type.maximum && (!signed || type.signed || grants(options, "sign"))) {
    return value;
  }
  const inner = trimmed(text, options);
  return inner === undefined ? undefined : readNumber(type, inner, options);
}

/** A value of long or unsignedLong; undefined where the text is none. */
export function readBigint(type: IntegerType<bigint>, text: string, options?: ReadOptions): bigint | undefined {
  const first = text.charCodeAt(0);
  const signed = first === MINUS || first === PLUS;
  const magnitude = digits(text, signed ? 1 : 0);
  if (!signed || type.signed || grants(options, "sign")) {
    if (magnitude <= Number.MAX_SAFE_INTEGER) {
      // Exact, and within 64 bits; only the sign may be wrong. Of zero it is no matter.
      const value = first === MINUS ? 0 - magnitude : magnitude;
      if (value >= 0 || type.signed) return BigInt(value);
    } else if (magnitude < 2e19) {
      // Beyond 64 bits nothing is exact, nor needs to be; NaN compares false.
      const value = BigInt(text);
      if (value >= type.minimum && value <= type.maximum) return value;
    }
  }
  const inner = trimmed(text, options);
  return inner === undefined ? undefined : readBigint(type, inner, options);
}

/** Why a text that was refused is no integer of the type. */
export function explainInteger(
  type: IntegerType<number> | IntegerType<bigint>,
  text: string,
  options?: ReadOptions,
): SyntaxIssue | RangeIssue {
  const start = leading(text, options);
  const end = Math.max(start, trailing(text, options));
  const first = text.charCodeAt(start);
  const sign = (first === MINUS || first === PLUS) && (type.signed || grants(options, "sign"));
  const from = sign ? start + 1 : start;
  const position = skipDigits(text, from);
  if (position === from || position < end) {
    const expected = position > from ? "a digit or the end" : sign || !type.signed ? "a digit" : "a sign or a digit";
    return { code: "syntax", type: type.type, text, position: Math.min(position, end), expected, uspError: 7011 };
  }
  const below = first === MINUS;
  return {
    code: "range",
    type: type.type,
    text,
    position: start,
    expected: below ? `at least ${type.minimum}` : `at most ${type.maximum}`,
    ranges: [[type.minimum, type.maximum]],
    minimum: below ? type.minimum : undefined,
    maximum: below ? undefined : type.maximum,
    uspError: 7011,
  };
}

/** Why a value cannot be written as an int or unsignedInt; undefined where it can. */
export function numberKind(type: IntegerType<number>, value: number): KindIssue | undefined {
  const fits = Number.isInteger(value) && value >= type.minimum && value <= type.maximum;
  return fits ? undefined : integerKind(type, "an integer", value);
}

/** Why a value cannot be written as a long or unsignedLong; undefined where it can. */
export function bigintKind(type: IntegerType<bigint>, value: bigint): KindIssue | undefined {
  const fits = typeof value === "bigint" && value >= type.minimum && value <= type.maximum;
  return fits ? undefined : integerKind(type, "a bigint", value);
}

function integerKind(type: IntegerType<number> | IntegerType<bigint>, what: string, value: number | bigint): KindIssue {
  const expected = `${what} from ${type.minimum} to ${type.maximum}`;
  return kindIssue(type.type, value, expected);
}
