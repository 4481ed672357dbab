// Reads the types of a data model's XML for tests, in the way of annotation maps. No importer: facts about values alone.
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { primitives } from "../../plugin/annotations/resolve-types.js";
import type { TypeAnnotation } from "../../plugin/annotations/types.js";

/** A parameter or argument, under whatever name the file has for it. */
export interface XmlParameter {
  readonly name: string;
  readonly type: TypeAnnotation;
  /** As in the file; of a list, in brackets. */
  readonly default: string | undefined;
}

export interface XmlDataModel {
  readonly types: ReadonlyMap<string, TypeAnnotation>;
  readonly parameters: readonly XmlParameter[];
}

type Mutable<T> = { -readonly [K in keyof T]?: T[K] extends readonly (infer E)[] | undefined ? E[] : T[K] };
type Facets = Omit<Mutable<TypeAnnotation>, "list"> & { list?: Mutable<NonNullable<TypeAnnotation["list"]>> };

interface Open {
  readonly name: string;
  readonly isType: boolean;
  readonly facets: Facets;
  default?: string;
}

export function readDataModelXml(file: string): XmlDataModel {
  const types = new Map<string, TypeAnnotation>();
  const parameters: XmlParameter[] = [];
  const path: string[] = [];
  let object = "";
  let open: Open | undefined;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const a = attributes as Readonly<Record<string, string>>;
    const parent = path.at(-1);
    path.push(name);
    if (name === "object") object = a["name"] ?? "";
    else if (name === "parameter" && a["name"] !== undefined) {
      open = { name: object + a["name"], isType: false, facets: {} };
    } else if (name === "dataType" && a["name"] !== undefined) {
      open = { name: a["name"], isType: true, facets: { ...(a["base"] === undefined ? {} : { type: a["base"] }) } };
    } else if (open !== undefined) {
      facet(open, name, a, parent === "list");
    }
  });
  parser.on("closetag", ({ name }) => {
    path.pop();
    const ends = open?.isType ? name === "dataType" && !path.includes("dataType") : name === "parameter";
    if (open === undefined || !ends) return;
    const type = open.facets as unknown as TypeAnnotation;
    if (open.isType) types.set(open.name, type);
    else parameters.push({ name: open.name, type, default: open.default });
    open = undefined;
  });
  parser.write(readFileSync(file, "utf8")).close();
  return { types, parameters };
}

function facet(open: Open, name: string, a: Readonly<Record<string, string>>, inList: boolean): void {
  const { facets } = open;
  const number = (text: string | undefined) => (text === undefined || text === "unbounded" ? null : Number(text));
  const known = { minItems: number(a["minItems"]), maxItems: number(a["maxItems"]) };
  switch (name) {
    case "list":
      facets.list = {
        ...(known.minItems === null ? {} : { minItems: known.minItems }),
        ...(known.maxItems === null ? {} : { maxItems: known.maxItems }),
        ...(a["nestedBrackets"] === undefined ? {} : { nestedBrackets: a["nestedBrackets"] as "required" }),
      };
      break;
    case "dataType":
      facets.type = a["ref"] ?? (a["base"] as string);
      break;
    case "size": {
      const size = [number(a["minLength"]), number(a["maxLength"])] as const;
      if (inList && facets.list !== undefined) facets.list.size = [...(facets.list.size ?? []), size];
      else facets.size = [...(facets.size ?? []), size];
      break;
    }
    case "range": {
      const step = a["step"] === undefined ? [] : [a["step"]];
      const range = [a["minInclusive"] ?? null, a["maxInclusive"] ?? null, ...step] as const;
      facets.range = [...(facets.range ?? []), range as readonly [string | null, string | null]];
      break;
    }
    case "enumeration":
      facets.enumeration = [...(facets.enumeration ?? []), a["value"] as string];
      break;
    case "pattern":
      facets.pattern = [...(facets.pattern ?? []), a["value"] as string];
      break;
    case "pathRef":
      facets.reference = [];
      break;
    case "units":
      facets.units = a["value"] as string;
      break;
    case "default":
      open.default = a["value"] as string;
      break;
    default:
      if ((primitives as readonly string[]).includes(name)) facets.type = name;
  }
}
