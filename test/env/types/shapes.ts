// The shape of messages: readonly all the way down, plain data, and no more undefined than there is.
import {
  type AddResp_CreatedObjectResult,
  type DecodeError,
  type DecodeErrorCode,
  type DecodeResult,
  decodeMsg,
  type EncodeErrorCode,
  encodeMsg,
  type Get,
  type GetResp_ResolvedPathResult,
  type Header,
  type Msg,
  type Notify,
  type Operate,
  safeDecodeMsg,
} from "../../../generated/usp-msg-1-4.js";
import type {
  decodeRecord,
  encodeRecord,
  NoSessionContextRecord,
  Record,
  SessionContextRecord,
} from "../../../generated/usp-record-1-4.js";
import type { Assert, OptionalKeys, Same } from "./assert.js";

type Bytes = Uint8Array<ArrayBuffer>;

export type Shapes = [
  Assert<Same<ReturnType<typeof encodeMsg>, Bytes>>,
  Assert<Same<ReturnType<typeof encodeRecord>, Bytes>>,
  Assert<Same<ReturnType<typeof decodeMsg>, Msg>>,
  Assert<Same<ReturnType<typeof decodeRecord>, Record>>,
  // Any byte array is taken, a Buffer and shared memory too.
  Assert<Same<Parameters<typeof decodeMsg>[0], Uint8Array>>,
  Assert<Same<ReturnType<typeof safeDecodeMsg>, DecodeResult<Msg>>>,
  // A required message is there; no check for undefined after decoding.
  Assert<Same<Msg["header"], Header>>,
  Assert<Same<OptionalKeys<Msg>, "$unknown">>,
  // Scalars, lists and maps always are; unknown fields only where there are some.
  Assert<Same<OptionalKeys<Operate>, "$unknown">>,
  Assert<Same<Get["paramPaths"], readonly string[]>>,
  Assert<Same<GetResp_ResolvedPathResult["resultParams"], { readonly [key: string]: string }>>,
  Assert<Same<NoSessionContextRecord["payload"], Bytes>>,
  Assert<Same<SessionContextRecord["payload"], readonly Bytes[]>>,
  Assert<Same<SessionContextRecord["sessionId"], bigint>>,
  // A message field that nobody requires says so.
  Assert<Same<undefined extends AddResp_CreatedObjectResult["operStatus"] ? true : false, true>>,
  Assert<Same<OptionalKeys<AddResp_CreatedObjectResult>, "operStatus" | "$unknown">>,
  Assert<Same<Msg["$unknown"], Bytes | undefined>>,
  Assert<Same<Notify["notification"]["case"] & undefined, never>>,
  Assert<Same<DecodeError["code"], DecodeErrorCode>>,
  Assert<Same<DecodeError["requirement"], string | undefined>>,
  Assert<
    Same<EncodeErrorCode & DecodeErrorCode, "unknown-enum-value" | "oneof-missing" | "missing-field" | "too-deep">
  >,
];

export function readonlyness(msg: Msg, get: Get, params: GetResp_ResolvedPathResult): void {
  // @ts-expect-error -- a field
  msg.header = { msgId: "", msgType: "GET" };
  // @ts-expect-error -- a field of a field
  msg.header.msgId = "";
  // @ts-expect-error -- the case of a oneof
  msg.body.msgBody.case = "error";
  // @ts-expect-error -- a list
  get.paramPaths.push("Device.");
  // @ts-expect-error -- an element of a list
  get.paramPaths[0] = "Device.";
  // @ts-expect-error -- an entry of a map
  params.resultParams["Enable"] = "true";
}

export function optionality(result: AddResp_CreatedObjectResult, params: GetResp_ResolvedPathResult): string {
  // @ts-expect-error -- operStatus may be undefined
  result.operStatus.operStatus;
  // @ts-expect-error -- a map may lack the key (noUncheckedIndexedAccess)
  const value: string = params.resultParams["Enable"];
  return value;
}

export function narrowing(bytes: Uint8Array): string {
  const result = safeDecodeMsg(bytes);
  // @ts-expect-error -- there is a value only where it is ok
  result.value.header;
  return result.ok ? result.value.header.msgId : result.error.code;
}

/** An input on shared memory is taken; the output never is on it. */
export const shared: Msg = decodeMsg(new Uint8Array(new SharedArrayBuffer(8)));
export const buffer: ArrayBuffer = encodeMsg(shared).buffer;
// @ts-expect-error -- not a base64 text
decodeMsg("CgMxLjM=");
// @ts-expect-error -- an option that does not exist
decodeMsg(new Uint8Array(), { depth: 3 });
