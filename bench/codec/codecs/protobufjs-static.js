import "./protobufjs-numbers.js";
import { usp, usp_record } from "../../dist/codec/protobufjs/static.js";

export const decodeMsg = (bytes) => usp.Msg.decode(bytes);
export const encodeMsg = (message) => usp.Msg.encode(message).finish();
export const decodeRecord = (bytes) => usp_record.Record.decode(bytes);
export const encodeRecord = (message) => usp_record.Record.encode(message).finish();
