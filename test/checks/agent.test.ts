// What a real agent sent: of how it names things, there is hardly anything to be said.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkMsg, type Finding } from "../../generated/usp-msg-1-4.checks.js";
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

const notAdded = "does not identify instances as it has to there: expected an instance, not {i}";

/**
 * What is found: the agent names the parameter for which it has not added a row, and there is no number to name the row
 * by. TR-369 does not say what to do then.
 */
const known: { readonly [name: string]: string } = {
  "add-row-badtype.ERROR": `"Device.X_LAB_Test.Row.{i}.Slot" ${notAdded} at position 22`,
  "add-row-unknown-param.ERROR": `"Device.X_LAB_Test.Row.{i}.Nope" ${notAdded} at position 22`,
  "sub-vc.ERROR": `"Device.LocalAgent.Subscription.{i}.ID" ${notAdded} at position 31`,
};

function bytesOf({ base64 }: Vector): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

function isKnown({ name }: Vector, findings: readonly Finding[]): void {
  const message = known[name];
  const field = "body.error.paramErrs[0].paramPath";
  expect(findings.map(({ field, message }) => ({ field, message }))).toEqual(
    message === undefined ? [] : [{ field, message }],
  );
}

describe.each(vectors.map((vector, i) => ({ line: i + 1, ...vector })))("line $line: $name", (vector) => {
  if (vector.kind === "msg") {
    test("is a Msg", () => isKnown(vector, checkMsg(decodeMsg(bytesOf(vector)))));
    return;
  }
  test("is a Record", () => {
    const record = decodeRecord(bytesOf(vector));
    expect(checkRecord(record)).toEqual([]);
    if (record.recordType.case !== "noSessionContext") return;
    isKnown(vector, checkMsg(decodeMsg(record.recordType.value.payload)));
  });
});

test("what is known occurs", () => {
  const names = vectors.map(({ name }) => name);
  expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
});
