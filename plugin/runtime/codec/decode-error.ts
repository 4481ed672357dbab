/** What a {@link DecodeError} can be about. */
export type DecodeErrorCode =
  /** The input, or the message that encloses the field, ends within it. */
  | "truncated"
  /** A varint of more than 10 bytes. */
  | "bad-varint"
  /** Field number 0 or above 2^29 - 1, or a wire type that does not exist. */
  | "bad-tag"
  /** A group that is not closed, or closed by another's number. */
  | "bad-group"
  /** A known field with a wire type that is not its own. */
  | "wire-type"
  /** Nested deeper than `maxDepth`. */
  | "too-deep"
  /** More than 8,388,607 map entries, all maps of the message together. */
  | "too-many-entries"
  /** A string that is not UTF-8. */
  | "invalid-utf8"
  /** A number that the enum does not define (R-ENC.2). */
  | "unknown-enum-value"
  /** A oneof without a member (R-ENC.3). */
  | "oneof-missing"
  /** A oneof with two members, or the same one twice (R-ENC.3). */
  | "oneof-multiple"
  /** A oneof without a member that this schema version knows, but with an unknown field: a newer peer (R-MSG.1). */
  | "unknown-member"
  /** A message field that may stand once stands twice. */
  | "duplicate-field"
  /** A required field is absent, or empty. */
  | "missing-field";

const reasons: { readonly [code in DecodeErrorCode]: string } = {
  truncated: "ends too early",
  "bad-varint": "a varint of more than 10 bytes",
  "bad-tag": "not a valid tag",
  "bad-group": "not a closed group",
  "wire-type": "not the wire type of this field",
  "too-deep": "nested too deep",
  "too-many-entries": "more than 8388607 map entries",
  "invalid-utf8": "not UTF-8",
  "unknown-enum-value": "unknown enum value",
  "oneof-missing": "exactly one member is needed",
  "oneof-multiple": "more than one member",
  "unknown-member": "only a member unknown to this schema version",
  "duplicate-field": "occurs twice",
  "missing-field": "required, but missing or empty",
};

/** What TR-369 says of bytes that are refused; data, so that it can be matched. */
export interface DecodeErrorInit {
  readonly code: DecodeErrorCode;
  readonly offset: number;
  readonly path: string;
  readonly requirement?: string | undefined;
  readonly uspError?: number | undefined;
  readonly detail?: string | undefined;
}

/** The bytes are not a message that TR-369 allows. Nothing else leaves a decoder. */
export class DecodeError extends Error {
  /** What is wrong. */
  readonly code: DecodeErrorCode;
  /** Where in the input: the first byte of the refused field's tag; for what is missing, the end of its message. */
  readonly offset: number;
  /** Which field, such as `body.request.set.updateObjs[3].objPath`; empty for the message itself. */
  readonly path: string;
  /** The requirement of TR-369 that is violated, such as `R-ENC.2`; undefined outside the USP packages where none applies. */
  readonly requirement: string | undefined;
  /** The error code that TR-369 wants in an answer, such as 7004; undefined where it wants none (R-ENC.4). */
  readonly uspError: number | undefined;

  constructor(init: DecodeErrorInit) {
    const { code, offset, path, requirement, uspError, detail } = init;
    const where = path === "" ? "" : `${path}: `;
    const what = detail === undefined ? reasons[code] : `${reasons[code]} ${detail}`;
    const rule = requirement === undefined ? "" : `, ${requirement}`;
    super(`${where}${what} (offset ${offset}${rule})`);
    this.name = "DecodeError";
    this.code = code;
    this.offset = offset;
    this.path = path;
    this.requirement = requirement;
    this.uspError = uspError;
  }
}
