// Messages and Records with which nothing is wrong.
import { type BodyInit, createMsg, type Msg } from "../../generated/usp-msg-1-4.js";
import { createRecord, type Record, type RecordInit } from "../../generated/usp-record-1-5.js";
import { requests } from "./sound-requests.js";
import { error, responses } from "./sound-responses.js";

const bodies: readonly BodyInit["msgBody"][] = [
  ...requests.map((reqType) => ({ case: "request", value: { reqType } }) as const),
  ...responses.map((respType) => ({ case: "response", value: { respType } }) as const),
  error,
];

export const messages: readonly Msg[] = bodies.map((msgBody) => {
  return createMsg({ header: { msgId: "anything at all" }, body: { msgBody } });
});

const recordTypes: readonly RecordInit["recordType"][] = [
  { case: "noSessionContext", value: { payload: new Uint8Array([1]) } },
  { case: "sessionContext", value: { sessionId: 1n, sequenceId: 1n, expectedId: 1n } },
  { case: "websocketConnect", value: {} },
  { case: "mqttConnect", value: { subscribedTopic: "usp/agent/1" } },
  { case: "stompConnect", value: { subscribedDestination: "anything at all" } },
  { case: "udsConnect", value: {} },
  { case: "disconnect", value: { reason: "anything at all", reasonCode: 7105 } },
];

const endpoints = { toId: "self::controller", fromId: "os::00256D-0123456789" };

export const records: readonly Record[] = [
  ...recordTypes.map((recordType) => createRecord({ version: "1.5", ...endpoints, recordType })),
  ...recordTypes.slice(0, 1).map((recordType) => {
    const ends = { originatorId: "proto::a", destinationId: "uuid::f81d4fae-7dec-11d0-a765-00a0c91e6bf6" };
    return createRecord({ version: "1.5", ...endpoints, ...ends, recordType });
  }),
];
