/** What an {@link EncodeError} can be about. */
export type EncodeErrorCode =
  /** A value of another JavaScript type than the field's. */
  | "invalid-type"
  /** A number that the field's type cannot hold. */
  | "out-of-range"
  /** A string with a lone surrogate, which UTF-8 cannot express. */
  | "invalid-utf16"
  /** A name that the enum does not define (R-ENC.2). */
  | "unknown-enum-value"
  /** A oneof without a member, or with one that the schema does not define (R-ENC.3). */
  | "oneof-missing"
  /** A required field is absent, or empty. */
  | "missing-field"
  /** `$unknown` holds bytes that are not unknown fields of the message. */
  | "invalid-unknown"
  /** Nested deeper than 1000 messages; or the message holds itself. */
  | "too-deep";

const reasons: { readonly [code in EncodeErrorCode]: string } = {
  "invalid-type": "a value of the wrong type",
  "out-of-range": "a number out of range",
  "invalid-utf16": "a string with a lone surrogate",
  "unknown-enum-value": "unknown enum value",
  "oneof-missing": "exactly one member is needed",
  "missing-field": "required, but missing or empty",
  "invalid-unknown": "not unknown fields of this message",
  "too-deep": "nested too deep",
};

/** The message cannot be written as its schema and TR-369 want it. Nothing was returned. */
export class EncodeError extends Error {
  /** What is wrong. */
  readonly code: EncodeErrorCode;
  /** Which field, such as `body.request.set.updateObjs[3].objPath`; empty for the message itself. */
  readonly path: string;
  /** The requirement of TR-369 that is violated, such as `R-ENC.2`. */
  readonly requirement: string | undefined;

  constructor(code: EncodeErrorCode, path: string, requirement?: string) {
    super(`${path === "" ? "" : `${path}: `}${reasons[code]}${requirement === undefined ? "" : ` (${requirement})`}`);
    this.name = "EncodeError";
    this.code = code;
    this.path = path;
    this.requirement = requirement;
  }
}
