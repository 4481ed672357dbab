// Oneofs have exactly one member (R-ENC.3): never undefined, and a forgotten case is a compile error.
import type {
  Body,
  Msg,
  OperateResp_OperationResult,
  OperateResp_OperationResult_OutputArgs,
  Request,
} from "../../../generated/usp-msg-1-4.js";
import type { Record, RecordInit } from "../../../generated/usp-record-1-4.js";
import { type Assert, never, type Same } from "./assert.js";

type Case = Msg["body"]["msgBody"]["case"];

export type Exact = [
  Assert<Same<Case, "request" | "response" | "error">>,
  Assert<
    Same<
      Record["recordType"]["case"],
      | "noSessionContext"
      | "sessionContext"
      | "websocketConnect"
      | "mqttConnect"
      | "stompConnect"
      | "disconnect"
      | "udsConnect"
    >
  >,
  // A case says what its value is.
  Assert<Same<Extract<Body["msgBody"], { readonly case: "request" }>["value"], Request>>,
  Assert<
    Same<
      Extract<OperateResp_OperationResult["operationResp"], { readonly case: "reqOutputArgs" }>["value"],
      OperateResp_OperationResult_OutputArgs
    >
  >,
];

export function complete(msg: Msg): string {
  const { msgBody } = msg.body;
  switch (msgBody.case) {
    case "request":
      return msgBody.value.reqType.case;
    case "response":
      return msgBody.value.respType.case;
    case "error":
      return msgBody.value.errMsg;
    default:
      return never(msgBody);
  }
}

/** Without a default too: a case that is missing would make the end of the function reachable. */
export function completeByReturn(msg: Msg): string {
  switch (msg.body.msgBody.case) {
    case "request":
      return "in";
    case "response":
    case "error":
      return "out";
  }
}

export function forgotten(msg: Msg): string {
  const { msgBody } = msg.body;
  switch (msgBody.case) {
    case "request":
    case "response":
      return msgBody.case;
    default:
      // @ts-expect-error -- "error" is left
      return never(msgBody);
  }
}

// @ts-expect-error -- "error" falls off the end, for which the type has no undefined
export function forgottenByReturn(msg: Msg): string {
  switch (msg.body.msgBody.case) {
    case "request":
      return "in";
    case "response":
      return "out";
  }
}

export function misread(msg: Msg): number {
  // @ts-expect-error -- errCode is there only when the case says so
  return msg.body.msgBody.value.errCode;
}

export function wrongCase(msg: Msg): boolean {
  // @ts-expect-error -- a case that the oneof does not have
  return msg.body.msgBody.case === "notify";
}

// @ts-expect-error -- a oneof may not be undefined
export const none: Body = { msgBody: undefined };
// @ts-expect-error -- nor left out,
export const absent: Body = {};
// @ts-expect-error -- nor without a case, as other generators have it
export const noCase: Body = { msgBody: { case: undefined } };
// @ts-expect-error -- nor can a case stand without its value
export const noValue: Body = { msgBody: { case: "error" } };

export const noPayload: RecordInit = {
  version: "1.4",
  toId: "self::a",
  fromId: "self::b",
  // @ts-expect-error -- a value of another case: DisconnectRecord has no payload
  recordType: { case: "disconnect", value: { payload: new Uint8Array() } },
};
