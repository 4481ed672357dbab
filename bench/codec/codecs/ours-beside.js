export { peekMsg } from "../../dist/codec/ours/usp-msg-1-4.peek.js";
export { visitGetResp_ResolvedPathResult as visitGetResp } from "../../dist/codec/ours/usp-msg-1-4.visit.js";
export { peekRecord } from "../../dist/codec/ours/usp-record-1-4.peek.js";
