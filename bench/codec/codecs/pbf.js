import { PbfReader, PbfWriter } from "pbf";
import { readMsg, writeMsg } from "../../dist/codec/pbf/usp-msg-1-4.js";
import { readRecord, writeRecord } from "../../dist/codec/pbf/usp-record-1-4.js";

export const decodeMsg = (bytes) => readMsg(new PbfReader(bytes));
export const decodeRecord = (bytes) => readRecord(new PbfReader(bytes));

export function encodeMsg(message) {
  const writer = new PbfWriter();
  writeMsg(message, writer);
  return writer.finish();
}

export function encodeRecord(message) {
  const writer = new PbfWriter();
  writeRecord(message, writer);
  return writer.finish();
}
