// What createX and encodeX ask for: what USP requires must be there, what proto3 has a default for may be left out.
import {
  createHeader,
  createMsg,
  encodeMsg,
  type Header,
  type HeaderInit,
  type Msg,
  type MsgInit,
  type Set_UpdateParamSettingInit,
} from "../../../generated/usp-msg-1-4.js";
import {
  createRecord,
  type MQTTConnectRecordInit,
  type NoSessionContextRecordInit,
  type RecordInit,
  type SessionContextRecordInit,
} from "../../../generated/usp-record-1-4.js";
import type { Assert, OptionalKeys, Same } from "./assert.js";

export type Required = [
  Assert<Same<OptionalKeys<MsgInit>, "$unknown">>,
  Assert<Same<OptionalKeys<HeaderInit>, "msgType" | "$unknown">>,
  Assert<Same<OptionalKeys<RecordInit>, "payloadSecurity" | "macSignature" | "senderCert" | "$unknown">>,
  Assert<Same<OptionalKeys<NoSessionContextRecordInit>, "$unknown">>,
  Assert<Same<Extract<OptionalKeys<SessionContextRecordInit>, "sessionId" | "sequenceId" | "expectedId">, never>>,
  Assert<Same<OptionalKeys<MQTTConnectRecordInit>, "version" | "$unknown">>,
  Assert<Same<OptionalKeys<Set_UpdateParamSettingInit>, "param" | "value" | "required" | "$unknown">>,
];

const body = {
  msgBody: { case: "request", value: { reqType: { case: "get", value: { paramPaths: ["Device."] } } } },
} as const;
const recordType = { case: "websocketConnect", value: {} } as const;

/** msgType is derived from the body; what else has a default may be left out on every level. */
export const complete: Msg = createMsg({ header: { msgId: "1" }, body });
export const explicit: Msg = createMsg({ header: { msgId: "1", msgType: "GET" }, body });

// @ts-expect-error -- R-MSG.8: no msgId
createMsg({ header: {}, body });
// @ts-expect-error -- R-MSG.6: no header
createMsg({ body });
// @ts-expect-error -- R-MSG.7: no body
createMsg({ header: { msgId: "1" } });
// @ts-expect-error -- R-MSG.6: undefined is no header
createMsg({ header: undefined, body });
// @ts-expect-error -- no init at all
createMsg();
// @ts-expect-error -- a name that the message does not have
createHeader({ msgId: "1", messageType: "GET" });
// @ts-expect-error -- the oneof of a nested message is required too
createMsg({ header: { msgId: "1" }, body: { msgBody: { case: "request", value: {} } } });

createRecord({ version: "1.4", toId: "self::a", fromId: "self::b", recordType });
// @ts-expect-error -- R-MTP.4b: no toId
createRecord({ version: "1.4", fromId: "self::b", recordType });
// @ts-expect-error -- R-MTP.4b: no fromId
createRecord({ version: "1.4", toId: "self::a", recordType });
// @ts-expect-error -- R-MTP.4b: no version
createRecord({ toId: "self::a", fromId: "self::b", recordType });
// @ts-expect-error -- R-ENC.3: no recordType
createRecord({ version: "1.4", toId: "self::a", fromId: "self::b" });
// @ts-expect-error -- R-E2E.26: no payload
export const noPayload: NoSessionContextRecordInit = {};
// @ts-expect-error -- R-MTP.4b: no expectedId
export const noExpectedId: SessionContextRecordInit = { sessionId: 1n, sequenceId: 1n };
// @ts-expect-error -- uint64 is bigint
export const numbers: SessionContextRecordInit = { sessionId: 1, sequenceId: 1n, expectedId: 1n };

// @ts-expect-error -- what is encoded is complete: a MsgInit is not
encodeMsg({ header: { msgId: "1" }, body });
/** A Msg is a MsgInit: what was decoded may be completed again. */
export const again: MsgInit = complete;
// @ts-expect-error -- but no MsgInit is a Msg
export const header: Header = { msgId: "1" };
