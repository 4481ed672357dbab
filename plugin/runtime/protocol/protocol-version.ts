// USP protocol versions, `major.minor` as in `1.4`: alone in Record.version, comma-separated in
// controller_supported_protocol_versions and agent_supported_protocol_versions.
//
// TR-369 gives no grammar. Here a number has no leading zeros, so that a version has one spelling, and at most 9 digits.
// A list may be empty, because proto3 cannot tell an empty string from none; an item may not. Order means nothing and
// duplicates are harmless; both are kept. Whitespace round items is read over, and never written.
import { TextError, type TextIssue, type TextResult } from "../text/issue.js";
import { DOT, isDigit } from "./characters.js";
import { describe, type Misfit } from "./describe.js";

/** The numbers before and behind the dot: integers from 0 to 999999999. */
export interface ProtocolVersion {
  readonly major: number;
  readonly minor: number;
}

/** A text is no version; 7104 is the error code of a Record with an invalid value. */
export interface ProtocolVersionIssue extends TextIssue<"protocol-version"> {
  readonly uspError: 7104;
}

/** A text is no list of versions; 7004 is the error code of a Message with invalid arguments. */
export interface ProtocolVersionListIssue extends TextIssue<"protocol-version-list"> {
  /** Which item is wrong, from 0. */
  readonly index: number;
  readonly uspError: 7004;
}

/** A text is no version or list of versions, or a value cannot become one; `issue` says why, `message` in words. */
export class ProtocolVersionError extends TextError<ProtocolVersionIssue | ProtocolVersionListIssue> {
  constructor(issue: ProtocolVersionIssue | ProtocolVersionListIssue) {
    super(describeProtocolVersionIssue(issue), issue);
    this.name = "ProtocolVersionError";
  }
}

/** A sentence for people: `"1" is not a protocol version: expected a dot at position 1`. */
export function describeProtocolVersionIssue(issue: ProtocolVersionIssue | ProtocolVersionListIssue): string {
  return describe(issue, issue.code === "protocol-version" ? "a protocol version" : "a list of protocol versions");
}

/**
 * A version.
 * @throws ProtocolVersionError
 */
export function parseProtocolVersion(text: string): ProtocolVersion {
  return valueOf(safeParseProtocolVersion(text));
}

/** As {@link parseProtocolVersion}, with the issue as a value. */
export function safeParseProtocolVersion(text: string): TextResult<ProtocolVersion, ProtocolVersionIssue> {
  const scanned = scan(text, 0);
  const { position } = scanned;
  if (scanned.version !== undefined && position === text.length) return { ok: true, value: scanned.version };
  const expected = scanned.expected ?? "the end";
  return { ok: false, issue: { code: "protocol-version", text, position, expected, uspError: 7104 } };
}

/**
 * The versions of a list, in its order.
 * @throws ProtocolVersionError
 */
export function parseProtocolVersionList(text: string): readonly ProtocolVersion[] {
  return valueOf(safeParseProtocolVersionList(text));
}

/** As {@link parseProtocolVersionList}, with the issue as a value. */
export function safeParseProtocolVersionList(
  text: string,
): TextResult<readonly ProtocolVersion[], ProtocolVersionListIssue> {
  const versions: ProtocolVersion[] = [];
  let next = skipWhitespace(text, 0);
  if (next === text.length) return { ok: true, value: versions };
  for (;;) {
    const { version, expected, position } = scan(text, next);
    if (version === undefined) return refusedList(text, versions.length, { position, expected });
    const end = skipWhitespace(text, position);
    if (end < text.length && text[end] !== ",") {
      return refusedList(text, versions.length, { position: end, expected: "a comma or the end" });
    }
    versions.push(version);
    if (end === text.length) return { ok: true, value: versions };
    next = skipWhitespace(text, end + 1);
  }
}

/**
 * The text of a version, such as `1.4`.
 * @throws ProtocolVersionError for numbers that are no integers from 0 to 999999999
 */
export function formatProtocolVersion({ major, minor }: ProtocolVersion): string {
  const text = `${major}.${minor}`;
  parseProtocolVersion(text);
  return text;
}

/**
 * The text of a list, such as `1.3,1.4`: in the order given, without whitespace; empty for none.
 * @throws ProtocolVersionError as {@link formatProtocolVersion}
 */
export function formatProtocolVersionList(versions: readonly ProtocolVersion[]): string {
  return versions.map(formatProtocolVersion).join(",");
}

/** Below 0 where the first is the older, above 0 where it is the newer, 0 where both are the same: to sort by. */
export function compareProtocolVersions(a: ProtocolVersion, b: ProtocolVersion): number {
  return a.major - b.major || a.minor - b.minor;
}

/** The newest version that both lists have; undefined where they have none in common. */
export function highestCommonVersion(
  a: readonly ProtocolVersion[],
  b: readonly ProtocolVersion[],
): ProtocolVersion | undefined {
  const known = new Set(b.map(key));
  let highest: ProtocolVersion | undefined;
  for (const version of a) {
    if (highest !== undefined && compareProtocolVersions(version, highest) <= 0) continue;
    if (known.has(key(version))) highest = version;
  }
  return highest;
}

function key({ major, minor }: ProtocolVersion): string {
  return `${major}.${minor}`;
}

type Scanned =
  | { readonly version: ProtocolVersion; readonly expected: undefined; readonly position: number }
  | { readonly version: undefined; readonly expected: string; readonly position: number };

/** The version that begins at a position, and the position behind it; or what was expected where. */
function scan(text: string, start: number): Scanned {
  const dot = skipNumber(text, start);
  if (dot === start) return { version: undefined, expected: "a digit", position: dot };
  if (text.charCodeAt(dot) !== DOT) return { version: undefined, expected: "a dot", position: dot };
  const position = skipNumber(text, dot + 1);
  if (position === dot + 1) return { version: undefined, expected: "a digit", position };
  const version = { major: Number(text.slice(start, dot)), minor: Number(text.slice(dot + 1, position)) };
  return { version, expected: undefined, position };
}

/** Far beyond all versions to come, and no number of so many digits is inexact. */
const MOST_DIGITS = 9;

/** The position behind a number: a 0 stands alone. */
function skipNumber(text: string, start: number): number {
  if (text[start] === "0") return start + 1;
  let position = start;
  while (position < start + MOST_DIGITS && isDigit(text.charCodeAt(position))) position++;
  return position;
}

function skipWhitespace(text: string, start: number): number {
  let position = start;
  while (position < text.length && " \t\n\r".includes(text.charAt(position))) position++;
  return position;
}

function refusedList(text: string, index: number, { position, expected }: Misfit) {
  const issue = { code: "protocol-version-list", text, position, expected, index, uspError: 7004 } as const;
  return { ok: false, issue } as const;
}

function valueOf<T>(result: TextResult<T, ProtocolVersionIssue | ProtocolVersionListIssue>): T {
  if (!result.ok) throw new ProtocolVersionError(result.issue);
  return result.value;
}
