import type { DescField, DescMessage, DescOneof } from "@bufbuild/protobuf";
import { ScalarType } from "@bufbuild/protobuf";
import type { Annotation, Annotations } from "../annotations/types.js";
import { derivationsOf } from "./derivation.js";
import { docLines } from "./doc.js";
import type { FileNames } from "./file-names.js";
import type {
  CaseModel,
  CheckModel,
  KnownFieldModel,
  LocalModel,
  MapModel,
  MessageModel,
  OneofModel,
  PropertyModel,
  ValueModel,
  WriteModel,
} from "./model.js";
import { propertyName } from "./names.js";
import { roleDoc } from "./role-doc.js";
import { type Scalar, scalars, tagOf } from "./scalars.js";

/** What the code of a message depends on beside its descriptor. */
export interface Context {
  readonly names: FileNames;
  readonly annotations: Annotations;
  /** proto3 rather than TR-369. */
  readonly open: boolean;
}

type Member = DescField | DescOneof;

/** The Model of a message, which the file itself declares (`own`) or another. */
export function buildMessage(message: DescMessage, own: boolean, context: Context): MessageModel {
  return new MessageBuilder(message, context).build(own);
}

/** The roles of strings that are likely to come again. */
const recurring: readonly (string | undefined)[] = ["name", "path", "echo", "endpointId"];

class MessageBuilder {
  readonly #message: DescMessage;
  readonly #context: Context;
  readonly #locals: ReadonlyMap<Member, string>;

  constructor(message: DescMessage, context: Context) {
    this.#message = message;
    this.#context = context;
    const scope = context.names.variables(["r", "from", "unknown", "message"]);
    this.#locals = new Map(message.members.map((member) => [member, scope.take(propertyName(member))]));
  }

