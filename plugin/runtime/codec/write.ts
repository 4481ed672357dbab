// What the generated writers are written in: two functions for each kind of field. One writes tag and value; the other,
// whose name begins with `some`, is for fields without presence and leaves out the default. A wrong value throws a
// Fault, which carries no path; the root finds it.
import type { Bytes } from "./bytes.js";
import { HIGHEST_DEPTH } from "./depth.js";
import type { Fields } from "./fields.js";
import { encodeKey } from "./key-cache.js";
import { isKnown, Reader, Refusal, tag as readTag, skip } from "./reader.js";
import { encodeUtf8, MOST_OF_UNIT, utf8Length } from "./utf8.js";
import { close, enter, Fault, leave, open, reserve, SHORT, varint, type Writer, word } from "./writer.js";

/** Writes a field. Tag 0, which no field has, is for the elements of a packed list: they come without. */
type Write<T> = (w: Writer, tag: number, value: T) => void;

function writeTag(w: Writer, tag: number): void {
  if (tag !== 0) varint(w, tag);
}

/** A varint of 64 bits, given as two halves. */
function varintField(w: Writer, tag: number, low: number, high: number): void {
  writeTag(w, tag);
  varint(w, low, high);
}

/** A text of so many units has a length of one byte, whatever is in it: each takes at most three. */
const SHORT_TEXT = 42;

export function string(w: Writer, tag: number, value: string): void {
  if (typeof value !== "string") throw new Fault("invalid-type");
  if (value.length > SHORT_TEXT || tag > SHORT) {
    longString(w, tag, value);
    return;
  }
  reserve(w, 2 + SHORT);
  const { buffer, pos } = w;
  const end = encodeUtf8(value, buffer, pos + 2);
  if (end < 0) throw new Fault("invalid-utf16");
  buffer[pos] = tag;
  buffer[pos + 1] = end - pos - 2;
  w.pos = end;
}

export function someString(w: Writer, tag: number, value: string): void {
  if (value !== "") string(w, tag, value);
}

function longString(w: Writer, tag: number, value: string): void {
  const opened = open(w, tag);
  // Measured only where there may not be room.
  let room = MOST_OF_UNIT * value.length;
  if (w.pos + room > w.buffer.length) room = utf8Length(value);
  reserve(w, room);
  const end = room < 0 ? room : encodeUtf8(value, w.buffer, w.pos);
  if (end < 0) throw new Fault("invalid-utf16");
  w.pos = end;
  close(w, opened);
}

export function bytes(w: Writer, tag: number, value: Uint8Array): void {
  checkBytes(value);
  varintField(w, tag, value.length, 0);
  raw(w, value);
}

export function someBytes(w: Writer, tag: number, value: Uint8Array): void {
  checkBytes(value);
  if (value.length > 0) bytes(w, tag, value);
}

function checkBytes(value: Uint8Array): void {
  // Not instanceof, which fails for what comes from another realm.
  if (!(ArrayBuffer.isView(value) && value.BYTES_PER_ELEMENT === 1)) throw new Fault("invalid-type");
}

function raw(w: Writer, bytes: Uint8Array): void {
  reserve(w, bytes.length);
  w.buffer.set(bytes, w.pos);
  w.pos += bytes.length;
}

export function bool(w: Writer, tag: number, value: boolean): void {
  if (typeof value !== "boolean") throw new Fault("invalid-type");
  varintField(w, tag, value ? 1 : 0, 0);
}

export function someBool(w: Writer, tag: number, value: boolean): void {
  if (typeof value !== "boolean") throw new Fault("invalid-type");
  // On the wire it is as an enum of two.
  someEnumeration(w, tag, value ? 1 : 0);
}

export function int32(w: Writer, tag: number, value: number): void {
  integer(value, -0x80000000, 0x7fffffff);
  varintField(w, tag, value, value >> 31);
}

export function someInt32(w: Writer, tag: number, value: number): void {
  if (value !== 0) int32(w, tag, value);
}

export function uint32(w: Writer, tag: number, value: number): void {
  integer(value, 0, 0xffffffff);
  varintField(w, tag, value, 0);
}

export function someUint32(w: Writer, tag: number, value: number): void {
  if (value !== 0) uint32(w, tag, value);
}

export function sint32(w: Writer, tag: number, value: number): void {
  integer(value, -0x80000000, 0x7fffffff);
  varintField(w, tag, (value << 1) ^ (value >> 31), 0);
}

export function someSint32(w: Writer, tag: number, value: number): void {
  if (value !== 0) sint32(w, tag, value);
}

export function int64(w: Writer, tag: number, value: bigint): void {
  signed(value);
  varintField(w, tag, lowOf(value), highOf(value));
}

export function someInt64(w: Writer, tag: number, value: bigint): void {
  if (value !== 0n) int64(w, tag, value);
}

