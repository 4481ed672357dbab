import { primitives } from "../annotations/resolve-types.js";
import type {
  BoundAnnotation,
  EnumerationValue,
  ListAnnotation,
  Status,
  TargetType,
  TypeAnnotation,
} from "../annotations/types.js";
import { countOf, flagOf, nameOf, onlyChildren, type Report, wordOf } from "./attributes.js";
import type { XmlElement } from "./xml.js";

/** References within a type, as the XML has them: what they are relative to is known where the type is used. */
export interface ReferenceElements {
  readonly pathRef?: XmlElement;
  readonly enumerationRef?: XmlElement;
}

/** What an element says of a type. Without `type` where it adds to a base that is named elsewhere. */
export interface TypeFacts {
  readonly annotation: Omit<TypeAnnotation, "type"> & { readonly type?: string };
  readonly references: ReferenceElements;
}

type Size = readonly [number | null, number | null];
type Range = readonly [BoundAnnotation | null, BoundAnnotation | null, BoundAnnotation?];

const primitiveNames: readonly string[] = primitives;
const facetNames = ["size", "range", "enumeration", "enumerationRef", "pattern", "pathRef", "instanceRef", "units"];
const typeNames = ["list", "dataType", ...primitiveNames];

/** The statuses that are not the usual one. */
export const statuses: readonly Status[] = ["deprecated", "obsoleted", "deleted"];

/** The status of an element; undefined for what is current. */
export function statusOf(element: XmlElement, report: Report): Status | undefined {
  const status = wordOf(element, "status", ["current", ...statuses], report);
  return status === "current" ? undefined : status;
}

/**
 * The type that the children of a `<syntax>` or a named `<dataType>` say: a list or not, of a primitive, a named type, or
 * one that has further facets (TR-106 A.2.3). Those of a named type with a `base` stand in it themselves.
 */
export function typeFacts(element: XmlElement, report: Report): TypeFacts {
  const list = element.children.find(({ name }) => name === "list");
  const types = element.children.filter(({ name }) => name !== "list" && typeNames.includes(name));
  onlyChildren(element, [...typeNames, "default", ...(types.length === 0 ? facetNames : [])], report);
  for (const further of types.slice(1)) report(further, "there is a type already");
  const base = types[0] === undefined ? element.attributes["base"] : baseOf(types[0], report);
  const { references, ...facets } = facetsOf(types[0] ?? element, report);
  return {
    annotation: {
      ...(base === undefined ? {} : { type: base }),
      ...facets,
      ...(list === undefined ? {} : { list: listOf(list, report) }),
    },
    references,
  };
}

function baseOf(type: XmlElement, report: Report): string | undefined {
  if (type.name !== "dataType") return type.name;
  return type.attributes["ref"] ?? nameOf(type, "base", report);
}

function listOf(list: XmlElement, report: Report): ListAnnotation {
  onlyChildren(list, ["size"], report);
  const minItems = countOf(list, "minItems", report);
  const maxItems = countOf(list, "maxItems", report);
  const nestedBrackets = wordOf(list, "nestedBrackets", ["legacy", "permitted", "required"], report);
  const size = sizesOf(list.children, report);
  return {
    ...(typeof minItems === "number" ? { minItems } : {}),
    ...(typeof maxItems === "number" ? { maxItems } : {}),
    ...(size.length === 0 ? {} : { size }),
    ...(nestedBrackets === undefined ? {} : { nestedBrackets }),
  };
}

/** Facets without references, which come apart. */
function facetsOf(
  type: XmlElement,
  report: Report,
): TypeFacts["annotation"] & { readonly references: ReferenceElements } {
  if (typeNames.includes(type.name) && !isNamed(type)) onlyChildren(type, facetNames, report);
  const of = (name: string) => type.children.filter((child) => child.name === name);
  const one = (name: string) => {
    for (const further of of(name).slice(1)) report(further, `there is <${name}> already`);
    return of(name)[0];
  };
  const size = sizesOf(of("size"), report);
  const range = of("range").map(rangeOf);
  const enumeration = of("enumeration").flatMap((value) => valueOf(value, report));
  const pattern = of("pattern").map(({ attributes }) => attributes["value"] ?? "");
  const [pathRef, enumerationRef, units] = [one("pathRef"), one("enumerationRef"), one("units")];
  return {
    ...(size.length === 0 ? {} : { size }),
    ...(range.length === 0 ? {} : { range }),
    ...(enumeration.length === 0 ? {} : { enumeration }),
    ...(pattern.length === 0 ? {} : { pattern }),
    ...(units === undefined ? {} : { units: nameOf(units, "value", report) ?? "" }),
    references: {
      ...(pathRef === undefined ? {} : { pathRef }),
      ...(enumerationRef === undefined ? {} : { enumerationRef }),
    },
  };
}

function isNamed(type: XmlElement): boolean {
  return type.name === "dataType" && type.attributes["name"] !== undefined;
}

function sizesOf(elements: readonly XmlElement[], report: Report): Size[] {
  return elements
    .filter(({ name }) => name === "size")
    .map((size) => [countOf(size, "minLength", report) ?? null, countOf(size, "maxLength", report) ?? null]);
}

function rangeOf({ attributes }: XmlElement): Range {
  const [minimum, maximum] = [bound(attributes["minInclusive"]), bound(attributes["maxInclusive"])];
  const step = attributes["step"];
  return step === undefined ? [minimum, maximum] : [minimum, maximum, bound(step) as BoundAnnotation];
}

/** A number where JSON has it as it is written; a text where it does not, or where it is none: that is said later. */
function bound(text: string | undefined): BoundAnnotation | null {
  if (text === undefined) return null;
  const number = Number(text);
  return Number.isSafeInteger(number) && String(number) === text ? number : text;
}

function valueOf(element: XmlElement, report: Report): (string | EnumerationValue)[] {
  const value = element.attributes["value"];
  if (value === undefined) {
    report(element, "<enumeration> needs value");
    return [];
  }
  const access = wordOf(element, "access", ["readOnly", "readWrite"], report);
  const status = statusOf(element, report);
  const optional = flagOf(element, "optional", report);
  if (access !== "readOnly" && status === undefined && optional !== true) return [value];
  return [
    {
      value,
      ...(access === "readOnly" ? { access } : {}),
      ...(optional === true ? { optional } : {}),
      ...(status === undefined ? {} : { status }),
    },
  ];
}

/** What a reference leads to. */
export function targetTypeOf(pathRef: XmlElement, report: Report): TargetType | undefined {
  const words = ["any", "parameter", "object", "single", "table", "row"] as const;
  const word = wordOf(pathRef, "targetType", words, report);
  return word === "any" ? undefined : word;
}

/** A type that is changed in an extension: other facets replace the earlier ones, further values join them. */
export function changed(earlier: TypeFacts, later: TypeFacts): TypeFacts {
  const before = earlier.annotation;
  const after = later.annotation;
  const isOther = after.type !== undefined && after.type !== before.type;
  if (isOther) return later;
  const texts = (values: readonly (string | EnumerationValue)[] = []) =>
    new Map(values.map((value) => [typeof value === "string" ? value : value.value, value]));
  const enumeration = [...new Map([...texts(before.enumeration), ...texts(after.enumeration)]).values()];
  const pattern = [...new Set([...(before.pattern ?? []), ...(after.pattern ?? [])])];
  return {
    annotation: {
      ...before,
      ...after,
      ...(enumeration.length === 0 ? {} : { enumeration }),
      ...(pattern.length === 0 ? {} : { pattern }),
    },
    references: { ...earlier.references, ...later.references },
  };
}
