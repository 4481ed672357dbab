// Whether bytes are a sound message. What a decoder refuses is refused here, for the same reason and in the same order,
// but of what is sound no object is made. The shapes of generated code are written in these functions.
import { noEntries } from "./entries.js";
import type { EnumNames } from "./enum-names.js";
import { isAscii } from "./is-ascii.js";
import * as read from "./read.js";
import { delimited, enter, enterEntry, leave, MOST_ENTRIES, type Reader, refusal, skip, tag } from "./reader.js";
import { type Demand, type FieldShape, type Member, type Shape, ShapeTable } from "./shape.js";
import { keyEndOfUsual } from "./text-entry.js";
import { isUtf8 } from "./utf8.js";

type Check = FieldShape["check"];

/** Examine a message, up to the reader's end. */
export function examine(r: Reader, shape: Shape): void {
  shape.table ??= new ShapeTable(shape);
  const { short, long, numbers, demands } = shape.table;
  const seen: unknown[] | undefined = demands.length === 0 ? undefined : [];
  let hasUnknown = false;
  while (r.pos < r.end) {
    const t = tag(r);
    const entry = t < 0x80 ? short[t] : long.get(t);
    if (entry === undefined) {
      if (numbers.has(t >>> 3)) throw refusal(r, "wire-type");
      skip(r);
      hasUnknown = true;
    } else if (seen === undefined || entry.demand === undefined) {
      entry.check(r);
    } else {
      const { demand, at } = entry;
      demand.before?.(r, seen[at]);
      seen[at] = entry.check(r, seen[at]) ?? true;
    }
  }
  if (seen === undefined) return;
  for (const [at, { after }] of demands.entries()) after?.(r, seen[at], hasUnknown);
}

// Fields.

/** A field whose values may stand as often as they like. */
export function field(tag: number, name: string, check: Check): FieldShape {
  return { tag, name, check };
}

export function enumeration<Name extends string>(tag: number, name: string, names: EnumNames<Name>): FieldShape {
  return { tag, name, check: (r) => read.enumeration(r, names) };
}

/** A list of numbers, also in its packed form: its elements are counted for what is refused. */
export function numbers(tag: number, name: string, packedTag: number, check: Check): Member {
  const single: Check = (r, seen = new Count()) => {
    check(r);
    (seen as Count).push();
    return seen;
  };
  const packed: Check = (r, seen = new Count()) => {
    read.packed(r, seen as Count, check);
    return seen;
  };
  const fields = [
    { tag, name, check: single },
    { tag: packedTag, name, check: packed },
  ];
  return { fields, demand: {} };
}

/** What a list is where nobody wants its elements. */
class Count {
  length = 0;

  push(): void {
    this.length++;
  }
}

export function message(tag: number, name: string, child: Shape): FieldShape {
  const check = (r: Reader) => {
    const outer = enter(r);
    examine(r, child);
    leave(r, outer);
  };
  return { tag, name, child, check };
}

/** A map of strings, of which the values are examined by `value`. */
export function textMap(tag: number, name: string, value: Check): FieldShape {
  return { tag, name, check: (r) => textEntries(r, value) };
}

/** A map whose keys or values are no strings. */
export function entries<V>(
  tag: number,
  name: string,
  keyTag: number,
  key: (r: Reader) => string | number | bigint | boolean,
  noKey: string,
  valueTag: number,
  value: (r: Reader) => V,
): FieldShape {
  const check = (r: Reader) =>
    read.entry<V | undefined>(r, noEntries(), keyTag, key, noKey, valueTag, value, undefined);
  return { tag, name, check, key: keyOf(key) };
}

/** A map of messages. */
export function messageEntries(
  tag: number,
  name: string,
  keyTag: number,
  key: (r: Reader) => string | number | bigint | boolean,
  noKey: string,
  child: Shape,
): FieldShape {
  const examineChild = (r: Reader) => {
    examine(r, child);
    return true;
  };
  const check = (r: Reader) => read.messageEntry(r, noEntries(), keyTag, key, noKey, examineChild);
  return { tag, name, check, child, key: keyOf(key) };
}

function keyOf(key: (r: Reader) => string | number | bigint | boolean): FieldShape["key"] {
  return key === read.string ? undefined : (key as NonNullable<FieldShape["key"]>);
}

// Members of which something is asked.

