import { type KindIssue, refuse, type SyntaxIssue, type ValueIssue, type ValueResult } from "./issue.js";
import type { FormatOptions, ReadOptions } from "./options.js";
import { kindIssue } from "./show.js";

const surrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /[\uD800-\uDFFF]/u;
/** What XML 1.0 excludes, and so XML Schema 3.2.1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const noXmlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;
/** What no UTF-8 can hold, and NUL, at which real agents cut the value. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const never = /[\u0000\uD800-\uDFFF]/u;

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): string | undefined {
  // Without surrogates none is alone, and no other character of 16 bits has to be looked at as a part of a pair.
  if (options?.xmlCharacters !== true && !surrogate.test(text)) return text;
  return refusedBy(options).test(text) ? undefined : text;
}

/** Real devices send control characters: by default, reading refuses what cannot come out of UTF-8 alone. */
function refusedBy(options: ReadOptions | undefined): RegExp {
  return options?.xmlCharacters === true ? noXmlCharacter : loneSurrogate;
}

export function explain(text: string, options?: ReadOptions): SyntaxIssue {
  const position = text.search(refusedBy(options));
  return { code: "syntax", type: "string", text, position, expected: expectedBy(options), uspError: 7011 };
}

function expectedBy(options: ReadOptions | undefined): string {
  return options?.xmlCharacters === true ? "a character that XML 1.0 allows" : "a whole surrogate pair";
}

/**
 * A string, as it is: nothing is escaped or trimmed (TR-106 I.4; XML Schema 3.2.1).
 * @throws ValueError for lone surrogates, which no UTF-8 can hold
 */
export function parse(text: string, options?: ReadOptions): string {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<string> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: string, options?: FormatOptions): KindIssue | undefined {
  const refused = options?.anyCharacters === true ? never : noXmlCharacter;
  const position = typeof value === "string" ? value.search(refused) : 0;
  if (position < 0) return undefined;
  const characters =
    options?.anyCharacters === true ? "no NUL and no lone surrogate" : "characters that XML 1.0 allows";
  const expected = typeof value !== "string" ? "a string" : characters;
  return kindIssue("string", value, expected, position);
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: string): string {
  return value;
}

/**
 * The string as it is.
 * @throws ValueError for characters that XML 1.0 excludes, unless any are allowed; always for NUL and lone surrogates
 */
export function format(value: string, options?: FormatOptions): string {
  const issue: ValueIssue | undefined = kind(value, options);
  return issue === undefined ? value : refuse(issue);
}

/** How many characters a text has: code points, which is what size facets count (TR-106 I.4). */
export function characters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    // A pair of surrogates is one character.
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0xdc00 && next < 0xe000) count--;
    }
  }
  return count;
}
