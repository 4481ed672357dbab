// Values of another JavaScript type than their field's, as a caller without a type checker may pass them.
import { type EncodeCase, type Kind, notEncoded } from "./case.js";
import {
  addRespMsg,
  deleteMsg,
  errorMsg,
  IN_RECORD,
  IN_REQUEST,
  IN_RESPONSE,
  operateMsg,
  operateRespMsg,
  payloadRecord,
  put,
  sessionRecord,
  setMsg,
} from "./messages.js";

interface Place {
  readonly kind: Kind;
  readonly path: string;
  readonly message: object;
  readonly keys: readonly (string | number)[];
}

type Wrong = readonly (readonly [name: string, value: unknown])[];

const undefinedAndNull: Wrong = [
  ["undefined", undefined],
  ["null", null],
];

const noString: Wrong = [
  ...undefinedAndNull,
  ["a number", 5],
  ["a bigint", 5n],
  ["a boolean", true],
  ["an object", {}],
  ["a list", ["a"]],
  ["a String", Object("text")],
  ["bytes", new Uint8Array([0x61])],
  ["an object that can be a string", { toString: () => "text" }],
];

const noBool: Wrong = [
  ...undefinedAndNull,
  ["0", 0],
  ["1", 1],
  ["a string", "true"],
  ["an empty string", ""],
  ["a Boolean", Object(true)],
];

const noNumber: Wrong = [
  ...undefinedAndNull,
  ["a string", "7004"],
  ["a bigint", 7004n],
  ["bigint 0", 0n],
  ["a boolean", false],
  ["a Number", Object(7004)],
  ["a Date", new Date(0)],
];

const noBigint: Wrong = [
  ...undefinedAndNull,
  ["a number", 5],
  ["0", 0],
  ["a string", "5"],
  ["a boolean", true],
  ["a BigInt", Object(5n)],
];

const noBytes: Wrong = [
  ...undefinedAndNull,
  ["a string", "bytes"],
  ["an empty string", ""],
  ["a list of numbers", [1, 2]],
  ["an empty list", []],
  ["an ArrayBuffer", new ArrayBuffer(2)],
  ["a DataView", new DataView(new ArrayBuffer(2))],
  ["numbers of 16 bits", new Uint16Array([1])],
  ["an object with a length", { length: 2 }],
  ["an object with a length of 0", { length: 0 }],
  ["a number", 5],
];

const noMessage: Wrong = [
  ...undefinedAndNull,
  ["a string", "text"],
  ["a number", 5],
  ["a boolean", true],
  ["a function", () => undefined],
];

const noList: Wrong = [
  ...undefinedAndNull,
  ["a string", "abc"],
  ["an empty string", ""],
  ["a number", 5],
  ["a Set", new Set(["a"])],
  ["bytes", new Uint8Array(2)],
  ["an object like a list", { length: 1, 0: "a" }],
  ["an iterator", ["a"].values()],
];

const noMap: Wrong = [
  ...undefinedAndNull,
  ["a Map", new Map([["a", "b"]])],
  ["an empty Map", new Map()],
  ["a list", ["a"]],
  ["an empty list", []],
  ["a list of pairs", [["a", "b"]]],
  ["a string", "text"],
  ["a number", 5],
];

const inSetting = [...IN_REQUEST, "updateObjs", 0, "paramSettings", 1] as const;
const setting = "body.request.set.updateObjs[0].paramSettings[1]";
const addResult = [...IN_RESPONSE, "createdObjResults", 0] as const;

