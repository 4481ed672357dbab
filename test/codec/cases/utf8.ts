// Strings that are not UTF-8, by Table 3-7 of Unicode, and those that are.
import { at, concat, field, hex, int, type Part, utf8, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused } from "./case.js";
import { BODY, msg, PAYLOAD, record, request, requestValue, response } from "./usp.js";

/** What is not UTF-8, and what is put in its place: U+FFFD for each part that could not go on (as the WHATWG has it). */
export const invalid: readonly (readonly [name: string, bytes: Wire, repaired: string])[] = [
  ["a byte that only follows", hex("80"), "\ufffd"],
  ["the last byte that only follows", hex("bf"), "\ufffd"],
  ["NUL in two bytes", hex("c0 80"), "\ufffd\ufffd"],
  ["/ in two bytes", hex("c0 af"), "\ufffd\ufffd"],
  ["U+007F in two bytes", hex("c1 bf"), "\ufffd\ufffd"],
  ["U+0000 in three bytes", hex("e0 80 80"), "\ufffd\ufffd\ufffd"],
  ["U+07FF in three bytes", hex("e0 9f bf"), "\ufffd\ufffd\ufffd"],
  ["U+0000 in four bytes", hex("f0 80 80 80"), "\ufffd\ufffd\ufffd\ufffd"],
  ["U+FFFF in four bytes", hex("f0 8f bf bf"), "\ufffd\ufffd\ufffd\ufffd"],
  ["the first high surrogate", hex("ed a0 80"), "\ufffd\ufffd\ufffd"],
  ["the last low surrogate", hex("ed bf bf"), "\ufffd\ufffd\ufffd"],
  ["a pair of surrogates (CESU-8)", hex("ed a0 bd ed b8 80"), "\ufffd".repeat(6)],
  ["U+110000", hex("f4 90 80 80"), "\ufffd\ufffd\ufffd\ufffd"],
  ["U+140000", hex("f5 80 80 80"), "\ufffd\ufffd\ufffd\ufffd"],
  ["five bytes", hex("f8 88 80 80 80"), "\ufffd".repeat(5)],
  ["six bytes", hex("fc 84 80 80 80 80"), "\ufffd".repeat(6)],
  ["FE", hex("fe"), "\ufffd"],
  ["FF", hex("ff"), "\ufffd"],
  ["a byte order mark of UTF-16", hex("ff fe"), "\ufffd\ufffd"],
  ["one byte of two", hex("c3"), "\ufffd"],
  ["one byte of three", hex("e2"), "\ufffd"],
  ["two bytes of three", hex("e2 82"), "\ufffd"],
  ["one byte of four", hex("f0"), "\ufffd"],
  ["two bytes of four", hex("f0 9f"), "\ufffd"],
  ["three bytes of four", hex("f0 9f 98"), "\ufffd"],
  ["two bytes, the second of ASCII", hex("c3 28"), "\ufffd("],
  ["three bytes, the second of ASCII", hex("e2 28 a1"), "\ufffd(\ufffd"],
  ["three bytes, the third of ASCII", hex("e2 82 28"), "\ufffd("],
  ["four bytes, the second of ASCII", hex("f0 28 8c bc"), "\ufffd(\ufffd\ufffd"],
  ["four bytes, the third of ASCII", hex("f0 9f 28 bc"), "\ufffd(\ufffd"],
  ["four bytes, the fourth of ASCII", hex("f0 9f 98 28"), "\ufffd("],
  ["a first byte twice", hex("c3 c3 a9"), "\ufffd\u00e9"],
  ["Latin-1", hex("43 61 66 e9"), "Caf\ufffd"],
];

/** Engines decode long strings by other means than short ones. */
export const surroundings: readonly (readonly [name: string, before: string, behind: string])[] = [
  ["alone", "", ""],
  ["in a short string", "ab", "cd"],
  ["at the begin of a long string", "", "x".repeat(40)],
  ["in the middle of a long string", "x".repeat(30), "y".repeat(30)],
  ["at the end of a long string", "\u00e9".repeat(30), ""],
];

const valuePath = "body.request.set.updateObjs[0].paramSettings[0].value";

const sequences: readonly DecodeCase[] = invalid.flatMap(([name, bytes]) =>
  surroundings.flatMap(([where, before, behind]) => [
    refused(
      `a msgId of ${name} ${where}`,
      "msg",
      concat(field(1, at(field(1, before, bytes, behind))), BODY),
      "invalid-utf8",
      "header.msgId",
    ),
    refused(
      `a value of ${name} ${where}`,
      "msg",
      request("set", field(2, field(2, at(field(2, before, bytes, behind))))),
      "invalid-utf8",
      valuePath,
    ),
    refused(
      `a toId of ${name} ${where}`,
      "record",
      concat(PAYLOAD, field(1, "1.3"), at(field(2, before, bytes, behind)), field(3, "from")),
      "invalid-utf8",
      "toId",
    ),
  ]),
);

interface StringField {
  readonly kind: Kind;
  readonly since?: number;
  readonly path: string;
  readonly number: number;
  readonly wrap: (part: Part) => Wire;
}

