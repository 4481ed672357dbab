import { TextError, type TextIssue } from "../text/issue.js";
import { quote } from "../text/quote.js";
import type { PathRole } from "./check.js";
import type { Cursor } from "./cursor.js";

/** It is no path name (R-ARC.7). An agent answers 7008, Invalid path syntax. */
export interface PathSyntaxIssue extends TextIssue<"path-syntax"> {
  readonly uspError: 7008;
}

/**
 * It is a path, but none of those that may stand there: a parameter's instead of an object's, or a search where one
 * instance is meant. 7008 too: 7026, Invalid path, says that the agent has no such thing, which no text tells.
 */
export interface PathKindIssue extends TextIssue<"path-kind"> {
  readonly uspError: 7008;
  /** Which may stand there. */
  readonly kinds: readonly PathRole[];
}

/** An instance is identified in a way that may not be used there. */
export interface PathAddressingIssue extends TextIssue<"path-addressing"> {
  /** 7008; undefined with R-MSG.3, which an agent's own messages have to follow: there is nobody to answer them so. */
  readonly uspError: 7008 | undefined;
  /** The requirement behind it, if it has a number. */
  readonly requirement: "R-MSG.3" | "R-REG.2" | undefined;
}

/** The dot at the end is missing. Agents, and TR-369 itself, leave it out: worth a remark, but no reason to refuse. */
export interface PathTrailingDotIssue extends TextIssue<"path-trailing-dot"> {
  readonly uspError: undefined;
}

/** What is wrong with a path. */
export type PathIssue = PathSyntaxIssue | PathKindIssue | PathAddressingIssue | PathTrailingDotIssue;

const complaints: { readonly [code in PathIssue["code"]]: string } = {
  "path-syntax": "is not a path",
  "path-kind": "is not the kind of path that belongs there",
  "path-addressing": "does not identify instances as it has to there",
  "path-trailing-dot": "lacks its trailing dot",
};

/** What a scanner stopped at. */
export function syntaxIssue({ text, pos, expected }: Cursor): PathSyntaxIssue {
  return { code: "path-syntax", text, position: pos, expected, uspError: 7008 };
}

/** The issue as a sentence, such as `"Device..X" is not a path: expected a name at position 7`. */
export function describePathIssue(issue: PathIssue): string {
  const { code, text, position, expected } = issue;
  const rule = code === "path-addressing" && issue.requirement !== undefined ? ` (${issue.requirement})` : "";
  const where = position < text.length ? `position ${position}` : "the end";
  return `${quote(text)} ${complaints[code]}${rule}: expected ${expected} at ${where}`;
}

/** A text is not the path that it should be. */
export class PathError extends TextError<PathIssue> {
  constructor(issue: PathIssue) {
    super(describePathIssue(issue), issue);
    this.name = "PathError";
  }
}
