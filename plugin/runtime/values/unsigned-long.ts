import { bigintKind, explainInteger, type IntegerType, readBigint } from "./integer.js";
import { refuse, type ValueIssue, type ValueResult } from "./issue.js";
import type { ReadOptions } from "./options.js";

const type: IntegerType<bigint> = { type: "unsignedLong", signed: false, minimum: 0n, maximum: 18446744073709551615n };

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): bigint | undefined {
  return readBigint(type, text, options);
}

export function explain(text: string, options?: ReadOptions): ValueIssue {
  return explainInteger(type, text, options);
}

/**
 * An unsignedLong: digits alone, of 64 bits (TR-106 I.4; XML Schema 3.3.21).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): bigint {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<bigint> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: bigint): ValueIssue | undefined {
  return bigintKind(type, value);
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: bigint): string {
  return String(value);
}

/**
 * Digits without leading zeros, a minus where it is negative.
 * @throws ValueError for what is no unsignedLong
 */
export function format(value: bigint): string {
  const issue = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}
