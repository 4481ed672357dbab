// What is fuzzed, and all whose coverage guides the fuzzer: generated codecs of the oldest and the newest schema version,
// and what stands beside them.

import { checkMsg as checkMsg0 } from "../generated/usp-msg-1-0.checks.js";
import * as msg0 from "../generated/usp-msg-1-0.js";
import { peekMsg as peekMsg0 } from "../generated/usp-msg-1-0.peek.js";
import { checkMsg as checkMsg5 } from "../generated/usp-msg-1-5.checks.js";
import * as msg5 from "../generated/usp-msg-1-5.js";
import { peekMsg as peekMsg5 } from "../generated/usp-msg-1-5.peek.js";
import type { CarriedValue, DataModel } from "../generated/usp-msg-1-5.values.js";
import { checkRecord as checkRecord0 } from "../generated/usp-record-1-0.checks.js";
import * as record0 from "../generated/usp-record-1-0.js";
import { peekRecord as peekRecord0 } from "../generated/usp-record-1-0.peek.js";
import { checkRecord as checkRecord5 } from "../generated/usp-record-1-5.checks.js";
import * as record5 from "../generated/usp-record-1-5.js";
import { peekRecord as peekRecord5 } from "../generated/usp-record-1-5.peek.js";
import type { Finding } from "../generated/usp-runtime/checks/check.js";
import type { DecodeOptions, DecodeResult } from "../generated/usp-runtime/codec/decode.js";
import { carriedBy } from "./carried.js";

export { DecodeError } from "../generated/usp-msg-1-5.js";
export { describeValueIssue, safeFormatValue, safeParseValue } from "../generated/usp-msg-1-5.values.js";

/** The generated code of one root message. */
export interface Target {
  readonly kind: "msg" | "record";
  /** The schema version is 1.`minor`. */
  readonly minor: number;
  decode(bytes: Uint8Array, options?: DecodeOptions): object;
  safeDecode(bytes: Uint8Array, options?: DecodeOptions): DecodeResult<object>;
  encode(message: object): Uint8Array;
  peek(bytes: Uint8Array): object;
  check(message: object, model: DataModel): readonly Finding[];
  /** The values of TR-106 that the message carries. */
  carried(message: object, model: DataModel): readonly CarriedValue[];
}

const none = () => [];

export const targets: readonly Target[] = [
  {
    kind: "msg",
    minor: 5,
    decode: msg5.decodeMsg,
    safeDecode: msg5.safeDecodeMsg,
    encode: msg5.encodeMsg,
    peek: peekMsg5,
    check: checkMsg5,
    carried: carriedBy,
  },
  {
    kind: "record",
    minor: 5,
    decode: record5.decodeRecord,
    safeDecode: record5.safeDecodeRecord,
    encode: record5.encodeRecord,
    peek: peekRecord5,
    check: checkRecord5,
    carried: none,
  },
  {
    kind: "msg",
    minor: 0,
    decode: msg0.decodeMsg,
    safeDecode: msg0.safeDecodeMsg,
    encode: msg0.encodeMsg,
    peek: peekMsg0,
    check: checkMsg0,
    carried: none,
  },
  {
    kind: "record",
    minor: 0,
    decode: record0.decodeRecord,
    safeDecode: record0.safeDecodeRecord,
    encode: record0.encodeRecord,
    peek: peekRecord0,
    check: checkRecord0,
    carried: none,
  },
];
