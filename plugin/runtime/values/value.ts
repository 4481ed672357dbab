import * as base64 from "./base64.js";
import * as boolean from "./boolean.js";
import * as dateTime from "./date-time.js";
import * as decimal from "./decimal.js";
import { facetIssue, listIssue, referenceIssue } from "./facets.js";
import * as hexBinary from "./hex-binary.js";
import * as int from "./int.js";
import { type ItemIssue, type KindIssue, refuse, type ValueIssue, type ValueResult } from "./issue.js";
import { joinList, splitList } from "./list.js";
import * as long from "./long.js";
import type { FormatOptions, ReadOptions } from "./options.js";
import { kindIssue, shown } from "./show.js";
import * as string from "./string.js";
import type {
  ListType,
  Primitive,
  PrimitiveValues,
  Reference,
  ScalarType,
  Value,
  ValueOf,
  ValueType,
} from "./types.js";
import * as unsignedInt from "./unsigned-int.js";
import * as unsignedLong from "./unsigned-long.js";

/** What each type's module has. */
interface Codec<T> {
  readonly read: (text: string, options?: ReadOptions) => T | undefined;
  readonly explain: (text: string, options?: ReadOptions) => ValueIssue;
  readonly kind: (value: T, options?: FormatOptions) => ValueIssue | undefined;
  readonly write: (value: T, options?: FormatOptions) => string;
}

const codecs: { readonly [P in Primitive]: Codec<PrimitiveValues[P]> } = {
  string,
  int,
  long,
  unsignedInt,
  unsignedLong,
  boolean,
  dateTime,
  base64,
  hexBinary,
  decimal,
};

/** Reading and writing goes through items of items: a refusal is handed up, not thrown. */
export class Refusal {
  readonly issue: ValueIssue;

  constructor(issue: ValueIssue) {
    this.issue = issue;
  }
}

/**
 * The value of a text.
 * @param type the name of a type, or a type with facets
 * @throws ValueError
 */
export function parseValue<const T extends Primitive | ValueType>(
  type: T,
  text: string,
  options?: ReadOptions,
): ValueOf<T> {
  const value = readValue(whole(type), checked(text), options);
  return value instanceof Refusal ? refuse(value.issue) : (value as ValueOf<T>);
}

/** As {@link parseValue}, with the issue as a value: it throws for no text, whatever it holds. */
export function safeParseValue<const T extends Primitive | ValueType>(
  type: T,
  text: string,
  options?: ReadOptions,
): ValueResult<ValueOf<T>> {
  const value = readValue(whole(type), checked(text), options);
  return value instanceof Refusal ? { ok: false, issue: value.issue } : { ok: true, value: value as ValueOf<T> };
}

/**
 * The text of a value, in canonical form.
 * @param type the name of a type, or a type with facets
 * @throws ValueError where the value is not of the type
 */
export function formatValue<const T extends Primitive | ValueType>(
  type: T,
  value: ValueOf<T>,
  options?: FormatOptions,
): string {
  const text = write(whole(type), value as Value, options);
  return text instanceof Refusal ? refuse(text.issue) : text;
}

/** As {@link formatValue}, with the issue as a value. */
export function safeFormatValue<const T extends Primitive | ValueType>(
  type: T,
  value: ValueOf<T>,
  options?: FormatOptions,
): ValueResult<string> {
  const text = write(whole(type), value as Value, options);
  return text instanceof Refusal ? { ok: false, issue: text.issue } : { ok: true, value: text };
}

/** What is no string at all is a wrong call, not a wrong value. */
function checked(text: string): string {
  if (typeof text !== "string") throw new TypeError(`the text of a value is a string, not ${shown(text)}`);
  return text;
}

function whole(type: Primitive | ValueType): ValueType {
  return typeof type === "string" ? { type } : type;
}

