// A decoded message in the JSON of the agent vectors: the names of the schema, members of oneofs as fields, defaults
// left out, bytes in base64. It follows the descriptors and not the message, of which it must use up each property.
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";

export type Json = string | number | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

interface Message {
  readonly [property: string]: unknown;
}

export function toJson(message: unknown, type: DescMessage): JsonObject {
  const json: { [name: string]: Json } = {};
  const rest = new Map(Object.entries(message as Message));
  for (const member of type.members) {
    const value = rest.get(member.localName);
    if (!rest.delete(member.localName)) throw new Error(`${type.typeName}.${member.localName} is not set`);
    if (member.kind === "oneof") {
      const { case: name, value: content } = value as { readonly case: string; readonly value: unknown };
      const field = member.fields.find(({ localName }) => localName === name);
      if (field === undefined) throw new Error(`${type.typeName}.${member.localName} has no ${name}`);
      json[field.name] = fieldToJson(field, content);
    } else if (!isDefault(member, value)) {
      json[member.name] = fieldToJson(member, value);
    }
  }
  if (rest.size > 0) throw new Error(`${type.typeName} has no ${[...rest.keys()].join(", ")}`);
  return json;
}

function isDefault(field: DescField, value: unknown): boolean {
  switch (field.fieldKind) {
    case "message":
      return value === undefined;
    case "list":
      return (value as readonly unknown[]).length === 0;
    case "map":
      return Object.keys(value as object).length === 0;
    case "enum":
      return value === field.enum.values.find(({ number }) => number === 0)?.name;
    case "scalar":
      return field.scalar === ScalarType.BYTES ? (value as Uint8Array).length === 0 : value === zeroOf(field.scalar);
  }
}

function zeroOf(type: ScalarType): unknown {
  switch (type) {
    case ScalarType.STRING:
      return "";
    case ScalarType.BOOL:
      return false;
    case ScalarType.UINT64:
      return 0n;
    case ScalarType.FIXED32:
      return 0;
    default:
      throw new Error(`USP has no ${ScalarType[type]}`);
  }
}

function fieldToJson(field: DescField, value: unknown): Json {
  switch (field.fieldKind) {
    case "message":
      return toJson(value, field.message);
    case "enum":
      return value as string;
    case "scalar":
      return scalarToJson(field.scalar, value);
    case "list":
      return (value as readonly unknown[]).map((element) => elementToJson(field, element));
    case "map":
      return Object.fromEntries(
        Object.entries(value as object).map(([key, element]) => [key, elementToJson(field, element)]),
      );
  }
}

function elementToJson(field: DescField & { fieldKind: "list" | "map" }, element: unknown): Json {
  const type = field.fieldKind === "list" ? field.listKind : field.mapKind;
  if (type === "message") return toJson(element, field.message as DescMessage);
  return type === "enum" ? (element as string) : scalarToJson(field.scalar as ScalarType, element);
}

function scalarToJson(type: ScalarType, value: unknown): Json {
  switch (type) {
    case ScalarType.BYTES:
      return Buffer.from(value as Uint8Array).toString("base64");
    case ScalarType.UINT64:
      return String(value);
    default:
      return value as string | number | boolean;
  }
}
