/** A program of the project: a Get in a Record, sent to itself. What it prints is what came out of the round trip. */
export const consumer = `
import { createMsg, decodeMsg, encodeMsg, type Msg, safeDecodeMsg } from "./gen/usp-msg-1-4.js";
import { createRecord, decodeRecord, encodeRecord } from "./gen/usp-record-1-4.js";

const request: Msg = createMsg({
  header: { msgId: "7" },
  body: { msgBody: { case: "request", value: { reqType: { case: "get", value: { paramPaths: ["Device.Time."] } } } } },
});
const record = createRecord({
  version: "1.4",
  toId: "self::agent",
  fromId: "self::controller",
  recordType: { case: "noSessionContext", value: { payload: encodeMsg(request) } },
});
const bytes: Uint8Array<ArrayBuffer> = encodeRecord(record);

const { toId, recordType } = decodeRecord(bytes);
if (recordType.case !== "noSessionContext") throw new TypeError(recordType.case);
const { header, body } = decodeMsg(recordType.value.payload);
const refused = safeDecodeMsg(bytes.subarray(1));
console.log(JSON.stringify({ toId, header, body, refused: refused.ok ? "" : refused.error.name }));
`;

/** What it should print. */
export const printed = {
  toId: "self::agent",
  header: { msgId: "7", msgType: "GET" },
  body: {
    msgBody: {
      case: "request",
      value: { reqType: { case: "get", value: { paramPaths: ["Device.Time."], maxDepth: 0 } } },
    },
  },
  refused: "DecodeError",
};

/** What is wrong in it is seen: a program that must not compile. */
export const wrongConsumer = `
import { createMsg, type Header_MsgType } from "./gen/usp-msg-1-4.js";

export const type: Header_MsgType = "GETS";
createMsg({ header: {}, body: { msgBody: { case: "error", value: {} } } });
`;

/** A project's configuration of tsc. */
export function tsconfig(include: readonly string[], options: object): string {
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: false, ...options };
  return JSON.stringify({ compilerOptions, include });
}
