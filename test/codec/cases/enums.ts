// R-ENC.2: an enum field holds a number that the schema defines, and a number is all of its varint.
import { at, concat, field, int, type Part, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused } from "./case.js";
import { BODY, record, response, SESSION } from "./usp.js";

interface EnumField {
  readonly kind: Kind;
  readonly since?: number;
  readonly path: string;
  readonly number: number;
  /** The highest number that all versions since then define; the enum has no gaps. */
  readonly last: number;
  /** Around the field. */
  readonly wrap: (...parts: readonly Part[]) => Wire;
}

const object = "body.response.getSupportedDmResp.reqObjResults[0].supportedObjs[2]";

function inObject(...parts: readonly Part[]): Wire {
  return response("getSupportedDmResp", field(1, field(5), field(5), field(5, ...parts)));
}

function inParam(...parts: readonly Part[]): Wire {
  return inObject(field(6, ...parts));
}

function inSession(...parts: readonly Part[]): Wire {
  return record(field(8, SESSION, ...parts));
}

const enums: readonly EnumField[] = [
  {
    kind: "msg",
    path: "header.msgType",
    number: 2,
    last: 18,
    wrap: (...parts) => concat(field(1, field(1, "id"), ...parts), BODY),
  },
  { kind: "msg", path: `${object}.access`, number: 2, last: 3, wrap: inObject },
  { kind: "msg", path: `${object}.supportedParams[0].access`, number: 2, last: 2, wrap: inParam },
  { kind: "msg", since: 2, path: `${object}.supportedParams[0].valueType`, number: 3, last: 10, wrap: inParam },
  { kind: "msg", since: 2, path: `${object}.supportedParams[0].valueChange`, number: 4, last: 2, wrap: inParam },
  {
    kind: "msg",
    since: 2,
    path: `${object}.supportedCommands[0].commandType`,
    number: 4,
    last: 2,
    wrap: (...parts) => inObject(field(4, ...parts)),
  },
  {
    kind: "record",
    path: "payloadSecurity",
    number: 4,
    last: 1,
    wrap: (...parts) => record(...parts, field(7, field(2, "p"))),
  },
  { kind: "record", path: "sessionContext.payloadSarState", number: 5, last: 3, wrap: inSession },
  { kind: "record", path: "sessionContext.payloadrecSarState", number: 6, last: 3, wrap: inSession },
  {
    kind: "record",
    since: 2,
    path: "mqttConnect.version",
    number: 1,
    last: 1,
    wrap: (...parts) => record(field(10, ...parts, field(2, "t"))),
  },
  {
    kind: "record",
    since: 2,
    path: "stompConnect.version",
    number: 1,
    last: 0,
    wrap: (...parts) => record(field(11, ...parts, field(2, "d"))),
  },
];

/** What no enum of USP defines. */
const strangers: readonly (readonly [name: string, value: number | bigint, size?: number])[] = [
  ["a number above the last", 23],
  ["a number of two bytes", 300],
  ["the highest int32", 0x7fffffff],
  ["-1", -1],
  ["-1 as 32 bits in five bytes", 0xffffffff],
  ["the lowest int32", -0x80000000],
  ["2^31", 0x80000000],
  ["2^32, which is 0 when cut to 32 bits", 0x100000000],
  ["2^32 + 1, which is 1 when cut to 32 bits", 0x100000001],
  ["2^32 + 1 in ten bytes", 0x100000001, 10],
  ["2^63 + 1", 2n ** 63n + 1n],
  ["2^64 - 2^32, which is 0 when cut to 32 bits", 2n ** 64n - 2n ** 32n],
  ["2^64 + 1, which is 1 when cut to 64 bits", 2n ** 64n + 1n],
];

function unknownValues({ kind, since, path, number, wrap }: EnumField): DecodeCase[] {
  return strangers.map(([name, value, size]) =>
    refused(`${path}: ${name}`, kind, wrap(at(int(number, value, size))), "unknown-enum-value", path, { since }),
  );
}

function knownValues({ kind, since, path, number, last, wrap }: EnumField): DecodeCase[] {
  return Array.from({ length: last + 1 }, (_, value) =>
    accepted(`${path}: ${value} is known`, kind, wrap(int(number, value)), { since }),
  );
}

function eachStands({ kind, since, path, number, wrap }: EnumField): DecodeCase[] {
  return [
    refused(
      `${path}: an unknown value, although a known one follows`,
      kind,
      wrap(at(int(number, 99)), int(number, 0)),
      "unknown-enum-value",
      path,
      { since },
    ),
    refused(
      `${path}: an unknown value, although a known one precedes`,
      kind,
      wrap(int(number, 0), at(int(number, 99))),
      "unknown-enum-value",
      path,
      { since },
    ),
    accepted(`${path}: 0 in ten bytes`, kind, wrap(int(number, 0, 10)), { since, encodes: wrap() }),
  ];
}

const [msgType] = enums as readonly [EnumField];

/** What a version does not define is unknown to it, although a later one does. */
const byVersion: readonly DecodeCase[] = [19, 20, 21, 22].flatMap((value) => [
  refused(
    `header.msgType: ${value} before 1.3`,
    "msg",
    msgType.wrap(at(int(2, value))),
    "unknown-enum-value",
    "header.msgType",
    { until: 2 },
  ),
  accepted(`header.msgType: ${value} since 1.3`, "msg", msgType.wrap(int(2, value)), { since: 3 }),
]);

export const enumCases: readonly DecodeCase[] = [
  ...enums.flatMap((field) => [...unknownValues(field), ...knownValues(field), ...eachStands(field)]),
  ...byVersion,
];
