// What the errors of the codec say to people.
import { describe, expect, test } from "vitest";
import { DecodeError, type DecodeErrorCode } from "../../../../plugin/runtime/codec/decode-error.js";
import { EncodeError, type EncodeErrorCode } from "../../../../plugin/runtime/codec/encode-error.js";

const refusals: { readonly [code in DecodeErrorCode]: string } = {
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

const faults: { readonly [code in EncodeErrorCode]: string } = {
  "invalid-type": "a value of the wrong type",
  "out-of-range": "a number out of range",
  "invalid-utf16": "a string with a lone surrogate",
  "unknown-enum-value": "unknown enum value",
  "oneof-missing": "exactly one member is needed",
  "missing-field": "required, but missing or empty",
  "invalid-unknown": "not unknown fields of this message",
  "too-deep": "nested too deep",
};

describe("a DecodeError says", () => {
  test.each(Object.entries(refusals))("%s", (code, says) => {
    const bare = { code: code as DecodeErrorCode, offset: 7, path: "" };
    expect(new DecodeError(bare).message).toBe(`${says} (offset 7)`);
    const all = { ...bare, path: "a.b", requirement: "R-ENC.2", detail: "99" };
    expect(new DecodeError(all).message).toBe(`a.b: ${says} 99 (offset 7, R-ENC.2)`);
  });
});

describe("an EncodeError says", () => {
  test.each(Object.entries(faults))("%s", (code, says) => {
    expect(new EncodeError(code as EncodeErrorCode, "").message).toBe(says);
    expect(new EncodeError(code as EncodeErrorCode, "a.b", "R-ENC.3").message).toBe(`a.b: ${says} (R-ENC.3)`);
  });
});
