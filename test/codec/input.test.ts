// What decoders take, and what they share with it.
import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec from "../../generated/usp-record-1-4.js";
import { BODY, HEADER, PAYLOAD, record, request } from "./cases/usp.js";
import { bytesOf, concat, field, hex, int } from "./wire.js";

const msgBytes = bytesOf(HEADER, BODY);
const recordBytes = bytesOf(record(field(5, "mac"), field(7, field(2, "payload"))));

function payloadOf({ recordType }: rec.Record): Uint8Array<ArrayBuffer> {
  if (recordType.case !== "noSessionContext") throw new Error(recordType.case);
  return recordType.value.payload;
}

describe("the bytes to decode", () => {
  test("may stand within a larger buffer", () => {
    const large = new Uint8Array(recordBytes.length + 20).fill(0xff);
    large.set(recordBytes, 7);
    const view = large.subarray(7, 7 + recordBytes.length);
    const decoded = rec.decodeRecord(view);
    expect(decoded).toEqual(rec.decodeRecord(recordBytes));
    expect(payloadOf(decoded).buffer).toBe(large.buffer);
    expect(payloadOf(decoded).byteOffset).toBe(large.length - 13 - "payload".length);
    expect(rec.safeDecodeRecord(large.subarray(7, 6 + recordBytes.length))).toMatchObject({ error: { offset: 20 } });
  });

  test("may be a Buffer; what is decoded is plain", () => {
    const buffer = Buffer.from(recordBytes);
    const decoded = rec.decodeRecord(buffer);
    expect(decoded).toStrictEqual(rec.decodeRecord(recordBytes));
    expect(Object.getPrototypeOf(payloadOf(decoded))).toBe(Uint8Array.prototype);
    expect(payloadOf(decoded).buffer).toBe(buffer.buffer);
  });

  test("may be a Buffer, of which unknown fields are plain, too, in one piece or in several", () => {
    for (const parts of [[field(99, "a")], [field(99, "a"), field(1, "1.4"), field(98, "b")]]) {
      const bytes = bytesOf(record(PAYLOAD, ...parts));
      const { $unknown } = rec.decodeRecord(Buffer.from(bytes));
      expect($unknown).toStrictEqual(rec.decodeRecord(bytes).$unknown);
      expect(Object.getPrototypeOf($unknown)).toBe(Uint8Array.prototype);
    }
  });

  test("may be of a subclass, whose constructor takes what it likes", () => {
    class Packet extends Uint8Array<ArrayBuffer> {
      // Such as methods of a Uint8Array would call with a buffer, an offset and a length.
      constructor(source: Uint8Array | ArrayBuffer) {
        super(source as ArrayBuffer);
      }
    }
    const bytes = bytesOf(record(PAYLOAD, field(99, "a"), field(1, "1.4"), field(98, "b")));
    expect(rec.decodeRecord(new Packet(bytes))).toStrictEqual(rec.decodeRecord(bytes));
  });

  test("on shared memory are copied first", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(recordBytes.length + 3), 3);
    shared.set(recordBytes);
    const decoded = rec.decodeRecord(shared);
    shared.fill(0);
    expect(decoded).toEqual(rec.decodeRecord(recordBytes));
    expect(payloadOf(decoded).buffer).toBeInstanceOf(ArrayBuffer);
  });

  test("stay as they are, also where a value is repaired", () => {
    const bytes = bytesOf(request("set", field(2, field(2, field(2, hex("ff"))))));
    const before = bytes.slice();
    usp.decodeMsg(bytes, { invalidUtf8: "replace" });
    expect(bytes).toEqual(before);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a string", "CgA="],
    ["a list", [10, 0]],
    ["an ArrayBuffer", msgBytes.buffer],
    ["an object like bytes", { length: 2, 0: 10, 1: 0, byteOffset: 0, byteLength: 2, buffer: msgBytes.buffer }],
    ["a DataView", new DataView(msgBytes.buffer)],
    ["numbers of 16 bits", new Uint16Array(msgBytes.buffer)],
    ["floats", new Float64Array(1)],
  ])("are not %s: a wrong call, not a refusal", (_, input) => {
    const bytes = input as unknown as Uint8Array;
    for (const decode of [usp.decodeMsg, usp.safeDecodeMsg, rec.decodeRecord, rec.safeDecodeRecord]) {
      expect(() => decode(bytes)).toThrow(TypeError);
    }
  });
});

