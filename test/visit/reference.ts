// What is to be handed out of a message that decodes: by the wire format and the descriptors alone, in code that shares
// nothing with the runtime; and what the decoded message has of it.
import type { DescField, DescMessage } from "@bufbuild/protobuf";
import { splitFields, type UnknownField } from "../assurance/unknown-fields.js";
import type { MapPlace } from "./subject.js";

/** A map on the wire. */
export interface Group {
  readonly path: string;
  /** In the order of the bytes, with those that are overwritten. */
  readonly entries: readonly (readonly [name: string, value: string])[];
}

interface Level {
  readonly type: DescMessage;
  readonly fields: readonly UnknownField[];
}

/** The maps of a kind in a message, in the order of the bytes. */
export function groupsOf(
  type: DescMessage,
  bytes: Uint8Array,
  place: MapPlace,
  around: readonly Level[] = [],
): Group[] {
  const level = { type, fields: splitFields(bytes) };
  const levels = [...around, level];
  const inner = level.fields.flatMap((field) => {
    const known = type.fields.find(({ number }) => number === field.number);
    if (known?.message === undefined || known.fieldKind === "map" || field.wireType !== 2) return [];
    return groupsOf(known.message, contentOf(field), place, levels);
  });
  if (type.typeName !== place.type) return inner;
  const map = fieldOf(type, place.field);
  const entries = level.fields.filter(({ number }) => number === map.number).map(entryOf);
  return [...inner, { path: pathOf(place.path, levels), entries }];
}

/** The same maps as they are decoded. */
export function mapsOf(type: DescMessage, message: object, place: MapPlace): object[] {
  const members = message as Readonly<Record<string, unknown>>;
  const inner = type.members.flatMap((member) => {
    const value = members[member.localName];
    if (value === undefined) return [];
    if (member.kind === "oneof") {
      const chosen = value as { readonly case: string; readonly value: object };
      const field = member.fields.find(({ localName }) => localName === chosen.case);
      return field?.message === undefined ? [] : mapsOf(field.message, chosen.value, place);
    }
    const { message: of, fieldKind } = member;
    if (of === undefined || fieldKind === "map") return [];
    const several = fieldKind === "list" ? (value as readonly object[]) : [value as object];
    return several.flatMap((one) => mapsOf(of, one, place));
  });
  if (type.typeName !== place.type) return inner;
  return [...inner, members[fieldOf(type, place.field).localName] as object];
}

function fieldOf({ fields }: DescMessage, wanted: string): DescField {
  const field = fields.find(({ name }) => name === wanted);
  if (field === undefined) throw new Error(`no field ${wanted}`);
  return field;
}

function pathOf(parts: readonly string[], levels: readonly Level[]): string {
  const texts = parts.map((part) => {
    const [owner, name] = part.split(".");
    if (name === undefined || name === "") return part;
    const level = levels.find(({ type }) => type.name === owner);
    if (level === undefined) throw new Error(`no ${owner} around the map`);
    return lastText(level.fields, fieldOf(level.type, name).number);
  });
  return texts.length === 0 ? "" : texts.reduce((base, rest) => base.replace(/[^.]$/, "$&.") + rest);
}

function entryOf(entry: UnknownField): readonly [string, string] {
  const fields = splitFields(contentOf(entry));
  return [lastText(fields, 1), lastText(fields, 2)];
}

// As the WHATWG has it, with U+FFFD for what is not UTF-8.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function lastText(fields: readonly UnknownField[], wanted: number): string {
  const last = fields.filter(({ number }) => number === wanted).at(-1);
  return last === undefined ? "" : decoder.decode(contentOf(last));
}

/** What stands behind a length. */
function contentOf({ data }: UnknownField): Uint8Array {
  let at = 0;
  while ((data[at] as number) > 0x7f) at++;
  return data.subarray(at + 1);
}
