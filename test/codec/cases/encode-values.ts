// Values that a field's type cannot express: names that are none, numbers out of range, strings that are not Unicode.
import { type EncodeCase, encoded, type Kind, notEncoded } from "./case.js";
import {
  deleteMsg,
  disconnectRecord,
  errorMsg,
  IN_RECORD,
  IN_REQUEST,
  IN_RESPONSE,
  mqttRecord,
  notifyMsg,
  operateMsg,
  payloadRecord,
  put,
  sessionRecord,
  setMsg,
  supportedMsg,
} from "./messages.js";
import { mapOf } from "./usp.js";

interface Place {
  readonly kind: Kind;
  readonly since?: number;
  readonly path: string;
  readonly message: object;
  readonly keys: readonly (string | number)[];
}

const object = "body.response.getSupportedDmResp.reqObjResults[0].supportedObjs[0]";
const inObject = [...IN_RESPONSE, "reqObjResults", 0, "supportedObjs", 0] as const;

const enums: readonly Place[] = [
  { kind: "msg", path: "header.msgType", message: deleteMsg, keys: ["header", "msgType"] },
  { kind: "msg", since: 4, path: `${object}.access`, message: supportedMsg, keys: [...inObject, "access"] },
  {
    kind: "msg",
    since: 4,
    path: `${object}.supportedParams[0].valueType`,
    message: supportedMsg,
    keys: [...inObject, "supportedParams", 0, "valueType"],
  },
  { kind: "record", path: "payloadSecurity", message: payloadRecord, keys: ["payloadSecurity"] },
  {
    kind: "record",
    path: "sessionContext.payloadSarState",
    message: sessionRecord,
    keys: [...IN_RECORD, "payloadSarState"],
  },
  { kind: "record", since: 2, path: "mqttConnect.version", message: mqttRecord, keys: [...IN_RECORD, "version"] },
];

/** Not the names of any enum of USP, though some are properties of any object. */
const strangers: readonly unknown[] = [
  "NOPE",
  "",
  "get",
  "GET ",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "0",
  "1",
  0,
  1,
  -1,
  1n,
  undefined,
  null,
  true,
  ["TLS12"],
  {},
];

/** A name of an enum, though not of the field's own. */
const foreign: readonly EncodeCase[] = [
  notEncoded(
    "a name of another enum",
    "record",
    put(sessionRecord, [...IN_RECORD, "payloadSarState"], "TLS12"),
    "unknown-enum-value",
    "sessionContext.payloadSarState",
  ),
  notEncoded(
    "a name of a later version",
    "msg",
    put(deleteMsg, ["header", "msgType"], "REGISTER"),
    "unknown-enum-value",
    "header.msgType",
    { until: 2 },
  ),
];

const enumCases = enums.flatMap(({ kind, since, path, message, keys }) =>
  strangers.map((value) =>
    notEncoded(`${path} is ${name(value)}`, kind, put(message, keys, value), "unknown-enum-value", path, { since }),
  ),
);

function name(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  return Object.is(value, -0) ? "-0" : (JSON.stringify(value) ?? "undefined");
}

const numbers: readonly Place[] = [
  { kind: "msg", path: "body.error.errCode", message: errorMsg, keys: ["body", "msgBody", "value", "errCode"] },
  {
    kind: "msg",
    path: "body.error.paramErrs[0].errCode",
    message: errorMsg,
    keys: ["body", "msgBody", "value", "paramErrs", 0, "errCode"],
  },
  {
    kind: "record",
    since: 2,
    path: "disconnect.reasonCode",
    message: disconnectRecord,
    keys: [...IN_RECORD, "reasonCode"],
  },
];

const outOfRange: readonly (readonly [name: string, value: number])[] = [
  ["-1", -1],
  ["2^32", 2 ** 32],
  ["2^53", 2 ** 53],
  ["1.5", 1.5],
  ["a small fraction", Number.MIN_VALUE],
  ["NaN", Number.NaN],
  ["infinite", Number.POSITIVE_INFINITY],
  ["negative and infinite", Number.NEGATIVE_INFINITY],
];

const numberCases = numbers.flatMap(({ kind, since, path, message, keys }) => [
  ...outOfRange.map(([value, number]) =>
    notEncoded(`${path} is ${value}`, kind, put(message, keys, number), "out-of-range", path, { since }),
  ),
  ...[0, 1, 2 ** 31, 2 ** 32 - 1].map((number) =>
    encoded(`${path} is ${number}`, kind, put(message, keys, number) as object, { since }),
  ),
]);

