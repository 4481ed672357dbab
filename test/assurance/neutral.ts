// One form for what an implementation has decoded, whatever its own looks like. It follows the descriptors: fields by
// the names of the schema, present if they are set and not their default, enums as numbers.
import {
  type DescEnum,
  type DescField,
  type DescMessage,
  type Message as EsMessage,
  ScalarType,
} from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";
import { splitFields, type UnknownField } from "./unknown-fields.js";

export type Neutral = string | number | bigint | boolean | Uint8Array | NeutralMessage | NeutralList | NeutralMap;
export type NeutralList = readonly Neutral[];
export type NeutralMap = ReadonlyMap<string, Neutral>;
export interface NeutralMessage {
  readonly fields: { readonly [name: string]: Neutral };
  readonly unknown: readonly UnknownField[];
}

type Properties = { readonly [property: string]: unknown };

/** How an implementation shows a decoded message. */
interface Dialect {
  /** The value of a field; undefined where it is not set. */
  get(message: Properties, field: DescField): unknown;
  enum(type: DescEnum, value: unknown): number;
  uint64(value: unknown): bigint;
  unknown(message: Properties): readonly UnknownField[];
  /** Throws where the message has what its type does not explain. */
  check(message: Properties, type: DescMessage): void;
}

export class Mismatch extends Error {}

function oneofMember(message: Properties, field: DescField): unknown {
  if (field.oneof === undefined) return message[field.localName];
  const member = message[field.oneof.localName] as { readonly case?: unknown; readonly value?: unknown } | undefined;
  return member?.case === field.localName ? member.value : undefined;
}

const numbers = new WeakMap<DescEnum, ReadonlyMap<unknown, number>>();

const ourDialect: Dialect = {
  get: oneofMember,
  enum(type, value) {
    // Of an enum that is open.
    if (typeof value === "number" && type.values.every(({ number }) => number !== value)) return value;
    let known = numbers.get(type);
    if (known === undefined) {
      known = new Map(type.values.map(({ name, number }) => [name, number]));
      numbers.set(type, known);
    }
    const number = known.get(value);
    if (number === undefined) throw new Mismatch(`${type.typeName} has no ${String(value)}`);
    return number;
  },
  uint64(value) {
    if (typeof value !== "bigint") throw new Mismatch(`${String(value)} is no bigint`);
    return value;
  },
  unknown: ({ $unknown }) => ($unknown === undefined ? [] : splitFields($unknown as Uint8Array)),
  check(message, type) {
    let count = Object.keys(message).length;
    for (const { localName } of type.members) {
      if (!Object.hasOwn(message, localName)) throw new Mismatch(`${type.typeName} lacks ${localName}`);
      count--;
    }
    if (Object.hasOwn(message, "$unknown")) count--;
    if (count !== 0) throw new Mismatch(`${type.typeName} has ${Object.keys(message).join(", ")}`);
  },
};

const esDialect: Dialect = {
  get: oneofMember,
  enum: (_, value) => value as number,
  uint64: (value) => value as bigint,
  unknown(message) {
    const fields = (message as unknown as EsMessage).$unknown;
    return fields === undefined ? [] : fields.map(({ no, wireType, data }) => ({ number: no, wireType, data }));
  },
  check: () => {},
};

interface Long {
  readonly low: number;
  readonly high: number;
}

const pbjsDialect: Dialect = {
  get: (message, field) => (Object.hasOwn(message, field.name) ? message[field.name] : undefined),
  enum: (_, value) => value as number,
  uint64(value) {
    if (typeof value !== "object" || value === null) return BigInt(value as number);
    const { low, high } = value as Long;
    return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  },
  unknown: ({ $unknowns }) => (($unknowns ?? []) as readonly Uint8Array[]).flatMap(splitFields),
  check: () => {},
};

export function fromOurs(message: object, type: DescMessage): NeutralMessage {
  return neutral(message as Properties, type, ourDialect);
}

export function fromEs(message: EsMessage, type: DescMessage): NeutralMessage {
  return neutral(message as unknown as Properties, type, esDialect);
}

export function fromPbjs(message: object, type: DescMessage): NeutralMessage {
  return neutral(message as Properties, type, pbjsDialect);
}

