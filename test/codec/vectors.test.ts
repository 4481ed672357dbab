// What a real agent sent, against what an independent decoder read in it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createFileRegistry, type DescMessage, fromBinary, ScalarType } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec from "../../generated/usp-record-1-4.js";
import { type Json, type JsonObject, toJson } from "./to-json.js";

interface Vector {
  readonly name: string;
  readonly kind: "msg" | "record";
  readonly base64: string;
  readonly json: JsonObject;
}

const vectors: readonly Vector[] = readFileSync("test/interop/agent-messages.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

const descriptors = execFileSync("node_modules/.bin/buf", ["build", "proto/1-4", "-o", "-#format=binpb"]);
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));
const msgType = typeOf("usp.Msg");
const recordType = typeOf("usp_record.Record");

function typeOf(name: string): DescMessage {
  const type = registry.getMessage(name);
  if (type === undefined) throw new Error(`no ${name}`);
  return type;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/** A uint64 may be a string or a number in JSON; elsewhere a number is a number. */
function withStrings(json: Json, type: DescMessage): Json {
  const uint64s = new Set(type.fields.filter((field) => field.scalar === ScalarType.UINT64).map(({ name }) => name));
  const messages = new Map(type.fields.flatMap((field) => (field.message ? [[field.name, field.message]] : [])));
  const valueOf = (name: string, value: Json): Json => {
    const message = messages.get(name);
    if (uint64s.has(name)) return String(value);
    if (message === undefined) return value;
    return Array.isArray(value) ? value.map((element) => withStrings(element, message)) : withStrings(value, message);
  };
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, valueOf(name, value)]));
}

test("there are as many as were recorded", () => {
  expect(vectors).toHaveLength(181);
});

/** Their names are not all different. */
function titled(some: readonly Vector[]): (readonly [string, Vector])[] {
  return some.map((vector) => [`line ${vectors.indexOf(vector) + 1}: ${vector.name}`, vector]);
}

describe("a Msg of an agent", () => {
  test.each(titled(vectors.filter(({ kind }) => kind === "msg")))("%s", (_, { base64, json }) => {
    const message = usp.decodeMsg(bytesOf(base64));
    expect(toJson(message, msgType)).toStrictEqual(withStrings(json, msgType));
    expect(usp.decodeMsg(usp.encodeMsg(message))).toStrictEqual(message);
  });
});

describe("a Record of an agent", () => {
  const records = vectors.filter(({ kind }) => kind === "record");

  test.each(titled(records))("%s", (_, { base64, json }) => {
    const record = rec.decodeRecord(bytesOf(base64));
    expect(toJson(record, recordType)).toStrictEqual(withStrings(json, recordType));
    expect(rec.decodeRecord(rec.encodeRecord(record))).toStrictEqual(record);
  });

  test.each(records.filter(({ json }) => "no_session_context" in json))(
    "line $line: $name carries a Msg",
    ({ base64 }) => {
      const { recordType } = rec.decodeRecord(bytesOf(base64));
      if (recordType.case !== "noSessionContext") throw new Error(`a Record of ${recordType.case}`);
      const message = usp.decodeMsg(recordType.value.payload);
      expect(message.body.msgBody.case).toBeTypeOf("string");
      expect(usp.decodeMsg(usp.encodeMsg(message))).toStrictEqual(message);
    },
  );
});
