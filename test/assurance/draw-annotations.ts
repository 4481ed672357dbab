// An annotation map drawn at random for a schema: what its texts mean, and what to peek at.
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";
import type { Random } from "./random.js";

const roles = [
  { role: "path", kinds: ["object", "instance"] },
  { role: "path", kinds: ["parameter", "search"], trailingDot: true },
  { role: "endpointId" },
  { role: "opaqueId" },
  { role: "protocolVersion" },
  { role: "text" },
  { role: "uri" },
];

export interface DrawnAnnotations {
  readonly version: 1;
  readonly fields: { readonly [name: string]: Annotation };
  readonly parameters: object;
}

interface Annotation {
  /** By property, the member of the message that it is. */
  readonly peek?: { readonly [property: string]: string };
}

export function drawAnnotations(messages: readonly DescMessage[], random: Random): DrawnAnnotations {
  const fields: { [name: string]: Annotation } = {};
  for (const message of messages) {
    const peek = random.oneIn(4) ? drawPeek(message, random) : undefined;
    if (peek !== undefined) fields[message.typeName] = peek;
    const texts = message.fields.filter(isText);
    for (const field of message.fields) {
      const others = texts.filter((text) => text !== field).map(({ name }) => name);
      const meaning = random.oneIn(3) ? undefined : drawMeaning(field, others, random);
      if (meaning !== undefined) fields[`${message.typeName}.${field.name}`] = meaning;
    }
  }
  return { version: 1, fields, parameters: { "Device.Enable": { type: "boolean" } } };
}

/** A value is at a path that other fields of its message give, and its own key. */
function drawMeaning(field: DescField, others: readonly string[], random: Random): object | undefined {
  const value = { of: "parameter", ...(random.oneIn(2) ? { written: true } : {}) };
  const path = others.length > 0 && random.oneIn(2) ? [random.pick(others)] : [];
  if (field.fieldKind === "map") {
    const isOfTexts = field.mapKey === ScalarType.STRING && field.scalar === ScalarType.STRING;
    return isOfTexts ? { value: { ...value, path: [...path, "$key"] } } : undefined;
  }
  if (isText(field) && path.length > 0) return { value: { ...value, path } };
  return field.scalar === ScalarType.STRING ? random.pick(roles) : undefined;
}

/** Whether a field is a string that is always there. */
function isText({ fieldKind, scalar, presence }: DescField): boolean {
  return fieldKind === "scalar" && scalar === ScalarType.STRING && presence === FeatureSet_FieldPresence.IMPLICIT;
}

/** Undefined where there is nothing to peek at. */
function drawPeek(message: DescMessage, random: Random): Annotation | undefined {
  const fields = message.fields.filter(({ fieldKind, scalar }) =>
    fieldKind === "scalar" ? scalar === ScalarType.STRING || scalar === ScalarType.BYTES : fieldKind === "enum",
  );
  const members = [...fields, ...message.oneofs];
  if (members.length === 0) return undefined;
  const peek = members.map(({ name }, i) => [
    random.oneIn(2) && /^[a-z][A-Za-z0-9]*$/.test(name) ? name : `at${i}`,
    name,
  ]);
  return { peek: Object.fromEntries(peek) };
}
