// What a peek finds, case by case.
import { describe, expect, test } from "vitest";
import { type MsgPeek, peekMsg } from "../../generated/usp-msg-1-4.peek.js";
import { peekRecord, type RecordPeek } from "../../generated/usp-record-1-4.peek.js";
import {
  bytesOf,
  concat,
  field,
  fixed32,
  group,
  hex,
  int,
  type Part,
  raw,
  repeat,
  START_GROUP,
  tag,
  utf8,
} from "../codec/wire.js";

const ID = field(1, "i");
const GET = int(2, 1);
const HEADER = field(1, ID, GET);
const request = (...members: readonly Part[]) => field(2, field(1, ...members));
const BODY = request(field(1));

const nothing = { msgId: undefined, msgType: undefined, body: undefined };
const all: MsgPeek = { msgId: "i", msgType: "GET", body: "request.get" };

const msgs: readonly (readonly [name: string, bytes: Part, found: Partial<MsgPeek>])[] = [
  ["a Msg", concat(HEADER, BODY), all],
  ["the body before the header", concat(BODY, HEADER), all],
  ["nothing", raw(), {}],

  // The header.
  ["no header", BODY, { body: "request.get" }],
  ["two headers", concat(HEADER, HEADER, BODY), { body: "request.get" }],
  ["a header that is a number", concat(int(1, 5), HEADER, BODY), { body: "request.get" }],
  ["an empty header: ERROR is 0, which is not sent", concat(field(1), BODY), { msgType: "ERROR", body: "request.get" }],
  ["an empty msg_id", field(1, field(1, ""), GET), { msgType: "GET" }],
  ["two of msg_id: the last counts", field(1, field(1, "h"), ID, GET), { msgId: "i", msgType: "GET" }],
  ["two, of which the last is empty", field(1, ID, field(1, ""), GET), { msgType: "GET" }],
  ["a msg_id that is not UTF-8", field(1, field(1, hex("ff")), GET), { msgType: "GET" }],
  ["two, of which one is not UTF-8", field(1, field(1, hex("ff")), ID, GET), { msgType: "GET" }],
  ["a msg_id that is a number", field(1, int(1, 5), GET), { msgType: "GET" }],
  ["two, of which one is a number", field(1, int(1, 5), ID, GET), { msgType: "GET" }],
  ["a msg_id with a byte order mark", field(1, field(1, utf8("\ufeffa")), GET), { msgId: "\ufeffa", msgType: "GET" }],
  ["two of msg_type: the last counts", field(1, ID, int(2, 4), GET), { msgId: "i", msgType: "GET" }],
  ["a msg_type that is not defined", field(1, ID, int(2, 99)), { msgId: "i" }],
  ["two, of which one is not defined", field(1, ID, int(2, 99), GET), { msgId: "i" }],
  ["a msg_type of which 32 bits would be defined", field(1, ID, int(2, 2n ** 32n + 1n)), { msgId: "i" }],
  ["a msg_type in more bytes than it needs", field(1, ID, int(2, 1, 10)), { msgId: "i", msgType: "GET" }],
  ["a msg_type of another wire type", field(1, ID, fixed32(2, 1)), { msgId: "i" }],
  ["fields that nobody knows", concat(int(77, 1), group(9, HEADER), field(1, int(9, 1), ID, GET), BODY), all],

  // The body.
  ["two bodies", concat(HEADER, BODY, BODY), { ...all, body: undefined }],
  ["an empty body", field(2), {}],
  ["an Error", field(2, field(3)), { body: "error" }],
  ["a Response", field(2, field(2, field(1))), { body: "response.get_resp" }],
  ["a Request and a Response", field(2, field(1, field(1)), field(2, field(1))), {}],
  ["a Request and an Error that is a number", field(2, field(1, field(1)), int(3, 1)), {}],
  ["a Request twice", field(2, field(1, field(1)), field(1, field(1))), { body: "request" }],
  ["a Request and a field that nobody knows", field(2, field(1, field(1)), field(4, "?")), { body: "request.get" }],
  ["a Request of nothing", request(), { body: "request" }],
  ["a Request that this schema version does not know", request(field(50, "?")), { body: "request" }],
  ["a Request of two kinds", request(field(1), field(4)), { body: "request" }],
  ["a Request of the same kind twice", request(field(1), field(1)), { body: "request.get" }],
  ["a Request of a kind that is a number", request(int(1, 1)), { body: "request" }],
  ["a Request of which nothing else is sound", request(field(1, hex("ff ff ff"))), { body: "request.get" }],

  // What cannot be read: what comes before it counts.
  ["a header that ends too early", concat(HEADER, hex("0a 05 0a 01")), { msgId: undefined }],
  ["a header that is all there is, and ends too early", hex("0a 07 0a 01 69 10 01"), { msgId: "i", msgType: "GET" }],
  ["a msg_type that may come later", hex("0a 07 0a 01 69"), { msgId: "i" }],
  ["a msg_id that ends too early", hex("0a 07 0a 02 69"), {}],
  ["a second msg_id that ends too early", hex("0a 09 0a 01 69 0a 02 69"), { msgId: "i" }],
  ["a tag of number 0 behind the header", concat(HEADER, hex("00"), BODY), { msgId: "i", msgType: "GET" }],
  ["bytes of number 0 behind the header", concat(HEADER, hex("02 01 00"), BODY), { msgId: "i", msgType: "GET" }],
  ["wire type 7 in the header", concat(field(1, ID, hex("1f")), BODY), { msgId: "i", body: "request.get" }],
  ["a group that does not end", concat(HEADER, tag(9, START_GROUP), BODY), { msgId: "i", msgType: "GET" }],
  ["a Request that ends too early, of a kind", concat(HEADER, hex("12 09 0a 07 0a 05 0a")), all],
  ["a Request that ends before its kind", hex("12 04 0a 02"), {}],
  ["a Request of which a kind may come later", hex("12 04 0a 02 30"), {}],
  ["a length that is none", concat(HEADER, hex("12 ff ff ff ff ff ff ff ff ff ff ff")), { msgId: "i", msgType: "GET" }],
  ["a length that is longer than memory", hex("0a ff ff ff ff 0f 0a 01 69"), { msgId: "i" }],
  ["text", utf8("GET / HTTP/1.1"), {}],
];

