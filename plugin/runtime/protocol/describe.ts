import type { TextIssue } from "../text/issue.js";
import { quote } from "../text/quote.js";

/** Where reading a text came to a halt, and what would be right there. */
export interface Misfit {
  /** In UTF-16 units of the text. */
  readonly position: number;
  readonly expected: string;
}

/** A sentence for people: `"1" is not a protocol version: expected a dot at position 1`. */
export function describe(issue: TextIssue, what: string): string {
  return `${quote(issue.text)} is not ${what}: expected ${issue.expected} at position ${issue.position}`;
}
