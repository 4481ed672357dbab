import { translatePattern } from "../patterns/pattern.js";
import { supportedPath } from "../runtime/paths/index.js";
import { compare, type Decimal, fromNumber, safeParse as parseDecimal } from "../runtime/values/decimal.js";
import type { Primitive } from "../runtime/values/types.js";
import { safeParseValue } from "../runtime/values/value.js";
import type { BoundAnnotation, ResolvedScalar, TypeAnnotation } from "./types.js";

/** What is wrong within an annotation, and under which keys. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly hint?: string | undefined;
}

type Report = (problem: Problem) => void;
type Facet = keyof typeof appliesTo;

const numbers: readonly Primitive[] = ["int", "long", "unsignedInt", "unsignedLong", "decimal"];

/** Which types a facet is for (TR-106 A.2.3.3). Units have no effect, and stand with others in data models. */
const appliesTo = {
  size: ["string", "base64", "hexBinary"],
  range: numbers,
  enumeration: ["string"],
  enumerationRef: ["string"],
  pattern: ["string"],
  reference: ["string"],
  targetType: ["string"],
  refType: ["string"],
  units: undefined,
} as const satisfies { readonly [facet: string]: readonly Primitive[] | undefined };

/** The names of all facets. */
export const facetNames = Object.keys(appliesTo) as readonly Facet[];

/** A base type with the facets of an annotation, each replacing the base's (TR-106 A.2.3.8). */
export function withFacets(base: ResolvedScalar, annotation: TypeAnnotation, report: Report): ResolvedScalar {
  for (const facet of facetNames) {
    const types: readonly Primitive[] | undefined = appliesTo[facet];
    if (annotation[facet] !== undefined && types?.includes(base.type) === false) {
      report({ path: [facet], what: `${facet} is not for ${base.type}`, hint: `it is for ${types.join(", ")}` });
    }
  }
  const { size, range, enumeration, enumerationRef, pattern, reference, targetType, refType, units } = annotation;
  for (const facet of ["targetType", "refType"] as const) {
    if (annotation[facet] !== undefined && (reference ?? base.reference) === undefined) {
      report({ path: [facet], what: `${facet} is for a reference` });
    }
  }
  if (size !== undefined) checkSizes(size, ["size"], report);
  const merged = {
    ...(enumeration === undefined ? base : { ...withoutValues(base), ...values(enumeration, report) }),
    ...(size === undefined ? {} : { size }),
    ...(enumerationRef === undefined ? {} : { enumerationRef }),
    ...(units === undefined ? {} : { units }),
    ...(range === undefined ? {} : { range: ranges(base.type, range, report) }),
    ...(reference === undefined ? {} : { reference: references(reference, report) }),
    ...(targetType === undefined ? {} : { targetType }),
    ...(refType === undefined ? {} : { refType }),
  };
  // An inherited pattern is judged anew where longer texts get to it.
  const judged = pattern ?? (size === undefined ? undefined : base.xsdPattern);
  if (judged === undefined) return merged;
  const path = (i: number) => (pattern === undefined ? ["size"] : ["pattern", i]);
  return { ...merged, pattern: patterns(judged, merged.size, path, report), xsdPattern: judged };
}

function withoutValues({ enumeration: _, readOnlyValues: __, ...rest }: ResolvedScalar): ResolvedScalar {
  return rest;
}

/** The values that there are still, and those of them that are not for writing. */
function values(
  annotated: NonNullable<TypeAnnotation["enumeration"]>,
  report: Report,
): Pick<ResolvedScalar, "enumeration" | "readOnlyValues"> {
  const all = annotated.map((value) => (typeof value === "string" ? { value } : value));
  const seen = new Set<string>();
  for (const [i, { value }] of all.entries()) {
    if (seen.has(value)) report({ path: ["enumeration", i], what: `${JSON.stringify(value)} stands there twice` });
    seen.add(value);
  }
  const present = all.filter(({ status }) => status !== "deleted");
  const readOnlyValues = present.filter(({ access }) => access === "readOnly").map(({ value }) => value);
  return {
    enumeration: present.map(({ value }) => value),
    ...(readOnlyValues.length === 0 ? {} : { readOnlyValues }),
  };
}

/** Bounds of lengths must be in order. */
export function checkSizes(
  sizes: NonNullable<TypeAnnotation["size"]>,
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const [i, [minimum, maximum]] of sizes.entries()) {
    if (minimum !== null && maximum !== null && minimum > maximum) {
      report({ path: [...path, i], what: `the minimum ${minimum} is above the maximum ${maximum}` });
    }
  }
}

function ranges(
  type: Primitive,
  annotated: NonNullable<TypeAnnotation["range"]>,
  report: Report,
): NonNullable<ResolvedScalar["range"]> {
  return annotated.map(([minimum, maximum, step], i) => {
    const bound = (value: BoundAnnotation | null | undefined, at: number) =>
      value === null || value === undefined ? null : boundOf(type, value, ["range", i, at], report);
    const [low, high, by] = [bound(minimum, 0), bound(maximum, 1), bound(step, 2)];
    if (low === undefined || high === undefined || by === undefined) return [null, null];
    if (low !== null && high !== null && compare(low, high) > 0) {
      report({ path: ["range", i], what: `the minimum ${low} is above the maximum ${high}` });
    }
    if (by !== null && compare(by, "0" as Decimal) <= 0) {
      report({ path: ["range", i, 2], what: `the step ${by} is not above zero` });
    }
    return by === null ? [low, high] : [low, high, by];
  });
}

/** How many significant digits a number with a fraction may have in JSON to be what its author wrote. */
const EXACT_DIGITS = 15;

/** A bound as a canonical text; undefined where it is none. */
function boundOf(type: Primitive, value: BoundAnnotation, path: Problem["path"], report: Report): Decimal | undefined {
  const text = typeof value === "number" ? fromNumber(value) : value;
  const isExact = Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : text.replace(/\D/g, "").replace(/^0+/, "").length <= EXACT_DIGITS;
  if (typeof value === "number" && !isExact) {
    report({ path, what: `${text} has too many digits to be exact`, hint: "put the number in quotes" });
    return undefined;
  }
  const number = parseDecimal(text);
  const checked = numbers.includes(type) ? safeParseValue(type, text, { lenient: ["sign"] }) : number;
  if (number.ok && checked.ok) return number.value;
  report({ path, what: `${JSON.stringify(value)} is not of type ${type}` });
  return undefined;
}

function patterns(
  annotated: readonly string[],
  sizes: ResolvedScalar["size"],
  path: (i: number) => Problem["path"],
  report: Report,
): NonNullable<ResolvedScalar["pattern"]> {
  // The longest text that gets as far as the pattern, in characters.
  const longest = sizes?.reduce((most, [, maximum]) => Math.max(most, maximum ?? Number.POSITIVE_INFINITY), 0);
  return annotated.flatMap((pattern, i) => {
    const translation = translatePattern(pattern, Number.isFinite(longest) ? longest : undefined);
    if (translation.ok) return [translation.source];
    const { what, position, hint } = translation.problem;
    report({ path: path(i), what: `${JSON.stringify(pattern)}: ${what} (at position ${position})`, hint });
    return [];
  });
}

function references(annotated: readonly string[], report: Report): readonly string[] {
  for (const [i, path] of annotated.entries()) {
    if (supportedPath(path) !== path) {
      report({ path: ["reference", i], what: `${JSON.stringify(path)} is no path of the supported data model` });
    }
  }
  return annotated;
}
