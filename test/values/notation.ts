// How the case files write what YAML has no notation for: values, types and long texts.
import type { Primitive, Value, ValueType } from "../../plugin/runtime/values/index.js";

/** What is no value of a type, or looks like one: the names that case files have for it, as `{ js: NaN }`. */
const javascript: { readonly [name: string]: unknown } = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-0": -0,
  "1": 1,
  "1.5": 1.5,
  "2^53": 2 ** 53,
  "1n": 1n,
  "text 1": "1",
  true: true,
  "empty array": [],
  "empty object": {},
  function: () => 1,
  Date: new Date(0),
  "Int8Array of -1": Int8Array.of(-1),
  "Uint8ClampedArray of 1": Uint8ClampedArray.of(1),
  "Uint16Array of 1": Uint16Array.of(1),
  DataView: new DataView(new ArrayBuffer(2)),
  ArrayBuffer: new ArrayBuffer(2),
  "array of 1": [1],
  "Buffer of 255": Buffer.of(255),
  "kind later": { kind: "later" },
  "absolute without seconds": { kind: "absolute", fraction: "" },
  "absolute without fraction": { kind: "absolute", seconds: 1 },
};

/** A text: as it is, or pieces of which some are repeated: `[["0", 1000], "5"]`. */
export function textOf(notation: unknown): string {
  if (typeof notation === "string") return notation;
  if (!Array.isArray(notation)) throw new Error(`no text: ${JSON.stringify(notation)}`);
  return notation.map((piece) => (Array.isArray(piece) ? String(piece[0]).repeat(Number(piece[1])) : piece)).join("");
}

/**
 * A value: long and unsignedLong as digits, base64 and hexBinary as hexadecimal octets, decimal as its text; a dateTime
 * as `unknown`, `infinite`, `{ absolute: 0, fraction: "5" }` or `{ relative: 60 }`; a list as a sequence; what is no
 * value as `{ js: NaN }`.
 */
export function valueOf(type: Primitive | ValueType, notation: unknown): Value {
  if (isMap(notation) && "js" in notation) return javascriptOf(String(notation["js"])) as Value;
  const { type: name, ...facets } = typeof type === "string" ? { type } : type;
  switch (name) {
    case "list":
      if (!Array.isArray(notation) || !("items" in facets)) return mismatch(name, notation);
      return notation.map((item) => valueOf(facets.items, item));
    case "int":
    case "unsignedInt":
      return typeof notation === "number" ? notation : mismatch(name, notation);
    case "boolean":
      return typeof notation === "boolean" ? notation : mismatch(name, notation);
    case "dateTime":
      return dateTimeOf(notation);
    case "long":
    case "unsignedLong":
      return typeof notation === "string" ? BigInt(notation) : mismatch(name, notation);
    case "base64":
    case "hexBinary":
      return typeof notation === "string" ? octetsOf(notation) : mismatch(name, notation);
    default:
      // A decimal or a string.
      return typeof notation === "string" || Array.isArray(notation) ? textOf(notation) : mismatch(name, notation);
  }
}

function javascriptOf(name: string): unknown {
  if (!Object.hasOwn(javascript, name)) throw new Error(`no such thing: ${name}`);
  return javascript[name];
}

function dateTimeOf(notation: unknown): Value {
  if (notation === "unknown" || notation === "infinite") return { kind: notation };
  if (!isMap(notation)) return mismatch("dateTime", notation);
  const { absolute, relative, fraction = "" } = notation;
  if (typeof absolute === "number") return { kind: "absolute", seconds: absolute, fraction: textOf(fraction) };
  if (typeof relative === "number") return { kind: "relative", seconds: relative, fraction: textOf(fraction) };
  return mismatch("dateTime", notation);
}

function octetsOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  bytes.set(Buffer.from(hex, "hex"));
  return bytes;
}

/**
 * A type: as TypeScript writes it, but the bounds of long and unsignedLong are digits, and a pattern is what stands
 * between the anchors.
 */
export function typeOf(notation: unknown): Primitive | ValueType {
  if (typeof notation === "string") return notation as Primitive;
  if (!isMap(notation)) throw new Error(`no type: ${JSON.stringify(notation)}`);
  const { type, items, range, pattern, ...others } = notation;
  const is64 = type === "long" || type === "unsignedLong";
  const bound = (value: unknown): unknown => (is64 && typeof value === "string" ? BigInt(value) : value);
  return {
    type,
    ...(items === undefined ? {} : { items: wholeType(items) }),
    ...(Array.isArray(range) ? { range: range.map((bounds: unknown[]) => bounds.map(bound)) } : {}),
    ...(Array.isArray(pattern) ? { pattern: pattern.map((source) => new RegExp(`^(?:${source})$`, "u")) } : {}),
    ...others,
  } as ValueType;
}

function wholeType(notation: unknown): ValueType {
  const type = typeOf(notation);
  return typeof type === "string" ? { type } : type;
}

export function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mismatch(type: string, notation: unknown): never {
  throw new Error(`no ${type}: ${JSON.stringify(notation)}`);
}
