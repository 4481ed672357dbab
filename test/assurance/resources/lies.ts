// Lengths that the bytes behind them do not keep. Nothing may be allocated for what a length says.
import * as usp from "../../../generated/usp-msg-1-4.js";
import * as rec from "../../../generated/usp-record-1-4.js";
import { record, request, SESSION } from "../../codec/cases/usp.js";
import { type Bytes, bytesOf, concat, field, LEN, START_GROUP, tag, varint, type Wire } from "../../codec/wire.js";
import { type Failure, toHex } from "../suite.js";
import { collect } from "./measure.js";
import { verdictOf } from "./shape.js";
import { decodeNode } from "./vendor.js";

export type Decode = (bytes: Bytes) => unknown;

/** What a decoder allocates for a message without much in it, and for an error. */
const MOST = 512 * 1024;

const lengths: readonly (number | bigint)[] = [
  3,
  2 ** 16,
  2 ** 24,
  2 ** 27,
  2 ** 28 - 1,
  2 ** 29,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 32 + 2,
  2 ** 35,
  2 ** 53,
  2n ** 63n,
  2n ** 64n - 1n,
];

/** Where a length may stand, by the number of its field; what encloses it has the length it says. */
const places: readonly (readonly [name: string, decode: Decode, place: (lie: (number: number) => Wire) => Wire])[] = [
  ["a header", usp.decodeMsg, (lie) => lie(1)],
  ["a message in a list", usp.decodeMsg, (lie) => request("set", lie(2))],
  ["a string", usp.decodeMsg, (lie) => request("get", lie(1))],
  ["a value", usp.decodeMsg, (lie) => request("set", field(2, field(2, lie(2))))],
  ["a value to repair", repair, (lie) => request("set", field(2, field(2, lie(2))))],
  ["a map entry", usp.decodeMsg, (lie) => request("operate", lie(4))],
  ["a key", usp.decodeMsg, (lie) => request("operate", field(4, lie(1)))],
  ["a value of a map", usp.decodeMsg, (lie) => request("operate", field(4, lie(2)))],
  ["a value of a map to repair", repair, (lie) => request("operate", field(4, lie(2)))],
  ["an unknown field of an entry", usp.decodeMsg, (lie) => request("operate", field(4, lie(99)))],
  ["an unknown field", usp.decodeMsg, (lie) => request("get", lie(99))],
  ["a field of a group", usp.decodeMsg, (lie) => request("get", tag(99, START_GROUP), lie(1))],
  ["bytes", rec.decodeRecord, (lie) => record(lie(5))],
  ["a payload", rec.decodeRecord, (lie) => record(field(7, lie(2)))],
  ["a payload in a list", rec.decodeRecord, (lie) => record(field(8, SESSION, lie(7)))],
  ["packed integers", decodeNode, (lie) => lie(3)],
  ["packed integers of 64 bits", decodeNode, (lie) => lie(6)],
  ["a message in itself", decodeNode, (lie) => field(1, field(2, lie(1)))],
  ["a map entry with a message", decodeNode, (lie) => lie(4)],
];

function repair(bytes: Bytes): unknown {
  return usp.decodeMsg(bytes, { invalidUtf8: "replace" });
}

export interface Told {
  readonly cases: number;
  readonly failures: readonly Failure[];
}

/** Tell all lies, to the codecs or to another decoder. */
export function tellLies(other?: Decode): Told {
  const failures: Failure[] = [];
  let cases = 0;
  for (const [name, decode, place] of places) {
    collect();
    for (const length of lengths) {
      const bytes = bytesOf(place((number) => concat(tag(number, LEN), varint(length), "xx")));
      const problem = problemOf(other ?? decode, bytes);
      if (problem !== undefined) failures.push({ what: `${name} of ${length} bytes: ${problem}`, input: toHex(bytes) });
      cases++;
    }
  }
  return { cases, failures };
}

function problemOf(decode: Decode, bytes: Bytes): string | undefined {
  // Once before, for what is allocated only the first time.
  verdictOf("decoded", () => decode(bytes));
  const before = process.memoryUsage();
  const { verdict } = verdictOf("decoded", () => decode(bytes));
  const after = process.memoryUsage();
  const allocated = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  if (allocated > MOST) return `${allocated} bytes were allocated`;
  return verdict === "truncated" ? undefined : `${verdict}, expected truncated`;
}