describe("bytes fields", () => {
  test("are views into the input", () => {
    const input = recordBytes.slice();
    const decoded = rec.decodeRecord(input);
    expect(decoded.macSignature.buffer).toBe(input.buffer);
    input[input.length - 1] = 0x21;
    expect(payloadOf(decoded)).toEqual(bytesOf("payloa!"));
  });

  test("that are empty belong to nobody else", () => {
    const [one, two] = [rec.decodeRecord(bytesOf(record(PAYLOAD))), rec.decodeRecord(bytesOf(record(PAYLOAD)))];
    const all = [one.macSignature, one.senderCert, two.macSignature, two.senderCert];
    expect(new Set(all.map(({ buffer }) => buffer)).size).toBe(4);
  });

  test("and unknown fields are plain Uint8Arrays", () => {
    for (const unknown of [int(99, 1), concat(int(99, 1), int(98, 1))]) {
      const decoded = usp.decodeMsg(Buffer.from(bytesOf(HEADER, unknown, BODY, unknown)));
      expect(Object.getPrototypeOf(decoded.$unknown)).toBe(Uint8Array.prototype);
      expect(decoded.$unknown).toEqual(bytesOf(unknown, unknown));
    }
  });
});

describe("options", () => {
  test.each([0, -1, 1001, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null, 5n, {}])("maxDepth %o", (maxDepth) => {
    const options = { maxDepth } as usp.DecodeOptions;
    expect(() => usp.decodeMsg(msgBytes, options)).toThrow(TypeError);
    expect(() => usp.safeDecodeMsg(msgBytes, options)).toThrow(TypeError);
    expect(() => rec.decodeRecord(recordBytes, options)).toThrow(TypeError);
  });

  test.each(["", "ignore", "REPLACE", true, false, null, 1])("invalidUtf8 %o", (invalidUtf8) => {
    const options = { invalidUtf8 } as usp.DecodeOptions;
    expect(() => usp.decodeMsg(msgBytes, options)).toThrow(TypeError);
    expect(() => rec.safeDecodeRecord(recordBytes, options)).toThrow(TypeError);
  });

  test.each([{}, undefined, { maxDepth: undefined, invalidUtf8: undefined, onRepair: undefined }, { maxDepth: 1000 }])(
    "%o are fine",
    (options) => expect(usp.decodeMsg(msgBytes, options)).toEqual(usp.decodeMsg(msgBytes)),
  );

  test("a wrong call is judged before the bytes", () => {
    expect(() => usp.safeDecodeMsg(hexBytes("ff"), { maxDepth: 0 })).toThrow(TypeError);
  });
});

describe("onRepair", () => {
  const bad = field(2, hex("57 ff"));
  const bytes = bytesOf(request("set", field(2, field(2, bad))));

  test("gets the octets as a view into the input", () => {
    const repairs: usp.Utf8Repair[] = [];
    usp.decodeMsg(bytes, { invalidUtf8: "replace", onRepair: (repair) => repairs.push(repair) });
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.bytes.buffer).toBe(bytes.buffer);
    expect(Object.keys(repairs[0] ?? {}).sort()).toEqual(["bytes", "offset", "path"]);
  });

  test("may be left out", () => {
    expect(usp.safeDecodeMsg(bytes, { invalidUtf8: "replace" }).ok).toBe(true);
  });

  test("is not called without `replace`", () => {
    const onRepair = () => expect.unreachable();
    expect(usp.safeDecodeMsg(bytes, { onRepair }).ok).toBe(false);
  });

  test("throws what it throws", () => {
    const onRepair = () => {
      throw new RangeError("of the caller");
    };
    expect(() => usp.safeDecodeMsg(bytes, { invalidUtf8: "replace", onRepair })).toThrow(RangeError);
  });

  test("may decode on its own", () => {
    let inner: unknown;
    const onRepair = () => {
      inner = usp.decodeMsg(msgBytes);
    };
    usp.decodeMsg(bytes, { invalidUtf8: "replace", onRepair });
    expect(inner).toEqual(usp.decodeMsg(msgBytes));
  });
});

function hexBytes(text: string): Uint8Array<ArrayBuffer> {
  return bytesOf(hex(text));
}
