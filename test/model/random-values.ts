// Values at random that are of their types, facets and all.
import fc from "fast-check";
import type { Arguments } from "../../plugin/runtime/data-model/data-model.js";
import {
  decimal,
  type ListType,
  type Range,
  type ScalarType,
  safeFormatValue,
  type Value,
  type ValueType,
} from "../../plugin/runtime/values/index.js";
import { values } from "../values/arbitraries.js";

/** By the type itself, because many parameters share one. */
const known = new Map<ValueType, fc.Arbitrary<Value>>();

/** Values that can be written as a type. */
export function fitting(type: ValueType): fc.Arbitrary<Value> {
  let misses = 0;
  const made =
    known.get(type) ??
    arbitrary(type).filter((value) => {
      if (safeFormatValue(type, value).ok) return true;
      misses++;
      // Otherwise it would look for ever.
      if (misses > 5_000) throw new Error(`nothing fits ${JSON.stringify(type, shown)}`);
      return false;
    });
  known.set(type, made);
  return made;
}

function shown(_: string, value: unknown): unknown {
  return typeof value === "bigint" || value instanceof RegExp ? String(value) : value;
}

function arbitrary(type: ValueType): fc.Arbitrary<Value> {
  if (type.type === "list") return list(type);
  if (type.enumeration !== undefined) return fc.constantFrom(...type.enumeration);
  if (type.reference !== undefined) return reference(type);
  if (type.pattern !== undefined) return fc.oneof(...type.pattern.map((pattern) => matching(type, pattern)));
  switch (type.type) {
    case "string":
      return sized(type).chain((length) => fc.string({ unit: "grapheme-ascii", minLength: length, maxLength: length }));
    case "base64":
    case "hexBinary":
      return sized(type)
        .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }))
        .map((bytes) => new Uint8Array(bytes));
    case "boolean":
    case "dateTime":
      return values[type.type];
    default:
      return type.range === undefined
        ? values[type.type]
        : fc.constantFrom(...type.range).chain((range) => within(type.type, range));
  }
}

/** Strings that a pattern matches: what fast-check cannot read, or would seldom find, said in another way. */
function matching({ size }: ScalarType, { source }: RegExp): fc.Arbitrary<Value> {
  const [least, most] = size?.[0] ?? [null, null];
  if (source === "^(?:)$") return fc.constant("");
  const digits = source.replaceAll("\\p{Nd}", "[0-9]");
  const counted = digits.replace(/\+\)\$$/, `{${least ?? 1},${most ?? 9}})$`);
  return fc.stringMatching(new RegExp(counted, "u"), { size: "xsmall" });
}

function list({ items, minItems = 0, maxItems = minItems + 3 }: ListType): fc.Arbitrary<Value> {
  return fc.array(fitting(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
}

function reference({ reference, size }: ScalarType): fc.Arbitrary<Value> {
  const targets = reference?.targets.map((path) => path.replace(/\.$/, "").replaceAll("{i}", "7")) ?? [];
  const longest = Math.max(...(size ?? [[null, null]]).map(([, most]) => most ?? Number.POSITIVE_INFINITY));
  return fc.constantFrom("", ...targets.filter((path) => path.length <= longest));
}

function sized({ size = [[null, null]] }: ScalarType): fc.Arbitrary<number> {
  return fc.constantFrom(...size).chain(([least, most]) => {
    const min = least ?? 0;
    return fc.integer({ min, max: Math.min(most ?? min + 12, min + 12) });
  });
}

/** Numbers of a range facet, on its steps. */
function within(type: string, [minimum, maximum, step]: Range): fc.Arbitrary<Value> {
  if (type === "decimal")
    return fc.constantFrom(minimum ?? "0", maximum ?? "1").map((text) => decimal.parse(String(text)));
  const least = BigInt(minimum ?? (type.startsWith("unsigned") ? 0 : -1000));
  const most = BigInt(maximum ?? least + 1000n);
  const by = BigInt(step ?? 1);
  const isBig = type === "long" || type === "unsignedLong";
  return fc.bigInt({ min: 0n, max: (most - least) / by }).map((n) => (isBig ? least + n * by : Number(least + n * by)));
}

/** Arguments at random, all that there are: rows of tables as arrays, objects as objects. */
export function fittingArguments(args: Arguments): fc.Arbitrary<object> {
  const within = new Map<string, Map<string, unknown>>();
  const leaves: { [name: string]: fc.Arbitrary<unknown> } = {};
  for (const name of Object.keys(args)) {
    const argument = args[name];
    const dot = name.indexOf(".");
    if (dot < 0) {
      leaves[name] = fitting(argument?.type ?? { type: "string" });
      continue;
    }
    const rest = within.get(name.slice(0, dot)) ?? new Map();
    rest.set(name.slice(dot + 1), argument);
    within.set(name.slice(0, dot), rest);
  }
  for (const [name, rest] of within) {
    const isTable = [...rest.keys()].every((key) => key.startsWith("{i}."));
    const inner = Object.fromEntries([...rest].map(([key, argument]) => [isTable ? key.slice(4) : key, argument]));
    const object = fittingArguments(inner as Arguments);
    leaves[name] = isTable ? fc.array(object, { minLength: 1, maxLength: 2 }) : object;
  }
  return fc.record(leaves, { noNullPrototype: true });
}
