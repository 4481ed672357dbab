// Messages to encode: what takes long to decode may take long to encode, and what is wrong with a message is looked for
// by encoding it once more.
import * as usp from "../../../../generated/usp-msg-1-4.js";
import * as rec from "../../../../generated/usp-record-1-4.js";
import { int } from "../../../codec/wire.js";
import { joined, literal, repeated, toBytes, word } from "../content.js";
import { encoding, type Shape } from "../shape.js";
import { chain, emptyNode, encodeNode } from "../vendor.js";

interface Given<T> {
  readonly message: T;
  readonly bytes: number;
}

const EMOJI = "\u{1f4f6}";

/** So many elements that they are of about `size` bytes. */
function elements<T>(size: number, ofEach: number, element: (index: number) => T): T[] {
  return Array.from({ length: Math.max(1, Math.floor(size / ofEach)) }, (_, i) => element(i));
}

function text(size: number, unit: string): string {
  return Buffer.from(toBytes(repeated(size, unit))).toString("utf8");
}

type Requests = usp.RequestInit["reqType"];

function request(reqType: Requests): usp.Msg {
  return usp.createMsg({
    header: { msgId: "i" },
    body: { msgBody: { case: "request", value: { reqType } } },
  });
}

function get(size: number, paramPaths: string[]): Given<usp.Msg> {
  return { message: request({ case: "get", value: { paramPaths } }), bytes: size };
}

function operate(size: number, inputArgs: { readonly [key: string]: string }): Given<usp.Msg> {
  return { message: request({ case: "operate", value: { command: "A()", inputArgs } }), bytes: size };
}

function payload(size: number, payload: Uint8Array<ArrayBuffer>[]): Given<rec.Record> {
  const value = { sessionId: 1n, sequenceId: 1n, expectedId: 1n, payload };
  const recordType = { case: "sessionContext", value } as const;
  return { message: rec.createRecord({ version: "1.4", toId: "t", fromId: "f", recordType }), bytes: size };
}

/** Keys of four letters: eight bytes an entry, and eight of value. */
function table(size: number, salt: number): { [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let i = 0; i < size / 16; i++) map[word(i, 4, salt)] = "a value";
  return map;
}

const msg = (given: (size: number, salt: number) => Given<usp.Msg>) => encoding(usp.encodeMsg, given);

// An encoder holds what it writes and what it grows into, of which a part stays behind the message.
const ofBuffer = { held: 2.2, peak: 5 };
const ofError = { held: 0.3, peak: 10 };

export const encodings: readonly Shape[] = [
  {
    name: "encode: a string of ASCII",
    expect: "encoded",
    prepare: msg((size) => get(size, [text(size, "x")])),
    ...ofBuffer,
  },
  {
    name: "encode: a string of 4-byte characters",
    expect: "encoded",
    prepare: msg((size) => get(size, [text(size, EMOJI)])),
    ...ofBuffer,
  },
  {
    name: "encode: a lone surrogate at the end of a string",
    expect: "invalid-utf16",
    prepare: msg((size) => get(size, [`${text(size, EMOJI)}\ud83d`])),
    ...ofError,
  },
  {
    name: "encode: strings of 20 bytes",
    expect: "encoded",
    prepare: msg((size) =>
      get(
        size,
        elements(size, 22, (i) => "x".repeat(12) + word(i, 8, 0)),
      ),
    ),
    ...ofBuffer,
    scale: 1 / 4,
  },
  {
    name: "encode: empty strings",
    expect: "encoded",
    prepare: msg((size) =>
      get(
        size,
        elements(size, 2, () => ""),
      ),
    ),
    given: 16,
    ...ofBuffer,
    scale: 1 / 2,
  },
  {
    name: "encode: a map",
    expect: "encoded",
    prepare: msg((size, salt) => operate(size, table(size, salt))),
    given: 15,
    held: 1.7,
    peak: 7,
    scale: 1 / 4,
    growth: 1.5,
  },
  {
    name: "encode: a map, the last value of which is no text",
    expect: "invalid-type",
    prepare: msg((size, salt) => operate(size, { ...table(size, salt), bad: 1 as unknown as string })),
    held: 0.1,
    peak: 40,
    scale: 1 / 8,
    growth: 1.5,
  },
  {
    name: "encode: tiny messages",
    expect: "encoded",
    prepare: msg((size) => ({
      message: request({ case: "set", value: { updateObjs: elements(size, 2, () => ({})) } }),
      bytes: size,
    })),
    given: 200,
    ...ofBuffer,
    scale: 1 / 8,
  },
  {
    name: "encode: messages, the last of which has a lone surrogate",
    expect: "invalid-utf16",
    prepare: msg((size) => {
      const updateObjs = elements(size, 4, () => ({ objPath: "" }));
      updateObjs.push({ objPath: "\udc00" });
      return { message: request({ case: "set", value: { updateObjs } }), bytes: size };
    }),
    given: 100,
    held: 0.1,
    peak: 13,
    scale: 1 / 16,
  },
  {
    name: "encode: a list, the last element of which is missing",
    expect: "invalid-type",
    prepare: msg((size) => {
      const paths = elements(size, 10, () => "x".repeat(8));
      paths.length++;
      return get(size, paths);
    }),
    held: 0.1,
    peak: 8,
    scale: 1 / 8,
  },
  {
    name: "encode: a payload",
    expect: "encoded",
    prepare: encoding(rec.encodeRecord, (size) => payload(size, [toBytes(repeated(size, "x"))])),
    ...ofBuffer,
  },
  {
    name: "encode: payloads of a byte",
    expect: "encoded",
    prepare: encoding(rec.encodeRecord, (size) =>
      payload(
        size,
        elements(size, 3, () => new Uint8Array(1)),
      ),
    ),
    given: 150,
    ...ofBuffer,
    scale: 1 / 8,
  },
  {
    // Each is looked at: what the message defines does not belong there.
    name: "encode: unknown fields",
    expect: "encoded",
    prepare: msg((size) => ({
      message: { ...get(size, []).message, $unknown: toBytes(repeated(size, int(99, 1))) },
      bytes: size,
    })),
    ...ofBuffer,
  },
  {
    name: "encode: unknown fields, of which the last is known",
    expect: "invalid-unknown",
    prepare: msg((size) => {
      const $unknown = toBytes(joined(repeated(size, int(99, 1)), literal(int(1, 1))));
      return { message: { ...get(size, []).message, $unknown }, bytes: size };
    }),
    ...ofError,
  },
  {
    name: "encode: packed integers",
    expect: "encoded",
    prepare: encoding(encodeNode, (size) => ({
      message: { ...emptyNode, numbers: elements(size, 1, () => 1) },
      bytes: size,
    })),
    given: 12,
    ...ofBuffer,
    scale: 1 / 2,
  },
  {
    // What has a length moves when the length needs room: each byte as often as it is enclosed.
    name: "encode: a message 1000 deep, and a huge string in it",
    expect: "encoded",
    prepare: encoding(encodeNode, (size) => ({
      message: chain(1000, { ...emptyNode, text: text(size, "x") }),
      bytes: size,
    })),
    ...ofBuffer,
    scale: 1 / 8,
  },
  {
    name: "encode: a message 1001 deep, behind a long list",
    expect: "too-deep",
    prepare: encoding(encodeNode, (size) => ({
      message: { ...emptyNode, next: undefined, list: [...elements(size, 2, () => emptyNode), chain(1001, emptyNode)] },
      bytes: size,
    })),
    held: 0.1,
    peak: 25,
    scale: 1 / 16,
  },
];
