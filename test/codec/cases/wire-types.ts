// A known field with a wire type that is not its own.
import { at, concat, END_GROUP, field, hex, I32, LEN, type Part, tag, VARINT, type Wire } from "../wire.js";
import { type DecodeCase, type Kind, refused } from "./case.js";
import { BODY, ENVELOPE, HEADER, msg, record, request, response, SESSION } from "./usp.js";

interface Known {
  readonly kind: Kind;
  readonly since?: number;
  readonly path: string;
  readonly number: number;
  readonly wireType: number;
  readonly wrap: (part: Part) => Wire;
}

/** Content that each wire type can have, so that nothing but the wire type is wrong; 6 and 7 do not exist. */
const contents: readonly ((number: number) => Part)[] = [
  () => hex("01"),
  () => hex("01 02 03 04 05 06 07 08"),
  () => hex("01 61"),
  (number) => tag(number, END_GROUP),
  () => "",
  () => hex("01 02 03 04"),
  () => "",
  () => "",
];

const resolved = "body.response.getResp.reqPathResults[0].resolvedPathResults[0]";

function inResolved(...parts: readonly Part[]): Wire {
  return response("getResp", field(1, field(4, ...parts)));
}

const fields: readonly Known[] = [
  { kind: "msg", path: "header", number: 1, wireType: LEN, wrap: (part) => concat(part, BODY) },
  { kind: "msg", path: "body", number: 2, wireType: LEN, wrap: (part) => concat(HEADER, part) },
  { kind: "msg", path: "header.msgId", number: 1, wireType: LEN, wrap: (part) => concat(field(1, part), BODY) },
  {
    kind: "msg",
    path: "header.msgType",
    number: 2,
    wireType: VARINT,
    wrap: (part) => concat(field(1, field(1, "id"), part), BODY),
  },
  { kind: "msg", path: "body.request", number: 1, wireType: LEN, wrap: (part) => msg(part) },
  { kind: "msg", path: "body.request.set", number: 4, wireType: LEN, wrap: (part) => msg(field(1, part)) },
  { kind: "msg", path: "body.error.errCode", number: 1, wireType: I32, wrap: (part) => msg(field(3, part)) },
  {
    kind: "msg",
    path: "body.request.getInstances.firstLevelOnly",
    number: 2,
    wireType: VARINT,
    wrap: (part) => request("getInstances", part),
  },
  {
    kind: "msg",
    path: "body.request.delete.objPaths[2]",
    number: 2,
    wireType: LEN,
    wrap: (part) => request("delete", field(2, "a"), field(2, "b"), part, field(2, "c")),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[3]",
    number: 2,
    wireType: LEN,
    wrap: (part) => request("set", field(2), field(2), field(2), part),
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[3].paramSettings[0].value",
    number: 2,
    wireType: LEN,
    wrap: (part) => request("set", field(2), field(2), field(2), field(2, field(2, field(1, "a"), part))),
  },
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[0].reqObjPath",
    number: 2,
    wireType: LEN,
    wrap: (part) => response("operateResp", field(1, part)),
  },
  {
    kind: "msg",
    path: "body.response.addResp.createdObjResults[0].operStatus",
    number: 2,
    wireType: LEN,
    wrap: (part) => response("addResp", field(1, part)),
  },
  { kind: "msg", path: `${resolved}.resultParams`, number: 2, wireType: LEN, wrap: (part) => inResolved(part) },
  {
    kind: "msg",
    path: `${resolved}.resultParams["a"]`,
    number: 2,
    wireType: LEN,
    wrap: (part) => inResolved(field(2, field(1, "a"), part)),
  },
  // A key that cannot be read is not in the path.
  {
    kind: "msg",
    path: `${resolved}.resultParams`,
    number: 1,
    wireType: LEN,
    wrap: (part) => inResolved(field(2, part, field(2, "value"))),
  },
  { kind: "record", path: "version", number: 1, wireType: LEN, wrap: (part) => concat(part, ENVELOPE) },
  { kind: "record", path: "payloadSecurity", number: 4, wireType: VARINT, wrap: (part) => record(part) },
  { kind: "record", path: "macSignature", number: 5, wireType: LEN, wrap: (part) => record(part) },
  { kind: "record", path: "noSessionContext", number: 7, wireType: LEN, wrap: (part) => record(part) },
  {
    kind: "record",
    path: "noSessionContext.payload",
    number: 2,
    wireType: LEN,
    wrap: (part) => record(field(7, part)),
  },
  {
    kind: "record",
    path: "sessionContext.sequenceId",
    number: 2,
    wireType: VARINT,
    wrap: (part) => record(field(8, part)),
  },
  {
    kind: "record",
    path: "sessionContext.payload[1]",
    number: 7,
    wireType: LEN,
    wrap: (part) => record(field(8, SESSION, field(7, "a"), part)),
  },
  {
    kind: "record",
    since: 2,
    path: "mqttConnect.subscribedTopic",
    number: 2,
    wireType: LEN,
    wrap: (part) => record(field(10, part)),
  },
  {
    kind: "record",
    since: 2,
    path: "disconnect.reasonCode",
    number: 2,
    wireType: I32,
    wrap: (part) => record(field(12, part)),
  },
];

export const wireTypeCases: readonly DecodeCase[] = fields.flatMap(({ kind, since, path, number, wireType, wrap }) =>
  contents.flatMap((content, other) => {
    if (other === wireType) return [];
    const wire = wrap(at(tag(number, other), content(number)));
    return [refused(`${path} (${number}) with wire type ${other}`, kind, wire, "wire-type", path, { since })];
  }),
);
