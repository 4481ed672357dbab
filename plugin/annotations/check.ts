import type { DescEnum, DescField, DescMessage, DescOneof, FileRegistry } from "@bufbuild/protobuf";
import { ScalarType } from "@bufbuild/protobuf";
import { type Complaint, refuseIfAny } from "../diagnostics.js";
import { didYouMean } from "../did-you-mean.js";
import { carrierOf, furtherWays, relatives } from "./chain.js";
import { resolveDataModel } from "./data-model.js";
import type { LoadedMap } from "./load.js";
import { peekPath } from "./peek.js";
import type { Source } from "./source.js";
import type { Annotation, Annotations, Derivation, PackageAnnotation, ValueAnnotation } from "./types.js";

/**
 * Make one of all maps, later ones adding and overriding, after looking at what users' own maps name.
 * @throws Complaints about what contradicts the schemas, or itself
 */
export function mergeMaps(maps: readonly LoadedMap[], registry: FileRegistry): Annotations {
  const { model: dataModel, complaints } = resolveDataModel(maps);
  refuseIfAny([...maps.filter(({ bundled }) => !bundled).flatMap((map) => checkMap(map, registry)), ...complaints]);
  const packages = new Map<string, PackageAnnotation>();
  const fields = new Map<string, Annotation>();
  for (const { content } of maps) {
    for (const [name, annotation] of Object.entries(content.packages ?? {})) {
      packages.set(name, { ...packages.get(name), ...annotation });
    }
    for (const [name, annotation] of Object.entries(content.fields ?? {})) {
      fields.set(name, override(fields.get(name), annotation));
    }
  }
  return { packages, fields, dataModel };
}

/** The later map adds to the earlier one; on whether a field is required it has the last word. */
function override(earlier: Annotation = {}, later: Annotation): Annotation {
  const { required, optional, ...rest } = earlier;
  const judged = later.required !== undefined || later.optional !== undefined;
  const derive = { ...earlier.derive };
  for (const [path, { from, values }] of Object.entries(later.derive ?? {})) {
    derive[path] = { from, values: { ...derive[path]?.values, ...values } };
  }
  return {
    ...(judged ? rest : earlier),
    ...later,
    ...(later.derive === undefined ? {} : { derive }),
    ...(later.peek === undefined ? {} : { peek: { ...earlier.peek, ...later.peek } }),
  };
}

/** What is wrong with a map, as far as the schemas of this run can tell. */
export function checkMap({ source, content }: LoadedMap, registry: FileRegistry): Complaint[] {
  const complaints = Object.entries(content.fields ?? {}).flatMap(([name, annotation]) => {
    const check = new Check(source, name, annotation);
    const message = registry.getMessage(name);
    if (message !== undefined) {
      check.message(message);
      return check.complaints;
    }
    const parent = registry.getMessage(name.slice(0, Math.max(name.lastIndexOf("."), 0)));
    // A run may see one directory of many: what is not here is not judged.
    if (parent === undefined) return [];
    const own = name.slice(name.lastIndexOf(".") + 1);
    const field = parent.fields.find((field) => field.name === own);
    const oneof = parent.oneofs.find((oneof) => oneof.name === own);
    if (field !== undefined) check.field(field);
    else if (oneof !== undefined) check.oneof(oneof);
    else if (annotation.since === undefined) check.noSuchMember(parent, own);
    return check.complaints;
  });
  return source.inOrder(complaints);
}

const int32Types: readonly ScalarType[] = [
  ScalarType.INT32,
  ScalarType.UINT32,
  ScalarType.SINT32,
  ScalarType.FIXED32,
  ScalarType.SFIXED32,
];

/** The checks of one annotation. */
class Check {
  readonly complaints: Complaint[] = [];
  readonly #source: Source;
  readonly #name: string;
  readonly #annotation: Annotation;

  constructor(source: Source, name: string, annotation: Annotation) {
    this.#source = source;
    this.#name = name;
    this.#annotation = annotation;
  }

  noSuchMember(parent: DescMessage, own: string): void {
    const names = [...parent.fields, ...parent.oneofs].map(({ name }) => name);
    const hint = didYouMean(own, names) ?? "a field of another schema version is marked with since";
    this.#complain([], `no such field in ${parent.typeName}`, hint);
  }

