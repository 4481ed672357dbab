// Errors are values to match on; and there is one class of each, whichever module one takes it from.

import { describe, expect, test } from "vitest";
import * as usp0 from "../../generated/usp-msg-1-0.js";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec0 from "../../generated/usp-record-1-0.js";
import * as rec from "../../generated/usp-record-1-4.js";
import { deleteMsg, put } from "./cases/messages.js";
import { BODY, HEADER, record, request } from "./cases/usp.js";
import { inheritsNothing } from "./inherits-nothing.js";
import { bytesOf, concat, field, hex, int } from "./wire.js";

const msgBytes = bytesOf(HEADER, BODY);
const badMsg = bytesOf(concat(field(1, field(1, "id"), int(2, 99)), BODY));
const badRecord = bytesOf(record());

describe("DecodeError and EncodeError", () => {
  test("are one class for all modules", () => {
    expect(new Set([usp.DecodeError, rec.DecodeError, usp0.DecodeError, rec0.DecodeError]).size).toBe(1);
    expect(new Set([usp.EncodeError, rec.EncodeError, usp0.EncodeError, rec0.EncodeError]).size).toBe(1);
    expect(usp.DecodeError).not.toBe(usp.EncodeError);
  });

  test("say all that they know in their message", () => {
    const error = refusal(() => usp.decodeMsg(badMsg));
    expect(error).toBeInstanceOf(usp.DecodeError);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/^DecodeError: header\.msgType: .*99.*offset 6.*R-ENC\.2/);
    expect(error.stack).toContain("errors.test");
  });

  test("of a Record that violates R-ENC.3 ask for no answer, and say so", () => {
    const error = refusal(() => rec.decodeRecord(badRecord));
    expect(error).toMatchObject({ code: "oneof-missing", requirement: "R-ENC.3" });
    expect(Object.hasOwn(error, "uspError")).toBe(true);
    expect(error).toHaveProperty("uspError", undefined);
  });

  test("of the message itself have an empty path", () => {
    expect(refusal(() => usp.decodeMsg(bytesOf(HEADER, BODY, hex("00"))))).toMatchObject({ path: "", offset: 14 });
    expect(refusal(() => usp.encodeMsg(undefined as unknown as usp.Msg))).toMatchObject({ path: "" });
  });

  test("of an encoder are errors, too", () => {
    const error = refusal(() => usp.encodeMsg(put(deleteMsg, ["header", "msgType"], "NOPE") as usp.Msg));
    expect(error).toBeInstanceOf(usp.EncodeError);
    expect(String(error)).toMatch(/^EncodeError: header\.msgType: .*R-ENC\.2/);
  });
});

describe("safeDecode", () => {
  test("gives ok and value", () => {
    expect(usp.safeDecodeMsg(msgBytes)).toStrictEqual({ ok: true, value: usp.decodeMsg(msgBytes) });
  });

  test("gives the error that decode throws", () => {
    const result = usp.safeDecodeMsg(badMsg);
    if (result.ok) throw new Error("accepted");
    expect(Object.keys(result)).toEqual(["ok", "error"]);
    expect(result.error).toBeInstanceOf(usp.DecodeError);
    const { code, offset, path, requirement, uspError, message } = refusal(() =>
      usp.decodeMsg(badMsg),
    ) as usp.DecodeError;
    expect(result.error).toMatchObject({ code, offset, path, requirement, uspError, message });
  });

  test("takes options", () => {
    const bytes = bytesOf(request("set", field(2, field(2, field(2, hex("ff"))))));
    expect(usp.safeDecodeMsg(bytes).ok).toBe(false);
    expect(usp.safeDecodeMsg(bytes, { invalidUtf8: "replace" }).ok).toBe(true);
    expect(usp.safeDecodeMsg(bytes, { invalidUtf8: "replace", maxDepth: 4 }).ok).toBe(false);
  });
});

describe("keys that mean something to JavaScript", () => {
  const entry = (key: string, value: string) => field(4, field(1, key), field(2, value));

  test("are data, and change nothing else", () => {
    const names = ["__proto__", "constructor", "toString", "polluted"];
    const before = Object.getOwnPropertyNames(Object.prototype);
    const decoded = usp.decodeMsg(bytesOf(request("operate", ...names.map((name) => entry(name, "x")))));
    const { body } = decoded;
    if (body.msgBody.case !== "request" || body.msgBody.value.reqType.case !== "operate")
      throw new Error("not an Operate");
    const { inputArgs } = body.msgBody.value.reqType.value;
    expect(inheritsNothing(inputArgs)).toBe(true);
    expect(Object.entries(inputArgs)).toEqual(names.map((name) => [name, "x"]));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect({}.constructor).toBe(Object);
    expect(usp.decodeMsg(usp.encodeMsg(decoded))).toEqual(decoded);
  });

  test("that are missing from a map are not found in it", () => {
    const decoded = usp.decodeMsg(bytesOf(request("operate")));
    expect(JSON.stringify(decoded)).toContain('"inputArgs":{}');
    if (decoded.body.msgBody.case !== "request" || decoded.body.msgBody.value.reqType.case !== "operate") return;
    expect(decoded.body.msgBody.value.reqType.value.inputArgs["toString"]).toBeUndefined();
  });
});

function refusal(run: () => unknown): usp.DecodeError | usp.EncodeError {
  try {
    run();
  } catch (error) {
    if (error instanceof usp.DecodeError || error instanceof usp.EncodeError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
