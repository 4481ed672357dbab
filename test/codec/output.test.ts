// What encoders give, and that nothing that a caller does to it or in between shows in another message.
import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec from "../../generated/usp-record-1-4.js";
import { deleteMsg, operateMsg, payloadRecord, put, setMsg, supportedMsg } from "./cases/messages.js";
import { mapOf } from "./cases/usp.js";
import { bytesOf, field, int } from "./wire.js";

function deleteOf(...objPaths: readonly string[]): usp.Msg {
  return usp.createMsg({
    header: { msgId: "id" },
    body: { msgBody: { case: "request", value: { reqType: { case: "delete", value: { objPaths } } } } },
  });
}

const setOf = setMsg as usp.Msg;
const recordOf = payloadRecord as rec.Record;

describe("the bytes of a message", () => {
  test("are a plain Uint8Array", () => {
    const large = deleteOf("x".repeat(100_000));
    for (const bytes of [usp.encodeMsg(setOf), rec.encodeRecord(recordOf), usp.encodeMsg(large)]) {
      expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
      expect(bytes.buffer).toBeInstanceOf(ArrayBuffer);
    }
  });

  test("belong to it alone, though messages share buffers", () => {
    const messages = Array.from({ length: 2000 }, (_, i) => deleteOf("x".repeat((i * 37) % 900), String(i)));
    const all = messages.map((message) => usp.encodeMsg(message));
    expect(all.map((bytes) => usp.decodeMsg(bytes))).toEqual(messages);
    // To fill one shows in no other.
    all[1000]?.fill(0xff);
    expect(all.filter((bytes, i) => !sameMessage(bytes, messages[i])).length).toBe(1);
  });

  test("are not touched by a message that fails", () => {
    const before = usp.encodeMsg(setOf);
    const copy = before.slice();
    const bad = deleteOf("y".repeat(500), "\ud800");
    for (let i = 0; i < 50; i++) expect(() => usp.encodeMsg(bad)).toThrow(usp.EncodeError);
    expect(usp.encodeMsg(setOf)).toEqual(copy);
    expect(before).toEqual(copy);
  });

  test("may be transferred, and others are encoded all the same", () => {
    for (let i = 0; i < 30; i++) {
      const bytes = usp.encodeMsg(setOf);
      const copy = bytes.slice();
      const { buffer } = bytes;
      const { byteOffset, byteLength } = bytes;
      const moved = structuredClone(buffer, { transfer: [buffer] });
      expect(new Uint8Array(moved, byteOffset, byteLength)).toEqual(copy);
      expect(buffer.byteLength).toBe(0);
      expect(usp.encodeMsg(setOf)).toEqual(copy);
      expect(usp.encodeMsg(deleteOf("x".repeat(9000))).length).toBeGreaterThan(9000);
    }
  });

  test("have lengths as short as they can be, however long they were in the messages before", () => {
    const sizes = [0, 300, 0, 300, 300, 0, 0, 20_000, 100, 20_000, 20_000, 0, 127, 128, 127, 16_383, 16_384, 0, 300];
    for (const size of sizes) {
      const path = "x".repeat(size);
      const request = field(1, field(6, field(2, path), field(2, "y")));
      const written = bytesOf(field(1, field(1, "id"), int(2, 10)), field(2, request));
      expect(usp.encodeMsg(deleteOf(path, "y"))).toEqual(written);
    }
  });

  test.each([0, 1, 1000, 28_000, 28_671, 28_672, 32_767, 32_768, 32_769, 80_000])(
    "of %i characters fit their buffer",
    (size) => {
      const message = deleteOf("x".repeat(size));
      for (let i = 0; i < 20; i++) expect(usp.decodeMsg(usp.encodeMsg(message))).toEqual(message);
    },
  );
});

function sameMessage(bytes: Uint8Array, message: usp.Msg | undefined): boolean {
  const result = usp.safeDecodeMsg(bytes);
  return result.ok && JSON.stringify(result.value) === JSON.stringify(message);
}

describe("a large message", () => {
  test("has lengths of four bytes, at each of its levels", () => {
    for (let size = 2 ** 21 - 20; size < 2 ** 21 + 2; size++) {
      const message = deleteOf("x".repeat(size));
      expect(usp.decodeMsg(usp.encodeMsg(message))).toEqual(message);
    }
  });
});

