// What the generated readers are written in: one function for each kind of field. A reader function is called when
// the tag of its field was read, and leaves the position behind the field.
import { type Bytes, noBytes, wordAt } from "./bytes.js";
import { type Entries, noEntries } from "./entries.js";
import type { EnumNames } from "./enum-names.js";
import type { Fields } from "./fields.js";
import {
  advance,
  delimited,
  enter,
  enterEntry,
  high,
  isKnown,
  leave,
  losesBits,
  low,
  MOST_ENTRIES,
  type Reader,
  Refusal,
  refusal,
  shortVarint,
  skip,
  tag,
  varint,
  viewOf,
} from "./reader.js";
import { cached } from "./string-cache.js";
import { keyEndOfUsual } from "./text-entry.js";
import { decodeUtf8, repairUtf8 } from "./utf8.js";

export { noBytes, tag };

type Read<T> = (r: Reader) => T;
type ReadMessage<T> = (r: Reader, previous?: T) => T;
type ReadKey = Read<string | number | bigint | boolean>;

export function string(r: Reader): string {
  const start = delimited(r);
  const text = decodeUtf8(r.bytes, start, r.pos);
  if (text === undefined) throw refusal(r, "invalid-utf8");
  return text;
}

/** A string that is likely to come again: a name, a path, an Endpoint ID, the key of a map. */
export function recurring(r: Reader): string {
  const start = delimited(r);
  const text = cached(r, start, r.pos);
  if (text === undefined) throw refusal(r, "invalid-utf8");
  return text;
}

/** A string that carries a TR-106 value (R-ENC.6): devices pass on octets that are not UTF-8, which may be repaired. */
export function value(r: Reader): string {
  const start = delimited(r);
  const text = decodeUtf8(r.bytes, start, r.pos);
  if (text !== undefined) return text;
  if (r.repairs === undefined) throw refusal(r, "invalid-utf8");
  r.repairs.push({ offset: r.at, depth: r.depth, bytes: view(r, start, r.pos) });
  return repairUtf8(r.bytes, start, r.pos);
}

/** A view into the input, not a copy. */
export function bytes(r: Reader): Bytes {
  const start = delimited(r);
  return view(r, start, r.pos);
}

function view(r: Reader, start: number, end: number): Bytes {
  return new Uint8Array(r.buffer, r.bytes.byteOffset + start, end - start);
}

export function bool(r: Reader): boolean {
  const short = shortVarint(r);
  if (short >= 0) return short !== 0;
  varint(r);
  return low !== 0 || high !== 0;
}

export function int32(r: Reader): number {
  varint(r);
  return low;
}

export function uint32(r: Reader): number {
  varint(r);
  return low >>> 0;
}

export function sint32(r: Reader): number {
  varint(r);
  return (low >>> 1) ^ -(low & 1);
}

export function int64(r: Reader): bigint {
  varint(r);
  return signed(low, high);
}

export function uint64(r: Reader): bigint {
  const short = shortVarint(r);
  if (short >= 0) return BigInt(short);
  varint(r);
  return unsigned(low, high);
}

export function sint64(r: Reader): bigint {
  varint(r);
  const sign = -(low & 1);
  return signed(((low >>> 1) | (high << 31)) ^ sign, (high >>> 1) ^ sign);
}

export function fixed32(r: Reader): number {
  return wordAt(r.bytes, advance(r, 4)) >>> 0;
}

export function sfixed32(r: Reader): number {
  return wordAt(r.bytes, advance(r, 4));
}

export function fixed64(r: Reader): bigint {
  const at = advance(r, 8);
  return unsigned(wordAt(r.bytes, at), wordAt(r.bytes, at + 4));
}

export function sfixed64(r: Reader): bigint {
  const at = advance(r, 8);
  return signed(wordAt(r.bytes, at), wordAt(r.bytes, at + 4));
}

