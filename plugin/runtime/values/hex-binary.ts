import type { Bytes } from "../codec/bytes.js";
import { engineText, isBytes } from "./binary.js";
import { type KindIssue, refuse, type SyntaxIssue, type ValueIssue, type ValueResult } from "./issue.js";
import { leading, type ReadOptions, trailing, trimmed } from "./options.js";
import { kindIssue } from "./show.js";

const NONE = 0xff;
const values = /* @__PURE__ */ valuesOfDigits();
const pairs = /* @__PURE__ */ pairsOfDigits();

function valuesOfDigits(): Uint8Array {
  const table = new Uint8Array(128).fill(NONE);
  for (let value = 0; value < 16; value++) {
    const digit = value.toString(16);
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}

function pairsOfDigits(): readonly string[] {
  return Array.from({ length: 256 }, (_, octet) => octet.toString(16).toUpperCase().padStart(2, "0"));
}

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): Bytes | undefined {
  const { length } = text;
  const bytes = new Uint8Array(length >> 1);
  let sound = length % 2 === 0;
  for (let at = 0, into = 0; at + 1 < length; at += 2) {
    const high = values[text.charCodeAt(at)] ?? NONE;
    const low = values[text.charCodeAt(at + 1)] ?? NONE;
    if ((high | low) > 15) {
      sound = false;
      break;
    }
    bytes[into++] = (high << 4) | low;
  }
  if (sound) return bytes;
  const inner = trimmed(text, options);
  return inner === undefined ? undefined : read(inner, options);
}

export function explain(text: string, options?: ReadOptions): SyntaxIssue {
  let at = leading(text, options);
  const end = Math.max(at, trailing(text, options));
  while (at < end && (values[text.charCodeAt(at)] ?? NONE) !== NONE) at++;
  const expected = at < end ? "a hexadecimal digit" : "an even number of digits";
  return { code: "syntax", type: "hexBinary", text, position: at, expected, uspError: 7011 };
}

/**
 * A hexBinary: two hexadecimal digits an octet, in upper or lower case; may be empty (TR-106 I.4; XML Schema 3.2.15).
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
  return kindIssue("hexBinary", value, "a Uint8Array");
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: Uint8Array): string {
  const made = engineText(value, "hex");
  if (made !== undefined) return made.toUpperCase();
  let text = "";
  for (const octet of value) text += pairs[octet];
  return text;
}

/**
 * Two upper-case digits an octet (XML Schema 3.2.15.2).
 * @throws ValueError for what is no Uint8Array
 */
export function format(value: Uint8Array): string {
  const issue: ValueIssue | undefined = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}
