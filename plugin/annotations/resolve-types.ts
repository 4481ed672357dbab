import { didYouMean } from "../did-you-mean.js";
import type { Primitive } from "../runtime/values/types.js";
import { checkSizes, facetNames, type Problem, withFacets } from "./facets.js";
import type { ListAnnotation, ResolvedList, ResolvedScalar, ResolvedType, TypeAnnotation } from "./types.js";

export const primitives: readonly Primitive[] = [
  "string",
  "int",
  "long",
  "unsignedInt",
  "unsignedLong",
  "boolean",
  "dateTime",
  "base64",
  "hexBinary",
  "decimal",
];

/** Resolves types to primitives with their effective facets; named types once each, their problems with them. */
export class TypeResolver {
  readonly #named: ReadonlyMap<string, TypeAnnotation>;
  readonly #report: (name: string, problem: Problem) => void;
  readonly #resolved = new Map<string, ResolvedType>();
  readonly #open = new Set<string>();
  /** What stands for a type that is none, and is not blamed again. */
  readonly #none: ResolvedType = { type: "string" };

  /** @param report is told what is wrong with a named type */
  constructor(named: ReadonlyMap<string, TypeAnnotation>, report: (name: string, problem: Problem) => void) {
    this.#named = named;
    this.#report = report;
  }

  /** A named type. What builds on itself is reported, and taken for a string. */
  named(name: string): ResolvedType {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const annotation = this.#named.get(name) as TypeAnnotation;
    const report = (problem: Problem) => this.#report(name, problem);
    this.#open.add(name);
    const resolved = this.resolve(annotation, report);
    this.#open.delete(name);
    this.#resolved.set(name, resolved);
    return resolved;
  }

  /** The type of an annotation, with the facets that it adds. */
  resolve(annotation: TypeAnnotation, report: (problem: Problem) => void): ResolvedType {
    const base = this.#base(annotation.type, report);
    const items = isWithin(this.#none, base) ? base : withFacetsWithin(base, annotation, report);
    return annotation.list === undefined ? items : listOf(items, annotation.list, report);
  }

  #base(name: string, report: (problem: Problem) => void): ResolvedType {
    if (primitives.includes(name as Primitive)) return { type: name as Primitive };
    if (this.#open.has(name)) {
      report({ path: ["type"], what: `${name} builds on itself` });
    } else if (this.#named.has(name)) {
      return this.named(name);
    } else {
      const hint = didYouMean(name, [...primitives, ...this.#named.keys()]);
      report({ path: ["type"], what: `no such type: ${name}`, hint: hint ?? "name it under types" });
    }
    return this.#none;
  }
}

function isWithin(type: ResolvedType, other: ResolvedType): boolean {
  return type === other || (other.type === "list" && isWithin(type, other.items));
}

/** Facets of a list are those of its items. A type without facets of its own is its base itself. */
function withFacetsWithin(
  base: ResolvedType,
  annotation: TypeAnnotation,
  report: (problem: Problem) => void,
): ResolvedType {
  if (facetNames.every((facet) => annotation[facet] === undefined)) return base;
  if (base.type !== "list") return withFacets(base, annotation, report) satisfies ResolvedScalar;
  return { ...base, items: withFacetsWithin(base.items, annotation, report) };
}

function listOf(items: ResolvedType, annotation: ListAnnotation, report: (problem: Problem) => void): ResolvedList {
  const { minItems, maxItems, size, nestedBrackets } = annotation;
  if (minItems !== undefined && maxItems !== undefined && minItems > maxItems) {
    report({ path: ["list"], what: `minItems ${minItems} is above maxItems ${maxItems}` });
  }
  if (size !== undefined) checkSizes(size, ["list", "size"], report);
  return {
    type: "list",
    items,
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(size === undefined ? {} : { size }),
    ...(nestedBrackets === undefined || nestedBrackets === "legacy" ? {} : { nestedBrackets }),
  };
}
