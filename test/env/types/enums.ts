// Enums are closed (R-ENC.2): what the schema does not name is a compile error.
import { GetSupportedDMResp_CmdType, type Header, Header_MsgType, type Msg } from "../../../generated/usp-msg-1-4.js";
import type { Record_PayloadSecurity } from "../../../generated/usp-record-1-4.js";
import { type Assert, never, type Same } from "./assert.js";

export type Closed = [
  Assert<Same<GetSupportedDMResp_CmdType, "CMD_UNKNOWN" | "CMD_SYNC" | "CMD_ASYNC">>,
  Assert<Same<Record_PayloadSecurity, "PLAINTEXT" | "TLS12">>,
  Assert<Same<Msg["header"]["msgType"], Header_MsgType>>,
  // The constant of a name is that name, not just a string.
  Assert<Same<typeof Header_MsgType.GET_RESP, "GET_RESP">>,
];

export const literal: Header_MsgType = "GET";
export const constant: Header_MsgType = Header_MsgType.GET;

// @ts-expect-error -- a name that the schema does not have
export const unknownName: Header_MsgType = "GETS";
// @ts-expect-error -- the wire number is not the value
export const wireNumber: Header_MsgType = 1;
// @ts-expect-error -- any string is too many
export const anyString: Header_MsgType = String("GET");
// @ts-expect-error -- the constants are closed too
export const unknownConstant: string = Header_MsgType.GETS;
// @ts-expect-error -- the name of another enum
export const foreign: Header_MsgType = GetSupportedDMResp_CmdType.CMD_SYNC;

export function overwrite(): void {
  // @ts-expect-error -- the constants are readonly
  Header_MsgType.GET = "GET";
}

export function complete(type: GetSupportedDMResp_CmdType): number {
  switch (type) {
    case "CMD_UNKNOWN":
      return 0;
    case "CMD_SYNC":
      return 1;
    case GetSupportedDMResp_CmdType.CMD_ASYNC:
      return 2;
    default:
      return never(type);
  }
}

export function forgotten(type: GetSupportedDMResp_CmdType): number {
  switch (type) {
    case "CMD_UNKNOWN":
      return 0;
    case "CMD_SYNC":
      return 1;
    default:
      // @ts-expect-error -- CMD_ASYNC is left
      return never(type);
  }
}

export function impossible(header: Header): boolean {
  // @ts-expect-error -- a comparison that cannot be true
  return header.msgType === "GET_ALL";
}