describe("a getter in a message", () => {
  test.each([10, 5000, 100_000])("may encode another of %i characters", (size) => {
    const inner: Uint8Array[] = [];
    const other = deleteOf("inner".repeat(size / 5));
    const getting = {
      ...deleteMsg,
      header: {
        msgType: "DELETE",
        get msgId() {
          inner.push(usp.encodeMsg(other));
          return "id";
        },
      },
    } as usp.Msg;
    const outer = usp.encodeMsg(getting);
    expect(outer).toEqual(usp.encodeMsg(deleteMsg as usp.Msg));
    expect(inner.map((bytes) => usp.decodeMsg(bytes))).toEqual(inner.map(() => other));
    expect(inner.length).toBeGreaterThan(0);
  });

  test("may transfer what it encoded", () => {
    const getting = {
      ...deleteMsg,
      header: {
        msgType: "DELETE",
        get msgId() {
          const { buffer } = usp.encodeMsg(setOf);
          structuredClone(buffer, { transfer: [buffer] });
          return "id";
        },
      },
    } as usp.Msg;
    expect(usp.encodeMsg(getting)).toEqual(usp.encodeMsg(deleteMsg as usp.Msg));
  });

  test("throws what it throws", () => {
    const getting = {
      ...deleteMsg,
      get header(): never {
        throw new RangeError("of the caller");
      },
    } as unknown as usp.Msg;
    expect(() => usp.encodeMsg(getting)).toThrow(RangeError);
  });
});

describe("messages as callers make them", () => {
  function frozen<T>(value: T): T {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    for (const member of Object.values(value)) frozen(member);
    return Object.freeze(value);
  }

  test("may be frozen", () => {
    const message = put(operateMsg, [], operateMsg);
    expect(usp.encodeMsg(frozen(structured(message)) as usp.Msg)).toEqual(usp.encodeMsg(operateMsg as usp.Msg));
  });

  test.each([
    ["a value", ["body", "msgBody", "value", "reqType", "value", "inputArgs", "Cause"], 'inputArgs["Cause"]'],
    [
      "a value whose key is length",
      ["body", "msgBody", "value", "reqType", "value", "inputArgs", "length"],
      'inputArgs["length"]',
    ],
    ["a map", ["body", "msgBody", "value", "reqType", "value", "inputArgs"], "inputArgs"],
    ["a string", ["body", "msgBody", "value", "reqType", "value", "commandKey"], "commandKey"],
  ])("may be frozen and wrong: %s is named", (_, keys, name) => {
    const message = frozen(structured(put(operateMsg, keys, 5))) as usp.Msg;
    const error = catching(() => usp.encodeMsg(message));
    expect(error).toBeInstanceOf(usp.EncodeError);
    expect(error).toMatchObject({ code: "invalid-type", path: `body.request.operate.${name}` });
  });

  test("may be frozen and wrong deep in lists", () => {
    const keys = ["body", "msgBody", "value", "respType", "value", "reqObjResults", 0, "supportedObjs", 0];
    const message = frozen(structured(put(supportedMsg, [...keys, "supportedEvents", 0, "argNames", 1], "\ud800")));
    expect(catching(() => usp.encodeMsg(message as usp.Msg))).toMatchObject({
      code: "invalid-utf16",
      path: "body.response.getSupportedDmResp.reqObjResults[0].supportedObjs[0].supportedEvents[0].argNames[1]",
    });
  });

  test("may be of classes, with maps that have a prototype", () => {
    class Arguments {
      readonly Cause = "LocalReboot";
      readonly Other = "";
    }
    const message = put(operateMsg, ["body", "msgBody", "value", "reqType", "value", "inputArgs"], new Arguments());
    expect(usp.encodeMsg(message as usp.Msg)).toEqual(usp.encodeMsg(operateMsg as usp.Msg));
  });

  test("have maps of which own keys count, and nothing that is inherited", () => {
    const inheriting = Object.assign(Object.create({ inherited: "no" }), { own: "yes" }) as object;
    const keys = ["body", "msgBody", "value", "reqType", "value", "inputArgs"];
    const decoded = usp.decodeMsg(usp.encodeMsg(put(operateMsg, keys, inheriting) as usp.Msg));
    expect(decoded).toEqual(put(operateMsg, keys, mapOf(["own", "yes"])));
  });

  test("may hold Buffers, and bytes on shared memory", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(3));
    shared.set([1, 2, 3]);
    for (const payload of [Buffer.from([1, 2, 3]), shared, Uint8ClampedArray.of(1, 2, 3)]) {
      const message = put(recordOf, ["recordType", "value", "payload"], payload) as rec.Record;
      expect(rec.decodeRecord(rec.encodeRecord(message)).recordType.value).toEqual({
        payload: bytesOf("\x01\x02\x03"),
      });
    }
  });

  test("may hold properties that no schema knows", () => {
    expect(usp.encodeMsg({ ...setOf, more: 1 } as usp.Msg)).toEqual(usp.encodeMsg(setOf));
  });

  test("are not changed", () => {
    const copy = structured(supportedMsg);
    usp.encodeMsg(supportedMsg as usp.Msg);
    expect(supportedMsg).toEqual(copy);
  });
});

/** A deep copy of plain data; its maps become objects with a prototype. */
function structured(value: unknown): unknown {
  return structuredClone(value);
}

function catching(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
