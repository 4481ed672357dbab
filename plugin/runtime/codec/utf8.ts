import { SHORT_ASCII, shortAscii } from "./ascii.js";
import { textDecoder, textEncoder, utf8Slice, utf8Write } from "./host.js";

/** Up to this many bytes, two short texts are faster than a call into a `TextDecoder`. */
const TWO_SHORT = 48;

/** Node throws where a text is longer than an engine can hold; long ones are decoded by what only refuses. */
const SLICE_MOST = 0x100000;

/** Up to this many bytes, to find out what is wrong with them takes less time than an error that a `TextDecoder` throws. */
const LOOP_MOST = 1024;

/** The text of UTF-8 bytes; undefined where they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  const size = end - start;
  if (size <= SHORT_ASCII) return shortAscii(bytes, start, size) ?? decodeOther(bytes, start, end);
  if (utf8Slice === undefined && size <= TWO_SHORT) {
    const first = shortAscii(bytes, start, SHORT_ASCII);
    const second = first && shortAscii(bytes, start + SHORT_ASCII, size - SHORT_ASCII);
    if (second !== undefined) return first + second;
  }
  return decodeOther(bytes, start, end);
}

function decodeOther(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (utf8Slice !== undefined && end - start <= SLICE_MOST) {
    const text = utf8Slice.call(bytes, start, end);
    // It stands for what is not UTF-8, or for itself.
    if (!text.includes("\ufffd")) return text;
  }
  if (textDecoder === undefined || (utf8Slice !== undefined && end - start <= LOOP_MOST)) {
    return decodeLoop(bytes, start, end, false);
  }
  try {
    return textDecoder.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** The text of bytes that may not be UTF-8, with U+FFFD for each maximal part that is not (as the WHATWG has it). */
export function repairUtf8(bytes: Uint8Array, start: number, end: number): string {
  return decodeLoop(bytes, start, end, true) as string;
}

function decodeLoop(bytes: Uint8Array, start: number, end: number, repair: boolean): string | undefined {
  let text = "";
  let units: number[] = [];
  let at = start;
  while (at < end) {
    const first = bytes[at++] as number;
    if (first < 0x80) {
      units.push(first);
    } else {
      // Table 3-7 of Unicode: how many bytes follow, and which the second may be.
      let more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
      let low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      let high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      let code = more === 0 ? -1 : first & (0x3f >> more);
      for (; more > 0; more--) {
        const next = at < end ? (bytes[at] as number) : 0;
        if (next < low || next > high) {
          code = -1;
          break;
        }
        at++;
        code = (code << 6) | (next & 0x3f);
        low = 0x80;
        high = 0xbf;
      }
      if (code < 0) {
        if (!repair) return undefined;
        units.push(0xfffd);
      } else if (code > 0xffff) {
        units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff));
      } else {
        units.push(code);
      }
    }
    // Engines bound the number of arguments of a call.
    if (units.length > 4000) {
      text += String.fromCharCode.apply(null, units);
      units = [];
    }
  }
  return text + String.fromCharCode.apply(null, units);
}

/** Whether bytes are valid UTF-8; no text is made of ASCII. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] as number) < 0x80) at++;
  return at === end || decodeUtf8(bytes, at, end) !== undefined;
}

/** How many bytes a text takes as UTF-8; -1 where a surrogate has no partner. */
export function utf8Length(text: string): number {
  let { length } = text;
  for (let i = 0, units = length; i < units; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    length += unit < 0x800 ? 1 : 2;
    if (unit >= 0xd800 && unit < 0xe000) {
      const next = text.charCodeAt(++i);
      if (unit >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) return -1;
    }
  }
  return length;
}

/** A unit of UTF-16 takes at most so many bytes; a pair of them takes four. */
export const MOST_OF_UNIT = 3;

/** Up to this many units a loop is faster than a call into the engine. */
const SHORT_LOOP = 48;

/**
 * Write text as UTF-8 into bytes that have room for it, whatever is in it.
 * @returns where it ends; -1 where a surrogate has no partner
 */
export function encodeUtf8(text: string, into: Uint8Array, start: number): number {
  const { length } = text;
  if (length <= SHORT_LOOP) {
    // To ask at the end alone is faster, even if all of some texts is written twice; and so is `| 0`, by which engines
    // know that a sum is an integer.
    let all = 0;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      all |= unit;
      into[(start + i) | 0] = unit;
    }
    return all > 0x7f ? encodeLoop(text, into, start) : start + length;
  }
  let at = start;
  if (utf8Write !== undefined) at += utf8Write.call(into, text, start);
  else if (textEncoder !== undefined) at += textEncoder.encodeInto(text, into.subarray(start)).written;
  else return encodeLoop(text, into, start);
  // Where all is ASCII, there are no surrogates.
  return at - start === length || utf8Length(text) >= 0 ? at : -1;
}

function encodeLoop(text: string, into: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      into[at++] = code;
      continue;
    }
    if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
    } else {
      if (code >= 0xd800 && code < 0xe000) {
        const next = text.charCodeAt(++i);
        if (code >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) return -1;
        code = (code << 10) + next - 0x35fdc00;
        into[at++] = 0xf0 | (code >> 18);
        into[at++] = 0x80 | ((code >> 12) & 0x3f);
      } else {
        into[at++] = 0xe0 | (code >> 12);
      }
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}
