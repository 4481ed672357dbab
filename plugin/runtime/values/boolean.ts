import { type KindIssue, refuse, type SyntaxIssue, type ValueIssue, type ValueResult } from "./issue.js";
import { grants, leading, type ReadOptions, trimmed } from "./options.js";
import { kindIssue } from "./show.js";

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): boolean | undefined {
  switch (text) {
    case "true":
    case "1":
      return true;
    case "false":
    case "0":
      return false;
    default:
      return options?.lenient === undefined ? undefined : readLeniently(text, options);
  }
}

function readLeniently(text: string, options: ReadOptions): boolean | undefined {
  const inner = trimmed(text, options);
  if (inner !== undefined) return read(inner, options);
  if (text.length > 5 || !grants(options, "letter-case")) return undefined;
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

export function explain(text: string, options?: ReadOptions): SyntaxIssue {
  const position = leading(text, options);
  return { code: "syntax", type: "boolean", text, position, expected: "true, false, 1 or 0", uspError: 7011 };
}

/**
 * A boolean: `true`, `1`, `false` or `0`, in lower case (TR-106 I.4; XML Schema 3.2.2).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): boolean {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<boolean> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: boolean): KindIssue | undefined {
  if (typeof value === "boolean") return undefined;
  return kindIssue("boolean", value, "a boolean");
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: boolean): string {
  return value ? "true" : "false";
}

/**
 * `true` or `false`.
 * @throws ValueError for what is no boolean
 */
export function format(value: boolean): string {
  const issue: ValueIssue | undefined = kind(value);
  return issue === undefined ? write(value) : refuse(issue);
}