  build(own: boolean): MessageModel {
    const { type, ...names } = this.#context.names.message(this.#message);
    const { members } = this.#message;
    const byNumber = [...this.#message.fields].sort((a, b) => a.number - b.number);
    const properties = members.map((member) => this.#property(member));
    return {
      name: type,
      ...names,
      own,
      doc: docLines(this.#message),
      initOptional: properties.every(({ initOptional }) => initOptional),
      properties,
      known: byNumber.map((field) => this.#known(field)),
      isList: byNumber.every(({ number }, i) => number === i + 1),
      locals: members.map((member) => this.#local(member)),
      cases: byNumber.flatMap((field) => this.#cases(field)),
      checks: members.flatMap((member) => this.#checks(member)),
      writes: this.#writes(byNumber),
    };
  }

  #annotation(member: Member): Annotation | undefined {
    return this.#context.annotations.fields.get(`${this.#message.typeName}.${member.name}`);
  }

  /** The requirement that says that a field is there, if one does and counts. */
  #requirement(field: DescField): string | undefined {
    const annotation = this.#annotation(field);
    return this.#context.open || annotation?.optional ? undefined : annotation?.required;
  }

  /** Whether a oneof may have no member. */
  #mayBeAbsent(oneof: DescOneof): boolean {
    return this.#context.open || this.#annotation(oneof)?.optional === true;
  }

  #known(field: DescField): KnownFieldModel {
    const child = field.message === undefined ? "" : this.#context.names.message(field.message).fields;
    const key = field.fieldKind === "map" && field.mapKey !== ScalarType.STRING ? scalars[field.mapKey].name : "";
    const suffix = { list: "[]", map: "{}", scalar: "", enum: "", message: "" }[field.fieldKind];
    const literal = JSON.stringify(propertyName(field) + suffix);
    return { number: field.number, literal, alone: child === "" && key === "", child, key };
  }

  #property(member: Member): PropertyModel {
    const property = {
      name: propertyName(member),
      doc: docLines(member, roleDoc(this.#annotation(member), !this.#context.open)),
      fallback: "",
      message: "",
      asGiven: false,
      list: false,
      map: false,
      oneof: null,
      creator: "",
      derived: [],
    };
    if (member.kind === "oneof") {
      const absent = this.#mayBeAbsent(member);
      const { names } = this.#context;
      const create = names.helper(`${names.message(this.#message).create}_${property.name}`);
      const oneof: OneofModel = { create, members: member.fields.map((field) => this.#member(field)) };
      return { ...property, type: "", optional: absent, initType: "", initOptional: absent, oneof };
    }
    const create = member.message && this.#context.names.message(member.message).create;
    const { type, initType } = this.#types(member);
    if (member.fieldKind === "list") {
      const text = (type: string) => `readonly ${type.includes("|") ? `(${type})` : type}[]`;
      const list = { type: text(type), initType: text(initType), optional: false, initOptional: true };
      return { ...property, ...list, list: true, creator: create ?? "" };
    }
    if (member.fieldKind === "map") {
      const text = (type: string) => `{ readonly [key: string]: ${type} }`;
      const map = { type: text(type), initType: text(initType), optional: false, initOptional: true };
      return { ...property, ...map, map: true, creator: create ?? "" };
    }
    const required = this.#requirement(member) !== undefined;
    const optional = hasPresence(member) && !required;
    const single = { ...property, type, initType, optional, initOptional: !required };
    if (create !== undefined) return { ...single, message: create, derived: this.#derived(member) };
    if (hasPresence(member)) return { ...single, asGiven: true };
    return { ...single, fallback: this.#zero(member) || `${this.#context.names.runtime.create}.noBytes()` };
  }

  #member(field: DescField): OneofModel["members"][number] {
    return {
      literal: JSON.stringify(propertyName(field)),
      doc: docLines(field, roleDoc(this.#annotation(field), false)),
      ...this.#types(field),
      message: field.message === undefined ? "" : this.#context.names.message(field.message).create,
    };
  }

  /** What the annotation map derives within a message field. */
  #derived(field: DescField): PropertyModel["derived"] {
    return derivationsOf(this.#message, this.#context)
      .filter((derived) => derived.field === field)
      .map(({ target, source, model }) => ({
        property: propertyName(target),
        by: model.name,
        from: propertyName(source),
      }));
  }

  /** The type of a field's values; of the elements of a list or map. */
  #types(field: DescField): { type: string; initType: string } {
    const { names, open } = this.#context;
    if (field.message !== undefined) {
      const { type, init } = names.message(field.message);
      return { type, initType: init };
    }
    const type =
      field.enum !== undefined
        ? `${names.enum(field.enum).type}${open ? " | number" : ""}`
        : scalarOf(field).type === "bytes"
          ? names.runtime.Bytes
          : scalarOf(field).type;
    return { type, initType: type };
  }

  /** The default of a field's values, as a literal; none for messages and bytes. */
  #zero(field: DescField): string {
    if (field.message !== undefined) return "";
    if (field.enum === undefined) return scalarOf(field).zero;
    return JSON.stringify(field.enum.values.find(({ number }) => number === 0)?.name);
  }

  #local(member: Member): LocalModel {
    const name = this.#locals.get(member) as string;
    const property = propertyName(member);
    const local = {
      name,
      property,
      short: name === property,
      list: false,
      map: false,
      single: false,
      initial: "",
      noBytes: false,
    };
    if (member.kind === "oneof") {
      const type = `${this.#context.names.message(this.#message).type}["${property}"] | undefined`;
      return { ...local, single: true, type };
    }
    const { type } = this.#types(member);
    if (member.fieldKind === "list") return { ...local, list: true, type: type.includes("|") ? `(${type})` : type };
    if (member.fieldKind === "map") return { ...local, map: true, type };
    if (hasPresence(member)) return { ...local, single: true, type: `${type} | undefined` };
    const { open } = this.#context;
    const initial = this.#zero(member);
    if (initial === "") return { ...local, single: true, short: false, noBytes: true, type: `${type} | undefined` };
    return { ...local, single: true, type: member.enum === undefined && !open ? "" : type, initial };
  }

  #cases(field: DescField): CaseModel[] {
    const member = field.oneof === undefined ? "" : JSON.stringify(propertyName(field));
    const local = this.#locals.get(field.oneof ?? field) as string;
    const map = field.fieldKind === "map" ? this.#map(field) : null;
    const list = field.fieldKind === "list";
    const common = { local, member, value: this.#value(field), map, list, packed: false };
    const wireType = map === null ? wireTypeOf(field) : 2;
    const unpacked = { ...common, tag: tagOf(field.number, wireType), single: map === null && !list && member === "" };
    if (!list || wireType === 2) return [unpacked];
    return [unpacked, { ...common, tag: tagOf(field.number, 2), single: false, list: false, packed: true }];
  }

  #value(field: DescField): ValueModel {
    const { names, open } = this.#context;
    const value = { read: "", write: "", namesOf: "", numberOf: "", readMessage: "", writeMessage: "", once: "" };
    if (field.message !== undefined) {
      const { read, write } = names.message(field.message);
      const requirement = field.fieldKind === "message" ? this.#requirement(field) : undefined;
      const once = requirement === undefined ? "" : JSON.stringify(requirement);
      return { ...value, readMessage: read, writeMessage: write, once };
    }
    if (field.enum !== undefined) {
      const { namesOf, numberOf } = names.enum(field.enum);
      return { ...value, read: open ? "openEnumeration" : "enumeration", write: "enumeration", namesOf, numberOf };
    }
    const { name } = scalarOf(field);
    const annotation = this.#annotation(field);
    if (annotation?.value !== undefined) return { ...value, read: "value", write: name };
    const recurs = name === "string" && recurring.includes(annotation?.role);
    const read = recurs ? "recurring" : name;
    return { ...value, read, write: name };
  }

  #map(field: DescField & { fieldKind: "map" }): MapModel {
    const key = scalars[field.mapKey];
    const keyOf = { string: "", number: "numberKey", bigint: "bigintKey", boolean: "", bytes: "" }[key.type];
    const noValue = this.#zero(field);
    return {
      isText: key.type === "string" && field.scalar === ScalarType.STRING,
      keyTag: tagOf(1, key.wireType),
      keyRead: key.type === "string" ? "recurring" : key.name,
      keyWrite: key.type === "boolean" ? "boolKey" : key.name,
      keyOf,
      noKey: JSON.stringify({ string: "", number: "0", bigint: "0", boolean: "false", bytes: "" }[key.type]),
      valueTag: tagOf(2, wireTypeOf(field)),
      noValue,
      noBytes: noValue === "" && field.message === undefined,
    };
  }

  #checks(member: Member): CheckModel[] {
    const check = {
      local: this.#locals.get(member) as string,
      property: JSON.stringify(propertyName(member)),
      absent: false,
      zero: "",
      float: false,
      bytes: false,
      oneof: false,
      requirement: "",
      unknownMember: "",
    };
    if (member.kind === "oneof") {
      const unknownMember = this.#annotation(member)?.unknownMember;
      return this.#mayBeAbsent(member) ? [] : [{ ...check, oneof: true, unknownMember: String(unknownMember ?? "") }];
    }
    const requirement = this.#requirement(member);
    if (requirement === undefined) return [];
    const required = { ...check, requirement: JSON.stringify(requirement) };
    if (hasPresence(member)) return [{ ...required, absent: true }];
    if (isFloat(member)) return [{ ...required, float: true }];
    const zero = this.#zero(member);
    return [{ ...required, zero, bytes: zero === "" }];
  }

  /** In the order of field numbers; a oneof stands where its first member does. */
  #writes(byNumber: readonly DescField[]): WriteModel[] {
    const written = new Set<DescOneof>();
    return byNumber.flatMap((field) => {
      if (field.oneof === undefined) return [this.#write(field)];
      if (written.has(field.oneof)) return [];
      written.add(field.oneof);
      return [this.#writeOneof(field.oneof, byNumber)];
    });
  }

  #write(field: DescField): WriteModel {
    const write = { ...noWrite, property: propertyName(field), value: this.#value(field) };
    if (field.fieldKind === "map") return { ...write, tag: tagOf(field.number, 2), map: this.#map(field) };
    if (field.fieldKind === "list" && field.packed) return { ...write, tag: tagOf(field.number, 2), packed: true };
    const tag = tagOf(field.number, wireTypeOf(field));
    if (field.fieldKind === "list") return { ...write, tag, list: true };
    const requirement = this.#requirement(field);
    const required = requirement === undefined ? "" : JSON.stringify(requirement);
    const single = { ...write, tag, required, single: true };
    if (hasPresence(field)) return { ...single, optional: true };
    const { value } = write;
    return {
      ...single,
      value: required === "" ? { ...value, write: exceptDefault(value.write) } : value,
      float: isFloat(field),
      bytes: field.scalar === ScalarType.BYTES,
    };
  }

  #writeOneof(oneof: DescOneof, byNumber: readonly DescField[]): WriteModel {
    const members = byNumber
      .filter((field) => field.oneof === oneof)
      .map((field) => ({
        literal: JSON.stringify(propertyName(field)),
        tag: tagOf(field.number, wireTypeOf(field)),
        value: this.#value(field),
      }));
    const property = propertyName(oneof);
    return { ...noWrite, property, value: noValue, oneof: true, mayBeAbsent: this.#mayBeAbsent(oneof), members };
  }
}

const noValue: ValueModel = {
  read: "",
  write: "",
  namesOf: "",
  numberOf: "",
  readMessage: "",
  writeMessage: "",
  once: "",
};

const noWrite = {
  tag: 0,
  single: false,
  required: "",
  optional: false,
  float: false,
  bytes: false,
  list: false,
  packed: false,
  map: null,
  oneof: false,
  mayBeAbsent: false,
  members: [],
};

/** Whether absence differs from the default: messages, and what is marked `optional`. */
function hasPresence(field: DescField): boolean {
  return field.message !== undefined || field.proto.proto3Optional;
}

/** Of the two zeroes only one is the default, so comparing with 0 is not enough. */
function isFloat(field: DescField): boolean {
  return field.scalar === ScalarType.FLOAT || field.scalar === ScalarType.DOUBLE;
}

function scalarOf(field: DescField): Scalar {
  return scalars[field.scalar as ScalarType];
}

/** The wire type of a field's values, or of a list's or map's elements. */
function wireTypeOf(field: DescField): number {
  if (field.message !== undefined) return 2;
  return field.enum !== undefined ? 0 : scalarOf(field).wireType;
}

/** The runtime function that writes what another does, but leaves the default out. */
function exceptDefault(write: string): string {
  return `some${write.charAt(0).toUpperCase()}${write.slice(1)}`;
}
