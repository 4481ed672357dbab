// Messages that encode, decode equal, and take the bytes that they should.
import { type Bytes, bytesOf, concat, field, fixed32, int, utf8, type Wire } from "../wire.js";
import { type EncodeCase, encoded } from "./case.js";
import {
  addRespMsg,
  deleteMsg,
  disconnectRecord,
  errorMsg,
  mqttRecord,
  notifyMsg,
  operateMsg,
  operateRespMsg,
  payloadRecord,
  sessionRecord,
  setMsg,
  stompRecord,
  supportedMsg,
} from "./messages.js";
import { mapOf, msg, msgValue, record, recordValue, request, requestValue, session, sessionValue } from "./usp.js";

const whole: readonly EncodeCase[] = [
  encoded("set", "msg", setMsg),
  encoded("delete", "msg", deleteMsg, { bytes: request("delete", field(2, "Device.A.1."), field(2, "Device.A.2.")) }),
  encoded("operate", "msg", operateMsg),
  encoded("notify", "msg", notifyMsg),
  encoded("error", "msg", errorMsg, {
    bytes: msg(field(3, fixed32(1, 7004), field(2, "text"), field(3, field(1, "Device.A"), fixed32(2, 7012)))),
  }),
  encoded("addResp", "msg", addRespMsg),
  encoded("operateResp", "msg", operateRespMsg),
  encoded("getSupportedDmResp", "msg", supportedMsg, { since: 4 }),
  encoded("noSessionContext", "record", payloadRecord, {
    bytes: record(int(4, 1), field(5, "mac"), field(6, "cert"), field(7, field(2, "p"))),
  }),
  encoded("sessionContext", "record", sessionRecord, {
    bytes: session(int(4, 4), int(5, 1), int(6, 3), field(7, "a"), field(7)),
  }),
  encoded("websocketConnect", "record", recordValue("websocketConnect", {}), { since: 2, bytes: record(field(9)) }),
  encoded("mqttConnect", "record", mqttRecord, { since: 2, bytes: record(field(10, int(1, 1), field(2, "topic"))) }),
  encoded("stompConnect", "record", stompRecord, { since: 2, bytes: record(field(11, field(2, "destination"))) }),
  encoded("disconnect", "record", disconnectRecord, {
    since: 2,
    bytes: record(field(12, field(1, "because"), fixed32(2, 7100))),
  }),
  encoded("udsConnect", "record", recordValue("udsConnect", {}), { since: 3, bytes: record(field(13)) }),
];

function deleteOf(...objPaths: readonly string[]): object {
  return requestValue("delete", { allowPartial: false, objPaths });
}

function textCase(name: string, text: string): EncodeCase {
  return encoded(`text: ${name}`, "msg", deleteOf(text), { bytes: request("delete", field(2, utf8(text))) });
}

/** Around the lengths that take a byte more, of the text itself and of what encloses it. */
const sizes: readonly number[] = [0, 1, 24, 25, 41, 42, 43, 100, 120, 126, 127, 128, 129, 255, 256, 5461, 8191, 8192];
const largeSizes: readonly number[] = [16370, 16382, 16383, 16384, 16385, 65536];

/** Characters of one to four bytes; the length in UTF-16 says little of that in UTF-8. */
const characters: readonly (readonly [name: string, character: string])[] = [
  ["one byte", "x"],
  ["two bytes", "\u00e9"],
  ["three bytes", "\u20ac"],
  ["four bytes", "\u{1f600}"],
];

const lengths = characters.flatMap(([name, character]) =>
  sizes.map((size) => textCase(`${size} of ${name}`, character.repeat(size))),
);

/** Where the length of one or another of the messages around the text gets a third byte. */
const thirdBytes = Array.from({ length: 20 }, (_, i) => 16367 + i).map((size) =>
  encoded(`messages around ${size} characters`, "msg", deleteOf("x".repeat(size))),
);

/** Without the expected bytes: slow engines run the cases, too. */
const largeLengths = largeSizes.map((size) => encoded(`text: ${size} of one byte`, "msg", deleteOf("x".repeat(size))));