  message(message: DescMessage): void {
    this.#only(["derive", "peek", "message", "since"], "a message");
    for (const [path, derivation] of Object.entries(this.#annotation.derive ?? {}))
      this.#derive(message, path, derivation);
    for (const [property, path] of Object.entries(this.#annotation.peek ?? {})) {
      const found = peekPath(message, path);
      if ("what" in found) this.#complain(["peek", property], found.what, found.hint);
    }
  }

  oneof(_: DescOneof): void {
    this.#only(["optional", "unknownMember", "since"], "a oneof");
  }

  field(field: DescField): void {
    const { required, optional, value } = this.#annotation;
    for (const key of ["derive", "peek", "message", "unknownMember"] as const) {
      if (this.#annotation[key] !== undefined) this.#complain([key], `${key} is not for a field`);
    }
    if (required !== undefined && optional !== undefined) {
      this.#complain(["optional"], "required and optional contradict each other");
    }
    const obstacle = required === undefined ? undefined : whyNotRequired(field);
    if (obstacle !== undefined) this.#complain(["required"], `${obstacle} cannot be required`);
    if (value !== undefined) this.#value(field, value);
    this.#role(field);
  }

  #role(field: DescField): void {
    const { role, kinds } = this.#annotation;
    if (role === undefined) return;
    const isNumber = role === "errorCode" || role === "reasonCode";
    const types = isNumber ? int32Types : [ScalarType.STRING];
    if (field.scalar === undefined || !types.includes(field.scalar)) {
      this.#complain(["role"], `${role} is for ${isNumber ? "32-bit integers" : "strings"}`);
    } else if ((role === "path" || role === "name") && kinds === undefined) {
      this.#complain(["role"], `${role} needs kinds`);
    }
  }

  #value(field: DescField, { path, argument, of }: ValueAnnotation): void {
    const carriesText =
      isText(field) ||
      (field.fieldKind === "map" && field.scalar === ScalarType.STRING && field.mapKey === ScalarType.STRING);
    if (!carriesText)
      this.#complain(
        ["value"],
        "a TR-106 value travels in a string that is always there, or in a map of strings by strings",
      );
    if ((of === "parameter") !== (argument === undefined)) {
      this.#complain(["value"], of === "parameter" ? "a parameter has no argument" : `of: ${of} needs argument: $key`);
    } else if (argument !== undefined && field.fieldKind !== "map") {
      this.#complain(["value", "argument"], "$key is for maps");
    } else if (of === "parameter" && field.fieldKind === "map" && !path.includes("$key")) {
      this.#complain(["value", "path"], "the path of a map's values ends with $key");
    }
    path.forEach((item, i) => {
      const problem = pathProblem(field.parent, field, item);
      if (problem !== undefined) this.#complain(["value", "path", i], problem.what, problem.hint);
    });
    const isKnown = path.every((item) => pathProblem(field.parent, field, item) === undefined);
    const carrier = isKnown ? carrierOf(field, path) : undefined;
    if (isKnown && carrier === undefined) {
      this.#complain(["value", "path"], "its fields are not all on one way to the value");
    }
    const ways = carrier === undefined ? [] : furtherWays(carrier.anchor, field.parent);
    if (ways.length > 0) {
      const names = ways.map(({ parent, name }) => `${parent.name}.${name}`).join(", ");
      this.#complain(["value", "path"], `there must be one way to the value, and there are several: by ${names}`);
    }
    const key = path.indexOf("$key");
    if (field.fieldKind !== "map" || key < 0) return;
    if (argument !== undefined) this.#complain(["value", "path", key], "$key is the argument");
    else if (key < path.length - 1) this.#complain(["value", "path", key], "$key comes last");
  }

  #derive(message: DescMessage, path: string, { from, values }: Derivation): void {
    const here = ["derive", path];
    const target = fieldAt(message, path);
    const source = message.fields.find((field) => field.name === from);
    if (typeof target === "string") {
      this.#complain(here, target);
    } else if (target.fieldKind !== "enum" || path.split(".").length !== 2) {
      this.#complain(here, `${path} is not an enum field of a message field`);
    } else if (target.oneof !== undefined) {
      this.#complain(here, `${path} is a member of a oneof, which is set by its case`);
    } else if (source?.fieldKind !== "message") {
      this.#complain([...here, "from"], `${from} is not a message field of ${message.typeName}`);
    } else {
      this.#deriveValues(source.message, target.enum, here, values);
    }
  }

