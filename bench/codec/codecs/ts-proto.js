import { Msg } from "../../dist/codec/ts-proto/usp-msg-1-4.js";
import { Record } from "../../dist/codec/ts-proto/usp-record-1-4.js";

export const decodeMsg = (bytes) => Msg.decode(bytes);
export const encodeMsg = (message) => Msg.encode(message).finish();
export const decodeRecord = (bytes) => Record.decode(bytes);
export const encodeRecord = (message) => Record.encode(message).finish();