function neutral(message: Properties, type: DescMessage, dialect: Dialect): NeutralMessage {
  dialect.check(message, type);
  const fields: { [name: string]: Neutral } = Object.create(null);
  for (const field of type.fields) {
    const value = dialect.get(message, field);
    if (value === undefined) continue;
    const found = fieldValue(value, field, dialect);
    if (found !== undefined) fields[field.name] = found;
  }
  return { fields, unknown: dialect.unknown(message) };
}

function fieldValue(value: unknown, field: DescField, dialect: Dialect): Neutral | undefined {
  switch (field.fieldKind) {
    case "message":
      return neutral(value as Properties, field.message, dialect);
    case "list": {
      const list = value as readonly unknown[];
      return list.length === 0 ? undefined : list.map((element) => elementValue(element, field, dialect));
    }
    case "map": {
      const keys = Object.keys(value as Properties);
      if (keys.length === 0) return undefined;
      return new Map(keys.map((key) => [key, elementValue((value as Properties)[key], field, dialect)]));
    }
    default: {
      const found = elementValue(value, field, dialect);
      return field.presence === FeatureSet_FieldPresence.IMPLICIT && isDefault(found) ? undefined : found;
    }
  }
}

function elementValue(value: unknown, field: DescField, dialect: Dialect): Neutral {
  if (field.message !== undefined) return neutral(value as Properties, field.message, dialect);
  if (field.enum !== undefined) return dialect.enum(field.enum, value);
  if (field.scalar === ScalarType.UINT64) return dialect.uint64(value);
  return value as Neutral;
}

/** Whether a field without presence is not written for this value. */
export function isDefault(value: Neutral): boolean {
  return (
    value === "" ||
    value === 0 ||
    value === 0n ||
    value === false ||
    (value instanceof Uint8Array && value.length === 0)
  );
}

/** Where two messages begin to differ; undefined where they do not. */
export function difference(a: Neutral | undefined, b: Neutral | undefined, path = ""): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== "object" || typeof b !== "object") return `${path}: ${show(a)} and ${show(b)}`;
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    return a instanceof Uint8Array && b instanceof Uint8Array && sameBytes(a, b)
      ? undefined
      : `${path}: ${show(a)} and ${show(b)}`;
  }
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return `${path}: ${show(a)} and ${show(b)}`;
    return firstOf(a.keys(), (i) => difference(a[i], b[i], `${path}[${i}]`));
  }
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return `${path}: ${show(a)} and ${show(b)}`;
    return firstOf(a.keys(), (key) => difference(a.get(key), b.get(key), `${path}[${JSON.stringify(key)}]`));
  }
  return messageDifference(a as NeutralMessage, b as NeutralMessage, path);
}

function messageDifference(a: NeutralMessage, b: NeutralMessage, path: string): string | undefined {
  for (const name of Object.keys(a.fields)) {
    const found = difference(a.fields[name], b.fields[name], `${path}.${name}`);
    if (found !== undefined) return found;
  }
  for (const name of Object.keys(b.fields)) {
    if (a.fields[name] === undefined) return `${path}.${name}: none and ${show(b.fields[name])}`;
  }
  const same =
    a.unknown.length === b.unknown.length &&
    a.unknown.every((field, i) => {
      const other = b.unknown[i] as UnknownField;
      return field.number === other.number && field.wireType === other.wireType && sameBytes(field.data, other.data);
    });
  return same
    ? undefined
    : `${path}: unknown fields ${JSON.stringify(a.unknown.map(showUnknown))} and ${JSON.stringify(b.unknown.map(showUnknown))}`;
}

function firstOf<K>(keys: Iterable<K>, look: (key: K) => string | undefined): string | undefined {
  for (const key of keys) {
    const found = look(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A message, or a part of one, as JSON for people. */
export function show(value: Neutral | undefined): string {
  return value === undefined ? "none" : JSON.stringify(toJson(value));
}

function toJson(value: Neutral): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return value;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString("hex")}>`;
  if (Array.isArray(value)) return (value as NeutralList).map(toJson);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, element]) => [key, toJson(element as Neutral)]));
  const { fields, unknown } = value as NeutralMessage;
  const json = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toJson(field)]));
  return unknown.length === 0 ? json : { ...json, $unknown: unknown.map(showUnknown) };
}

function showUnknown({ number, wireType, data }: UnknownField): string {
  return `${number}:${wireType} ${Buffer.from(data).toString("hex")}`;
}