const texts: readonly (readonly [name: string, text: string])[] = [
  ["NUL", "\0"],
  ["NUL within", "a\0b"],
  ["a byte order mark", "\ufeff"],
  ["a byte order mark before text", "\ufefftext"],
  ["a byte order mark before long text", `\ufeff${"x".repeat(40)}`],
  ["U+FFFD", "\ufffd"],
  ["U+FFFD in long text", `${"x".repeat(40)}\ufffd`],
  ["the limits of two bytes", "\x7f\x80\u07ff"],
  ["the limits of three bytes", "\u0800\ud7ff\ue000\uffff"],
  ["the limits of four bytes", "\u{10000}\u{10ffff}"],
  ["the limits of each, long", "\x7f\x80\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}".repeat(10)],
  ["noncharacters", "\ufdd0\ufffe\uffff\u{1ffff}"],
  ["line separators", "\r\n\u2028\u2029"],
];

/** Lengths of messages that take a byte more, so that what was written moves. */
const nested: readonly EncodeCase[] = [118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128].map((size) =>
  encoded(
    `messages around ${size} bytes`,
    "msg",
    requestValue("set", {
      allowPartial: false,
      updateObjs: [
        { objPath: "x".repeat(size), paramSettings: [{ param: "", value: "y".repeat(size), required: true }] },
        { objPath: "", paramSettings: [] },
      ],
    }),
    {
      bytes: request(
        "set",
        field(2, field(1, "x".repeat(size)), field(2, field(2, "y".repeat(size)), int(3, 1))),
        field(2),
      ),
    },
  ),
);

function octets(size: number): Bytes {
  return new Uint8Array(size).map((_, i) => i * 7);
}

const payloads = [1, 2, 127, 128, 1000, 8000, 8192, 16383, 16384, 100_000].map((size) =>
  encoded(`a payload of ${size} bytes`, "record", recordValue("noSessionContext", { payload: octets(size) })),
);

const lists: readonly EncodeCase[] = [
  encoded("empty strings in a list", "msg", deleteOf("", "", ""), {
    bytes: request("delete", field(2), field(2), field(2)),
  }),
  encoded("a list of a thousand", "msg", deleteOf(...Array.from({ length: 1000 }, (_, i) => `Device.A.${i}.`))),
  encoded("many payloads", "record", sessionValue({ payload: Array.from({ length: 300 }, (_, i) => octets(i)) })),
  encoded("no payloads", "record", sessionValue({ payload: [] }), { bytes: session() }),
];

function operateOf(...inputArgs: readonly (readonly [key: string, value: string])[]): object {
  return requestValue("operate", { command: "", commandKey: "", sendResp: false, inputArgs: mapOf(...inputArgs) });
}

function arg(key: string, value: string): Wire {
  return field(4, field(1, key), field(2, value));
}

const maps: readonly EncodeCase[] = [
  encoded("an empty map", "msg", operateOf(), { bytes: request("operate") }),
  // Key and value are written, be they empty.
  encoded("an empty key and value", "msg", operateOf(["", ""]), { bytes: request("operate", arg("", "")) }),
  encoded("a key __proto__", "msg", operateOf(["__proto__", "v"]), {
    bytes: request("operate", arg("__proto__", "v")),
  }),
  encoded("a key constructor", "msg", operateOf(["constructor", "v"])),
  encoded("a long key and value", "msg", operateOf(["k".repeat(200), "v".repeat(20000)])),
];

const emptyOneof: readonly EncodeCase[] = [
  encoded(
    "an error without anything",
    "msg",
    msgValue({ msgBody: { case: "error", value: { errCode: 0, errMsg: "", paramErrs: [] } } }),
    { bytes: msg(field(3)) },
  ),
  encoded("no $unknown is none", "msg", { ...(deleteOf() as object) }, { bytes: concat(request("delete")) }),
  encoded(
    "an unknown field of a byte",
    "record",
    recordValue("noSessionContext", { payload: bytesOf("p"), $unknown: bytesOf(int(99, 1)) }),
    {
      bytes: record(field(7, field(2, "p"), int(99, 1))),
    },
  ),
];

export const roundTripCases: readonly EncodeCase[] = [
  ...whole,
  ...lengths,
  ...largeLengths,
  ...thirdBytes,
  ...texts.map(([name, text]) => textCase(name, text)),
  ...nested,
  ...payloads,
  ...lists,
  ...maps,
  ...emptyOneof,
];
