// Values, types and texts at random.
import fc from "fast-check";
import {
  type DateTime,
  type Decimal,
  formatValue,
  type LenientReading,
  type ListType,
  type Primitive,
  type PrimitiveValues,
  type Range,
  type ReadOptions,
  type ScalarType,
  type Size,
  type Value,
  type ValueType,
} from "../../plugin/runtime/values/index.js";
import { readings } from "./readings.js";

export const FIRST = -62135596800;
export const INFINITE = 253402300799;
export const LAST = 8640000000000;

/** Objects as programs write them, which strict equality tells from those without a prototype. */
const plain = { noNullPrototype: true } as const;

/** Characters of XML 1.0, most of them such as mean something in a list. */
const characters = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(..."ab0,% []\t\n\r\u00a0\u2028\ufeff+é😀") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter(isXml) },
);

function isXml(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return "\t\n\r".includes(character) || (point >= 0x20 && point !== 0xfffe && point !== 0xffff);
}

const fraction = fc.oneof(fc.constant(""), fc.string({ unit: fc.constantFrom(..."0059"), maxLength: 20 }));

/** Texts of decimals, and the shortest of each, by other means than those that are tested. */
export const decimals: fc.Arbitrary<{ readonly text: string; readonly shortest: Decimal }> = fc
  .record({
    sign: fc.constantFrom("", "-", "+"),
    whole: fc.string({ unit: fc.constantFrom(..."0019"), maxLength: 25 }),
    fraction: fc.option(fc.string({ unit: fc.constantFrom(..."0019"), maxLength: 25 }), { nil: undefined }),
  })
  .filter(({ whole, fraction }) => whole + (fraction ?? "") !== "")
  .map(({ sign, whole, fraction }) => {
    const digits = whole.replace(/^0+/, "") || "0";
    const rest = (fraction ?? "").replace(/0+$/, "");
    const magnitude = rest === "" ? digits : `${digits}.${rest}`;
    const shortest = (sign === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude) as Decimal;
    return { text: `${sign}${whole}${fraction === undefined ? "" : `.${fraction}`}`, shortest };
  });

const absolute = fc.record(
  {
    kind: fc.constant("absolute" as const),
    seconds: fc.oneof(
      fc.integer({ min: -1e9, max: 5e9 }),
      fc.maxSafeInteger().map((n) => FIRST + (Math.abs(n) % (LAST - FIRST))),
      fc.constantFrom(FIRST, FIRST + 1, INFINITE - 1, INFINITE, INFINITE + 1, LAST - 1),
    ),
    fraction,
  },
  plain,
);
const relative = fc.record(
  {
    kind: fc.constant("relative" as const),
    seconds: fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0, 31525372799)),
    fraction,
  },
  plain,
);
const dateTimes: fc.Arbitrary<DateTime> = fc.oneof(
  absolute.filter((time) => (time.seconds !== FIRST && time.seconds !== INFINITE) || /[1-9]/.test(time.fraction)),
  relative,
  fc.constantFrom({ kind: "unknown" }, { kind: "infinite" }),
);

const octets = fc
  .oneof(
    { weight: 3, arbitrary: fc.uint8Array({ maxLength: 12 }) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  )
  .map((bytes) => new Uint8Array(bytes));

/** Values of each type that can be written: no strings with characters that XML 1.0 excludes. */
export const values: { readonly [P in Primitive]: fc.Arbitrary<PrimitiveValues[P]> } = {
  string: fc.string({ unit: characters, maxLength: 8 }),
  int: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -2147483648, max: 2147483647 })),
  long: fc.bigInt({ min: -9223372036854775808n, max: 9223372036854775807n }),
  unsignedInt: fc.oneof(fc.nat({ max: 20 }), fc.integer({ min: 0, max: 4294967295 })),
  unsignedLong: fc.bigInt({ min: 0n, max: 18446744073709551615n }),
  boolean: fc.boolean(),
  dateTime: dateTimes,
  base64: octets,
  hexBinary: octets,
  decimal: decimals.map(({ shortest }) => shortest),
};

export const primitives = Object.keys(values) as readonly Primitive[];

const length = fc.option(fc.nat({ max: 6 }), { nil: null });
const sizes: fc.Arbitrary<readonly Size[]> = fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 3 });

type Numeric = "int" | "long" | "unsignedInt" | "unsignedLong" | "decimal";

const steps: { readonly [P in Numeric]: fc.Arbitrary<number | bigint | string> } = {
  int: fc.integer({ min: 1, max: 9 }),
  unsignedInt: fc.integer({ min: 1, max: 9 }),
  long: fc.bigInt({ min: 1n, max: 9n }),
  unsignedLong: fc.bigInt({ min: 1n, max: 9n }),
  decimal: fc.constantFrom("0.1", "0.25", "1", "3"),
};

function ranges(primitive: Numeric): fc.Arbitrary<readonly Range[]> {
  const bound: fc.Arbitrary<number | bigint | string | null> = fc.option(
    values[primitive] as fc.Arbitrary<number | bigint | string>,
    { nil: null, freq: 2 },
  );
  const range = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(bound, bound) },
    { weight: 1, arbitrary: fc.tuple(bound, bound, steps[primitive]) },
  );
  return fc.array(range, { minLength: 1, maxLength: 3 });
}

const patterns = fc.constantFrom([/^(?:)$/u], [/^(?:[^,]*)$/u], [/^(?:)$/u, /^(?:.{1,3})$/u], [/^(?:[a-z %]+)$/u]);
const enumerations = fc.constantFrom(["", "a", "b c"], ["a,b", "100%"], ["[a]", "Up", "Down"]);

