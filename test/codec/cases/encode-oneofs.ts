// R-ENC.3 when writing: no member, or none that the schema defines.
import { type EncodeCase, type Kind, notEncoded } from "./case.js";
import {
  addRespMsg,
  deleteMsg,
  IN_REQUEST,
  IN_RESPONSE,
  notifyMsg,
  operateRespMsg,
  payloadRecord,
  put,
} from "./messages.js";

interface Place {
  readonly kind: Kind;
  readonly path: string;
  readonly message: object;
  readonly keys: readonly (string | number)[];
  /** Another field of the message, which is no member of the oneof. */
  readonly other?: string;
}

const places: readonly Place[] = [
  { kind: "msg", path: "body.msgBody", message: deleteMsg, keys: ["body", "msgBody"] },
  { kind: "msg", path: "body.request.reqType", message: deleteMsg, keys: ["body", "msgBody", "value", "reqType"] },
  { kind: "msg", path: "body.response.respType", message: addRespMsg, keys: ["body", "msgBody", "value", "respType"] },
  {
    kind: "msg",
    path: "body.request.notify.notification",
    message: notifyMsg,
    keys: [...IN_REQUEST, "notification"],
    other: "subscriptionId",
  },
  {
    kind: "msg",
    path: "body.response.addResp.createdObjResults[0].operStatus.operStatus",
    message: addRespMsg,
    keys: [...IN_RESPONSE, "createdObjResults", 0, "operStatus", "operStatus"],
  },
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[0].operationResp",
    message: operateRespMsg,
    keys: [...IN_RESPONSE, "operationResults", 0, "operationResp"],
    other: "executedCommand",
  },
  { kind: "record", path: "recordType", message: payloadRecord, keys: ["recordType"], other: "version" },
];

const empty: readonly (readonly [name: string, oneof: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["an empty object", {}],
  ["an undefined case", { case: undefined, value: {} }],
  ["a null case", { case: null, value: {} }],
  ["an empty case", { case: "", value: {} }],
  ["an unknown case", { case: "nope", value: {} }],
  ["case constructor", { case: "constructor", value: {} }],
  ["case __proto__", { case: "__proto__", value: {} }],
  ["case toString", { case: "toString", value: {} }],
  ["a field number for a case", { case: 1, value: {} }],
  ["a case without its oneof", { request: {}, noSessionContext: {} }],
  ["a string", "request"],
];

export const encodeOneofCases: readonly EncodeCase[] = places.flatMap(({ kind, path, message, keys, other }) => [
  ...empty.map(([name, oneof]) =>
    notEncoded(`${path} is ${name}`, kind, put(message, keys, oneof), "oneof-missing", path),
  ),
  ...(other === undefined
    ? []
    : [
        notEncoded(
          `${path} names the field ${other}`,
          kind,
          put(message, keys, { case: other, value: "a" }),
          "oneof-missing",
          path,
        ),
      ]),
]);
