// Entries of a map, straight from the bytes. The whole message is examined first, so that nothing of a bad one is handed
// out (R-ENC.2); then the bytes are walked again, along the fields that lead to the map, and no object is made.
import type { Bytes } from "../codec/bytes.js";
import { type DecodeOptions, decode, type Rules, reading } from "../codec/decode.js";
import { HIGHEST_DEPTH } from "../codec/depth.js";
import { examine } from "../codec/examine.js";
import { latin1Slice } from "../codec/host.js";
import { readerOf } from "../codec/input.js";
import { isAscii } from "../codec/is-ascii.js";
import * as read from "../codec/read.js";
import { delimited, enter, leave, type Reader, skip, tag } from "../codec/reader.js";
import { fieldsOf, type Shape } from "../codec/shape.js";
import { keyEndOfUsual } from "../codec/text-entry.js";
import { decodeUtf8 } from "../codec/utf8.js";
import { joinPath } from "../paths/join.js";

/**
 * Is handed the entries of maps, in the order of the bytes; one that a later one of the same name overwrites, too.
 * @param path - of the object, command or event that a map belongs to
 * @param name - of a parameter, relative to the object; of an argument
 * @param value - as it travels
 */
export type EntryVisitor = (path: string, name: string, value: string) => void;

/** Where a map stands in a root message. */
export interface Way {
  /** The tags of the message fields that lead to it, from the root on. */
  readonly tags: readonly number[];
  /** The tag of the map. */
  readonly map: number;
  /** What the path is joined from: texts, or fields by how many of the tags lead to their message, and their own. */
  readonly path: readonly (string | readonly [level: number, tag: number])[];
}

/**
 * Visit the entries of all maps at the end of a way.
 * @throws DecodeError as a decoder does, before the first entry is visited
 */
export function visitEntries(
  shape: Shape,
  rules: Rules,
  way: Way,
  input: Uint8Array,
  visit: EntryVisitor,
  options?: DecodeOptions,
): void {
  const repairs = options?.invalidUtf8 === "replace" ? [] : undefined;
  const r = steady(readerOf(input, HIGHEST_DEPTH, false, repairs));
  const { bytes } = r;
  const fields = fieldsOf(shape);
  const examined = (r: Reader) => {
    examine(r, shape);
    return r;
  };
  const { odd } = decode(examined, fields, rules, bytes, options);
  const ahead: Ahead = { text: "", start: 0, end: 0, odd: [...(odd ?? []), bytes.length, bytes.length], next: 0 };
  // What is called may change the bytes: that makes odd texts, or one error more, and no other.
  reading(() => walk(r, way, 0, [], ahead, visit), fields, rules, r);
}

/** What a program may shrink while it is visited is copied first: engines throw where what they read is no longer there. */
function steady(r: Reader): Reader {
  const { resizable } = r.buffer as { readonly resizable?: boolean };
  return resizable ? readerOf(new Uint8Array(r.bytes), r.maxDepth, r.open, r.repairs) : r;
}

function walk(r: Reader, way: Way, level: number, texts: readonly string[], ahead: Ahead, visit: EntryVisitor): void {
  const path = way.path.map((part, i) => {
    if (typeof part === "string") return part;
    return part[0] === level ? lastText(r, part[1], ahead) : (texts[i] ?? "");
  });
  const next = way.tags[level];
  if (next === undefined) {
    entries(r, way.map, path.length === 0 ? "" : path.reduce(joinPath), ahead, visit);
    return;
  }
  while (r.pos < r.end) {
    if (tag(r) === next) {
      const outer = enter(r);
      walk(r, way, level + 1, path, ahead, visit);
      leave(r, outer);
    } else {
      skip(r);
    }
  }
}