export function uint64(w: Writer, tag: number, value: bigint): void {
  unsigned(value);
  varintField(w, tag, lowOf(value), highOf(value));
}

export function someUint64(w: Writer, tag: number, value: bigint): void {
  if (value !== 0n) uint64(w, tag, value);
}

export function sint64(w: Writer, tag: number, value: bigint): void {
  signed(value);
  const zigzag = (value << 1n) ^ (value >> 63n);
  varintField(w, tag, lowOf(zigzag), highOf(zigzag));
}

export function someSint64(w: Writer, tag: number, value: bigint): void {
  if (value !== 0n) sint64(w, tag, value);
}

export function fixed32(w: Writer, tag: number, value: number): void {
  integer(value, 0, 0xffffffff);
  writeTag(w, tag);
  word(w, value);
}

export function someFixed32(w: Writer, tag: number, value: number): void {
  if (value !== 0) fixed32(w, tag, value);
}

export function sfixed32(w: Writer, tag: number, value: number): void {
  integer(value, -0x80000000, 0x7fffffff);
  writeTag(w, tag);
  word(w, value);
}

export function someSfixed32(w: Writer, tag: number, value: number): void {
  if (value !== 0) sfixed32(w, tag, value);
}

export function fixed64(w: Writer, tag: number, value: bigint): void {
  unsigned(value);
  writeTag(w, tag);
  word(w, lowOf(value));
  word(w, highOf(value));
}

export function someFixed64(w: Writer, tag: number, value: bigint): void {
  if (value !== 0n) fixed64(w, tag, value);
}

export function sfixed64(w: Writer, tag: number, value: bigint): void {
  signed(value);
  writeTag(w, tag);
  word(w, lowOf(value));
  word(w, highOf(value));
}

export function someSfixed64(w: Writer, tag: number, value: bigint): void {
  if (value !== 0n) sfixed64(w, tag, value);
}

/** A finite number that only an infinity of 32 bits would be near to is out of range. */
export function float(w: Writer, tag: number, value: number): void {
  if (typeof value !== "number") throw new Fault("invalid-type");
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) throw new Fault("out-of-range");
  writeTag(w, tag);
  reserve(w, 4);
  w.view.setFloat32(w.pos, value, true);
  w.pos += 4;
}

export function someFloat(w: Writer, tag: number, value: number): void {
  if (!Object.is(value, 0)) float(w, tag, value);
}

export function double(w: Writer, tag: number, value: number): void {
  if (typeof value !== "number") throw new Fault("invalid-type");
  writeTag(w, tag);
  reserve(w, 8);
  w.view.setFloat64(w.pos, value, true);
  w.pos += 8;
}

export function someDouble(w: Writer, tag: number, value: number): void {
  if (!Object.is(value, 0)) double(w, tag, value);
}

function integer(value: number, min: number, max: number): void {
  if (typeof value !== "number") throw new Fault("invalid-type");
  if (!(Number.isInteger(value) && value >= min && value <= max)) throw new Fault("out-of-range");
}

function signed(value: bigint): void {
  if (typeof value !== "bigint") throw new Fault("invalid-type");
  if (BigInt.asIntN(64, value) !== value) throw new Fault("out-of-range");
}

function unsigned(value: bigint): void {
  if (typeof value !== "bigint") throw new Fault("invalid-type");
  // Not BigInt.asUintN, which some engines get wrong (QuickJS 2024).
  if (value < 0n || value > 0xffffffffffffffffn) throw new Fault("out-of-range");
}

