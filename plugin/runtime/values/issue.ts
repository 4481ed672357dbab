import { TextError, type TextIssue, type TextResult } from "../text/issue.js";
import { quote } from "../text/quote.js";
import { intervals } from "./intervals.js";
import type { Primitive, Range, Size } from "./types.js";

/** A number as a bound: of int and unsignedInt a number, of long and unsignedLong a bigint, of decimal its text. */
export type Bound = number | bigint | string;

/** A text is not in the lexical space of its type (TR-106 I.4, XML Schema Part 2). */
export interface SyntaxIssue extends TextIssue<"syntax"> {
  readonly type: Primitive | "list";
  readonly uspError: 7011;
}

/** A number outside what its type holds (7011), or outside its range facet (7012; TR-106 A.2.3.3). */
export interface RangeIssue extends TextIssue<"range"> {
  readonly type: Primitive;
  readonly ranges: readonly Range[];
  /** The bound that was broken: one of both, or neither where the number is in a gap between ranges. */
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  readonly uspError: 7011 | 7012;
}

/** A number within a range facet, but on none of its steps. */
export interface StepIssue extends TextIssue<"step"> {
  readonly step: Bound;
  /** The number from which the steps count. */
  readonly from: Bound;
  readonly uspError: 7012;
}

/** Too short or too long: characters (code points) of a string or list, octets of base64 and hexBinary. */
export interface SizeIssue extends TextIssue<"size"> {
  readonly length: number;
  readonly unit: "characters" | "octets";
  readonly sizes: readonly Size[];
  /** The bound that was broken: one of both, or neither where the length is in a gap between sizes. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly uspError: 7012;
}

/** None of the values that the type names; only where the caller wants no others. */
export interface EnumerationIssue extends TextIssue<"enumeration"> {
  readonly allowed: readonly string[];
  readonly uspError: 7012;
}

/** A string that matches none of the patterns. */
export interface PatternIssue extends TextIssue<"pattern"> {
  readonly patterns: readonly RegExp[];
  readonly uspError: 7012;
}

/** Too few or too many items in a list. */
export interface ItemsIssue extends TextIssue<"items"> {
  readonly count: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly uspError: 7012;
}

/** A reference that is no path, or a path to what the type does not refer to (TR-106 3.2.3). */
export interface ReferenceIssue extends TextIssue<"reference"> {
  readonly targets: readonly string[];
  readonly uspError: 7012;
}

/** To be formatted, but no value of the type: of another JavaScript type, or without a lexical form. */
export interface KindIssue extends TextIssue<"kind"> {
  readonly type: Primitive | "list";
  /** The value, as messages show it. */
  readonly given: string;
  readonly uspError: 7011;
}

/** What is wrong with one value; `code` tells which. */
export type ScalarIssue =
  | SyntaxIssue
  | RangeIssue
  | StepIssue
  | SizeIssue
  | EnumerationIssue
  | PatternIssue
  | ItemsIssue
  | ReferenceIssue
  | KindIssue;

/** What is wrong with an item of a list; `issue.position` counts in the item, `position` in the whole text. */
export interface ItemIssue extends TextIssue<"item"> {
  /** Which item, from 0. */
  readonly index: number;
  readonly issue: ValueIssue;
  readonly uspError: 7011 | 7012;
}

/**
 * Why a text is no value of its type, or a value cannot become text. `uspError` is the error code that TR-369 has for
 * an answer: 7011 (Invalid type) where it is not of the type at all, 7012 (Invalid value) where it breaks a facet.
 */
export type ValueIssue = ScalarIssue | ItemIssue;

export type ValueResult<T> = TextResult<T, ValueIssue>;

/** A text is no value of its type, or a value cannot become text; `issue` says why, `message` in words. */
export class ValueError extends TextError<ValueIssue> {
  /** @param place what has the value, to begin the message with: a path of the data model */
  constructor(issue: ValueIssue, place = "") {
    super(`${place === "" ? "" : `${place}: `}${describeValueIssue(issue)}`, issue);
    this.name = "ValueError";
  }
}

/** Throw the issue. */
export function refuse(issue: ValueIssue): never {
  throw new ValueError(issue);
}

/** A sentence for people: `300 is above the maximum 255`. */
export function describeValueIssue(issue: ValueIssue): string {
  const text = quote(issue.text);
  switch (issue.code) {
    case "syntax":
      return `${text} is not ${article(issue.type)} at position ${issue.position}: expected ${issue.expected}`;
    case "range":
      return `${shownNumber(issue.text)} is ${outside(issue, `in none of the ranges ${intervals(issue.ranges)}`)}`;
    case "step":
      return `${shownNumber(issue.text)} is not ${issue.from} plus or minus a multiple of ${issue.step}`;
    case "size":
      return `${text} has ${issue.length} ${issue.unit}: ${outside(issue, `none of the sizes ${intervals(issue.sizes)}`)}`;
    case "enumeration":
    case "pattern":
    case "reference":
      return `${text} is not ${issue.expected}`;
    case "items":
      return `${text} has ${issue.count} items: ${outside(issue, "")}`;
    case "kind":
      return `${issue.given} is not ${article(issue.type)}: expected ${issue.expected}`;
    case "item":
      return `item ${issue.index + 1}: ${describeValueIssue(issue.issue)}`;
  }
}

function article(type: string): string {
  return /^[aeiou](?!nsigned)|^unsigned/.test(type) ? `an ${type}` : `a ${type}`;
}

/** Digits need no quotes, unless they are many or in whitespace. */
function shownNumber(text: string): string {
  return text.length > 30 || /\s/.test(text) ? quote(text) : text;
}

function outside(issue: { minimum: Bound | undefined; maximum: Bound | undefined }, gap: string): string {
  if (issue.minimum !== undefined) return `below the minimum ${issue.minimum}`;
  return issue.maximum === undefined ? gap : `above the maximum ${issue.maximum}`;
}
