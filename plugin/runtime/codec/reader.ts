import type { Bytes } from "./bytes.js";
import type { DecodeErrorCode } from "./decode-error.js";
import type { Fields } from "./fields.js";

/**
 * A refusal on its way to the root, which makes a {@link DecodeError} of it: only there is it known what TR-369 says
 * of the message, and the path is worth its time.
 */
export class Refusal {
  readonly code: DecodeErrorCode;
  readonly place: Place;
  /** What the field's annotation or the decoder knows better than the rules of the package. */
  readonly more: {
    readonly requirement?: string | undefined;
    readonly uspError?: number | undefined;
    readonly detail?: string;
  };

  constructor(code: DecodeErrorCode, place: Place, more: Refusal["more"] = {}) {
    this.code = code;
    this.place = place;
    this.more = more;
  }
}

/** A place in a message that decoded up to there. */
export interface Place {
  /** Where the field's tag begins; with `name`, any position within the message that is meant. */
  readonly offset: number;
  /** How many messages, groups aside, and map entries enclose it. */
  readonly depth: number;
  /** A member that the message lacks; without it the field at `offset` is meant. */
  readonly name?: string | undefined;
  /** For a packed element, its index. */
  readonly index?: number | undefined;
}

/** The position in a message that is being decoded, and what an error needs to say where it is. */
export class Reader {
  /** The input, which may be a Buffer: nothing is made of it by methods of its own. */
  readonly bytes: Bytes;
  /** What they are a view of. */
  readonly buffer: ArrayBuffer;
  /** The same, for several bytes at once, wherever they stand: {@link viewOf}. */
  view: DataView | undefined;
  /** The next byte to read. */
  pos = 0;
  /** The end of the message, or packed list, that is being read; nothing is read past it. */
  end: number;
  /** The tag that was read last, and where it begins. */
  tag = 0;
  at = 0;
  /** How many messages enclose the one that is being read. */
  depth = 0;
  /** How many map entries were read. */
  entries = 0;
  /** How many strings were looked up among those that came before. */
  lookups = 0;
  /**
   * Where entries of texts were examined that are not in the usual form, or not ASCII: begin and end of each stretch of
   * them, in order. In the last one others may stand between them; outside there are none.
   */
  odd: number[] | undefined;
  readonly maxDepth: number;
  /** proto3 rather than TR-369: what the schema does not define is kept, what comes again is merged. */
  readonly open: boolean;
  /** The strings that are not UTF-8 and may be repaired; undefined where none may. */
  readonly repairs: Repair[] | undefined;
  /** The list whose packed elements are being read: what an error's index is counted by. */
  packed: { readonly length: number } | undefined;
  /** The fields that {@link isKnown} looked at last. */
  known: { readonly of: () => Fields; readonly fields: Fields } | undefined;

  constructor(bytes: Bytes, buffer: ArrayBuffer, maxDepth: number, open: boolean, repairs?: Repair[]) {
    this.bytes = bytes;
    this.buffer = buffer;
    this.end = bytes.length;
    this.maxDepth = maxDepth;
    this.open = open;
    this.repairs = repairs;
  }
}

/** What reads several bytes at once. It takes a while to make: what reads little does without it. */
export function viewOf(r: Reader): DataView {
  r.view ??= new DataView(r.buffer, r.bytes.byteOffset, r.bytes.length);
  return r.view;
}

/** A value that was not UTF-8. */
export interface Repair extends Place {
  readonly bytes: Bytes;
}

/** A refusal of the field whose tag was read last. */
export function refusal(r: Reader, code: DecodeErrorCode, more?: Refusal["more"]): Refusal {
  return new Refusal(code, { offset: r.at, depth: r.depth, index: r.packed?.length }, more);
}

/** Whether the message has a field of the number of the tag that was read last. */
export function isKnown(r: Reader, fields: () => Fields): boolean {
  if (r.known?.of !== fields) r.known = { of: fields, fields: fields() };
  return Boolean(r.known.fields[r.tag >>> 3]);
}

/** Read a tag. Its number is judged where it is used: a number that no field has leads to {@link skip}. */
export function tag(r: Reader): number {
  const at = r.pos;
  r.at = at;
  const first = r.bytes[at] as number;
  if (first < 0x80) {
    r.pos = at + 1;
    r.tag = first;
    return first;
  }
  r.tag = longTag(r);
  return r.tag;
}

function longTag(r: Reader): number {
  const tag = uint32(r);
  if (tag < 0) throw refusal(r, "bad-tag");
  return tag;
}

