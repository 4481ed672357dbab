// The facets of TR-106 (A.2.3.3), looked at when a text was found to be of its type. Several ranges, sizes or patterns
// are a union: one of them must fit.
import { checkPath, supportedPath } from "../paths/index.js";
import { isPlainPath } from "../paths/plain.js";
import { compare, type Decimal, fromNumber, isStep, parse } from "./decimal.js";
import { intervals } from "./intervals.js";
import type {
  Bound,
  EnumerationIssue,
  ItemsIssue,
  PatternIssue,
  RangeIssue,
  ReferenceIssue,
  SizeIssue,
  StepIssue,
  ValueIssue,
} from "./issue.js";
import { characters } from "./string.js";
import type { ListType, Primitive, Range, ScalarType, Size, Value } from "./types.js";

/**
 * What a value breaks of its type's facets; undefined where it is nothing. Only those are looked at that its type can
 * have: types differ in what they have, and what is not there is found missing most slowly.
 */
export function facetIssue(type: ScalarType, value: Value, text: string, closed: boolean): ValueIssue | undefined {
  switch (type.type) {
    case "string":
      return stringIssue(type, text, closed);
    case "boolean":
    case "dateTime":
      return undefined;
    case "base64":
    case "hexBinary":
      return type.size === undefined ? undefined : octetsIssue(type.size, value as Uint8Array, text);
    default:
      return type.range === undefined ? undefined : rangeIssue(type.type, type.range, value as Bound, text);
  }
}

function stringIssue(type: ScalarType, text: string, closed: boolean): ValueIssue | undefined {
  const { size, pattern } = type;
  const issue =
    (size === undefined ? undefined : charactersIssue(size, text)) ??
    (pattern === undefined ? undefined : patternIssue(pattern, text));
  if (issue !== undefined || !closed) return issue;
  return type.enumeration === undefined ? undefined : enumerationIssue(type.enumeration, text);
}

function charactersIssue(sizes: readonly Size[], text: string): SizeIssue | undefined {
  // Surrogate pairs only make it fewer.
  const units = text.length;
  for (const size of sizes) {
    if ((size[0] ?? 0) * 2 <= units && units <= (size[1] ?? units)) return undefined;
  }
  return sizeIssue(sizes, characters(text), "characters", text);
}

function octetsIssue(sizes: readonly Size[], { length }: Uint8Array, text: string): SizeIssue | undefined {
  return sizeIssue(sizes, length, "octets", text);
}

function sizeIssue(
  sizes: readonly Size[],
  length: number,
  unit: "characters" | "octets",
  text: string,
): SizeIssue | undefined {
  for (const [minimum, maximum] of sizes) {
    if ((minimum === null || length >= minimum) && (maximum === null || length <= maximum)) return undefined;
  }
  const broken = brokenBound(sizes, (bound) => length - (bound as number));
  const { minimum, maximum } = broken as { minimum: number | undefined; maximum: number | undefined };
  const expected = `${intervals(sizes)} ${unit}`;
  const isExcess = maximum !== undefined && unit === "characters";
  const position = minimum !== undefined ? text.length : isExcess ? offsetOf(text, maximum) : 0;
  return { code: "size", text, position, expected, length, unit, sizes, minimum, maximum, uspError: 7012 };
}

