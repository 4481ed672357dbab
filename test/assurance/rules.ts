// What the generated decoders refuse, rule by rule, and which other decoder takes it all the same. This is the whole
// of how much stricter they are: what is refused by a rule that says `taken: []` must be refused by the others as well.
import type { DecodeErrorCode } from "../../generated/usp-msg-1-4.js";
import type { Reader } from "./hurdles.js";

export interface Rule {
  readonly code: DecodeErrorCode;
  /** Who may take what the rule refuses. */
  readonly taken: readonly Reader[];
  readonly why: string;
}

const nobody: readonly Reader[] = [];
const es: readonly Reader[] = ["protobuf-es"];
const pbjs: readonly Reader[] = ["protobufjs"];
const both: readonly Reader[] = ["protobuf-es", "protobufjs"];

export const rules = {
  // Stricter than proto3, because TR-369 is.
  "enum value that is not defined": {
    code: "unknown-enum-value",
    taken: both,
    why: "R-ENC.2; enums of proto3 are open. One that only fits when cut to 32 bits is not defined either.",
  },
  "oneof without a member": { code: "oneof-missing", taken: both, why: "R-ENC.3; a oneof of proto3 may be empty." },
  "oneof of a newer peer": {
    code: "unknown-member",
    taken: both,
    why: "R-ENC.3 and R-MSG.1; as above, and the message has an unknown field.",
  },
  "oneof with two members": { code: "oneof-multiple", taken: both, why: "R-ENC.3; in proto3 the last one wins." },
  "required field": { code: "missing-field", taken: both, why: "R-MSG.6 and others; proto3 requires nothing." },

  // Stricter than proto3 by our own choice.
  "message twice": {
    code: "duplicate-field",
    taken: both,
    why: "R-MSG.6 and 7 for header and body; proto3 merges the two.",
  },
  "wire type of a known field": {
    code: "wire-type",
    taken: both,
    why: "protobuf-es reads on as if it were the right one, protobufjs keeps the field as unknown.",
  },

  // What is not protobuf, and taken nevertheless.
  "field past its message": {
    code: "truncated",
    taken: es,
    why: "protobuf-es holds a field to the end of the input, not of the message that encloses it.",
  },
  "group past its message": { code: "bad-group", taken: es, why: "As above." },
  "length of more than 32 bits": {
    code: "truncated",
    taken: es,
    why: "protobuf-es drops the upper bits of a length.",
  },
  "unknown varint of more than 10 bytes": {
    code: "bad-varint",
    taken: both,
    why: "Both pass over an unknown varint up to its end, however long.",
  },
  "unknown varint past its message": { code: "truncated", taken: es, why: "As for other fields." },
  "nested too deep, in a map entry": {
    code: "too-deep",
    taken: both,
    why: "A map entry counts as the message that it is; others do not count it.",
  },
  "nested too deep": {
    code: "too-deep",
    taken: pbjs,
    why: "protobufjs counts a group when it meets a field in it, and so takes an empty one more.",
  },

  "field number 0 in a message without fields": {
    code: "bad-tag",
    taken: pbjs,
    why: "protobufjs 8.8.1 looks at the whole tag there, in place of the number.",
  },

  // What is not protobuf, and taken by nobody.
  "field past the input": { code: "truncated", taken: nobody, why: "The input ends within the field." },
  "varint of more than 10 bytes": { code: "bad-varint", taken: nobody, why: "Such a number has no value." },
  "tag that is none": {
    code: "bad-tag",
    taken: nobody,
    why: "Field number 0 or above 2^29 - 1, or a wire type that does not exist.",
  },
  "group that is not closed": { code: "bad-group", taken: nobody, why: "Or closed without being open, or by another." },
  "text that is not UTF-8": { code: "invalid-utf8", taken: nobody, why: "proto3 wants UTF-8 as well." },
} as const satisfies { readonly [rule: string]: Rule };

export type RuleName = keyof typeof rules;