const places: readonly (Place & { readonly wrong: Wrong })[] = [
  { kind: "msg", path: `${setting}.param`, message: setMsg, keys: [...inSetting, "param"], wrong: noString },
  { kind: "msg", path: `${setting}.value`, message: setMsg, keys: [...inSetting, "value"], wrong: noString },
  { kind: "msg", path: `${setting}.required`, message: setMsg, keys: [...inSetting, "required"], wrong: noBool },
  {
    kind: "msg",
    path: "body.request.delete.objPaths[1]",
    message: deleteMsg,
    keys: [...IN_REQUEST, "objPaths", 1],
    wrong: noString,
  },
  {
    kind: "msg",
    path: 'body.request.operate.inputArgs["Cause"]',
    message: operateMsg,
    keys: [...IN_REQUEST, "inputArgs", "Cause"],
    wrong: noString,
  },
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[0].reqObjPath",
    message: operateRespMsg,
    keys: [...IN_RESPONSE, "operationResults", 0, "operationResp", "value"],
    wrong: noString,
  },
  {
    kind: "msg",
    path: "body.error.errCode",
    message: errorMsg,
    keys: ["body", "msgBody", "value", "errCode"],
    wrong: noNumber,
  },
  {
    kind: "record",
    path: "sessionContext.retransmitId",
    message: sessionRecord,
    keys: [...IN_RECORD, "retransmitId"],
    wrong: noBigint,
  },
  { kind: "record", path: "macSignature", message: payloadRecord, keys: ["macSignature"], wrong: noBytes },
  { kind: "record", path: "senderCert", message: payloadRecord, keys: ["senderCert"], wrong: noBytes },
  {
    kind: "record",
    path: "sessionContext.payload[1]",
    message: sessionRecord,
    keys: [...IN_RECORD, "payload", 1],
    wrong: noBytes,
  },
  {
    kind: "msg",
    path: "body.request.set",
    message: setMsg,
    keys: [...IN_REQUEST],
    wrong: noMessage,
  },
  { kind: "record", path: "noSessionContext", message: payloadRecord, keys: [...IN_RECORD], wrong: noMessage },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[1]",
    message: setMsg,
    keys: [...IN_REQUEST, "updateObjs", 1],
    wrong: noMessage,
  },
  {
    kind: "msg",
    path: "body.response.addResp.createdObjResults[0].operStatus",
    message: addRespMsg,
    keys: [...addResult, "operStatus"],
    // This one may be left out.
    wrong: noMessage.filter(([, value]) => value !== undefined),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs",
    message: setMsg,
    keys: [...IN_REQUEST, "updateObjs"],
    wrong: noList,
  },
  {
    kind: "msg",
    path: "body.request.delete.objPaths",
    message: deleteMsg,
    keys: [...IN_REQUEST, "objPaths"],
    wrong: noList,
  },
  {
    kind: "record",
    path: "sessionContext.payload",
    message: sessionRecord,
    keys: [...IN_RECORD, "payload"],
    wrong: noList,
  },
  {
    kind: "msg",
    path: "body.request.operate.inputArgs",
    message: operateMsg,
    keys: [...IN_REQUEST, "inputArgs"],
    wrong: noMap,
  },
  {
    kind: "msg",
    path: "body.response.addResp.createdObjResults[0].operStatus.operSuccess.uniqueKeys",
    message: addRespMsg,
    keys: [...addResult, "operStatus", "operStatus", "value", "uniqueKeys"],
    wrong: noMap,
  },
];

const inPlaces = places.flatMap(({ kind, path, message, keys, wrong }) =>
  wrong.map(([name, value]) => notEncoded(`${path} is ${name}`, kind, put(message, keys, value), "invalid-type", path)),
);

/** A header or body that is there, but no message. One that is not there is missing. */
const required = (["header", "body"] as const).flatMap((path) =>
  noMessage
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => notEncoded(`${path} is ${name}`, "msg", put(setMsg, [path], value), "invalid-type", path)),
);

const roots = (["msg", "record"] as const).flatMap((kind) =>
  noMessage.map(([name, value]) => notEncoded(`a ${kind} that is ${name}`, kind, value, "invalid-type", "")),
);

/** Lists with holes, and with elements of several kinds. */
const elements: readonly EncodeCase[] = [
  notEncoded(
    "a list with a hole",
    "msg",
    put(deleteMsg, [...IN_REQUEST, "objPaths"], new Array(2)),
    "invalid-type",
    "body.request.delete.objPaths[0]",
  ),
  notEncoded(
    "a list of messages with a hole",
    "msg",
    put(setMsg, [...IN_REQUEST, "updateObjs"], new Array(1)),
    "invalid-type",
    "body.request.set.updateObjs[0]",
  ),
];

export const encodeTypeCases: readonly EncodeCase[] = [...inPlaces, ...required, ...roots, ...elements];
