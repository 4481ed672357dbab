// Sound messages with each byte changed, left out or doubled: a decoder throws a DecodeError or decodes what it can
// encode again, and nothing else.
import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec from "../../generated/usp-record-1-4.js";
import * as messages from "./cases/messages.js";
import { deepEqual } from "./deep-equal.js";
import { show } from "./show.js";
import { bytesOf, field, group, int } from "./wire.js";

interface Codec {
  readonly encode: (message: never) => Uint8Array<ArrayBuffer>;
  readonly decode: (bytes: Uint8Array, options?: usp.DecodeOptions) => object;
}

const msgCodec: Codec = { encode: usp.encodeMsg, decode: usp.decodeMsg };
const recordCodec: Codec = { encode: rec.encodeRecord, decode: rec.decodeRecord };

const samples: readonly (readonly [name: string, codec: Codec, message: object])[] = [
  ["Set", msgCodec, messages.setMsg],
  ["Operate", msgCodec, messages.operateMsg],
  ["AddResp", msgCodec, messages.addRespMsg],
  ["OperateResp", msgCodec, messages.operateRespMsg],
  ["GetSupportedDMResp", msgCodec, messages.supportedMsg],
  [
    "Error with unknown fields",
    msgCodec,
    { ...messages.errorMsg, $unknown: bytesOf(group(99, int(1, 300)), field(98, "x")) },
  ],
  ["Record", recordCodec, messages.payloadRecord],
  ["Record with a session", recordCodec, messages.sessionRecord],
  ["Record of MQTT", recordCodec, messages.mqttRecord],
];

function* mutations(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    for (const other of new Set([0, 1, 2, 7, 0x7f, 0x80, 0xff, byte ^ 1, byte ^ 2, byte ^ 4, byte ^ 0x80, byte + 8])) {
      const changed = bytes.slice();
      changed[at] = other;
      yield changed;
    }
    yield Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
    yield Uint8Array.from([...bytes.slice(0, at), byte, ...bytes.slice(at)]);
    yield bytes.slice(0, at);
    yield Uint8Array.from([...bytes, ...bytes.slice(0, at)]);
  }
}

/** What is wrong with how the codec takes the bytes, if anything. */
function problem({ encode, decode }: Codec, bytes: Uint8Array, options: usp.DecodeOptions): string | undefined {
  let decoded: object;
  try {
    decoded = decode(bytes, options);
  } catch (error) {
    if (!(error instanceof usp.DecodeError)) return `${show(bytes)} throws ${String(error)}`;
    const { offset, path } = error;
    if (!(Number.isInteger(offset) && offset >= 0 && offset <= bytes.length)) return `${show(bytes)}: offset ${offset}`;
    return /^$|^[a-zA-Z]+(\[\d+\])*(\["(\\.|[^"\\])*"\])*(\.[a-zA-Z]+(\[\d+\])*(\["(\\.|[^"\\])*"\])*)*$/u.test(path)
      ? undefined
      : `${show(bytes)}: path ${path}`;
  }
  try {
    const again = decode(encode(decoded as never));
    return deepEqual(again, decoded) ? undefined : `${show(bytes)} decodes as ${show(decoded)}, then ${show(again)}`;
  } catch (error) {
    return `${show(bytes)} decodes, but does not encode again: ${String(error)}`;
  }
}

describe.each(samples)("%s", (_, codec, message) => {
  test.each(["reject", "replace"] as const)("with invalidUtf8 %s", (invalidUtf8) => {
    let repairs = 0;
    const onRepair = ({ path, offset, bytes }: usp.Utf8Repair) => {
      repairs++;
      if (path === "" || offset < 0 || bytes.length === 0) throw new Error(`a repair of nothing at ${path}`);
    };
    const problems: string[] = [];
    for (const bytes of mutations(codec.encode(message as never))) {
      const found = problem(codec, bytes, { invalidUtf8, onRepair });
      if (found !== undefined) problems.push(found);
    }
    expect(problems).toEqual([]);
    if (invalidUtf8 === "reject") expect(repairs).toBe(0);
  });
});
