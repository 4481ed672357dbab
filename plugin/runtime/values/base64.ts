import type { Bytes } from "../codec/bytes.js";
import { engineText, isBytes } from "./binary.js";
import { type KindIssue, refuse, type SyntaxIssue, type ValueIssue, type ValueResult } from "./issue.js";
import { grants, isXmlWhitespace, type ReadOptions } from "./options.js";
import { kindIssue } from "./show.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE = 0xff;
const EQUALS = 0x3d;
const values = /* @__PURE__ */ valuesOfCharacters();

function valuesOfCharacters(): Uint8Array {
  const table = new Uint8Array(128).fill(NONE);
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  return table;
}

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): Bytes | undefined {
  return decode(text, options) ?? readSpaced(text, options);
}

/** What XML Schema allows within (3.2.16), and RFC 2045; round the value only where whitespace is granted. */
function readSpaced(text: string, options: ReadOptions | undefined): Bytes | undefined {
  if (!/[\t\n\r ]/.test(text)) return undefined;
  const outside = isXmlWhitespace(text.charCodeAt(0)) || isXmlWhitespace(text.charCodeAt(text.length - 1));
  if (outside && !grants(options, "whitespace")) return undefined;
  return decode(text.replace(/[\t\n\r ]+/g, ""), options);
}

function decode(text: string, options: ReadOptions | undefined): Bytes | undefined {
  const { length } = text;
  if (length % 4 !== 0) return undefined;
  const padding = text.charCodeAt(length - 1) !== EQUALS ? 0 : text.charCodeAt(length - 2) !== EQUALS ? 1 : 2;
  const bytes = new Uint8Array((length / 4) * 3 - padding);
  const whole = padding === 0 ? length : length - 4;
  let into = 0;
  for (let at = 0; at < whole; at += 4) {
    const a = values[text.charCodeAt(at)] ?? NONE;
    const b = values[text.charCodeAt(at + 1)] ?? NONE;
    const c = values[text.charCodeAt(at + 2)] ?? NONE;
    const d = values[text.charCodeAt(at + 3)] ?? NONE;
    if ((a | b | c | d) > 63) return undefined;
    bytes[into++] = (a << 2) | (b >> 4);
    bytes[into++] = (b << 4) | (c >> 2);
    bytes[into++] = (c << 6) | d;
  }
  if (padding === 0) return bytes;
  const a = values[text.charCodeAt(whole)] ?? NONE;
  const b = values[text.charCodeAt(whole + 1)] ?? NONE;
  const c = padding === 2 ? 0 : (values[text.charCodeAt(whole + 2)] ?? NONE);
  if ((a | b | c) > 63) return undefined;
  const surplus = padding === 2 ? b & 0x0f : c & 0x03;
  if (surplus !== 0 && !grants(options, "padding-bits")) return undefined;
  bytes[into++] = (a << 2) | (b >> 4);
  if (padding === 1) bytes[into] = (b << 4) | (c >> 2);
  return bytes;
}

export function explain(text: string, options?: ReadOptions): SyntaxIssue {
  const issue = (position: number, expected: string): SyntaxIssue => {
    return { code: "syntax", type: "base64", text, position, expected, uspError: 7011 };
  };
  const lenient = grants(options, "whitespace");
  let count = 0;
  let padding = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isXmlWhitespace(unit)) {
      if (!lenient && (at === 0 || at === text.length - 1)) return issue(at, "no whitespace round the value");
    } else if (unit === EQUALS) {
      // Padding fills the last group of four, of which two characters must be there.
      if (padding === 2 || (count + padding) % 4 < 2)
        return issue(at, padding === 0 ? "a base64 character" : "the end");
      padding++;
    } else {
      const value = values[unit] ?? NONE;
      if (padding > 0) return issue(at, (count + padding) % 4 === 0 ? "the end" : "=");
      if (value === NONE) return issue(at, "a base64 character");
      last = at;
      count++;
    }
  }
  if ((count + padding) % 4 !== 0) return issue(text.length, "padding with = to a multiple of four characters");
  return issue(last, "a last character without bits that belong to no octet");
}

/**
 * A base64: the alphabet with `+` and `/`, padded; may be empty, may have whitespace within, and lines of any length
 * (TR-106 I.4; XML Schema 3.2.16; SOAP 1.1 5.2.3).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): Bytes {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<Bytes> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: Uint8Array): KindIssue | undefined {
  if (isBytes(value)) return undefined;
  return kindIssue("base64", value, "a Uint8Array");
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: Uint8Array): string {
  return engineText(value, "base64") ?? writeGroups(value);
}

function writeGroups(value: Uint8Array): string {
  const { length } = value;
  let text = "";
  for (let at = 0; at < length; at += 3) {
    const a = value[at] as number;
    const b = value[at + 1] ?? 0;
    const c = value[at + 2] ?? 0;
    text += String.fromCharCode(
      alphabet.charCodeAt(a >> 2),
      alphabet.charCodeAt(((a & 3) << 4) | (b >> 4)),
      at + 1 < length ? alphabet.charCodeAt(((b & 15) << 2) | (c >> 6)) : EQUALS,
      at + 2 < length ? alphabet.charCodeAt(c & 63) : EQUALS,
    );
  }
  return text;
}

/**
 * Padded, without whitespace.
 * @throws ValueError for what is no Uint8Array
 */
export function format(value: Uint8Array): string {
  const issue: ValueIssue | undefined = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}