describe("a Msg:", () => {
  test.each(msgs)("%s", (_, bytes, found) => {
    expect(peekMsg(bytesOf(bytes))).toStrictEqual({ ...nothing, ...found });
  });
});

const ENDS = concat(field(1, "1.4"), field(2, "to"), field(3, "from"));
const PAYLOAD = field(7, field(2, hex("c0")));
const ends = { version: "1.4", toId: "to", fromId: "from" };
const payload = new Uint8Array([0xc0]);

const records: readonly (readonly [name: string, bytes: Part, found: Partial<RecordPeek>])[] = [
  ["a Record", concat(ENDS, PAYLOAD), { ...ends, recordType: "no_session_context", payload }],
  ["fields in another order", concat(PAYLOAD, ENDS), { ...ends, recordType: "no_session_context", payload }],
  ["nothing", raw(), {}],
  ["no kind", ENDS, ends],
  ["empty Endpoint IDs", concat(field(1, "1.4"), field(2, ""), field(3, "")), { version: "1.4" }],
  ["an empty payload", field(7, field(2, "")), { recordType: "no_session_context" }],
  ["no payload", field(7), { recordType: "no_session_context" }],
  [
    "two payloads: the last counts",
    field(7, field(2, "a"), field(2, hex("c0"))),
    { recordType: "no_session_context", payload },
  ],
  ["a payload that ends too early", hex("3a 05 12 03 c0"), { recordType: "no_session_context" }],
  ["a payload that is a number", field(7, int(2, 1)), { recordType: "no_session_context" }],
  ["the same kind twice", concat(PAYLOAD, PAYLOAD), { recordType: "no_session_context" }],
  ["two kinds", concat(ENDS, PAYLOAD, field(9)), ends],
  ["another kind", concat(ENDS, field(10, field(2, "a"))), { ...ends, recordType: "mqtt_connect" }],
  ["a kind that nobody knows", concat(ENDS, field(77, "a")), ends],
];

describe("a Record:", () => {
  test.each(records)("%s", (_, bytes, found) => {
    const none = { version: undefined, toId: undefined, fromId: undefined, recordType: undefined, payload: undefined };
    expect(peekRecord(bytesOf(bytes))).toStrictEqual({ ...none, ...found });
  });
});

describe("the bytes", () => {
  const bytes = bytesOf(ENDS, PAYLOAD);

  test("are viewed, not copied", () => {
    const large = new Uint8Array(bytes.length + 9).fill(0xff);
    large.set(bytes, 5);
    const found = peekRecord(large.subarray(5, 5 + bytes.length)).payload;
    expect(found).toEqual(payload);
    expect(found?.buffer).toBe(large.buffer);
    expect(found?.byteOffset).toBe(5 + bytes.length - 1);
  });

  test("may be a Buffer; what is found is plain", () => {
    const found = peekRecord(Buffer.from(bytes)).payload;
    expect(found).toStrictEqual(payload);
  });

  test("on shared memory are copied first", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const { payload: found } = peekRecord(shared);
    shared.fill(0);
    expect(found).toEqual(payload);
    expect(found?.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test.each([
    ["a string", "CgA="],
    ["a list", [10, 0]],
    ["nothing", undefined],
  ])("must be some: %s", (_, input) => {
    expect(() => peekMsg(input as unknown as Uint8Array)).toThrow(TypeError);
  });
});

describe("hostile bytes take time by their size", () => {
  const MANY = 100_000;
  test.each<[string, Part, Partial<MsgPeek>]>([
    ["groups within groups", concat(HEADER, repeat(tag(9, START_GROUP), MANY)), { msgId: "i", msgType: "GET" }],
    ["fields that nobody knows", concat(HEADER, repeat(int(15, 1), MANY), BODY), all],
    ["many headers", concat(repeat(HEADER, MANY / 10), BODY), { body: "request.get" }],
    ["many of msg_id", field(1, repeat(ID, MANY / 10), GET), { msgId: "i", msgType: "GET" }],
    ["many bodies", repeat(BODY, MANY / 10), {}],
  ])("%s", (_, bytes, found) => {
    const input = bytesOf(bytes);
    const start = performance.now();
    expect(peekMsg(input)).toStrictEqual({ ...nothing, ...found });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
