/**
 * What is wrong with a text that travels in a USP Message: a value, a path, an identifier. Programs match the code,
 * people read the message of the {@link TextError}.
 */
export interface TextIssue<Code extends string = string> {
  readonly code: Code;
  /** The whole text. */
  readonly text: string;
  /** Where in the text (in UTF-16 units): what cannot stand there; the text's length where more was needed. */
  readonly position: number;
  /** What would be right, as words: `a digit`, `true, false, 1 or 0`. */
  readonly expected: string;
  /** The error code of TR-369 for an answer, such as 7011; undefined where it has none. */
  readonly uspError: number | undefined;
}

/** The outcome of reading a text, as a value. */
export type TextResult<T, Issue extends TextIssue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issue: Issue };

/** A text is not what it should be. */
export class TextError<Issue extends TextIssue = TextIssue> extends Error {
  readonly issue: Issue;

  constructor(message: string, issue: Issue) {
    super(message);
    this.name = "TextError";
    this.issue = issue;
  }
}
