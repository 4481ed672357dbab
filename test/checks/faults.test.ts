// What is found in a message with one fault: each field that has a role is checked, and for what its role wants.
import { readFileSync } from "node:fs";
import { create, createFileRegistry, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkMsg } from "../../generated/usp-msg-1-4.checks.js";
import { checkRecord } from "../../generated/usp-record-1-5.checks.js";
import type { Annotation, AnnotationFile } from "../../plugin/annotations/types.js";
import { compile } from "../support/compile.js";
import type { Fault } from "./fault.js";
import { recordFaults } from "./faults-records.js";
import { requestFaults } from "./faults-requests.js";
import { responseFaults } from "./faults-responses.js";
import { messages, records } from "./sound.js";
import { schemaName, textsOf, withValue } from "./with-value.js";

const { fields = {} } = parse(readFileSync("proto/annotations/usp.yaml", "utf8")) as AnnotationFile;

/** The roles that any text has. */
const free: readonly (string | undefined)[] = ["echo", "opaqueId", "text", "uri", undefined];

function isChecked({ role, value }: Annotation): boolean {
  return !free.includes(role) || value?.path.includes("$key") === true || value?.argument !== undefined;
}

function rootOf(folder: string, name: string): DescMessage {
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: compile(folder).file }));
  return registry.getMessage(name) as DescMessage;
}

/** A message and those within. */
function messagesOf(root: DescMessage): DescMessage[] {
  const reached = new Set([root]);
  for (const message of reached) for (const field of message.fields) if (field.message) reached.add(field.message);
  return [...reached];
}

/** The names in the schema of their fields. */
function fieldsOf(root: DescMessage): string[] {
  return messagesOf(root).flatMap(({ typeName, fields }) => fields.map(({ name }) => `${typeName}.${name}`));
}

/** Whether a field is a string, or a list of them. */
function isText(root: DescMessage, name: string): boolean {
  const parent = name.slice(0, name.lastIndexOf("."));
  const message = messagesOf(root).find(({ typeName }) => typeName === parent);
  const field = message?.fields.find((field) => `${parent}.${field.name}` === name);
  return field?.scalar === ScalarType.STRING && field.fieldKind !== "map";
}

/** The findings as they are expected; there is nothing else to a message with one fault. */
function findings({ field, code, message }: Fault) {
  return [expect.objectContaining({ field, issue: expect.objectContaining({ code }), message })];
}

describe.each([
  {
    name: "Msg",
    root: rootOf("proto/1-4", "usp.Msg"),
    sound: messages as readonly object[],
    check: checkMsg as (message: never) => readonly object[],
    faults: [...requestFaults, ...responseFaults],
  },
  {
    name: "Record",
    root: rootOf("proto/1-5", "usp_record.Record"),
    sound: records as readonly object[],
    check: checkRecord as (message: never) => readonly object[],
    faults: recordFaults,
  },
])("$name", ({ root, sound, check, faults }) => {
  test("has a fault for each field that is checked, and for no other", () => {
    const checked = fieldsOf(root).filter((name) => isChecked(fields[name] ?? {}));
    const faulty = new Set(faults.map(({ field }) => schemaName(root, field)));
    expect([...faulty].sort()).toEqual(checked.sort());
  });

  test.each(faults)("$field of $value", (fault) => {
    const { field, value } = fault;
    const message = sound.map((message) => withValue(message, field, value)).find((message) => message !== undefined);
    expect(message, "a sound message with this field").toBeDefined();
    expect(check(message as never)).toEqual(findings(fault));
  });

  test("is sound without a fault", () => {
    for (const message of sound) expect(check(message as never)).toEqual([]);
  });

  test("may have anything where any text is right", () => {
    const anything = fieldsOf(root).filter((name) => isText(root, name) && !isChecked(fields[name] ?? {}));
    const reached = new Set<string>();
    for (const message of sound) {
      for (const field of textsOf(message)) {
        const name = schemaName(root, field);
        if (name === undefined || !anything.includes(name)) continue;
        reached.add(name);
        const odd = withValue(message, field, "\u0000 {i}..[ no path") as object;
        expect(check(odd as never), field).toEqual([]);
      }
    }
    expect([...reached].sort()).toEqual(anything.sort());
  });
});
