// What a real agent sent: of how it names things, there is nothing to be said.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkMsg } from "../../generated/usp-msg-1-4.checks.js";
import { decodeMsg } from "../../generated/usp-msg-1-4.js";
import { checkRecord } from "../../generated/usp-record-1-4.checks.js";
import { decodeRecord } from "../../generated/usp-record-1-4.js";

interface Vector {
  readonly name: string;
  readonly kind: "msg" | "record";
  readonly base64: string;
}

const vectors = readFileSync("test/interop/agent-messages.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

function bytesOf({ base64 }: Vector): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

describe.each(vectors.map((vector, i) => ({ line: i + 1, ...vector })))("line $line: $name", (vector) => {
  if (vector.kind === "msg") {
    test("is a Msg", () => expect(checkMsg(decodeMsg(bytesOf(vector)))).toEqual([]));
    return;
  }
  test("is a Record", () => {
    const record = decodeRecord(bytesOf(vector));
    expect(checkRecord(record)).toEqual([]);
    if (record.recordType.case !== "noSessionContext") return;
    expect(checkMsg(decodeMsg(record.recordType.value.payload))).toEqual([]);
  });
});
