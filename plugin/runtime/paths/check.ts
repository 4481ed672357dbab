import { type PathAddressingIssue, type PathIssue, syntaxIssue } from "./issue.js";
import { Scanner, type Token } from "./scan.js";
import type { Condition } from "./types.js";

/** What a path may be in a place where one stands, in the words of the annotation maps. */
export type PathRole =
  /** An object. */
  | "object"
  /** An object that has instances, named without one; which objects do, only the data model tells. */
  | "table"
  /** One instance, or with `search` any number. */
  | "instance"
  | "parameter"
  | "command"
  | "event"
  /** An argument of a command or event, relative to it: `DestinationAddress`, `Class.1.Name`, `Class.{i}.Name`. */
  | "argument"
  /** Not a kind by itself: the others may have wildcards and expressions, and follow references. */
  | "search"
  /** An object as the supported data model names it, with `{i}`. Parameters, commands and events then may have it, too. */
  | "supportedObject";

/** What is asked of a path in some place; what is left out asks nothing. */
export interface PathRule {
  /** At least one of them has to fit. */
  readonly kinds: readonly PathRole[];
  /** `instanceNumber`: instances by their numbers only (R-MSG.3). `none`: no instances at all (R-REG.2). */
  readonly addressing?: "instanceNumber" | "none" | undefined;
  /** Whether the path of an object or instance should end in a dot; its lack is mentioned if there is nothing worse. */
  readonly trailingDot?: boolean | undefined;
  /** Whether there may be no path at all (R-DEREG.2). */
  readonly allowEmpty?: boolean | undefined;
  /** Whether it is relative to another path, as in `PathOptions`. */
  readonly relative?: boolean | undefined;
}

/** What a path ends in. */
type Form = "object" | "name" | "instance" | "follow" | "command" | "event";

interface Role {
  readonly words: string;
  /** A name without a dot may be an object that lacks it. What a reference leads to may be any object or instance. */
  readonly forms: readonly Form[];
}

const roles: { readonly [role in PathRole]: Role } = {
  object: { words: "an object path", forms: ["object", "name", "follow"] },
  table: { words: "the path of a table", forms: ["object", "name", "follow"] },
  instance: { words: "an instance path", forms: ["instance", "follow"] },
  parameter: { words: "a parameter path", forms: ["name"] },
  command: { words: "a command path", forms: ["command"] },
  event: { words: "an event path", forms: ["event"] },
  argument: { words: "the name of an argument", forms: ["name"] },
  search: { words: "a search path", forms: [] },
  supportedObject: { words: "an object path of the supported data model", forms: ["object", "name", "instance"] },
};

/** The kinds that the supported data model's notation belongs to; all others name what is instantiated. */
const supported: readonly PathRole[] = ["supportedObject", "argument"];

/** The kinds whose paths end without a dot. */
const dotless: readonly PathRole[] = ["parameter", "command", "event", "argument"];

/**
 * Whether a text is a path that may stand in some place.
 *
 * An expression that compares plain names with `==` may be a unique key, so that it is no search; whether it is one,
 * the data model tells. After `{i}` no other instance identifier may follow.
 *
 * @returns what is wrong, the gravest first: no path, not the right kind, instances not identified in the right way,
 * a search, no trailing dot. The position is that of the segment; for the kind, that of the last one.
 */
export function checkPath(text: string, rule: PathRule): PathIssue | undefined {
  if (text === "" && rule.allowEmpty === true) return undefined;
  const scanner = new Scanner(text, rule.relative === true, true);
  let last: Token = "name";
  let search: number | undefined;
  let addressing: PathAddressingIssue | undefined;
  let placeholder = false;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "error") return syntaxIssue(scanner);
    last = token;
    if (token === "name") continue;
    addressing ??= checkAddressing(token, scanner, rule, placeholder);
    if (isSearch(token, scanner.conditions)) search ??= scanner.start;
    placeholder ||= token === "placeholder";
  }
  const { kinds } = rule;
  const form = formOf(last, scanner);
  if (!kinds.some((kind) => roles[kind].forms.includes(form))) {
    const expected = either(kinds.filter((kind) => kind !== "search").map((kind) => roles[kind].words));
    return { code: "path-kind", text, position: scanner.start, expected, uspError: 7008, kinds };
  }
  if (addressing !== undefined) return addressing;
  if (search !== undefined && !kinds.includes("search")) {
    const expected = "one instance, by its number or a unique key";
    return { code: "path-kind", text, position: search, expected, uspError: 7008, kinds };
  }
  if (rule.trailingDot === true && !scanner.trailingDot && !kinds.some((kind) => isDotless(kind, form))) {
    return { code: "path-trailing-dot", text, position: text.length, expected: "a dot", uspError: undefined };
  }
  return undefined;
}

function checkAddressing(
  token: Token,
  { text, start }: Scanner,
  { addressing, kinds }: PathRule,
  afterPlaceholder: boolean,
): PathAddressingIssue | undefined {
  const issue = (
    expected: string,
    uspError: PathAddressingIssue["uspError"],
    requirement?: PathAddressingIssue["requirement"],
  ) => ({ code: "path-addressing", text, position: start, expected, uspError, requirement }) as const;

  if (addressing === "none") return issue("a path without instances", 7008, "R-REG.2");
  if (addressing === "instanceNumber") {
    return token === "number" ? undefined : issue("instances by their numbers", undefined, "R-MSG.3");
  }
  if (token === "placeholder") {
    return kinds.some((kind) => supported.includes(kind)) ? undefined : issue("an instance, not {i}", 7008);
  }
  if (token === "follow") return undefined;
  if (afterPlaceholder) return issue("{i}, as before", 7008);
  const numbersOnly = token !== "number" && kinds.every((kind) => supported.includes(kind));
  return numbersOnly ? issue("an instance number or {i}", 7008) : undefined;
}

function isSearch(token: Token, conditions: readonly Condition[] = []): boolean {
  if (token === "wildcard" || token === "follow") return true;
  return token === "expression" && !conditions.every(({ operator, path }) => operator === "==" && !/[.+]/.test(path));
}

function formOf(last: Token, { kind, trailingDot }: Scanner): Form {
  if (kind === "command" || kind === "event") return kind;
  if (last === "name") return trailingDot ? "object" : "name";
  return last === "follow" ? "follow" : "instance";
}

/** Whether a path is complete without a dot. */
function isDotless(kind: PathRole, form: Form): boolean {
  return roles[kind].forms.includes(form) && dotless.includes(kind);
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
