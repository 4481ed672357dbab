// Types of values as literals of a generated module, each that several are of as a constant.
import type { ResolvedParameter, ResolvedScalar, ResolvedType } from "../annotations/types.js";
import { listLiteral, literal, objectLiteral } from "./literals.js";
import type { ConstantModel } from "./model-data-model.js";
import type { ModuleNames } from "./module-names.js";

/** Literals that are written once where they are used more often: those that have a name, and those that come again. */
export class ValueLiterals {
  readonly #names: ModuleNames;
  readonly #uses = new Map<string, number>();
  readonly #constants = new Map<string, string>();

  /** @param all that will be asked for */
  constructor(all: Iterable<ResolvedParameter>, names: ModuleNames) {
    this.#names = names;
    for (const parameter of all) {
      const key = keyOf(parameter);
      this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
    }
  }

  /** What stands for the type of a parameter or argument. */
  of(parameter: ResolvedParameter): string {
    const key = keyOf(parameter);
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const { type, named } = parameter;
    if (named === undefined && this.#uses.get(key) === 1) return typeLiteral(type);
    const name = this.#names.take(named === undefined ? nameOf(type) : identifier(named));
    this.#constants.set(key, name);
    return name;
  }

  constants(types: Iterable<ResolvedParameter>): ConstantModel[] {
    const literals = new Map([...types].map((parameter) => [keyOf(parameter), typeLiteral(parameter.type)]));
    return [...this.#constants]
      .map(([key, name]) => ({ name, literal: literals.get(key) as string }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** What a name of a type is as an identifier. */
export function identifier(name: string): string {
  return name.replaceAll("-", "_");
}

function keyOf({ named, type }: ResolvedParameter): string {
  return named === undefined ? typeLiteral(type) : `type ${named}`;
}

/** A name for a type that has none, of what tells it apart: `unsignedInt_1_255`, `string_0_64_list`. */
function nameOf(type: ResolvedType): string {
  const bounds = (type.size ?? []).flat().map((bound) => bound ?? "");
  if (type.type === "list") return words([nameOf(type.items), "list", ...bounds, type.maxItems ?? ""]);
  const { range = [], enumeration = [], reference = [], units = "" } = type;
  const target = reference.slice(0, 1).map((path) => /(\w+)[.{}i]*$/.exec(path)?.[1] ?? "");
  return words([
    type.type,
    ...bounds,
    ...range.flat().map((bound) => bound ?? ""),
    ...enumeration.slice(0, 2),
    ...target,
    units,
  ]);
}

function words(parts: readonly (string | number)[]): string {
  return parts.flatMap((part) => String(part).match(/\w+/g) ?? []).join("_");
}

function typeLiteral(type: ResolvedType): string {
  if (type.type !== "list") return scalarLiteral(type);
  const { items, minItems, maxItems, size, nestedBrackets } = type;
  return objectLiteral({
    type: '"list"',
    items: typeLiteral(items),
    minItems: minItems && String(minItems),
    maxItems: maxItems === undefined ? undefined : String(maxItems),
    size: size && literal(size),
    nestedBrackets: nestedBrackets && literal(nestedBrackets),
  });
}

function scalarLiteral({ type, size, range, enumeration, pattern, reference, units }: ResolvedScalar): string {
  return objectLiteral({
    type: literal(type),
    size: size && literal(size),
    range: range && listLiteral(range.map((bounds) => listLiteral(bounds.map((bound) => boundLiteral(type, bound))))),
    enumeration: enumeration && literal(enumeration),
    pattern: pattern && listLiteral(pattern.map((source) => `/${source}/u`)),
    reference: reference && `{ targets: ${literal(reference)} }`,
    units: units === undefined ? undefined : literal(units),
  });
}

function boundLiteral(type: ResolvedScalar["type"], bound: string | null | undefined): string {
  if (bound === null || bound === undefined) return "null";
  if (type === "decimal") return literal(bound);
  return type === "long" || type === "unsignedLong" ? `${bound}n` : bound;
}
