// The messages as bytes. protobuf-es writes them: it is the reference of the others as well.
import { create, toBinary } from "@bufbuild/protobuf";
import { Header_MsgType, MsgSchema } from "../../dist/codec/protobuf-es/usp-msg-1-4_pb.js";
import { RecordSchema } from "../../dist/codec/protobuf-es/usp-record-1-4_pb.js";
import { randomness } from "../../harness/random.js";
import { international, large, medium, ofSize } from "./get-resp.js";
import { addResp, get, operationComplete, set, valueChange } from "./small.js";
import { supported } from "./supported.js";

/** By name of the message. */
export const make = {
  a: () => request("GET", "get", get),
  b: () => request("NOTIFY", "notify", valueChange),
  c: () => request("SET", "set", set()),
  d: () => getResp(medium()),
  e: () => getResp(large()),
  f: () => response("GET_SUPPORTED_DM_RESP", "getSupportedDmResp", { reqObjResults: supported() }),
  g: () => request("NOTIFY", "notify", operationComplete),
  h: () => record({ case: "noSessionContext", value: { payload: make.d() } }),
  i: () => record({ case: "sessionContext", value: session() }, { macSignature: randomness(9).bytes(32) }),
  j: () => response("ADD_RESP", "addResp", addResp),
  k: () => getResp(international()),
};

/**
 * GetResps of about `bytes` each, which hold `total` between them: what they hold depends on the total alone.
 * @param {number} bytes
 * @param {number} total
 */
export function getRespsOfSize(bytes, total) {
  const results = ofSize(total);
  const count = Math.round(total / bytes);
  const from = (/** @type {number} */ index) => Math.round((index * results.length) / count);
  return Array.from({ length: count }, (_, index) => getResp(results.slice(from(index), from(index + 1))));
}

function getResp(reqPathResults) {
  return response("GET_RESP", "getResp", { reqPathResults });
}

function request(type, name, value) {
  return msg(type, { case: "request", value: { reqType: { case: name, value } } });
}

function response(type, name, value) {
  return msg(type, { case: "response", value: { respType: { case: name, value } } });
}

function msg(/** @type {keyof typeof Header_MsgType} */ type, msgBody) {
  const header = { msgId: `${type}@1713`, msgType: Header_MsgType[type] };
  return toBinary(MsgSchema, create(MsgSchema, { header, body: { msgBody } }));
}

function record(recordType, more = {}) {
  const ends = { version: "1.4", toId: "oui:00D09E:controller-1", fromId: "os::00256D-0123456789" };
  return toBinary(RecordSchema, create(RecordSchema, { ...ends, ...more, recordType }));
}

function session() {
  const random = randomness(10);
  return {
    sessionId: 918273645n,
    sequenceId: 77n,
    expectedId: 41n,
    payloadSarState: 2,
    payloadrecSarState: 2,
    payload: Array.from({ length: 16 }, () => random.bytes(4096)),
  };
}