  #deriveValues(source: DescMessage, target: DescEnum, here: readonly string[], values: Derivation["values"]): void {
    const names = target.values.map(({ name }) => name);
    if (Object.keys(values).length === 0) this.#complain([...here, "values"], "there are no values to derive");
    for (const [members, value] of Object.entries(values)) {
      const member = fieldAt(source, members);
      const place = [...here, "values", members];
      if (typeof member === "string") this.#complain(place, member);
      else if (member.oneof === undefined) this.#complain(place, `${members} is in no oneof`);
      if (!names.includes(value)) {
        this.#complain(place, `${value} is no value of ${target.typeName}`, didYouMean(value, names));
      }
    }
  }

  #only(allowed: readonly string[], what: string): void {
    for (const key of Object.keys(this.#annotation)) {
      if (!allowed.includes(key)) this.#complain([key], `${key} is not for ${what}`, `allowed: ${allowed.join(", ")}`);
    }
  }

  #complain(path: readonly (string | number)[], what: string, hint?: string): void {
    const where = this.#source.at(["fields", this.#name, ...path], true);
    this.complaints.push({ where, what: `${this.#name}: ${what}`, hint });
  }
}

function whyNotRequired(field: DescField): string | undefined {
  if (field.fieldKind === "list" || field.fieldKind === "map") return `a ${field.fieldKind}, which may be empty,`;
  if (field.oneof !== undefined) return "a member of a oneof";
  if (field.fieldKind === "enum" && !field.proto.proto3Optional) return "an enum, whose first value is not sent,";
  if (field.scalar === ScalarType.BOOL && !field.proto.proto3Optional) return "a bool, whose false is not sent,";
  return undefined;
}

/** A string, neither optional nor a member of a oneof. */
function isText(field: DescField): boolean {
  const isAlwaysThere = field.oneof === undefined && !field.proto.proto3Optional;
  return field.fieldKind === "scalar" && field.scalar === ScalarType.STRING && isAlwaysThere;
}

/** The field at a path of field names, through message fields; or what is wrong with the path. */
function fieldAt(message: DescMessage, path: string): DescField | string {
  let at: DescMessage | undefined = message;
  let field: DescField | undefined;
  for (const name of path.split(".")) {
    if (at === undefined) return `${field?.name} is not a message, so it has no ${name}`;
    const names: string[] = at.fields.map((field) => field.name);
    const hint = didYouMean(name, names);
    field = at.fields.find((field) => field.name === name);
    if (field === undefined) return `no field ${name} in ${at.typeName}${hint === undefined ? "" : `; ${hint}`}`;
    at = field.fieldKind === "message" ? field.message : undefined;
  }
  return field ?? "the path is empty";
}

function pathProblem(
  message: DescMessage,
  field: DescField,
  item: string,
): { what: string; hint?: string | undefined } | undefined {
  if (item === "{i}.") return undefined;
  if (item === "$key") return field.fieldKind === "map" ? undefined : { what: "$key is for maps" };
  // `Message.field` is a field of an enclosing message, whichever encloses it; `field` one of this message.
  const parts = item.split(".");
  if (parts.length > 2) return { what: `${item} is neither a field nor Message.field` };
  const [owner, name = ""] = parts.length === 2 ? parts : [message.name, item];
  const holder = [message, ...relatives(message)].find((candidate) => candidate.name === owner);
  if (holder === undefined) return { what: `no message ${owner} near ${message.typeName}` };
  const names = holder.fields.map((field) => field.name);
  const part = holder.fields.find((field) => field.name === name);
  if (part !== undefined) {
    return isText(part) ? undefined : { what: `${holder.typeName}.${name} is not a string that is always there` };
  }
  return { what: `no field ${name} in ${holder.typeName}`, hint: didYouMean(name, names) };
}
