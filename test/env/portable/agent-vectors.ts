import type * as msgModule from "../../../generated/usp-msg-1-4.js";
import type * as recordModule from "../../../generated/usp-record-1-4.js";
import { deepEqual } from "../../codec/deep-equal.js";
import { show } from "../../codec/show.js";
import { fromBase64 } from "./values.js";

export interface Outcome {
  readonly count: number;
  readonly failures: readonly string[];
  /** What was seen, as text, if the suite says so: it must be the same in all engines. */
  readonly transcript?: string;
}

interface Vector {
  readonly name: string;
  readonly kind: "msg" | "record";
  readonly base64: string;
}

/** Decode what a real agent sent, encode it and decode that again: nothing may be lost on the way. */
export function runAgentVectors(msg: typeof msgModule, record: typeof recordModule, jsonLines: string): Outcome {
  const failures: string[] = [];
  const transcript: string[] = [];
  const vectors = jsonLines.split("\n").filter((line) => line !== "");

  const roundTrip = <T>(
    name: string,
    bytes: Uint8Array,
    decode: (bytes: Uint8Array) => T,
    encode: (value: T) => Uint8Array,
  ) => {
    const value = decode(bytes);
    const again = decode(encode(value));
    transcript.push(`${name} ${show(value)}`);
    if (!deepEqual(again, value)) failures.push(`${name}: decoded again it is ${show(again)}, not ${show(value)}`);
    return value;
  };

  for (const line of vectors) {
    const { name, kind, base64 } = JSON.parse(line) as Vector;
    try {
      const bytes = fromBase64(base64);
      if (kind === "msg") {
        roundTrip(name, bytes, msg.decodeMsg, msg.encodeMsg);
        continue;
      }
      const { recordType } = roundTrip(name, bytes, record.decodeRecord, record.encodeRecord);
      if (recordType.case === "noSessionContext") {
        roundTrip(`${name} payload`, recordType.value.payload, msg.decodeMsg, msg.encodeMsg);
      }
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  return { count: vectors.length, failures, transcript: transcript.join("\n") };
}
