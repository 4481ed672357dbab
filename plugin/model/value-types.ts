// What values are in TypeScript, as a generated interface says it; each enumeration that comes again as a type.
import type {
  ResolvedArgumentObjects,
  ResolvedArguments,
  ResolvedParameter,
  ResolvedScalar,
  ResolvedType,
} from "../annotations/types.js";
import { literal, propertyKey } from "./literals.js";
import type { ConstantModel } from "./model-data-model.js";
import type { ModuleNames } from "./module-names.js";
import { identifier } from "./value-literals.js";

/** What the module calls the types of the runtime that values are of. */
export interface ValueTypeNames {
  readonly Bytes: string;
  readonly DateTime: string;
  readonly Decimal: string;
  readonly Other: string;
}

/** The texts of types. */
export class ValueTypes {
  readonly #names: ModuleNames;
  readonly #of: ValueTypeNames;
  readonly #uses = new Map<string, number>();
  readonly #unions = new Map<string, string>();

  /** @param all that will be asked for, by path or name */
  constructor(all: Iterable<ResolvedParameter>, names: ModuleNames, of: ValueTypeNames) {
    this.#names = names;
    this.#of = of;
    for (const { type } of all) {
      const union = unionOf(scalarOf(type));
      if (union !== undefined) this.#uses.set(union, (this.#uses.get(union) ?? 0) + 1);
    }
  }

  /** The type of a parameter's or argument's values. */
  of({ type, named }: ResolvedParameter, name: string): string {
    return this.#typeOf(type, identifier(named ?? name));
  }

  /** The enumerations that come again, once all types were asked for. */
  unions(): ConstantModel[] {
    return [...this.#unions].map(([literal, name]) => ({ name, literal })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The type of an object of arguments: `{ Host: string; Timeout?: number }`, tables as arrays. */
  ofArguments(args: ResolvedArguments, objects: ResolvedArgumentObjects, areDemanded: boolean): string {
    const root: Branch = { kind: "branch", isTable: false, isOptional: false, members: new Map() };
    for (const [name, argument] of args) this.#grow(root, name, argument, objects, areDemanded);
    return textOf(root);
  }

  #grow(
    root: Branch,
    path: string,
    argument: ResolvedParameter,
    objects: ResolvedArgumentObjects,
    areDemanded: boolean,
  ): void {
    const steps = path.replaceAll(".{i}", "{i}").split(".");
    const leaf = steps.pop() as string;
    let branch = root;
    let prefix = "";
    for (const step of steps) {
      const isTable = step.endsWith("{i}");
      const name = isTable ? step.slice(0, -3) : step;
      prefix += isTable ? `${name}.{i}.` : `${name}.`;
      const known = branch.members.get(name);
      const isOptional = !(areDemanded && objects.get(prefix)?.mandatory);
      const next: Branch =
        known?.kind === "branch" ? known : { kind: "branch", isTable, isOptional, members: new Map() };
      branch.members.set(name, next);
      branch = next;
    }
    if (branch.members.has(leaf)) return;
    const isOptional = !(areDemanded && argument.mandatory);
    branch.members.set(leaf, { kind: "leaf", isOptional, text: this.of(argument, leaf) });
  }

  #typeOf(type: ResolvedType, name: string): string {
    if (type.type === "list") {
      const items = this.#typeOf(type.items, name);
      return `readonly ${items.includes(" ") ? `(${items})` : items}[]`;
    }
    switch (type.type) {
      case "boolean":
        return "boolean";
      case "int":
      case "unsignedInt":
        return "number";
      case "long":
      case "unsignedLong":
        return "bigint";
      case "dateTime":
        return this.#of.DateTime;
      case "base64":
      case "hexBinary":
        return this.#of.Bytes;
      case "decimal":
        return this.#of.Decimal;
      case "string":
        return this.#enumeration(type, name);
    }
  }

  #enumeration(type: ResolvedScalar, name: string): string {
    const union = unionOf(type);
    if (union === undefined) return "string";
    // Others are legal: vendors and later versions add theirs (TR-106 3.4).
    if (this.#uses.get(union) === 1) return `${union} | ${this.#of.Other}`;
    const known = this.#unions.get(union) ?? this.#names.take(name);
    this.#unions.set(union, known);
    return `${known} | ${this.#of.Other}`;
  }
}

interface Leaf {
  readonly kind: "leaf";
  readonly isOptional: boolean;
  readonly text: string;
}

interface Branch {
  readonly kind: "branch";
  readonly isTable: boolean;
  readonly isOptional: boolean;
  readonly members: Map<string, Leaf | Branch>;
}

function textOf({ isTable, members }: Branch): string {
  const texts = [...members].map(([name, member]) => {
    const text = member.kind === "leaf" ? member.text : textOf(member);
    return `${propertyKey(name)}${member.isOptional ? "?" : ""}: ${text}`;
  });
  const object = texts.length === 0 ? "{}" : `{ ${texts.join("; ")} }`;
  return isTable ? `readonly ${object}[]` : object;
}

function scalarOf(type: ResolvedType): ResolvedScalar {
  return type.type === "list" ? scalarOf(type.items) : type;
}

function unionOf({ type, enumeration = [] }: ResolvedScalar): string | undefined {
  if (type !== "string" || enumeration.length === 0) return undefined;
  return enumeration.map(literal).join(" | ");
}
