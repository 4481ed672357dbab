// Comma-separated lists (TR-106 3.2.2): how a list's text falls into the texts of its items, and back. Within an item
// commas and whitespace are percent-encoded, and so is the percent sign itself, which TR-106 leaves out and nothing
// could be read back without.
import type { SyntaxIssue } from "./issue.js";
import { grants, type ReadOptions } from "./options.js";
import type { ListType, ValueType } from "./types.js";

/** The text of an item as it is, and where it begins in the list. */
export interface Item {
  readonly text: string;
  readonly position: number;
}

const COMMA = ",";
/** What a plain list has nothing of: escapes, brackets and whitespace. */
const special = /[\s\u0085%[]/;
/** What may stand round a comma: the whitespace of XML. */
const separator = /[\t\n\r ]/;
/** What may not stand within an item: whitespace. */
const whitespace = /[\s\u0085]/;
/** The escapes of one character, as Unicode has UTF-8 (table 3-7); or of an octet that is in no character. */
const escapes =
  /%[0-7][0-9A-F]|%(?:C[2-9A-F]|D[0-9A-F])%[89AB][0-9A-F]|%E0%[AB][0-9A-F]%[89AB][0-9A-F]|%E[1-9A-CEF](?:%[89AB][0-9A-F]){2}|%ED%[89][0-9A-F]%[89AB][0-9A-F]|%F0%[9AB][0-9A-F](?:%[89AB][0-9A-F]){2}|%F[1-3](?:%[89AB][0-9A-F]){3}|%F4%8[0-9A-F](?:%[89AB][0-9A-F]){2}|%[0-9A-F]{2}/gi;

/**
 * The items of a list, without their escapes or brackets; or the issue that it is no list. An empty text is a list
 * without items.
 */
export function splitList(type: ListType, text: string, options: ReadOptions | undefined): Item[] | SyntaxIssue {
  if (isBlank(text)) return [];
  const plain = type.items.type !== "list" && !special.test(text);
  const brackets = !plain && type.nestedBrackets !== undefined;
  const items: Item[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = brackets ? endOfItem(text, start) : endOfPlainItem(text, start);
    if (plain) {
      items.push({ text: text.slice(start, end), position: start });
    } else {
      const item = itemAt(type, text, start, end, options);
      if ("code" in item) return item;
      items.push(item);
    }
    start = end + 1;
  }
  const last = items[items.length - 1] as Item;
  // A separator separates; legacy lists may have empty items within, but not at the end.
  if (items.length > 1 && last.text === "" && last.position === text.length) {
    return syntax(text, text.length, "an item behind the comma");
  }
  return items;
}

function isBlank(text: string): boolean {
  return text === "" || !/[^\t\n\r ]/.test(text);
}

function endOfPlainItem(text: string, start: number): number {
  const end = text.indexOf(COMMA, start);
  return end < 0 ? text.length : end;
}

/** Where an item ends whose commas brackets protect, if it begins with one. */
function endOfItem(text: string, start: number): number {
  let depth = 0;
  let first = start;
  while (separator.test(text.charAt(first))) first++;
  if (text[first] !== "[") return endOfPlainItem(text, start);
  for (let at = first; at < text.length; at++) {
    const character = text[at];
    if (character === "[") depth++;
    else if (character === "]") depth--;
    else if (character === COMMA && depth <= 0) return at;
  }
  return text.length;
}

function itemAt(
  type: ListType,
  text: string,
  start: number,
  end: number,
  options: ReadOptions | undefined,
): Item | SyntaxIssue {
  let position = start;
  while (position < end && separator.test(text.charAt(position))) position++;
  let last = end;
  while (last > position && separator.test(text.charAt(last - 1))) last--;
  const item = text.slice(position, last);
  const nested = type.items.type === "list";
  if (type.nestedBrackets !== undefined && item.startsWith("[")) {
    const close = closing(item);
    if (close !== item.length - 1)
      return syntax(text, position + (close < 0 ? item.length : close + 1), close < 0 ? "]" : "a comma or the end");
    const inner = item.slice(1, -1);
    // The items of an inner list are escaped by themselves.
    return nested ? { text: inner, position: position + 1 } : unescaped(text, inner, position + 1, options, true);
  }
  if (nested && type.nestedBrackets === "required")
    return syntax(text, position, "[, because an inner list stands in brackets");
  return unescaped(text, item, position, options, false);
}

/** The position of the bracket that closes the first one; -1 where none does. */
function closing(item: string): number {
  let depth = 0;
  for (let at = 0; at < item.length; at++) {
    if (item[at] === "[") depth++;
    else if (item[at] === "]" && --depth === 0) return at;
  }
  return -1;
}

function unescaped(
  text: string,
  item: string,
  position: number,
  options: ReadOptions | undefined,
  bracketed: boolean,
): Item | SyntaxIssue {
  if (!bracketed && whitespace.test(item) && !grants(options, "list-whitespace")) {
    return syntax(text, position + item.search(whitespace), "whitespace escaped as %20");
  }
  if (!item.includes("%")) return { text: item, position };
  const literally = grants(options, "list-percent");
  const stray = item.search(/%(?![0-9A-Fa-f]{2})/);
  if (stray >= 0 && !literally) return syntax(text, position + stray, "two hexadecimal digits behind %");
  let wrong = -1;
  const decoded = item.replace(escapes, (octets: string, at: number) => {
    if (octets.length > 3 || octets < "%8") return decodeURIComponent(octets);
    if (wrong < 0) wrong = at;
    return octets;
  });
  if (wrong >= 0 && !literally) return syntax(text, position + wrong, "escapes that are UTF-8");
  return { text: decoded, position };
}

function syntax(text: string, position: number, expected: string): SyntaxIssue {
  return { code: "syntax", type: "list", text, position, expected, uspError: 7011 };
}

/**
 * The text of a list from the texts of its items. A string keeps its commas in brackets; what is no string has none. A
 * list that knows brackets escapes those that are an item's own.
 */
export function joinList({ nestedBrackets, items: type }: ListType, items: readonly string[]): string {
  const bracketed = nestedBrackets === "required" && (type.type === "list" || type.type === "string");
  const special = specialIn(bracketed, nestedBrackets !== undefined, type);
  const texts =
    special === undefined
      ? items
      : items.map((item) => item.replace(special, (character) => encodeURIComponent(character)));
  return (bracketed ? texts.map((text) => `[${text}]`) : texts).join(COMMA);
}

/** What an item must escape: in brackets an inner list has escaped already, but for its brackets. */
function specialIn(bracketed: boolean, knowsBrackets: boolean, type: ValueType): RegExp | undefined {
  if (!bracketed) return knowsBrackets ? /[\s\u0085,%[\]]/g : /[\s\u0085,%]/g;
  if (type.type !== "list") return /[\s\u0085%[\]]/g;
  return type.nestedBrackets === undefined ? /[[\]]/g : undefined;
}
