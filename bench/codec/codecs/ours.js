export { decodeMsg, encodeMsg } from "../../dist/codec/ours/usp-msg-1-4.js";
export { decodeRecord, encodeRecord } from "../../dist/codec/ours/usp-record-1-4.js";