/** A message field that stands once: because of a requirement, where there is one, which also says that it must stand. */
export function once(field: FieldShape, requirement?: string): Member {
  const before: Demand["before"] = (r, seen) => {
    if (seen !== undefined)
      throw refusal(r, "duplicate-field", requirement === undefined ? undefined : { requirement });
  };
  if (requirement === undefined) return { fields: [field], demand: { before } };
  return { fields: [field], demand: { before, after: missing(field, requirement, undefined) } };
}

/** A field that must stand and not be its default, `zero`. Of several values the last counts. */
export function required(field: FieldShape, requirement: string, zero?: unknown): Member {
  return { fields: [field], demand: { after: missing(field, requirement, zero) } };
}

function missing({ name }: FieldShape, requirement: string, zero: unknown): NonNullable<Demand["after"]> {
  return (r, seen) => {
    // Of the two zeroes of a float only one is the default.
    if (seen === undefined || Object.is(seen, zero)) throw read.missing(r, name, requirement);
  };
}

/**
 * R-ENC.3: a oneof, which has one member. Where the message has unknown fields alone, `unknownMember` is the USP error,
 * if it is given.
 */
export function sole(name: string, fields: readonly FieldShape[], unknownMember?: number): Member {
  const after: Demand["after"] = (r, seen, hasUnknown) => {
    if (seen === undefined) throw read.noMember(r, name, hasUnknown ? [] : undefined, unknownMember);
  };
  return { fields, demand: { before: read.sole, after } };
}

/** A oneof that may have no member. */
export function soleIfAny(fields: readonly FieldShape[]): Member {
  return { fields, demand: { before: read.sole } };
}

// Values.

/** A string. */
export function text(r: Reader): void {
  const start = delimited(r);
  if (!isUtf8(r.bytes, start, r.pos)) throw refusal(r, "invalid-utf8");
}

/** A string that carries a TR-106 value (R-ENC.6), and may be repaired. */
export function value(r: Reader): void {
  const { pos } = r;
  const start = delimited(r);
  if (isUtf8(r.bytes, start, r.pos)) return;
  r.pos = pos;
  read.value(r);
}

/** Bytes: how many. */
export function bytes(r: Reader): number {
  const start = delimited(r);
  return r.pos - start;
}

/**
 * Entries of a map of texts: as many as follow one another in the usual form. They lie in one piece, and if that is
 * ASCII, so are they.
 */
function textEntries(r: Reader, value: Check): void {
  const { bytes, end, tag: t, pos } = r;
  let count = 0;
  let at = pos;
  let runEnd = pos;
  while (r.depth < r.maxDepth && r.entries + count < MOST_ENTRIES) {
    const keyEnd = keyEndOfUsual(bytes, at, end);
    if (keyEnd < 0) break;
    count++;
    runEnd = keyEnd + 2 + (bytes[keyEnd + 1] as number);
    // A tag of several bytes is not told by its first.
    if (runEnd >= end || t > 0x7f || bytes[runEnd] !== t) break;
    at = runEnd + 1;
  }
  if (count > 0 && isAscii(r, pos, runEnd)) {
    r.pos = runEnd;
    r.entries += count;
    return;
  }
  const start = r.at;
  textEntry(r, value);
  // Not found anew for each of them, which would take quadratic time.
  while (r.pos < runEnd) {
    tag(r);
    textEntry(r, value);
  }
  noteOdd(r, start);
}

/** How many stretches are told apart: what is sent may not decide what they take. */
const MOST_ODD = 1000;

/** Entries from `start` on are odd. */
function noteOdd(r: Reader, start: number): void {
  r.odd ??= [];
  const last = r.odd.length - 1;
  if (r.odd[last] === start || last > 2 * MOST_ODD) r.odd[last] = r.pos;
  else r.odd.push(start, r.pos);
}

function textEntry(r: Reader, value: Check): void {
  const { bytes, pos } = r;
  const keyEnd = keyEndOfUsual(bytes, pos, r.end);
  if (keyEnd >= 0 && r.depth < r.maxDepth && r.entries < MOST_ENTRIES) {
    const end = keyEnd + 2 + (bytes[keyEnd + 1] as number);
    if (isUtf8(bytes, pos + 3, keyEnd) && isUtf8(bytes, keyEnd + 2, end)) {
      r.pos = end;
      r.entries++;
      return;
    }
  }
  const outer = enterEntry(r);
  while (r.pos < r.end) {
    const t = tag(r);
    if (t === 10) text(r);
    else if (t === 18) value(r);
    else read.unknownInEntry(r);
  }
  leave(r, outer);
}
