import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { MsgSchema } from "../../dist/codec/protobuf-es/usp-msg-1-4_pb.js";
import { RecordSchema } from "../../dist/codec/protobuf-es/usp-record-1-4_pb.js";

export const decodeMsg = (bytes) => fromBinary(MsgSchema, bytes);
export const encodeMsg = (message) => toBinary(MsgSchema, message);
export const decodeRecord = (bytes) => fromBinary(RecordSchema, bytes);
export const encodeRecord = (message) => toBinary(RecordSchema, message);
