// The codecs that messages travel through: the oldest schema version, and the newest.
import * as msg0 from "../../generated/usp-msg-1-0.js";
import * as msg5 from "../../generated/usp-msg-1-5.js";

type Body0 = msg0.MsgInit["body"]["msgBody"];
type Body5 = msg5.MsgInit["body"]["msgBody"];

/** What both versions can send. */
export interface Message {
  readonly header: { readonly msgId: string };
  readonly body: { readonly msgBody: Body0 & Body5 };
}

/** A Msg as a peer receives it: completed, encoded, decoded. */
export const codecs: readonly (readonly [version: string, travel: (message: Message) => msg5.Msg])[] = [
  ["1.0", (message) => msg5.decodeMsg(msg0.encodeMsg(msg0.decodeMsg(msg0.encodeMsg(msg0.createMsg(message)))))],
  ["1.5", (message) => msg5.decodeMsg(msg5.encodeMsg(msg5.createMsg(message)))],
];

type Requests = Extract<msg5.Msg["body"]["msgBody"], { readonly case: "request" }>["value"]["reqType"];
type Responses = Extract<msg5.Msg["body"]["msgBody"], { readonly case: "response" }>["value"]["respType"];
type RequestValues = { readonly [R in Requests as R["case"]]: R["value"] };
type ResponseValues = { readonly [R in Responses as R["case"]]: R["value"] };

/** The request of a kind that a Msg holds. */
export function requestIn<K extends keyof RequestValues>({ body: { msgBody } }: msg5.Msg, kind: K): RequestValues[K] {
  if (msgBody.case !== "request" || msgBody.value.reqType.case !== kind) throw new Error(`no ${kind}`);
  return msgBody.value.reqType.value as RequestValues[K];
}

/** The response of a kind that a Msg holds. */
export function responseIn<K extends keyof ResponseValues>(
  { body: { msgBody } }: msg5.Msg,
  kind: K,
): ResponseValues[K] {
  if (msgBody.case !== "response" || msgBody.value.respType.case !== kind) throw new Error(`no ${kind}`);
  return msgBody.value.respType.value as ResponseValues[K];
}
