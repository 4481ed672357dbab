// What a case is: plain data, so that any engine can run it.
import type { DecodeErrorCode, DecodeOptions, EncodeErrorCode } from "../../../generated/usp-msg-1-4.js";
import { type Bytes, bytesOf, type Wire } from "../wire.js";

export type Kind = "msg" | "record";

/** The schema versions that a case applies to: 1.`since` to 1.`until`. */
interface Versions {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

interface Case extends Versions {
  readonly name: string;
  readonly kind: Kind;
}

export interface DecodeCase extends Case {
  readonly bytes: Bytes;
  readonly options?: Pick<DecodeOptions, "maxDepth" | "invalidUtf8"> | undefined;
  readonly expect: Accepted | Refused;
}

/** What is accepted also encodes again, and that decodes equal; what more is known of it: */
export interface Accepted {
  readonly ok: true;
  /** What it decodes to. */
  readonly value?: object | undefined;
  /** What that encodes to. */
  readonly encodes?: Bytes | undefined;
  /** What was repaired on the way, in order; nothing, if left out. */
  readonly repairs?: readonly Repaired[] | undefined;
}

export interface Repaired {
  readonly path: string;
  readonly offset: number;
  readonly bytes: Bytes;
}

export interface Refused {
  readonly ok: false;
  readonly code: DecodeErrorCode;
  readonly path: string;
  readonly offset: number;
  readonly requirement: string;
  readonly uspError: number | undefined;
}

export interface EncodeCase extends Case {
  /** Whatever a caller without a type checker may pass. */
  readonly message: unknown;
  readonly expect: Encoded | NotEncoded;
}

/** What encodes also decodes to the same message. */
export interface Encoded {
  readonly ok: true;
  readonly bytes?: Bytes | undefined;
}

export interface NotEncoded {
  readonly ok: false;
  readonly code: EncodeErrorCode;
  readonly path: string;
  readonly requirement: string | undefined;
}

type More = Versions & Pick<DecodeCase, "options"> & { readonly requirement?: string | undefined };

/** A case of bytes that decode. */
export function accepted(
  name: string,
  kind: Kind,
  wire: Wire,
  more: Versions & Pick<DecodeCase, "options"> & { readonly value?: object; readonly encodes?: Wire } = {},
): DecodeCase {
  const { value, encodes, ...rest } = more;
  const expect: Accepted = { ok: true, value, encodes: encodes && bytesOf(encodes) };
  return { name, kind, bytes: bytesOf(wire), expect, ...rest };
}

/** A case of bytes that are refused, for what is marked in them; `requirement` where it is not that of the code. */
export function refused(
  name: string,
  kind: Kind,
  wire: Wire,
  code: DecodeErrorCode,
  path: string,
  more: More = {},
): DecodeCase {
  if (wire.mark === undefined) throw new Error(`${name}: nothing is marked`);
  const { requirement = requirementOf(kind, code), ...rest } = more;
  const expect: Refused = { ok: false, code, path, offset: wire.mark, requirement, uspError: uspErrorOf(kind, code) };
  return { name, kind, bytes: bytesOf(wire), expect, ...rest };
}

function requirementOf(kind: Kind, code: DecodeErrorCode): string {
  switch (code) {
    case "oneof-missing":
    case "oneof-multiple":
    case "unknown-member":
      return "R-ENC.3";
    case "unknown-enum-value":
      return "R-ENC.2";
    default:
      return kind === "msg" ? "R-ENC.0" : "R-ENC.1";
  }
}

function uspErrorOf(kind: Kind, code: DecodeErrorCode): number | undefined {
  if (code === "unknown-member") return 7001;
  if (kind === "msg") return 7004;
  switch (code) {
    case "oneof-missing":
    case "oneof-multiple":
      return undefined;
    case "unknown-enum-value":
    case "missing-field":
      return 7104;
    default:
      return 7100;
  }
}

/** A message that encodes. */
export function encoded(
  name: string,
  kind: Kind,
  message: object,
  more: Versions & { readonly bytes?: Wire | undefined } = {},
): EncodeCase {
  const { bytes, ...rest } = more;
  return { name, kind, message, expect: { ok: true, bytes: bytes && bytesOf(bytes) }, ...rest };
}

/** A message that does not encode. */
export function notEncoded(
  name: string,
  kind: Kind,
  message: unknown,
  code: EncodeErrorCode,
  path: string,
  more: Versions & { readonly requirement?: string } = {},
): EncodeCase {
  const { requirement = encodeRequirements[code], ...rest } = more;
  return { name, kind, message, expect: { ok: false, code, path, requirement }, ...rest };
}

const encodeRequirements: { readonly [code in EncodeErrorCode]?: string } = {
  "unknown-enum-value": "R-ENC.2",
  "oneof-missing": "R-ENC.3",
};

/** The path of a member of the message at a path. */
export function under(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Whether a case applies to schema version 1.`minor`. */
export function applies({ since = 0, until = Number.POSITIVE_INFINITY }: Versions, minor: number): boolean {
  return since <= minor && minor <= until;
}