const bigints: readonly string[] = ["sessionId", "sequenceId", "expectedId", "retransmitId"];
const outOf64Bits: readonly bigint[] = [-1n, 2n ** 64n, -(2n ** 63n), 2n ** 100n];
const in64Bits: readonly bigint[] = [1n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n];

const bigintCases = bigints.flatMap((field) => {
  const path = `sessionContext.${field}`;
  const message = (value: bigint) => put(sessionRecord, [...IN_RECORD, field], value);
  return [
    ...outOf64Bits.map((value) => notEncoded(`${path} is ${value}n`, "record", message(value), "out-of-range", path)),
    ...in64Bits.map((value) => encoded(`${path} is ${value}n`, "record", message(value) as object)),
  ];
});

const loneSurrogates: readonly (readonly [name: string, text: string])[] = [
  ["a high surrogate", "\ud800"],
  ["a low surrogate", "\udc00"],
  ["the last low surrogate", "\udfff"],
  ["a pair the wrong way round", "\udc00\ud800"],
  ["two high surrogates", "\ud800\ud800"],
  ["two low surrogates", "\udc00\udc00"],
  ["a high surrogate before a letter", "\ud83dx"],
  ["a high surrogate before what follows the surrogates", "\ud83d\ue000"],
  ["a high surrogate before what precedes them", "\ud83d\ud7ff"],
  ["a high surrogate before a pair", "\ud83d\ud83d\ude00"],
  ["a low surrogate behind a pair", "\ud83d\ude00\ude00"],
];

/** Engines encode long strings by other means than short ones. */
const around: readonly (readonly [name: string, before: string, behind: string])[] = [
  ["alone", "", ""],
  ["at the end of a short string", "abc", ""],
  ["at the begin of a short string", "", "abc"],
  ["at the end of a long string", "x".repeat(40), ""],
  ["at the begin of a long string", "", "x".repeat(40)],
  ["in the middle of a long string", "\u00e9".repeat(30), "\u{1f600}".repeat(30)],
  ["behind 24 letters", "x".repeat(24), ""],
];

const strings: readonly Place[] = [
  { kind: "msg", path: "header.msgId", message: deleteMsg, keys: ["header", "msgId"] },
  { kind: "msg", path: "body.request.delete.objPaths[1]", message: deleteMsg, keys: [...IN_REQUEST, "objPaths", 1] },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[0].paramSettings[1].value",
    message: setMsg,
    keys: [...IN_REQUEST, "updateObjs", 0, "paramSettings", 1, "value"],
  },
  {
    kind: "msg",
    path: "body.request.notify.valueChange.paramValue",
    message: notifyMsg,
    keys: [...IN_REQUEST, "notification", "value", "paramValue"],
  },
  {
    kind: "msg",
    path: 'body.request.operate.inputArgs["Other"]',
    message: operateMsg,
    keys: [...IN_REQUEST, "inputArgs", "Other"],
  },
  { kind: "record", path: "toId", message: payloadRecord, keys: ["toId"] },
  { kind: "record", since: 2, path: "disconnect.reason", message: disconnectRecord, keys: [...IN_RECORD, "reason"] },
];

const surrogateCases = strings.flatMap(({ kind, since, path, message, keys }) =>
  loneSurrogates.flatMap(([surrogate, text]) =>
    around.map(([where, before, behind]) =>
      notEncoded(
        `${path}: ${surrogate} ${where}`,
        kind,
        put(message, keys, before + text + behind),
        "invalid-utf16",
        path,
        { since },
      ),
    ),
  ),
);

/** A key is named as the path of its value, be there others before it. */
const keyCases: readonly EncodeCase[] = [
  notEncoded(
    "the only key",
    "msg",
    put(operateMsg, [...IN_REQUEST, "inputArgs"], mapOf(["\ud800", "v"])),
    "invalid-utf16",
    'body.request.operate.inputArgs["\\ud800"]',
  ),
  notEncoded(
    "a key behind another",
    "msg",
    put(operateMsg, [...IN_REQUEST, "inputArgs"], mapOf(["good", "v"], ["x\udc00", "v"])),
    "invalid-utf16",
    'body.request.operate.inputArgs["x\\udc00"]',
  ),
];

export const encodeValueCases: readonly EncodeCase[] = [
  ...enumCases,
  ...foreign,
  ...numberCases,
  ...bigintCases,
  ...surrogateCases,
  ...keyCases,
];
