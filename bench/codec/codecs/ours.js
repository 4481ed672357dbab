export { decodeMsg, encodeMsg } from "../../dist/codec/ours/usp-msg-1-4.js";
export { peekMsg } from "../../dist/codec/ours/usp-msg-1-4.peek.js";
export { decodeRecord, encodeRecord } from "../../dist/codec/ours/usp-record-1-4.js";
export { peekRecord } from "../../dist/codec/ours/usp-record-1-4.peek.js";
