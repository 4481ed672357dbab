// Lengths that reach past the end: of the input, or of the message around, which is not always the same.
import { at, concat, field, fixed32, fixed64, hex, I32, I64, LEN, type Part, tag, varint, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused } from "./case.js";
import { homes, placeOf } from "./homes.js";
import { BODY, ENVELOPE, HEADER, msg, record, request, response, SESSION } from "./usp.js";

/** What no input is long enough for. */
const huge: readonly (readonly [name: string, value: number | bigint])[] = [
  ["1000", 1000],
  ["2^21", 2 ** 21],
  ["2^31 - 1", 2 ** 31 - 1],
  ["2^31", 2 ** 31],
  ["2^32 - 1", 2 ** 32 - 1],
  ["2^32, which is 0 when cut to 32 bits", 2 ** 32],
  ["2^32 + 2, which is 2 when cut to 32 bits", 2 ** 32 + 2],
  ["2^53", 2n ** 53n],
  ["2^63 - 1", 2n ** 63n - 1n],
  ["2^63, which is negative in 64 bits", 2n ** 63n],
  ["2^64 - 1, which is -1 in 64 bits", 2n ** 64n - 1n],
  ["2^64 + 2, which is 2 when cut to 64 bits", 2n ** 64n + 2n],
];

interface Delimited {
  readonly kind: Kind;
  readonly path: string;
  readonly number: number;
  readonly wrap: (part: Part) => Wire;
}

const known: readonly Delimited[] = [
  { kind: "msg", path: "header", number: 1, wrap: (part) => part as Wire },
  { kind: "msg", path: "body", number: 2, wrap: (part) => concat(HEADER, part) },
  { kind: "msg", path: "header.msgId", number: 1, wrap: (part) => concat(field(1, part), BODY) },
  { kind: "msg", path: "body.request", number: 1, wrap: (part) => concat(field(2, part), HEADER) },
  {
    kind: "msg",
    path: "body.request.delete.objPaths[1]",
    number: 2,
    wrap: (part) => request("delete", field(2), part),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[3].paramSettings[0].value",
    number: 2,
    wrap: (part) => request("set", field(2), field(2), field(2), field(2, field(2, part)), field(2), field(2)),
  },
  {
    kind: "msg",
    path: "body.response.getResp.reqPathResults[0].resolvedPathResults[0].resultParams",
    number: 2,
    wrap: (part) => response("getResp", field(1, field(4, part), field(4), field(4))),
  },
  {
    kind: "msg",
    path: 'body.request.operate.inputArgs["a"]',
    number: 2,
    wrap: (part) => request("operate", field(4, field(1, "a"), part), field(4), field(4)),
  },
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[0].reqObjPath",
    number: 2,
    wrap: (part) => response("operateResp", field(1, part), field(1), field(1)),
  },
  { kind: "record", path: "version", number: 1, wrap: (part) => part as Wire },
  { kind: "record", path: "macSignature", number: 5, wrap: (part) => record(part) },
  { kind: "record", path: "noSessionContext", number: 7, wrap: (part) => record(part) },
  { kind: "record", path: "noSessionContext.payload", number: 2, wrap: (part) => concat(field(7, part), ENVELOPE) },
  {
    kind: "record",
    path: "sessionContext.payload[2]",
    number: 7,
    wrap: (part) => concat(field(8, SESSION, field(7), field(7, "a"), part), ENVELOPE),
  },
];

const hugeLengths: readonly DecodeCase[] = known.flatMap(({ kind, path, number, wrap }) => [
  ...huge.map(([name, value]) =>
    refused(`${path}: a length of ${name}`, kind, wrap(at(tag(number, LEN), varint(value), "ab")), "truncated", path),
  ),
  refused(`${path}: one byte too few`, kind, wrap(at(tag(number, LEN), varint(3), "ab")), "truncated", path),
  refused(`${path}: no byte of one`, kind, wrap(at(tag(number, LEN), varint(1))), "truncated", path),
]);

/** Unknown fields of each wire type that need more bytes than their message has. */
const tooShort: readonly (readonly [name: string, part: Part])[] = [
  ["64 bits without bytes", tag(99, I64)],
  ["64 bits of seven bytes", concat(tag(99, I64), hex("01 02 03 04 05 06 07"))],
  ["32 bits without bytes", tag(99, I32)],
  ["32 bits of three bytes", concat(tag(99, I32), hex("01 02 03"))],
  ["a length of one without bytes", concat(tag(99, LEN), varint(1))],
  ["a length of three for two bytes", concat(tag(99, LEN), varint(3), "ab")],
  ...huge.map(([name, value]) => [`a length of ${name}`, concat(tag(99, LEN), varint(value), "ab")] as const),
];

const unknown: readonly DecodeCase[] = homes.flatMap((home) => {
  const { kind, since, path, wrap } = home;
  return tooShort.map(([name, part]) =>
    refused(`${placeOf(home)}: unknown field of ${name}`, kind, wrap(at(part)), "truncated", path, { since }),
  );
});

const fixed: readonly DecodeCase[] = [
  refused("errCode of three bytes", "msg", msg(field(3, at(tag(1, I32), "abc"))), "truncated", "body.error.errCode"),
  refused(
    "errCode of three bytes, before another field",
    "msg",
    msg(field(3, field(3, at(tag(2, I32), "abc")), field(2, "text"))),
    "truncated",
    "body.error.paramErrs[0].errCode",
  ),
  refused(
    "reasonCode of no bytes",
    "record",
    record(field(12, at(tag(2, I32)))),
    "truncated",
    "disconnect.reasonCode",
    {
      since: 2,
    },
  ),
  accepted("unknown fields to the last byte", "msg", concat(HEADER, BODY, fixed64(98, 1n), fixed32(99, 1))),
];

export const lengthCases: readonly DecodeCase[] = [...hugeLengths, ...unknown, ...fixed];
