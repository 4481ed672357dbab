import { PatternError } from "./problem.js";

/** A place in a pattern that moves over it, a code point at a time. */
export class Cursor {
  readonly #text: string;
  /** In UTF-16 units. */
  position = 0;

  /** @throws PatternError at a character that XML does not allow, and so no pattern of a schema can hold */
  constructor(text: string) {
    this.#text = text;
    const wrong = text.search(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    if (wrong >= 0) {
      const code = (text.codePointAt(wrong) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      throw new PatternError(`U+${code} is not a character of XML`, wrong);
    }
  }

  /** The next character, or the empty text at the end. */
  get next(): string {
    const codePoint = this.#text.codePointAt(this.position);
    return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
  }

  /** Whether this stands next. */
  sees(text: string): boolean {
    return this.#text.startsWith(text, this.position);
  }

  /** Step over this, if it stands next. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.position += text.length;
    return true;
  }

  take(): string {
    const { next } = this;
    this.position += next.length;
    return next;
  }

  /** Step over what a sticky expression matches here; undefined where it does not. */
  takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.position;
    const match = sticky.exec(this.#text) ?? undefined;
    this.position += match?.[0].length ?? 0;
    return match;
  }

  /** What stands from there to here. */
  since(start: number): string {
    return this.#text.slice(start, this.position);
  }
}