/** What has no facet at all, or sometimes one. */
function optional<K extends string, T>(key: K, facet: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [key in K]?: T }> {
  const present = facet.map((value) => ({ [key]: value }) as { readonly [key in K]?: T });
  return fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: present });
}

function scalar(primitive: Primitive, faceted: boolean): fc.Arbitrary<ScalarType> {
  const type = fc.constant({ type: primitive });
  if (!faceted) return type;
  switch (primitive) {
    case "string":
      return fc
        .tuple(
          type,
          optional("size", sizes),
          optional("pattern", patterns),
          optional("enumeration", enumerations),
          optional("reference", fc.constant({ targets: ["Device.IP.Interface.{i}"] })),
        )
        .map((parts) => Object.assign({}, ...parts) as ScalarType);
    case "base64":
    case "hexBinary":
      return fc.tuple(type, optional("size", sizes)).map(([a, b]) => ({ ...a, ...b }));
    case "boolean":
    case "dateTime":
      return type;
    default:
      return fc.tuple(type, optional("range", ranges(primitive))).map(([a, b]) => ({ ...a, ...b }));
  }
}

/** Types, and lists of lists of them; with facets or without any. */
export function types(faceted: boolean, depth = 3): fc.Arbitrary<ValueType> {
  const scalars = fc.constantFrom(...primitives).chain((primitive) => scalar(primitive, faceted));
  if (depth === 0) return scalars;
  const list: fc.Arbitrary<ListType> = fc
    .tuple(
      types(faceted, depth - 1).map((items) => ({ type: "list" as const, items })),
      optional("nestedBrackets", fc.constantFrom("permitted" as const, "required" as const)),
      faceted ? optional("minItems", fc.nat({ max: 2 })) : fc.constant({}),
      faceted ? optional("maxItems", fc.nat({ max: 3 })) : fc.constant({}),
      faceted ? optional("size", sizes) : fc.constant({}),
    )
    .map(([list, ...facets]) => Object.assign({}, list, ...facets) as ListType);
  return fc.oneof(scalars, list);
}

/** Values of a type, whether its facets allow them or not. */
export function valuesOf(type: ValueType): fc.Arbitrary<Value> {
  if (type.type === "list") return fc.array(valuesOf(type.items), { maxLength: 4 });
  if (type.enumeration !== undefined) return fc.oneof(fc.constantFrom(...type.enumeration), values.string);
  if (type.reference !== undefined) return fc.constantFrom("", "Device.IP.Interface.1", "Device.WiFi", "no path");
  return values[type.type];
}

/** What each type's texts are made of, and what is easily taken for it. */
const alphabets: { readonly [P in Primitive | "list"]: string } = {
  string: "ab \t\0\u0001\ufffe😀",
  int: "00112345678999+-. eExn\t\n\u00a0٣",
  long: "00112345678999+-. eExn\t\n\u00a0٣",
  unsignedInt: "00112345678999+-. eExn\t\n\u00a0٣",
  unsignedLong: "00112345678999+-. eExn\t\n\u00a0٣",
  boolean: "truefalseTRUEFALSE01 \tſ",
  dateTime: "0123456789-:TZ.+ tz\t",
  base64: "AQgwBZz09+/== \t\n-_\u00a0",
  hexBinary: "0123456789abcdefABCDEFxg: \t",
  decimal: "00112345678999+-..eE, \t٣",
  list: "ab0,, %%25C2c[]]\t\u00a0",
};

/** Any UTF-16, whole or not. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

/** Texts for a type: right ones, near misses, and anything. */
export function textsFor(type: ValueType): fc.Arbitrary<string> {
  const alphabet = fc.constantFrom(...alphabets[type.type], "\ud800", "\0");
  const bare = withoutFacets(type);
  const canonical = valuesOf(bare).map((value) => written(bare, value));
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 2 }),
    insert: fc.string({ unit: alphabet, maxLength: 2 }),
  });
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(canonical, fc.array(mutation, { maxLength: 3 }))
        .map(([text, all]) => all.reduce(mutated, text)),
    },
    { weight: 2, arbitrary: fc.string({ unit: alphabet, maxLength: 12 }) },
    { weight: 1, arbitrary: units },
  );
}

function mutated(
  text: string,
  mutation: { readonly at: number; readonly remove: number; readonly insert: string },
): string {
  const at = mutation.at % (text.length + 1);
  return text.slice(0, at) + mutation.insert + text.slice(at + mutation.remove);
}

function withoutFacets(type: ValueType): ValueType {
  if (type.type !== "list") return { type: type.type };
  const { nestedBrackets } = type;
  return {
    type: "list",
    items: withoutFacets(type.items),
    ...(nestedBrackets === undefined ? {} : { nestedBrackets }),
  };
}

function written(type: ValueType, value: Value): string {
  try {
    return formatValue(type, value);
  } catch {
    return "a,";
  }
}

export const lenient: fc.Arbitrary<readonly LenientReading[] | boolean | undefined> = fc.oneof(
  fc.subarray([...readings]),
  fc.constantFrom(true, false, undefined),
);

export const readOptions: fc.Arbitrary<ReadOptions> = fc.record(
  {
    lenient,
    closed: fc.option(fc.boolean(), { nil: undefined }),
    xmlCharacters: fc.option(fc.boolean(), { nil: undefined }),
  },
  plain,
);