/** The value of a varint of one byte, as most are; -1 where it is longer, and still to be read. */
export function shortVarint(r: Reader): number {
  const byte = r.bytes[r.pos] as number;
  if (!(byte < 0x80 && r.pos < r.end)) return -1;
  r.pos++;
  return byte;
}

/** The 64 bits that {@link varint} read, as two signed halves: no allocation, no return value to unpack. */
export let low = 0;
export let high = 0;

/** Read a varint of up to 10 bytes into {@link low} and {@link high}. */
export function varint(r: Reader): void {
  const { bytes, end } = r;
  let { pos } = r;
  low = 0;
  high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (pos >= end) throw refusal(r, "truncated");
    const byte = bytes[pos++] as number;
    if (shift < 28) {
      low |= (byte & 0x7f) << shift;
    } else if (shift === 28) {
      low |= (byte & 0x0f) << 28;
      high = (byte & 0x70) >> 4;
    } else {
      high |= (byte & 0x7f) << (shift - 32);
    }
    if (byte < 0x80) {
      r.pos = pos;
      return;
    }
  }
  throw refusal(r, "bad-varint");
}

/** A varint that must fit into 32 bits, such as a tag; -1 where it does not. */
function uint32(r: Reader): number {
  const start = r.pos;
  varint(r);
  return high !== 0 || losesBits(r, start) ? -1 : low >>> 0;
}

/** Whether the varint that was read last, from `start`, has bits past the 64th, for which its tenth byte has room. */
export function losesBits(r: Reader, start: number): boolean {
  return r.pos - start === 10 && (r.bytes[r.pos - 1] as number) > 1;
}

/** Pass over `size` bytes and return where they begin. */
export function advance(r: Reader, size: number): number {
  const start = r.pos;
  if (size > r.end - start) throw refusal(r, "truncated");
  r.pos = start + size;
  return start;
}

/** Read a length and return where the bytes that it announces begin; `r.pos` is their end. */
export function delimited(r: Reader): number {
  const { bytes, pos, end } = r;
  const first = bytes[pos] as number;
  if (first < 0x80 && pos < end) {
    r.pos = pos + 1;
    return advance(r, first);
  }
  // As messages and payloads have it.
  const second = bytes[pos + 1] as number;
  if (second < 0x80 && pos + 1 < end) {
    r.pos = pos + 2;
    return advance(r, (first & 0x7f) | (second << 7));
  }
  const length = uint32(r);
  if (length < 0) throw refusal(r, "truncated");
  return advance(r, length);
}

/**
 * Narrow the reader to the message that a length announces.
 * @returns the end to restore with {@link leave}
 */
export function enter(r: Reader): number {
  const start = delimited(r);
  const outer = r.end;
  if (r.depth >= r.maxDepth) throw refusal(r, "too-deep");
  r.depth++;
  r.end = r.pos;
  r.pos = start;
  return outer;
}

/**
 * How many map entries a message may have, all of its maps together. An object of V8 takes so many keys (2^23 - 1), and
 * then each further one in a time that grows with their number.
 */
export const MOST_ENTRIES = 8_388_607;

/** As {@link enter}, for a map entry. */
export function enterEntry(r: Reader): number {
  if (++r.entries > MOST_ENTRIES) throw refusal(r, "too-many-entries");
  return enter(r);
}

export function leave(r: Reader, outer: number): void {
  r.end = outer;
  r.depth--;
}

/** Pass over the value of the field whose tag was read last. */
export function skip(r: Reader): void {
  skipValue(r, r.tag, r.depth);
}

// An error within a group is one of the whole group: `r.at` stays at its tag.
function skipValue(r: Reader, tag: number, depth: number): void {
  if (tag >>> 3 === 0) throw refusal(r, "bad-tag");
  switch (tag & 7) {
    case 0:
      varint(r);
      return;
    case 1:
      advance(r, 8);
      return;
    case 2:
      delimited(r);
      return;
    case 3:
      if (depth >= r.maxDepth) throw refusal(r, "too-deep");
      for (;;) {
        if (r.pos >= r.end) throw refusal(r, "bad-group");
        const inner = longTag(r);
        if ((inner & 7) === 4) {
          if (inner >>> 3 !== tag >>> 3) throw refusal(r, "bad-group");
          return;
        }
        skipValue(r, inner, depth + 1);
      }
    case 4:
      throw refusal(r, "bad-group");
    case 5:
      advance(r, 4);
      return;
    default:
      throw refusal(r, "bad-tag");
  }
}
