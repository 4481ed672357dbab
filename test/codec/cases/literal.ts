// A few cases written out byte for byte, with their offsets counted by hand: should the DSL err, these tell.
import { bytesOf, hex } from "../wire.js";
import type { DecodeCase, Kind, Refused } from "./case.js";
import { bodyValue, headerValue, payloadValue, recordValue } from "./usp.js";

function no(
  name: string,
  kind: Kind,
  bytes: string,
  code: Refused["code"],
  offset: number,
  path: string,
  requirement: string,
  uspError: number | undefined,
): DecodeCase {
  return { name, kind, bytes: bytesOf(hex(bytes)), expect: { ok: false, code, path, offset, requirement, uspError } };
}

function yes(name: string, kind: Kind, bytes: string, value: object): DecodeCase {
  const wire = bytesOf(hex(bytes));
  return { name, kind, bytes: wire, expect: { ok: true, value, encodes: wire } };
}

const msg = "0a06 0a026964 100a 1204 0a023200";
const record = "0a03312e33 1202746f 1a0466726f6d 3a03120170";

export const literalCases: readonly DecodeCase[] = [
  yes("a Msg", "msg", msg, { header: headerValue, body: bodyValue }),
  yes("a Record", "record", record, recordValue("noSessionContext", payloadValue)),
  no(
    "msgType 99",
    "msg",
    "0a06 0a026964 1063 1204 0a023200",
    "unknown-enum-value",
    6,
    "header.msgType",
    "R-ENC.2",
    7004,
  ),
  no("no body", "msg", "0a06 0a026964 100a", "missing-field", 8, "body", "R-MSG.7", 7004),
  no("a second header", "msg", `${msg} 0a00`, "duplicate-field", 14, "header", "R-MSG.6", 7004),
  no(
    "a Body of request and response",
    "msg",
    "0a06 0a026964 100a 1206 0a023200 1200",
    "oneof-multiple",
    14,
    "body.response",
    "R-ENC.3",
    7004,
  ),
  no("an empty Body", "msg", "0a06 0a026964 100a 1200", "oneof-missing", 10, "body.msgBody", "R-ENC.3", 7004),
  no("a Body of field 4", "msg", "0a06 0a026964 100a 1202 2200", "unknown-member", 12, "body.msgBody", "R-ENC.3", 7001),
  no("a msgId of FF", "msg", "0a05 0a01ff 100a 1204 0a023200", "invalid-utf8", 2, "header.msgId", "R-ENC.0", 7004),
  no(
    "a path past the end",
    "msg",
    "0a06 0a026964 100a 1206 0a043202 1205",
    "truncated",
    14,
    "body.request.delete.objPaths[0]",
    "R-ENC.0",
    7004,
  ),
  no("payloadSecurity 2", "record", `${record} 2002`, "unknown-enum-value", 20, "payloadSecurity", "R-ENC.2", 7104),
  no("a Record of two types", "record", `${record} 4200`, "oneof-multiple", 20, "sessionContext", "R-ENC.3", undefined),
  no(
    "a Record of no type",
    "record",
    "0a03312e33 1202746f 1a0466726f6d",
    "oneof-missing",
    15,
    "recordType",
    "R-ENC.3",
    undefined,
  ),
  no(
    "a Record from nobody",
    "record",
    "0a03312e33 1202746f 3a03120170",
    "missing-field",
    14,
    "fromId",
    "R-MTP.4b",
    7104,
  ),
  no("a Record with tag 0", "record", `${record} 0000`, "bad-tag", 20, "", "R-ENC.1", 7100),
];
