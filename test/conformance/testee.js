#!/usr/bin/env node
// What the official conformance runner talks to: a request on standard input, a response on standard output, each with
// its length in four bytes before it. Both are messages that the plugin's own code reads and writes. It stands beside
// the generated code when it runs.
import { readSync, writeSync } from "node:fs";
import * as conformance from "./conformance/conformance.js";
import * as messages from "./google/protobuf/test_messages_proto3.js";

/** Read so many bytes; fewer only at the end of the input. */
function read(size) {
  const bytes = Buffer.alloc(size);
  let at = 0;
  while (at < size) {
    try {
      const got = readSync(0, bytes, at, size - at, null);
      if (got === 0) break;
      at += got;
    } catch (error) {
      // The pipe is not ready yet.
      if (error.code !== "EAGAIN") throw error;
    }
  }
  return bytes.subarray(0, at);
}

function write(bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

function resultFor(request) {
  // Before the tests the runner asks which failures to expect: none.
  if (request.messageType === "conformance.FailureSet") {
    return { case: "protobufPayload", value: conformance.encodeFailureSet(conformance.createFailureSet()) };
  }
  const binary = request.payload?.case === "protobufPayload" && request.requestedOutputFormat === "PROTOBUF";
  if (!binary || request.messageType !== "protobuf_test_messages.proto3.TestAllTypesProto3") {
    return { case: "skipped", value: "neither proto3 nor binary" };
  }
  const decoded = messages.safeDecodeTestAllTypesProto3(request.payload.value);
  if (!decoded.ok) return { case: "parseError", value: decoded.error.message };
  return { case: "protobufPayload", value: messages.encodeTestAllTypesProto3(decoded.value) };
}

for (let head = read(4); head.length === 4; head = read(4)) {
  const request = conformance.decodeConformanceRequest(read(head.readUInt32LE(0)));
  let result;
  try {
    result = resultFor(request);
  } catch (error) {
    result = { case: "runtimeError", value: String(error) };
  }
  const response = conformance.encodeConformanceResponse(conformance.createConformanceResponse({ result }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(response.length, 0);
  write(Buffer.concat([length, response]));
}
