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
  /** The same, for several bytes at once. */
  view: DataView;
  pos = 0;
  /** Where the output begins in the buffer. */
  start = 0;
  /** How many messages and map entries enclose what is being written. */
  depth = 0;

  /** @param buffer - all of its memory, which is what the view is of */
  constructor(buffer: Bytes) {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer);
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
  w.view = new DataView(larger.buffer);
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

/** Write 64 bits, given as two halves. */
export function varint(w: Writer, low: number, high = 0): void {
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
  w.view.setInt32(w.pos, value, true);
  w.pos += 4;
}

/**
 * By depth and field, how many bytes more than one the length of a message took. Mostly it takes as many again: what
 * is left for it is right, and the message need not move. Where that was wrong the last time, DOUBT is added.
 */
const extra = /* @__PURE__ */ new Uint8Array(0x100);
const DOUBT = 8;

function slotOf(w: Writer, tag: number): number {
  return ((w.depth << 4) ^ (tag >>> 3)) & 0xff;
}

/** Begin a message or map entry; {@link leave} ends it. A message that holds itself gets too deep. */
export function enter(w: Writer, tag: number): number {
  if (++w.depth > HIGHEST_DEPTH) throw new Fault("too-deep");
  const left = 1 + ((extra[slotOf(w, tag)] as number) & ~DOUBT);
  const opened = open(w, tag, left);
  // Said in their place, since what is written within may change what is expected next.
  w.buffer[w.pos - 1] = left;
  return opened;
}

export function leave(w: Writer, tag: number, opened: number): void {
  const { buffer } = w;
  const at = w.start + opened;
  const length = w.pos - at;
  const left = buffer[at - 1] as number;
  if (length <= SHORT && left === 1) {
    buffer[at - 1] = length;
  } else if (length > SHORT && length < 0x4000 && left === 2) {
    buffer[at - 2] = (length & 0x7f) | 0x80;
    buffer[at - 1] = length >>> 7;
  } else {
    settle(w, opened, left, slotOf(w, tag));
  }
  w.depth--;
}

/** Begin what has a length, for which `left` bytes are left; {@link close} ends it where that is one. */
export function open(w: Writer, tag: number, left = 1): number {
  reserve(w, 10);
  if (tag < 0x80) w.buffer[w.pos++] = tag;
  else varint(w, tag);
  w.pos += left;
  // Counted from the start, which moves when the buffer grows.
  return w.pos - w.start;
}

/** What takes at most so many bytes has a length of one byte. */
export const SHORT = 0x7f;

export function close(w: Writer, opened: number): void {
  const length = w.pos - w.start - opened;
  if (length <= SHORT) w.buffer[w.start + opened - 1] = length;
  else settle(w, opened, 1);
}

/** Write any length, for which `left` bytes are left: what it announces moves to where it ends. */
function settle(w: Writer, opened: number, left: number, slot?: number): void {
  const length = w.pos - w.start - opened;
  const taken = sizeOfVarint(length);
  const more = taken - left;
  if (more !== 0) {
    if (slot !== undefined) {
      // What is wrong once stays as it is: a length that changes to and fro would be wrong each time.
      const last = extra[slot] as number;
      extra[slot] = last < DOUBT ? last + DOUBT : taken - 1;
    }
    reserve(w, more);
    const at = w.start + opened;
    w.buffer.copyWithin(at + more, at, w.pos);
  }
  const end = w.pos + more;
  w.pos = w.start + opened - left;
  varint(w, length);
  w.pos = end;
}

/** A byte for each 7 bits. */
function sizeOfVarint(number: number): number {
  return ((38 - Math.clz32(number | 1)) / 7) | 0;
}
