import { explainInteger, type IntegerType, numberKind, readNumber } from "./integer.js";
import { refuse, type ValueIssue, type ValueResult } from "./issue.js";
import type { ReadOptions } from "./options.js";

const type: IntegerType<number> = { type: "unsignedInt", signed: false, minimum: 0, maximum: 4294967295 };

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): number | undefined {
  return readNumber(type, text, options);
}

export function explain(text: string, options?: ReadOptions): ValueIssue {
  return explainInteger(type, text, options);
}

/**
 * An unsignedInt: digits alone, of 32 bits (TR-106 I.4; XML Schema 3.3.22).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): number {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<number> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: number): ValueIssue | undefined {
  return numberKind(type, value);
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: number): string {
  return String(value);
}

/**
 * Digits without leading zeros, a minus where it is negative.
 * @throws ValueError for what is no unsignedInt
 */
export function format(value: number): string {
  const issue = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}