function lowOf(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function highOf(value: bigint): number {
  return Number(BigInt.asIntN(32, value >> 32n));
}

/** The number of an enum's value: R-ENC.2, only what the enum defines is written. */
export function enumeration(w: Writer, tag: number, number: number | undefined): void {
  if (number === undefined) throw new Fault("unknown-enum-value", "R-ENC.2");
  varintField(w, tag, number, number >> 31);
}

export function someEnumeration(w: Writer, tag: number, number: number | undefined): void {
  if (number === 0) return;
  const { buffer, pos } = w;
  // What almost all are is written here, in so few steps that engines put them where they are asked for.
  if (number === undefined || number < 0 || number > SHORT || tag > SHORT || pos + 2 > buffer.length) {
    enumeration(w, tag, number);
    return;
  }
  buffer[pos] = tag;
  buffer[pos + 1] = number;
  w.pos = pos + 2;
}

export function message<T>(w: Writer, tag: number, write: (w: Writer, message: T) => void, value: T): void {
  if (typeof value !== "object" || value === null) throw new Fault("invalid-type");
  const opened = enter(w, tag);
  write(w, value);
  leave(w, tag, opened);
}

/** The elements of a list; a string or another iterable is none. */
export function elements<T>(list: readonly T[]): readonly T[] {
  if (!Array.isArray(list)) throw new Fault("invalid-type");
  return list;
}

export function packed<T>(w: Writer, tag: number, write: Write<T>, list: readonly T[]): void {
  if (elements(list).length === 0) return;
  const opened = open(w, tag);
  for (const element of list) write(w, 0, element);
  close(w, opened);
}

/** A map, of which only own keys count: one may be called `__proto__`. */
export function map<V>(
  w: Writer,
  tag: number,
  keyTag: number,
  key: Write<string>,
  valueTag: number,
  value: Write<V>,
  map: { readonly [key: string]: V },
): void {
  if (typeof map !== "object" || map === null || Symbol.iterator in map) throw new Fault("invalid-type");
  for (const k in map) {
    if (Object.prototype.hasOwnProperty.call(map, k)) entry(w, tag, keyTag, key, k, valueTag, value, map[k] as V);
  }
}

function entry<V>(
  w: Writer,
  tag: number,
  keyTag: number,
  key: Write<string>,
  k: string,
  valueTag: number,
  value: Write<V>,
  v: V,
): void {
  const opened = enter(w, tag);
  key(w, keyTag, k);
  value(w, valueTag, v);
  leave(w, tag, opened);
}

/** What the tags and lengths of an entry of texts take, where each is of one byte. */
const ENTRY_HEAD = 4;
const VALUE_HEAD = 2;
/** Key and value of so many units together make an entry whose length is of one byte. */
const SHORT_ENTRY = 41;

/** A map of texts. Short entries, as most are, are written at once. */
export function textMap(w: Writer, tag: number, map: { readonly [key: string]: string }): void {
  if (typeof map !== "object" || map === null || Symbol.iterator in map) throw new Fault("invalid-type");
  const usual = tag <= SHORT && w.depth < HIGHEST_DEPTH;
  for (const key in map) {
    // Said in this way, engines know in a loop over an object that the key is its own, and where its value is.
    if (!Object.prototype.hasOwnProperty.call(map, key)) continue;
    const value = map[key] as string;
    if (!usual || typeof value !== "string" || key.length + value.length > SHORT_ENTRY) {
      entry(w, tag, 10, string, key, 18, string, value);
      continue;
    }
    reserve(w, 2 + SHORT);
    const { buffer, pos } = w;
    const keyEnd = encodeKey(w, key, pos + ENTRY_HEAD);
    const end = keyEnd < 0 ? keyEnd : encodeUtf8(value, buffer, keyEnd + VALUE_HEAD);
    if (end < 0) throw new Fault("invalid-utf16");
    buffer[pos] = tag;
    buffer[pos + 1] = end - pos - 2;
    buffer[pos + 2] = 10;
    buffer[pos + 3] = keyEnd - pos - ENTRY_HEAD;
    buffer[keyEnd] = 18;
    buffer[keyEnd + 1] = end - keyEnd - VALUE_HEAD;
    w.pos = end;
  }
}

/** Keys of 32 bits: as a property has them, in decimal and nothing else. */
export function numberKey(write: Write<number>): Write<string> {
  return (w, tag, key) => {
    if (String(Number(key)) !== key) throw new Fault("invalid-type");
    write(w, tag, Number(key));
  };
}

/** Keys of 64 bits. */
export function bigintKey(write: Write<bigint>): Write<string> {
  return (w, tag, key) => {
    if (!/^(0|-?[1-9][0-9]{0,19})$/.test(key)) throw new Fault("invalid-type");
    write(w, tag, BigInt(key));
  };
}

export function boolKey(w: Writer, tag: number, key: string): void {
  if (key !== "true" && key !== "false") throw new Fault("invalid-type");
  bool(w, tag, key === "true");
}

/**
 * The unknown fields that a decoder kept, as they came. With `fields` they must be unknown indeed: what the message
 * defines is not smuggled past its checks.
 */
export function unknown(w: Writer, bytes: Bytes | undefined, fields?: () => Fields): void {
  if (bytes === undefined) return;
  checkBytes(bytes);
  const r = new Reader(bytes, bytes.buffer, HIGHEST_DEPTH, true);
  try {
    while (r.pos < r.end) {
      readTag(r);
      if (fields !== undefined && isKnown(r, fields)) throw new Fault("invalid-unknown");
      skip(r);
    }
  } catch (cause) {
    throw cause instanceof Refusal ? new Fault("invalid-unknown") : cause;
  }
  raw(w, bytes);
}

/** A required field is missing, or empty. */
export function missing(requirement: string): Fault {
  return new Fault("missing-field", requirement);
}

/** As proto3 has it: what is no name of the enum's is a number of 32 bits, which stands for itself. */
export function openNumber(value: unknown): number | undefined {
  if (typeof value !== "number") return undefined;
  integer(value, -0x80000000, 0x7fffffff);
  return value;
}

/** R-ENC.3: a oneof has no member, or one that the schema does not define. */
export function noMember(): Fault {
  return new Fault("oneof-missing", "R-ENC.3");
}