/** What {@link safeParseValue} wraps, for those who ask for many values. */
export function readValue(type: ValueType, text: string, options?: ReadOptions): Value | Refusal {
  if (type.type === "list") return readList(type, text, options);
  const value = readScalar(type.type, text, options);
  if (value === undefined) return new Refusal(codecs[type.type].explain(text, options));
  const closed = options?.closed === true;
  if (type.type === "string" && type.reference !== undefined) return reference(type, type.reference, text, closed);
  const issue = facetIssue(type, value, text, closed);
  return issue === undefined ? value : new Refusal(issue);
}

/** As `codecs[type].read`, which takes twice as long: modules are not made to be looked into by name. */
function readScalar(type: Primitive, text: string, options: ReadOptions | undefined): Value | undefined {
  switch (type) {
    case "string":
      return string.read(text, options);
    case "boolean":
      return boolean.read(text, options);
    case "unsignedInt":
      return unsignedInt.read(text, options);
    case "int":
      return int.read(text, options);
    case "unsignedLong":
      return unsignedLong.read(text, options);
    case "long":
      return long.read(text, options);
    case "dateTime":
      return dateTime.read(text, options);
    case "base64":
      return base64.read(text, options);
    case "hexBinary":
      return hexBinary.read(text, options);
    case "decimal":
      return decimal.read(text, options);
  }
}

/**
 * A reference is a path without its trailing dot, which TR-369's own examples have (TR-106 3.2.3). The null reference
 * is legal whatever the facets say (A.2.7.1).
 */
function reference(type: ScalarType, { targets }: Reference, text: string, closed: boolean): string | Refusal {
  if (text === "") return text;
  const path = text.endsWith(".") ? text.slice(0, -1) : text;
  const issue = referenceIssue(targets, text, closed) ?? facetIssue(type, path, path, closed);
  return issue === undefined ? path : new Refusal(issue);
}

function readList(type: ListType, text: string, options: ReadOptions | undefined): Value | Refusal {
  const items = splitList(type, text, options);
  if (!Array.isArray(items)) return new Refusal(items);
  const issue = listIssue(type, items.length, text);
  if (issue !== undefined) return new Refusal(issue);
  const values: Value[] = [];
  for (const item of items) {
    const value = readValue(type.items, item.text, options);
    if (value instanceof Refusal) return new Refusal(itemIssue(text, item.position, values.length, value.issue));
    values.push(value);
  }
  return values;
}

function itemIssue(text: string, position: number, index: number, issue: ValueIssue): ItemIssue {
  const { expected, uspError } = issue;
  return { code: "item", text, position, expected, index, issue, uspError };
}

function write(type: ValueType, value: Value, options: FormatOptions | undefined): string | Refusal {
  if (type.type === "list") return writeList(type, value, options);
  const codec = codecs[type.type] as Codec<Value>;
  const refused = codec.kind(value, options);
  if (refused !== undefined) return new Refusal(refused);
  const text = codec.write(value, options);
  if (type.reference !== undefined) return reference(type, type.reference, text, options?.closed === true);
  // The value of a decimal may be spelled in more than one way.
  const issue = facetIssue(type, type.type === "decimal" ? text : value, text, options?.closed === true);
  return issue === undefined ? text : new Refusal(issue);
}

function writeList(type: ListType, value: Value, options: FormatOptions | undefined): string | Refusal {
  if (!Array.isArray(value)) {
    return new Refusal(listKind(value, "an array"));
  }
  const items: string[] = [];
  for (const [index, item] of (value as readonly Value[]).entries()) {
    const text = write(type.items, item, options);
    if (text instanceof Refusal) return new Refusal(itemIssue(shown(value), 0, index, text.issue));
    items.push(text);
  }
  const text = joinList(type, items);
  // Nothing would tell it from a list without this item.
  if (items.length > 0 && (text === "" || text.endsWith(","))) {
    return new Refusal(listKind(value, "an array whose last item is not empty"));
  }
  const issue = listIssue(type, items.length, text);
  return issue === undefined ? text : new Refusal(issue);
}

function listKind(value: unknown, expected: string): KindIssue {
  return kindIssue("list", value, expected);
}