/** A string field of the message, which stays where it is: of several the last. */
function lastText(r: Reader, wanted: number, ahead: Ahead): string {
  const { bytes, end, pos } = r;
  let text = "";
  while (r.pos < end) {
    const first = bytes[r.pos] as number;
    const size = bytes[r.pos + 1] as number;
    if (first < 0x80 && (first & 7) === 2 && first !== wanted && size < 0x80) r.pos += 2 + size;
    else if (tag(r) === wanted) text = textOf(r, pos, ahead);
    else skip(r);
  }
  r.pos = pos;
  return text;
}

/** The string that begins here, in a message that begins at `from`. */
function textOf(r: Reader, from: number, ahead: Ahead): string {
  const { bytes, pos } = r;
  const start = delimited(r);
  const end = r.pos;
  if (latin1Slice !== undefined && end - from <= CHUNK_SIZE && isAscii(r, start, end)) {
    if (end > ahead.end) look(ahead, bytes, from);
    return ahead.text.slice(start - ahead.start, end - ahead.start);
  }
  r.pos = pos;
  return read.string(r);
}

/** What is known of the bytes that follow. */
interface Ahead {
  /** Bytes that became a text at once, of which texts are parts: one that is kept may keep all of it. */
  text: string;
  start: number;
  end: number;
  /** Where the entries are not all plain: begin and end of each stretch, and of nothing at the end of the bytes. */
  readonly odd: readonly number[];
  /** The first stretch that is not passed. */
  next: number;
}

const CHUNK_SIZE = 16384;

/** Make a text of the bytes from here on; nothing before them is asked for afterwards. */
function look(ahead: Ahead, bytes: Bytes, from: number): void {
  ahead.start = from;
  ahead.end = from + CHUNK_SIZE;
  ahead.text = latin1Slice?.call(bytes, from, Math.min(ahead.end, bytes.length)) ?? "";
}

function entries(r: Reader, map: number, path: string, ahead: Ahead, visit: EntryVisitor): void {
  const { bytes, end } = r;
  const { odd } = ahead;
  // A tag of several bytes is not told by its first.
  const short = map < 0x80 ? map : -1;
  let { pos } = r;
  while (pos < end) {
    while (pos >= (odd[ahead.next + 1] as number)) ahead.next += 2;
    const isPlain = pos < (odd[ahead.next] as number);
    let keyEnd = -1;
    if (bytes[pos] === short)
      keyEnd = isPlain ? pos + 4 + (bytes[pos + 3] as number) : keyEndOfUsual(bytes, pos + 1, end);
    const next = pos + 2 + (bytes[pos + 1] as number);
    if (keyEnd < 0 || latin1Slice === undefined || !(isPlain || isAscii(r, pos, next))) {
      r.pos = pos;
      other(r, map, keyEnd, path, visit);
      pos = r.pos;
      continue;
    }
    if (next > ahead.end) look(ahead, bytes, pos);
    const { text, start } = ahead;
    visit(path, text.slice(pos + 4 - start, keyEnd - start), text.slice(keyEnd + 2 - start, next - start));
    pos = next;
  }
  r.pos = pos;
}

/** A field that is no entry, or an entry that is not in the usual form or not ASCII. */
function other(r: Reader, map: number, keyEnd: number, path: string, visit: EntryVisitor): void {
  const { bytes, pos } = r;
  if (keyEnd >= 0) {
    const next = keyEnd + 2 + (bytes[keyEnd + 1] as number);
    const name = decodeUtf8(bytes, pos + 4, keyEnd);
    const value = decodeUtf8(bytes, keyEnd + 2, next);
    if (name !== undefined && value !== undefined) {
      r.pos = next;
      visit(path, name, value);
      return;
    }
  }
  if (tag(r) !== map) {
    skip(r);
    return;
  }
  const outer = enter(r);
  let name = "";
  let value = "";
  while (r.pos < r.end) {
    const t = tag(r);
    if (t === 10) name = read.string(r);
    else if (t === 18) value = read.value(r);
    else skip(r);
  }
  leave(r, outer);
  visit(path, name, value);
}
