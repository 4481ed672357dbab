// A decoded message of any codec as one and the same plain thing. Codecs differ in how they write names, where they keep
// the member of a oneof, in maps, enums and 64-bit integers; all follow the schema.
import { Buffer } from "node:buffer";

/** @typedef {import("@bufbuild/protobuf").DescMessage} DescMessage */
/** @typedef {import("@bufbuild/protobuf").DescField} DescField */

/**
 * The fields that are set, in the order of the schema: numbers and enums as decimal digits, bytes as base64.
 * @param {DescMessage} desc
 * @param {object} message
 */
export function normalise(desc, message) {
  const own = membersOf(message);
  const set = desc.fields.map((field) => {
    const holder = field.oneof && own.get(plain(field.oneof.name));
    const chosen = holder?.case === undefined ? own.get(plain(field.name)) : caseOf(holder, field);
    return [field.name, chosen === undefined ? undefined : fieldValue(field, chosen)];
  });
  return Object.fromEntries(set.filter(([, value]) => value !== undefined));
}

function caseOf(holder, /** @type {DescField} */ field) {
  return plain(holder.case) === plain(field.name) ? holder.value : undefined;
}

function membersOf(/** @type {object} */ message) {
  return new Map(Object.entries(message).map(([name, value]) => [plain(name), value ?? undefined]));
}

function plain(/** @type {string} */ name) {
  return name.replaceAll("_", "").toLowerCase();
}

/** Undefined for what is the default of a field that has no presence. */
function fieldValue(/** @type {DescField} */ field, value) {
  switch (field.fieldKind) {
    case "list": {
      const items = value.map((item) => single(field, field.listKind, item));
      return items.length === 0 ? undefined : items;
    }
    case "map": {
      const entries = Object.entries(value instanceof Map ? Object.fromEntries(value) : value);
      const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
      return entries.length === 0 ? undefined : sorted.map(([key, item]) => [key, single(field, field.mapKind, item)]);
    }
    default: {
      const one = single(field, field.fieldKind, value);
      const isDefault = one === "" || one === "0" || one === false;
      return isDefault && field.fieldKind !== "message" && field.oneof === undefined ? undefined : one;
    }
  }
}

function single(/** @type {DescField} */ field, /** @type {string} */ kind, value) {
  if (kind === "message") return normalise(field.message, value);
  if (kind === "enum") {
    const members = field.enum.values;
    return String(members.find(({ name }) => name === value)?.number ?? value);
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return typeof value === "string" || typeof value === "boolean" ? value : String(value);
}