export function float(r: Reader): number {
  return viewOf(r).getFloat32(advance(r, 4), true);
}

export function double(r: Reader): number {
  return viewOf(r).getFloat64(advance(r, 8), true);
}

function unsigned(low: number, high: number): bigint {
  return high === 0 ? BigInt(low >>> 0) : (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

function signed(low: number, high: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

/** R-ENC.2: a number that the enum does not define is refused, and so is one that would only fit when cut to 32 bits. */
export function enumeration<Name extends string>(r: Reader, names: EnumNames<Name>): Name {
  const start = r.pos;
  const short = shortVarint(r);
  if (short >= 0) {
    const name = names[short];
    if (name !== undefined) return name;
    r.pos = start;
  }
  varint(r);
  const name = high === low >> 31 && !losesBits(r, start) ? names[low] : undefined;
  if (name === undefined) throw refusal(r, "unknown-enum-value", { detail: String(signed(low, high)) });
  return name;
}

/** As proto3 has it: a number that the enum does not define is kept. */
export function openEnumeration<Name extends string>(r: Reader, names: EnumNames<Name>): Name | number {
  varint(r);
  return names[low] ?? low;
}

/**
 * A message that may stand once: `previous` is what was read of it before. A second one is refused, for `requirement`
 * where there is one; under proto3 it is merged.
 */
export function message<T>(r: Reader, read: ReadMessage<T>, previous?: T, requirement?: string): T {
  if (previous !== undefined && !r.open) {
    throw refusal(r, "duplicate-field", { requirement });
  }
  const outer = enter(r);
  const message = read(r, previous);
  leave(r, outer);
  return message;
}

/** R-ENC.3: a second member of a oneof is refused, be it another or the same one. */
export function sole(r: Reader, previous: unknown): void {
  if (previous !== undefined) throw refusal(r, "oneof-multiple");
}

/** A list, as far as it is filled. */
interface Elements<T> {
  readonly length: number;
  push(element: T): unknown;
}

/** Elements of a packed list. */
export function packed<T>(r: Reader, list: Elements<T>, read: Read<T>): void {
  const start = delimited(r);
  const outer = r.end;
  r.end = r.pos;
  r.pos = start;
  r.packed = list;
  while (r.pos < r.end) list.push(read(r));
  r.packed = undefined;
  r.end = outer;
}

/** The map to which entries are added: the previous one where a message is merged. */
export function map<V>(previous?: { readonly [key: string]: V }): Entries<V> {
  return (previous as Entries<V> | undefined) ?? noEntries();
}

/** The list to which elements are added: the previous one where a message is merged. */
export function list<T>(previous?: readonly T[]): T[] {
  return (previous as T[] | undefined) ?? [];
}

/** A map entry. Of several entries with a key, and several keys or values in an entry, the last counts. */
export function entry<V>(
  r: Reader,
  map: Entries<V>,
  keyTag: number,
  key: ReadKey,
  noKey: string,
  valueTag: number,
  value: Read<V>,
  noValue: V,
): void {
  const outer = enterEntry(r);
  let k = noKey;
  let v = noValue;
  while (r.pos < r.end) {
    const t = tag(r);
    if (t === keyTag) k = String(key(r));
    else if (t === valueTag) v = value(r);
    else unknownInEntry(r);
  }
  leave(r, outer);
  map[k] = v;
}

/**
 * An entry of texts. One in the usual form is taken at once; whatever else it is, and whatever is wrong with it, is the
 * other function's.
 */
export function textEntry(r: Reader, map: Entries<string>, value: Read<string>): void {
  const { bytes, pos } = r;
  const keyEnd = keyEndOfUsual(bytes, pos, r.end);
  if (keyEnd >= 0 && r.depth < r.maxDepth && r.entries < MOST_ENTRIES) {
    const end = keyEnd + 2 + (bytes[keyEnd + 1] as number);
    const k = cached(r, pos + 3, keyEnd);
    const v = decodeUtf8(bytes, keyEnd + 2, end);
    if (k !== undefined && v !== undefined) {
      map[k] = v;
      r.pos = end;
      r.entries++;
      return;
    }
  }
  entry(r, map, 10, recurring, "", 18, value, "");
}

/** A map entry that holds a message. */
export function messageEntry<V>(
  r: Reader,
  map: Entries<V>,
  keyTag: number,
  key: ReadKey,
  noKey: string,
  read: ReadMessage<V>,
): void {
  const outer = enterEntry(r);
  let k = noKey;
  let v: V | undefined;
  while (r.pos < r.end) {
    const t = tag(r);
    if (t === keyTag) k = String(key(r));
    else if (t === 18) v = message(r, read, v);
    else unknownInEntry(r);
  }
  // Without a value the message is empty, which it must be allowed to be.
  map[k] = v ?? read(r);
  leave(r, outer);
}

/** Unknown fields of an entry are not kept: a map has no place for them. */
export function unknownInEntry(r: Reader): void {
  const number = r.tag >>> 3;
  if (!r.open && (number === 1 || number === 2)) throw refusal(r, "wire-type");
  skip(r);
}

/** Where the unknown fields of a message stand: begin and end of each run, in order. */
type Runs = number[];

/** Pass over a field that no case took, and keep where it stands. */
export function unknown(r: Reader, runs: Runs | undefined, fields: () => Fields): Runs {
  const start = r.at;
  if (!r.open && isKnown(r, fields)) throw refusal(r, "wire-type");
  skip(r);
  if (runs === undefined) return [start, r.pos];
  if (runs[runs.length - 1] === start) runs[runs.length - 1] = r.pos;
  else runs.push(start, r.pos);
  return runs;
}

/** Give a message its unknown fields, if there are any: those of the message it was merged with, and its own. */
export function done<T extends { readonly $unknown?: Bytes | undefined }>(
  r: Reader,
  message: T,
  runs: Runs | undefined,
  previous?: T,
): T {
  const before = previous?.$unknown;
  if (runs === undefined && before === undefined) return message;
  return Object.assign(message, { $unknown: gather(r, runs ?? [], before) });
}

function gather(r: Reader, runs: Runs, before: Bytes | undefined): Bytes {
  const [start = 0, end = 0] = runs;
  if (before === undefined && runs.length === 2) return view(r, start, end);
  let size = before?.length ?? 0;
  let at = size;
  for (let i = 0; i < runs.length; i += 2) size += (runs[i + 1] as number) - (runs[i] as number);
  // Merging goes on: what was gathered before grows by doubling, or many small merges would take quadratic time.
  const own = before !== undefined && before.buffer !== r.buffer && before.buffer.byteLength >= size;
  const buffer = own ? before.buffer : new ArrayBuffer(before === undefined ? size : 2 * size);
  const bytes = new Uint8Array(buffer, 0, size);
  if (before !== undefined && !own) bytes.set(before);
  for (let i = 0; i < runs.length; i += 2) {
    const run = r.bytes.subarray(runs[i], runs[i + 1]);
    bytes.set(run, at);
    at += run.length;
  }
  return bytes;
}

/** A required field is missing, or empty. */
export function missing(r: Reader, name: string, requirement: string): Refusal {
  return new Refusal("missing-field", { offset: r.end, depth: r.depth, name }, { requirement });
}

/**
 * R-ENC.3: a oneof has no member. Where `unknownMember` is given and the message has unknown fields, one of them is
 * taken for a member that a newer schema version defines, and `unknownMember` for the USP error.
 */
export function noMember(r: Reader, name: string, runs?: Runs, unknownMember?: number): Refusal {
  const place = { offset: r.end, depth: r.depth, name };
  if (runs === undefined || unknownMember === undefined) return new Refusal("oneof-missing", place);
  return new Refusal("unknown-member", place, { uspError: unknownMember });
}
