import type { FollowedItem } from "./types.js";

// The characters that mean something in a path.
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const OPEN_PARENTHESIS = 0x28;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;

/** What {@link Cursor.peek} gives at the end: no character. */
const END = -1;

/** Instance numbers are of the type unsignedInt (TR-106 3.2). */
const HIGHEST_NUMBER = 4294967295;

export function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

const NOT_FIRST = 1;
const ANYWHERE = 2;

/** Where in a name each ASCII character may stand: a table, because nearly all that is read is names. */
const inNames = /* @__PURE__ */ tableOfNames();

function tableOfNames(): Uint8Array {
  const table = new Uint8Array(128);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
  for (let i = 0; i < letters.length; i++) table[letters.charCodeAt(i)] = ANYWHERE;
  // The hyphen is TR-106's (3.1, and 3.4 for vendors' names); the grammar of TR-369 forgets it.
  const others = "0123456789-";
  for (let i = 0; i < others.length; i++) table[others.charCodeAt(i)] = NOT_FIRST;
  return table;
}

export function isNameStart(c: number): boolean {
  return c >= 0 && c < 128 && inNames[c] === ANYWHERE;
}

export function isNamePart(c: number): boolean {
  return c >= 0 && c < 128 && inNames[c] !== 0;
}

/** Where the characters of a name end that stand at a place of a text. */
export function endOfName(text: string, pos: number): number {
  let end = pos;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  return end;
}

export function endOfDigits(text: string, pos: number): number {
  let end = pos;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A place in a text, and the pieces that paths and expressions are both made of. */
export class Cursor {
  readonly text: string;
  /** What is read next; after a refusal, what cannot stand there. */
  pos = 0;
  /** After a refusal: what would have been right. */
  expected = "";
  /** The number that was read last, */
  number = 0;
  /** and the item of the last reference to follow. */
  item: FollowedItem = undefined;

  constructor(text: string) {
    this.text = text;
  }

  peek(): number {
    return this.pos < this.text.length ? this.text.charCodeAt(this.pos) : END;
  }

  refuse(expected: string): false {
    this.expected = expected;
    return false;
  }

  readName(): boolean {
    if (!isNameStart(this.peek())) return this.refuse("a name");
    this.pos = endOfName(this.text, this.pos);
    return true;
  }

  /** A positive number, without leading zeros. */
  readNumber(): boolean {
    const end = endOfDigits(this.text, this.pos);
    const number = Number(this.text.slice(this.pos, end));
    if (this.peek() === ZERO || !(number >= 1 && number <= HIGHEST_NUMBER)) {
      return this.refuse(`a number from 1 to ${HIGHEST_NUMBER} without leading zeros`);
    }
    this.number = number;
    this.pos = end;
    return true;
  }

  /** `+`, `#2+` or `#*+`; called where there is the first character of one. */
  readFollow(): boolean {
    this.item = undefined;
    if (this.peek() === HASH) {
      this.pos++;
      if (this.peek() === STAR) {
        this.pos++;
        this.item = "*";
      } else if (this.readNumber()) {
        this.item = this.number;
      } else {
        return isDigit(this.peek()) ? false : this.refuse("the number of a list item or *");
      }
    }
    if (this.peek() !== PLUS) return this.refuse("+");
    this.pos++;
    return true;
  }
}