const resolved = "body.response.getResp.reqPathResults[0].resolvedPathResults[0]";

/** Strings that are no TR-106 values: no option repairs them. */
const others: readonly StringField[] = [
  { kind: "msg", path: "header.msgId", number: 1, wrap: (part) => concat(field(1, part), BODY) },
  { kind: "msg", path: "body.error.errMsg", number: 2, wrap: (part) => msg(field(3, part)) },
  { kind: "msg", path: "body.error.paramErrs[0].paramPath", number: 1, wrap: (part) => msg(field(3, field(3, part))) },
  {
    kind: "msg",
    path: "body.request.delete.objPaths[1]",
    number: 2,
    wrap: (part) => request("delete", field(2, "a"), part),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[0].objPath",
    number: 1,
    wrap: (part) => request("set", field(2, part)),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[0].paramSettings[0].param",
    number: 1,
    wrap: (part) => request("set", field(2, field(2, part))),
  },
  { kind: "msg", path: "body.request.operate.commandKey", number: 2, wrap: (part) => request("operate", part) },
  { kind: "msg", path: "body.request.notify.subscriptionId", number: 1, wrap: (part) => request("notify", part) },
  {
    kind: "msg",
    path: "body.request.notify.valueChange.paramPath",
    number: 1,
    wrap: (part) => request("notify", field(4, part)),
  },
  {
    kind: "msg",
    path: "body.request.notify.event.eventName",
    number: 2,
    wrap: (part) => request("notify", field(3, part)),
  },
  {
    kind: "msg",
    path: `${resolved}.resolvedPath`,
    number: 1,
    wrap: (part) => response("getResp", field(1, field(4, part))),
  },
  // A key that is no string is not in the path.
  {
    kind: "msg",
    path: `${resolved}.resultParams`,
    number: 1,
    wrap: (part) => response("getResp", field(1, field(4, field(2, part, field(2, "value"))))),
  },
  {
    kind: "msg",
    path: `${resolved}.resultParams`,
    number: 1,
    wrap: (part) => response("getResp", field(1, field(4, field(2, field(2, "value"), part)))),
  },
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[0].reqObjPath",
    number: 2,
    wrap: (part) => response("operateResp", field(1, part)),
  },
  { kind: "record", path: "version", number: 1, wrap: (part) => concat(PAYLOAD, part) },
  { kind: "record", path: "fromId", number: 3, wrap: (part) => concat(PAYLOAD, part) },
  { kind: "record", since: 2, path: "mqttConnect.subscribedTopic", number: 2, wrap: (part) => record(field(10, part)) },
  {
    kind: "record",
    since: 2,
    path: "stompConnect.subscribedDestination",
    number: 2,
    wrap: (part) => record(field(11, part)),
  },
  { kind: "record", since: 2, path: "disconnect.reason", number: 1, wrap: (part) => record(field(12, part)) },
];

const everywhere: readonly DecodeCase[] = others.flatMap(({ kind, since, path, number, wrap }, i) =>
  (["reject", "replace"] as const).map((invalidUtf8) =>
    refused(
      `${path} (${i}) with invalidUtf8 ${invalidUtf8}`,
      kind,
      wrap(at(field(number, hex("61 ff")))),
      "invalid-utf8",
      path,
      {
        since,
        options: { invalidUtf8 },
      },
    ),
  ),
);

const octets: readonly DecodeCase[] = [
  accepted(
    "bytes fields hold any octets",
    "record",
    record(field(5, hex("ff fe c0 80")), field(7, field(2, hex("80")))),
  ),
  accepted("unknown fields hold any octets", "msg", concat(field(1, field(1, "id"), field(9, hex("ff"))), BODY)),
];

/** Text at the limits of each length of UTF-8, and what decoders like to eat. */
const texts: readonly string[] = [
  "\0",
  "a\0b",
  "\x7f\x80\u07ff\u0800",
  "\ud7ff\ue000\ufffd\uffff",
  "\u{10000}\u{10ffff}",
  "\ufeffa byte order mark stays",
  "\ufeff",
  "a\ufeff",
  "\ufffe\uffff\ufdd0\u{1ffff}",
  "\ufffd stands for itself",
  "\u2028\u2029\r\n\t",
  "e\u0301 is not \u00e9",
];

const valid: readonly DecodeCase[] = texts.flatMap((text, i) =>
  [text, text + "x".repeat(40), "x".repeat(40) + text, text.repeat(30)].map((value, j) => {
    const wire = request("set", field(2, field(2, field(1, "p"), field(2, utf8(value)), int(3, 1))));
    const paramSettings = [{ param: "p", value, required: true }];
    return accepted(`text ${i} (${j}) is UTF-8`, "msg", wire, {
      value: requestValue("set", { allowPartial: false, updateObjs: [{ objPath: "", paramSettings }] }),
      encodes: wire,
      options: { invalidUtf8: j % 2 === 0 ? "replace" : "reject" },
    });
  }),
);

export const utf8Cases: readonly DecodeCase[] = [...sequences, ...everywhere, ...octets, ...valid];
