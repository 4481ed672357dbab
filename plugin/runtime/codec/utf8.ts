/** What engines may bring along; all of it is missing in some (QuickJS has neither). */
interface Host {
  readonly TextDecoder?: new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder?: new () => { encodeInto(text: string, into: Uint8Array): unknown };
}

const host = globalThis as unknown as Host;
// In functions, so that a bundler may drop what a program does not use.
const strictDecoder = /* @__PURE__ */ createDecoder();
const encoder = /* @__PURE__ */ createEncoder();

function createDecoder() {
  return host.TextDecoder && new host.TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

function createEncoder() {
  return host.TextEncoder && new host.TextEncoder();
}

/** Up to this many bytes or characters a loop is faster than a call into the engine. */
const SHORT = 24;

/** The text of UTF-8 bytes; undefined where they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start > SHORT && strictDecoder !== undefined) {
    try {
      return strictDecoder.decode(bytes.subarray(start, end));
    } catch {
      return undefined;
    }
  }
  // Most strings of USP are short and ASCII.
  let text = "";
  for (let at = start; at < end; at++) {
    const unit = bytes[at] as number;
    if (unit > 0x7f) return decodeUtf8Loop(bytes, start, end, false);
    text += String.fromCharCode(unit);
  }
  return text;
}

/** The text of bytes that may not be UTF-8, with U+FFFD for each maximal part that is not (as the WHATWG has it). */
export function repairUtf8(bytes: Uint8Array, start: number, end: number): string {
  return decodeUtf8Loop(bytes, start, end, true) as string;
}

function decodeUtf8Loop(bytes: Uint8Array, start: number, end: number, repair: boolean): string | undefined {
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

/** Write text, which must have {@link utf8Length}, as UTF-8 into bytes that have room for it. */
export function encodeUtf8(text: string, into: Uint8Array, start: number): void {
  const { length } = text;
  if (length > SHORT && encoder !== undefined) {
    encoder.encodeInto(text, into.subarray(start));
    return;
  }
  let at = start;
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      into[at++] = code;
      continue;
    }
    if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
    } else {
      if (code >= 0xd800 && code < 0xe000) {
        code = (code << 10) + text.charCodeAt(++i) - 0x35fdc00;
        into[at++] = 0xf0 | (code >> 18);
        into[at++] = 0x80 | ((code >> 12) & 0x3f);
      } else {
        into[at++] = 0xe0 | (code >> 12);
      }
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    into[at++] = 0x80 | (code & 0x3f);
  }
}
