import "./protobufjs-numbers.js";
import root from "../../dist/codec/protobufjs/reflection.js";

const Msg = root.lookupType("usp.Msg");
const Record = root.lookupType("usp_record.Record");

export const decodeMsg = (bytes) => Msg.decode(bytes);
export const encodeMsg = (message) => Msg.encode(message).finish();
export const decodeRecord = (bytes) => Record.decode(bytes);
export const encodeRecord = (message) => Record.encode(message).finish();
