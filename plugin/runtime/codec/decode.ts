import type { Bytes } from "./bytes.js";
import { DecodeError, type DecodeErrorCode } from "./decode-error.js";
import { HIGHEST_DEPTH } from "./depth.js";
import type { Fields } from "./fields.js";
import { readerOf } from "./input.js";
import { locate } from "./locate.js";
import { type Reader, Refusal, type Repair } from "./reader.js";

/** How to decode; what is left out is as strict as TR-369. */
export interface DecodeOptions {
  /** How many messages, map entries and groups may enclose one another: 1 to 1000, by default 100. */
  readonly maxDepth?: number | undefined;
  /**
   * What to do with a TR-106 value that is not UTF-8, such as the SSID of a neighbour that an agent passes on as it is:
   * refuse the message (the default), or put U+FFFD in place of the bad octets. Paths, keys and identifiers are always
   * refused.
   */
  readonly invalidUtf8?: "reject" | "replace" | undefined;
  /** Called for each value that was repaired, in their order, once the whole message was found sound. */
  readonly onRepair?: ((repair: Utf8Repair) => void) | undefined;
}

/** A TR-106 value that was not UTF-8. */
export interface Utf8Repair {
  /** The field, such as `body.response.getResp.reqPathResults[0].resolvedPathResults[0].resultParams["SSID"]`. */
  readonly path: string;
  /** Where the field's tag begins in the input. */
  readonly offset: number;
  /** The octets as they came: a view into the input. */
  readonly bytes: Bytes;
}

export type DecodeResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DecodeError };

/** What TR-369 says of a message of this package that is refused; generated from the annotation map. */
export interface Rules {
  /** proto3 rather than TR-369. */
  readonly open?: boolean;
  /** The requirement behind a refusal that has none of its own. */
  readonly requirement?: string;
  /** The USP error for bytes that do not parse, */
  readonly parse?: number;
  /** for a oneof without exactly one member, */
  readonly oneof?: number;
  /** and for an unknown enum value or a missing required field. */
  readonly value?: number;
}

/** Decode a root message. All that is thrown for bytes is a DecodeError; a TypeError means a wrong call. */
export function decode<T>(
  read: (r: Reader) => T,
  fields: () => Fields,
  rules: Rules,
  input: Uint8Array,
  options?: DecodeOptions,
): T {
  if (options !== undefined) return decodeWith(read, fields, rules, input, options);
  return reading(read, fields, rules, readerOf(input, 100, rules.open === true));
}

/** Read, and explain what is refused. */
export function reading<T>(read: (r: Reader) => T, fields: () => Fields, rules: Rules, r: Reader): T {
  try {
    return read(r);
  } catch (refusal) {
    throw refusal instanceof Refusal ? explain(refusal, r.bytes, fields, rules) : refusal;
  }
}

function decodeWith<T>(
  read: (r: Reader) => T,
  fields: () => Fields,
  rules: Rules,
  input: Uint8Array,
  { maxDepth = 100, invalidUtf8 = "reject", onRepair }: DecodeOptions,
): T {
  if (!(Number.isInteger(maxDepth) && maxDepth >= 1 && maxDepth <= HIGHEST_DEPTH)) {
    throw new TypeError(`maxDepth is 1 to ${HIGHEST_DEPTH}, not ${String(maxDepth)}`);
  }
  if (invalidUtf8 !== "reject" && invalidUtf8 !== "replace") {
    throw new TypeError(`invalidUtf8 is "reject" or "replace", not ${String(invalidUtf8)}`);
  }
  const repairs: Repair[] | undefined = invalidUtf8 === "replace" ? [] : undefined;
  const r = readerOf(input, maxDepth, rules.open === true, repairs);
  const message = reading(read, fields, rules, r);
  if (repairs !== undefined && onRepair !== undefined) {
    const paths = locate(r.bytes, fields, repairs);
    repairs.forEach(({ offset, bytes }, i) => {
      onRepair({ path: paths[i] as string, offset, bytes });
    });
  }
  return message;
}

/** As {@link decode}, with the error as a value. */
export function safeDecode<T>(
  read: (r: Reader) => T,
  fields: () => Fields,
  rules: Rules,
  input: Uint8Array,
  options?: DecodeOptions,
): DecodeResult<T> {
  try {
    return { ok: true, value: decode(read, fields, rules, input, options) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, error };
    throw error;
  }
}

function explain({ code, place, more }: Refusal, bytes: Bytes, fields: () => Fields, rules: Rules): DecodeError {
  const [requirement, uspError] = judge(code, rules);
  return new DecodeError({
    code,
    offset: place.offset,
    path: locate(bytes, fields, [place])[0] ?? "",
    requirement: more.requirement ?? requirement,
    uspError: more.uspError ?? uspError,
    detail: more.detail,
  });
}

function judge(code: DecodeErrorCode, rules: Rules): [requirement: string | undefined, uspError: number | undefined] {
  switch (code) {
    case "oneof-missing":
    case "oneof-multiple":
    case "unknown-member":
      return ["R-ENC.3", rules.oneof];
    case "unknown-enum-value":
      return ["R-ENC.2", rules.value];
    case "missing-field":
      return [rules.requirement, rules.value];
    default:
      return [rules.requirement, rules.parse];
  }
}
