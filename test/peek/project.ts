// What a peek is to find in a message that decodes: the same as the decoder, by the names of the schema.

import * as msg0 from "../../generated/usp-msg-1-0.peek.js";
import * as msg1 from "../../generated/usp-msg-1-1.peek.js";
import * as msg2 from "../../generated/usp-msg-1-2.peek.js";
import * as msg3 from "../../generated/usp-msg-1-3.peek.js";
import * as msg4 from "../../generated/usp-msg-1-4.peek.js";
import type { Msg } from "../../generated/usp-msg-1-5.js";
import * as msg5 from "../../generated/usp-msg-1-5.peek.js";
import * as record0 from "../../generated/usp-record-1-0.peek.js";
import * as record1 from "../../generated/usp-record-1-1.peek.js";
import * as record2 from "../../generated/usp-record-1-2.peek.js";
import * as record3 from "../../generated/usp-record-1-3.peek.js";
import * as record4 from "../../generated/usp-record-1-4.peek.js";
import type { Record } from "../../generated/usp-record-1-5.js";
import * as record5 from "../../generated/usp-record-1-5.peek.js";

type Kind = "msg" | "record";

const msgs = [msg0, msg1, msg2, msg3, msg4, msg5];
const records = [record0, record1, record2, record3, record4, record5];

/** The peek of a schema version, 1.`minor`. */
export function peekOf(kind: Kind, minor: number): (bytes: Uint8Array) => object {
  const found = kind === "msg" ? msgs[minor]?.peekMsg : records[minor]?.peekRecord;
  if (found === undefined) throw new Error(`no version 1.${minor}`);
  return found;
}

/** What is to be found in a decoded message. */
export function project(kind: Kind, message: object): object {
  return kind === "msg" ? ofMsg(message as Msg) : ofRecord(message as Record);
}

function ofMsg({ header, body: { msgBody } }: Msg): object {
  const inner = msgBody.case === "request" ? msgBody.value.reqType : undefined;
  const kind = msgBody.case === "response" ? msgBody.value.respType : inner;
  const body = kind === undefined ? msgBody.case : `${msgBody.case}.${kind.case}`;
  return { msgId: header.msgId, msgType: header.msgType, body: schemaName(body) };
}

function ofRecord({ version, toId, fromId, recordType }: Record): object {
  const payload = recordType.case === "noSessionContext" ? recordType.value.payload : undefined;
  return { version, toId, fromId, recordType: schemaName(recordType.case), payload };
}

/** The schema's name of what is called so in TypeScript. */
function schemaName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