/** Where a character begins, in UTF-16 units. */
function offsetOf(text: string, character: number): number {
  let offset = 0;
  for (let count = 0; count < character; count++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function rangeIssue(
  type: Primitive,
  ranges: readonly Range[],
  value: Bound,
  text: string,
): RangeIssue | StepIssue | undefined {
  let near: Range | undefined;
  for (const range of ranges) {
    if (!isInRange(value, range)) continue;
    if (range[2] === undefined || isOnStep(value, range[0], range[2])) return undefined;
    near ??= range;
  }
  if (near === undefined) {
    const expected = `a number: ${intervals(ranges)}`;
    const { minimum, maximum } = brokenBound(ranges, (bound) => orderOf(value, bound));
    return { code: "range", type, text, position: 0, expected, ranges, minimum, maximum, uspError: 7012 };
  }
  const [minimum, , step] = near;
  const from = minimum ?? 0;
  const expected = `${from} plus or minus a multiple of ${step}`;
  return { code: "step", text, position: 0, expected, step: step as Bound, from, uspError: 7012 };
}

function isInRange(value: Bound, range: Range): boolean {
  // Not taken apart as a list, which asks for an iterator.
  const minimum = range[0];
  const maximum = range[1];
  return (minimum === null || orderOf(value, minimum) >= 0) && (maximum === null || orderOf(value, maximum) <= 0);
}

/** Below, at or above zero. JavaScript compares numbers and bigints exactly; decimals are strings. */
function orderOf(value: Bound, bound: Bound): number {
  if (typeof value === "string") return compare(value as Decimal, decimalBound(bound));
  const other = bound as number | bigint;
  return value < other ? -1 : value > other ? 1 : 0;
}

/** A bound as a data model spells it: `0.0`. */
function decimalBound(bound: Bound): Decimal {
  return typeof bound === "string" ? parse(bound) : fromNumber(bound);
}

/** Steps count from the minimum, from zero where there is none: our choice, TR-106 does not say. */
function isOnStep(value: Bound, minimum: Bound | null, step: Bound): boolean {
  if (typeof value === "string") {
    return isStep(value as Decimal, decimalBound(minimum ?? 0), decimalBound(step));
  }
  return (BigInt(value) - BigInt(minimum ?? 0)) % BigInt(step) === 0n;
}

/** The bound that is broken where a value is below all or above all; none where it is in a gap. */
function brokenBound(
  bounds: readonly (Range | Size)[],
  order: (bound: Bound) => number,
): { minimum: Bound | undefined; maximum: Bound | undefined } {
  let minimum: Bound | undefined;
  let maximum: Bound | undefined;
  let isBelow = true;
  let isAbove = true;
  for (const [lowest, highest] of bounds) {
    isBelow &&= lowest !== null && order(lowest) < 0;
    isAbove &&= highest !== null && order(highest) > 0;
    if (isBelow && (minimum === undefined || orderOf(lowest as Bound, minimum) < 0)) minimum = lowest as Bound;
    if (isAbove && (maximum === undefined || orderOf(highest as Bound, maximum) > 0)) maximum = highest as Bound;
  }
  return { minimum: isBelow ? minimum : undefined, maximum: isAbove ? maximum : undefined };
}

function patternIssue(patterns: readonly RegExp[], text: string): PatternIssue | undefined {
  if (patterns.some((pattern) => pattern.test(text))) return undefined;
  const shown = patterns.map(({ source }) => source.replace(/^\^\(\?:(.*)\)\$$/s, "$1") || '""').join(" or ");
  return { code: "pattern", text, position: 0, expected: `of the form ${shown}`, patterns, uspError: 7012 };
}

const MOST_SHOWN = 10;

function enumerationIssue(allowed: readonly string[], text: string): EnumerationIssue | undefined {
  if (allowed.includes(text)) return undefined;
  const shown = allowed.slice(0, MOST_SHOWN).map((value) => JSON.stringify(value));
  const more = allowed.length > MOST_SHOWN ? `, and ${allowed.length - MOST_SHOWN} more` : "";
  return {
    code: "enumeration",
    text,
    position: 0,
    expected: `one of ${shown.join(", ")}${more}`,
    allowed,
    uspError: 7012,
  };
}

/** What refers to something is a full path, by instance numbers or unique keys (TR-106 3.2.3, R-ARC.11). */
export function referenceIssue(targets: readonly string[], text: string, closed: boolean): ReferenceIssue | undefined {
  const wrong = isPlainPath(text) ? undefined : checkPath(text, { kinds: ["object", "instance", "parameter"] });
  if (wrong !== undefined) {
    const { position, expected } = wrong;
    return { code: "reference", text, position, expected: `a path: expected ${expected}`, targets, uspError: 7012 };
  }
  if (!closed || targets.length === 0 || refersToOne(targets, text)) return undefined;
  return {
    code: "reference",
    text,
    position: 0,
    expected: `a reference to ${targets.join(" or ")}`,
    targets,
    uspError: 7012,
  };
}

function refersToOne(targets: readonly string[], text: string): boolean {
  const path = supportedPath(text)?.replace(/\.$/, "");
  return targets.some((target) => path === target || (target.endsWith(".") && path?.startsWith(target) === true));
}

/** Too few or too many items; too few or too many characters. */
export function listIssue(type: ListType, count: number, text: string): ItemsIssue | SizeIssue | undefined {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, size } = type;
  if (count < minItems || count > maxItems) {
    const [minimum, maximum] = count < minItems ? [minItems, undefined] : [undefined, maxItems];
    const expected = `${intervals([[type.minItems ?? null, type.maxItems ?? null]])} items`;
    const position = count < minItems ? text.length : 0;
    return { code: "items", text, position, expected, count, minimum, maximum, uspError: 7012 };
  }
  return size === undefined ? undefined : charactersIssue(size, text);
}
