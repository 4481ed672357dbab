/**
 * Readings that TR-106 does not grant, each for something that devices do:
 * - `whitespace`: XML whitespace round a value that is no string (`" 5"`; XML Schema 4.3.6)
 * - `sign`: `+5` and `-0` for unsigned types (XML Schema 1.1)
 * - `letter-case`: `TRUE`, `False`
 * - `time-zone`: a dateTime with an offset, which is converted; without one from the year 1000 on, taken as UTC
 * - `padding-bits`: base64 whose last character has bits that belong to no octet
 * - `list-whitespace`: whitespace within the item of a list that is not escaped
 * - `list-percent`: a `%` in the item of a list that begins no escape, taken literally
 */
export type LenientReading =
  | "whitespace"
  | "sign"
  | "letter-case"
  | "time-zone"
  | "padding-bits"
  | "list-whitespace"
  | "list-percent";

/** How to read texts; what is left out is as strict as TR-106. */
export interface ReadOptions {
  /** Which lenient readings are granted: all of them, or those that are named. */
  readonly lenient?: boolean | readonly LenientReading[] | undefined;
  /** Refuse what a type does not name: other values of an enumeration, references to other objects. */
  readonly closed?: boolean | undefined;
  /** Refuse strings with characters that XML 1.0 excludes: control characters, U+FFFE, U+FFFF. */
  readonly xmlCharacters?: boolean | undefined;
}

/** How to write values. */
export interface FormatOptions {
  /** Refuse what a type does not name, as in {@link ReadOptions}. */
  readonly closed?: boolean | undefined;
  /** Let strings hold characters that XML 1.0 excludes; NUL never, because real agents cut the value there. */
  readonly anyCharacters?: boolean | undefined;
  /** How many digits a second's fraction gets in a dateTime; by default as many as the value has. */
  readonly fractionDigits?: number | undefined;
}

/** Whether a lenient reading is granted. */
export function grants(options: ReadOptions | undefined, reading: LenientReading): boolean {
  const lenient = options?.lenient;
  return lenient === true || (Array.isArray(lenient) && lenient.includes(reading));
}

/** The XML whitespace at the start of a text, in UTF-16 units, where leaving it out is granted. */
export function leading(text: string, options: ReadOptions | undefined): number {
  let start = 0;
  if (grants(options, "whitespace")) while (isXmlWhitespace(text.charCodeAt(start))) start++;
  return start;
}

/** Where the text ends, XML whitespace left out where that is granted. */
export function trailing(text: string, options: ReadOptions | undefined): number {
  let end = text.length;
  if (grants(options, "whitespace")) while (isXmlWhitespace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A text without surrounding XML whitespace, where that is granted and there is some. */
export function trimmed(text: string, options: ReadOptions | undefined): string | undefined {
  if (options?.lenient === undefined) return undefined;
  const start = leading(text, options);
  const end = trailing(text, options);
  return start === 0 && end === text.length ? undefined : text.slice(start, Math.max(start, end));
}

export function isXmlWhitespace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
