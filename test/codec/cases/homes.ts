// Where a field can stand: the same fault is tried at the top, deep down, and in messages that define no fields at all.
import { concat, field, int, type Part, type Wire } from "../wire.js";
import type { Kind } from "./case.js";
import {
  BODY,
  bodyValue,
  HEADER,
  headerValue,
  mapOf,
  msg,
  msgValue,
  payloadValue,
  record,
  recordValue,
  request,
  requestValue,
  response,
  responseValue,
  SESSION,
  sessionValue,
} from "./usp.js";

export interface Home {
  readonly kind: Kind;
  readonly since?: number;
  /** The path of the message. */
  readonly path: string;
  /** How many messages and map entries the root encloses down to it, itself counted. */
  readonly depth: number;
  /** A sound root with the parts at the end of the message. */
  readonly wrap: (...parts: readonly Part[]) => Wire;
}

/** A message: unlike a map entry it keeps unknown fields. */
export interface MessageHome extends Home {
  /** What the root decodes to, with more properties in the message. */
  readonly value: (more: object) => object;
}

const emptyUpdate = { objPath: "", paramSettings: [] };
const emptyResult = { requestedPath: "", errCode: 0, errMsg: "" };

const msgHomes: readonly MessageHome[] = [
  {
    kind: "msg",
    path: "",
    depth: 0,
    wrap: (...parts) => concat(HEADER, BODY, ...parts),
    value: (more) => ({ header: headerValue, body: bodyValue, ...more }),
  },
  {
    kind: "msg",
    path: "header",
    depth: 1,
    wrap: (...parts) => concat(field(1, field(1, "id"), int(2, 10), ...parts), BODY),
    value: (more) => ({ header: { ...headerValue, ...more }, body: bodyValue }),
  },
  {
    kind: "msg",
    path: "body",
    depth: 1,
    wrap: (...parts) => concat(field(2, field(3), ...parts), HEADER),
    value: (more) =>
      msgValue({ msgBody: { case: "error", value: { errCode: 0, errMsg: "", paramErrs: [] } }, ...more }),
  },
  {
    kind: "msg",
    path: "body.request",
    depth: 2,
    wrap: (...parts) => msg(field(1, field(6), ...parts)),
    value: (more) =>
      msgValue({
        msgBody: {
          case: "request",
          value: { reqType: { case: "delete", value: { allowPartial: false, objPaths: [] } }, ...more },
        },
      }),
  },
  {
    kind: "msg",
    path: "body.error.paramErrs[1]",
    depth: 3,
    wrap: (...parts) => msg(field(3, field(3), field(3, ...parts), field(2, ""))),
    value: (more) => {
      const empty = { paramPath: "", errCode: 0, errMsg: "" };
      const value = { errCode: 0, errMsg: "", paramErrs: [empty, { ...empty, ...more }] };
      return msgValue({ msgBody: { case: "error", value } });
    },
  },
  {
    kind: "msg",
    path: "body.request.set.updateObjs[3].paramSettings[0]",
    depth: 5,
    wrap: (...parts) =>
      request("set", field(2), field(2), field(2), field(2, field(2, ...parts)), field(2, field(1, "a"))),
    value: (more) => {
      const paramSettings = [{ param: "", value: "", required: false, ...more }];
      const fourth = { objPath: "", paramSettings };
      const fifth = { objPath: "a", paramSettings: [] };
      const updateObjs = [emptyUpdate, emptyUpdate, emptyUpdate, fourth, fifth];
      return requestValue("set", { allowPartial: false, updateObjs });
    },
  },
  {
    kind: "msg",
    path: "body.response.getResp.reqPathResults[1].resolvedPathResults[1]",
    depth: 5,
    wrap: (...parts) => response("getResp", field(1), field(1, field(4), field(4, ...parts), field(4))),
    value: (more) => {
      const empty = { resolvedPath: "", resultParams: mapOf() };
      const resolvedPathResults = [empty, { ...empty, ...more }, empty];
      const first = { ...emptyResult, resolvedPathResults: [] };
      return responseValue("getResp", { reqPathResults: [first, { ...emptyResult, resolvedPathResults }] });
    },
  },
  {
    kind: "msg",
    path: "body.response.addResp.createdObjResults[0].operStatus.operSuccess",
    depth: 6,
    wrap: (...parts) => response("addResp", field(1, field(2, field(2, ...parts)))),
    value: (more) => {
      const value = { instantiatedPath: "", paramErrs: [], uniqueKeys: mapOf(), ...more };
      const operStatus = { operStatus: { case: "operSuccess", value } };
      return responseValue("addResp", { createdObjResults: [{ requestedPath: "", operStatus }] });
    },
  },
];

const recordHomes: readonly MessageHome[] = [
  {
    kind: "record",
    path: "",
    depth: 0,
    wrap: (...parts) => record(field(7, field(2, "p")), ...parts),
    value: (more) => recordValue("noSessionContext", payloadValue, more),
  },
  {
    kind: "record",
    path: "noSessionContext",
    depth: 1,
    wrap: (...parts) => record(field(7, field(2, "p"), ...parts)),
    value: (more) => recordValue("noSessionContext", { ...payloadValue, ...more }),
  },
  {
    kind: "record",
    path: "sessionContext",
    depth: 1,
    wrap: (...parts) => concat(field(8, SESSION, ...parts), record()),
    value: (more) => sessionValue(more),
  },
  {
    kind: "record",
    since: 2,
    path: "websocketConnect",
    depth: 1,
    wrap: (...parts) => concat(field(9, ...parts), record()),
    value: (more) => recordValue("websocketConnect", more),
  },
  {
    kind: "record",
    since: 2,
    path: "mqttConnect",
    depth: 1,
    wrap: (...parts) => record(field(10, field(2, "t"), ...parts)),
    value: (more) => recordValue("mqttConnect", { version: "V3_1_1", subscribedTopic: "t", ...more }),
  },
  {
    kind: "record",
    since: 2,
    path: "stompConnect",
    depth: 1,
    wrap: (...parts) => record(field(11, field(2, "d"), ...parts)),
    value: (more) => recordValue("stompConnect", { version: "V1_2", subscribedDestination: "d", ...more }),
  },
  {
    kind: "record",
    since: 2,
    path: "disconnect",
    depth: 1,
    wrap: (...parts) => record(field(12, ...parts)),
    value: (more) => recordValue("disconnect", { reason: "", reasonCode: 0, ...more }),
  },
  {
    kind: "record",
    since: 3,
    path: "udsConnect",
    depth: 1,
    wrap: (...parts) => record(field(13, ...parts)),
    value: (more) => recordValue("udsConnect", more),
  },
];

/** Map entries, which are messages on the wire. */
export const entryHomes: readonly Home[] = [
  {
    kind: "msg",
    path: 'body.response.getResp.reqPathResults[0].resolvedPathResults[0].resultParams["Name"]',
    depth: 6,
    wrap: (...parts) => response("getResp", field(1, field(4, field(2, field(1, "Name"), ...parts), field(2)))),
  },
  {
    kind: "msg",
    path: 'body.request.operate.inputArgs["a\\"b"]',
    depth: 4,
    wrap: (...parts) => request("operate", field(4), field(4, field(1, 'a"b'), ...parts)),
  },
];

export const messageHomes: readonly MessageHome[] = [...msgHomes, ...recordHomes];
export const homes: readonly Home[] = [...messageHomes, ...entryHomes];

/** How a case names its place. */
export function placeOf(home: Home): string {
  return `${home.kind} ${home.path === "" ? "top" : home.path}`;
}
