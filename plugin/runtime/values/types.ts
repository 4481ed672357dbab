import type { Bytes } from "../codec/bytes.js";
import type { DateTime } from "./date-time.js";
import type { Decimal } from "./decimal.js";

/** The types of TR-106 (I.4), and what their values are in TypeScript. */
export interface PrimitiveValues {
  readonly string: string;
  readonly int: number;
  readonly long: bigint;
  readonly unsignedInt: number;
  readonly unsignedLong: bigint;
  readonly boolean: boolean;
  readonly dateTime: DateTime;
  readonly base64: Bytes;
  readonly hexBinary: Bytes;
  readonly decimal: Decimal;
}

export type Primitive = keyof PrimitiveValues;

/** Inclusive bounds of a length, null for none. */
export type Size = readonly [minimum: number | null, maximum: number | null];

/**
 * Inclusive bounds of a number, null for none: numbers for int and unsignedInt, bigints for long and unsignedLong,
 * texts such as "-0.5" for decimal. With a step, every step-th number from the minimum on; from 0 on where there is none.
 */
export type Range = readonly [
  minimum: number | bigint | string | null,
  maximum: number | bigint | string | null,
  step?: number | bigint | string,
];

/** What a string may refer to (TR-106 A.2.3.7). */
export interface Reference {
  /**
   * Supported-data-model paths of what may be referred to, such as `Device.WiFi.Radio.{i}`, without a trailing dot; one
   * that ends with a dot stands for all beneath it.
   */
  readonly targets: readonly string[];
}

/** A type with its facets (TR-106 A.2.3.3). Several sizes, ranges, patterns: one of them must fit. */
export interface ScalarType<P extends Primitive = Primitive> {
  readonly type: P;
  /** Characters (code points) of a string, octets of base64 and hexBinary. */
  readonly size?: readonly Size[];
  readonly range?: readonly Range[];
  /** The values that the data model names. Others are legal: vendors and later versions add theirs (TR-106 3.4). */
  readonly enumeration?: readonly string[];
  /** Anchored at both ends. */
  readonly pattern?: readonly RegExp[];
  readonly reference?: Reference;
  readonly units?: string;
}

/** A comma-separated list (TR-106 3.2.2); on the wire, a string. */
export interface ListType {
  readonly type: "list";
  readonly items: ValueType;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Characters of the whole list. */
  readonly size?: readonly Size[];
  /** How an item that holds commas is written: escaped (where this is absent), either way, or in brackets. */
  readonly nestedBrackets?: "permitted" | "required";
}

export type ValueType = ScalarType | ListType;

/** Any value. */
export type Value = PrimitiveValues[Primitive] | readonly Value[];

/** The TypeScript type of the values of a TR-106 type. Enumerations are open: known values complete, others fit. */
export type ValueOf<T extends Primitive | ValueType> = T extends Primitive
  ? PrimitiveValues[T]
  : T extends { readonly type: "list"; readonly items: infer Items extends ValueType }
    ? readonly ValueOf<Items>[]
    : T extends { readonly type: "string"; readonly enumeration: readonly (infer Known extends string)[] }
      ? Known | (string & {})
      : T extends { readonly type: infer P extends Primitive }
        ? PrimitiveValues[P]
        : Value;
