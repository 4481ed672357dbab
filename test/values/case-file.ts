// The case files: what is accepted, refused and produced, as data. One rule after the other, each with where it comes
// from and its cases:
//
//   { text, value }                    is read as the value, and written as the same text
//   { text, value, canonical }         is written as another text; null: can be read, but not be written
//   { text, refused, at, says, error } code, position, part of the message, error of TR-369; `within` for list items
//   { value, produces }                a value and its text
//   { value, refused, at, says, error }
//
// What a rule says of `refused`, `at`, `says` and `error` holds for those of its cases that say nothing else; the type,
// and how to read and write, stand in the rule or in the file.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type {
  FormatOptions,
  LenientReading,
  Primitive,
  ReadOptions,
  Value,
  ValueType,
} from "../../plugin/runtime/values/index.js";
import { isMap, textOf, typeOf, valueOf } from "./notation.js";

const folder = new URL("./cases/", import.meta.url);

/** Why something is refused. */
export interface Verdict {
  readonly code: string;
  readonly position: number;
  /** A part of the message. */
  readonly says: string;
  readonly uspError: number;
  /** The items in which it is, from the outermost on, and what is wrong with the innermost, where in it. */
  readonly within: { readonly items: readonly number[]; readonly code: string; readonly position: number } | undefined;
}

export type Case =
  | { readonly kind: "read"; readonly text: string; readonly value: Value; readonly canonical: string | null }
  | { readonly kind: "not read"; readonly text: string; readonly verdict: Verdict }
  | { readonly kind: "write"; readonly value: Value; readonly text: string }
  | { readonly kind: "not written"; readonly value: Value; readonly verdict: Verdict };

export interface Rule {
  readonly file: string;
  readonly rule: string;
  readonly source: string;
  readonly type: Primitive | ValueType;
  readonly read: ReadOptions;
  readonly write: FormatOptions;
  /** The one reading that makes the difference, in the file of lenient readings. */
  readonly reading: LenientReading | undefined;
  readonly cases: readonly Case[];
}

/** The names of all case files, without their ending. */
export const files: readonly string[] = readdirSync(folder)
  .map((name) => name.replace(/\.yaml$/, ""))
  .sort();

const inFile = ["type", "rules"];
const inRule = ["rule", "source", "type", "read", "write", "reading", "cases", "refused", "at", "says", "error"];
const inCase = ["text", "value", "canonical", "produces", "refused", "at", "says", "error", "within"];

export function rulesOf(file: string): readonly Rule[] {
  const content: unknown = parse(readFileSync(new URL(`${file}.yaml`, folder), "utf8"));
  const { type, rules } = known(content, inFile);
  if (!Array.isArray(rules)) throw new Error(`${file}: no rules`);
  return rules.map((rule) => ruleOf(file, type, known(rule, inRule)));
}

type Notation = { readonly [key: string]: unknown };

/** A map all of whose keys are known: what is misspelt would check nothing. */
function known(value: unknown, keys: readonly string[]): Notation {
  if (!isMap(value)) throw new Error(`no map: ${JSON.stringify(value)}`);
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(", ")} in ${JSON.stringify(value)}`);
  return value;
}

function ruleOf(file: string, typeOfFile: unknown, notation: Notation): Rule {
  const { rule, source, type: ownType, read, write, reading, cases, ...verdict } = notation;
  const type = typeOf(ownType ?? typeOfFile);
  return {
    file,
    rule: String(rule),
    source: source === undefined ? "" : String(source),
    type,
    read: (read as ReadOptions | undefined) ?? (reading === undefined ? {} : { lenient: [reading as LenientReading] }),
    write: (write as FormatOptions | undefined) ?? {},
    reading: reading as LenientReading | undefined,
    cases: (cases as unknown[]).map((each) => caseOf(type, known(each, inCase), verdict)),
  };
}

function caseOf(type: Primitive | ValueType, own: Notation, inherited: Notation): Case {
  if ("text" in own && "value" in own) {
    const text = textOf(own["text"]);
    const canonical = "canonical" in own ? own["canonical"] : text;
    const value = valueOf(type, own["value"]);
    return { kind: "read", text, value, canonical: canonical === null ? null : textOf(canonical) };
  }
  if ("text" in own)
    return { kind: "not read", text: textOf(own["text"]), verdict: verdictOf({ ...inherited, ...own }) };
  const value = valueOf(type, own["value"]);
  if ("produces" in own) return { kind: "write", value, text: textOf(own["produces"]) };
  return { kind: "not written", value, verdict: verdictOf({ ...inherited, ...own }) };
}

function verdictOf(notation: Notation): Verdict {
  const { refused, at, says, error, within } = notation;
  if (typeof refused !== "string" || typeof at !== "number" || typeof says !== "string" || says === "") {
    throw new Error(`refused how, where, why: ${JSON.stringify(notation)}`);
  }
  if (error !== 7011 && error !== 7012) throw new Error(`which error: ${JSON.stringify(notation)}`);
  return {
    code: refused,
    position: at,
    says,
    uspError: error,
    within: within === undefined ? undefined : inner(within),
  };
}

function inner(notation: unknown): Verdict["within"] {
  const { items, refused, at } = known(notation, ["items", "refused", "at"]);
  return { items: items as number[], code: String(refused), position: Number(at) };
}
