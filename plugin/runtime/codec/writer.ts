import type { Bytes } from "./bytes.js";
import { HIGHEST_DEPTH } from "./depth.js";
import type { EncodeErrorCode } from "./encode-error.js";

/** A fault on its way to the root, which makes an EncodeError of it: there the path is found. */
export class Fault {
  readonly code: EncodeErrorCode;
  readonly requirement: string | undefined;

  constructor(code: EncodeErrorCode, requirement?: string) {
    this.code = code;
    this.requirement = requirement;
  }
}

/** The bytes written so far, and room for more. One pass: what has a length is moved when the length needs room. */
export class Writer {
  buffer: Bytes;
  pos: number;
  /** Where the output begins in the buffer. */
  start: number;
  /** How many messages and map entries enclose what is being written. */
  depth = 0;

  constructor(buffer: Bytes, pos: number) {
    this.buffer = buffer;
    this.start = pos;
    this.pos = pos;
  }
}

/** Make room for `size` bytes. */
export function reserve(w: Writer, size: number): void {
  if (w.pos + size > w.buffer.length) grow(w, size);
}

/** A buffer for messages that are not small is kept for the next one, if it is not larger than this. */
const MOST_SPARE = 0x100000;
const LEAST_SPARE = 0x10000;

// While a message is written in it, it is not here.
let spare: Bytes | undefined;

/** Room for the lengths of what encloses a large field, which would make the buffer grow twice as large once more. */
const LENGTHS = 256;

/** What was written moves to the front of a larger buffer, at least twice as large. */
function grow(w: Writer, size: number): void {
  const { buffer, start, pos } = w;
  const written = pos - start;
  const least = Math.max(written + size + LENGTHS, 2 * buffer.length);
  const larger = spare !== undefined && spare.length >= least ? spare : new Uint8Array(Math.max(least, LEAST_SPARE));
  spare = undefined;
  larger.set(buffer.subarray(start, pos));
  w.buffer = larger;
  w.start = 0;
  w.pos = written;
}

/** The bytes that were written; of a buffer that is kept for the next message, a copy. */
export function written(w: Writer): Bytes {
  const { buffer, start, pos } = w;
  if (buffer.length < LEAST_SPARE || buffer.length > MOST_SPARE) return buffer.subarray(start, pos);
  spare = buffer;
  return buffer.slice(start, pos);
}

/** Write an unsigned number of up to 32 bits. */
export function varint(w: Writer, number: number): void {
  reserve(w, 5);
  const { buffer } = w;
  if (number < 0x80) {
    buffer[w.pos++] = number;
    return;
  }
  let rest = number;
  while (rest > 0x7f) {
    buffer[w.pos++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  buffer[w.pos++] = rest;
}

/** Write 64 bits, given as two halves. */
export function varint64(w: Writer, low: number, high: number): void {
  reserve(w, 10);
  const { buffer } = w;
  let l = low >>> 0;
  let h = high >>> 0;
  while (h > 0 || l > 0x7f) {
    buffer[w.pos++] = (l & 0x7f) | 0x80;
    l = ((l >>> 7) | (h << 25)) >>> 0;
    h >>>= 7;
  }
  buffer[w.pos++] = l;
}

export function word(w: Writer, value: number): void {
  reserve(w, 4);
  const { buffer } = w;
  buffer[w.pos++] = value;
  buffer[w.pos++] = value >>> 8;
  buffer[w.pos++] = value >>> 16;
  buffer[w.pos++] = value >>> 24;
}

/** Begin a message or map entry; {@link leave} ends it. A message that holds itself gets too deep. */
export function enter(w: Writer, tag: number): number {
  if (++w.depth > HIGHEST_DEPTH) throw new Fault("too-deep");
  return open(w, tag);
}

export function leave(w: Writer, opened: number): void {
  close(w, opened);
  w.depth--;
}

/** Begin what has a length, for which one byte is left; {@link close} ends it. */
export function open(w: Writer, tag: number): number {
  reserve(w, 6);
  if (tag < 0x80) w.buffer[w.pos++] = tag;
  else varint(w, tag);
  // Counted from the start, which moves when the buffer grows.
  return ++w.pos - w.start;
}

/** What takes at most so many bytes has a length of one byte. */
export const SHORT = 0x7f;

export function close(w: Writer, opened: number): void {
  const length = w.pos - w.start - opened;
  if (length > 0x7f) {
    const more = sizeOfVarint(length) - 1;
    reserve(w, more);
    const at = w.start + opened;
    w.buffer.copyWithin(at + more, at, w.pos);
    const end = w.pos + more;
    w.pos = at - 1;
    varint(w, length);
    w.pos = end;
  } else {
    w.buffer[w.start + opened - 1] = length;
  }
}

function sizeOfVarint(number: number): number {
  return number < 0x80 ? 1 : number < 0x4000 ? 2 : number < 0x200000 ? 3 : number < 0x10000000 ? 4 : 5;
}
