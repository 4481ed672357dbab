import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFileRegistry } from "@bufbuild/protobuf";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkMap, mergeMaps } from "../../../plugin/annotations/check.js";
import { bundledNames, loadMaps } from "../../../plugin/annotations/load.js";
import type { AnnotationFile } from "../../../plugin/annotations/types.js";
import { Complaints } from "../../../plugin/diagnostics.js";
import { compile } from "../../support/compile.js";

const folder = mkdtempSync(join(tmpdir(), "annotations-"));
afterAll(() => rmSync(folder, { recursive: true }));

const registry = createFileRegistry(compile("proto/1-4"));

/** What is complained about a user's map; the folder in which it lies left out. */
function complaints(text: string, file = "own.yaml"): string[] {
  const path = join(folder, file);
  writeFileSync(path, text);
  try {
    mergeMaps(loadMaps([path]), registry);
  } catch (error) {
    if (error instanceof Complaints) return error.message.replaceAll(`${folder}/`, "").split("\n");
    throw error;
  }
  return [];
}

const fields = (text: string) => `version: 1\nfields:\n${text}`;

describe("bundled maps", () => {
  const schema: object = JSON.parse(readFileSync("proto/annotations/annotations.schema.json", "utf8"));
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

  test("are the field map, what relaxes it, and a data model", () => {
    expect(bundledNames()).toEqual(["interop", "tr-181-2-19-1", "usp"]);
  });

  test.each(bundledNames())("%s has the shape of the JSON Schema", (name) => {
    expect(validate(loadMaps([name]).at(-1)?.content), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(["1-0", "1-1", "1-2", "1-3", "1-4", "1-5"])("say nothing wrong of schema version %s", (version) => {
    const registry = createFileRegistry(compile(`proto/${version}`));
    // A value of msg_type for a member that the version does not have yet is no mistake.
    const wrong = loadMaps(["interop"])
      .flatMap((map) => checkMap(map, registry))
      .filter(
        ({ where, what }) => !(where.startsWith("usp.yaml") && /no field (de)?register|is no value of/.test(what)),
      );
    expect(wrong).toEqual([]);
  });

  const usp = parse(readFileSync("proto/annotations/usp.yaml", "utf8")) as Required<AnnotationFile>;
  const annotated = Object.entries(usp.fields);

  test("name all fields that are required, and nothing else", () => {
    const required = annotated.flatMap(([name, { required }]) =>
      required === undefined ? [] : [`${name} ${required}`],
    );
    expect(required).toEqual([
      "usp.Msg.header R-MSG.6",
      "usp.Msg.body R-MSG.7",
      "usp.Header.msg_id R-MSG.8",
      "usp_record.Record.version R-MTP.4b",
      "usp_record.Record.to_id R-MTP.4b",
      "usp_record.Record.from_id R-MTP.4b",
      "usp_record.NoSessionContextRecord.payload R-E2E.26",
      "usp_record.SessionContextRecord.session_id R-MTP.4b",
      "usp_record.SessionContextRecord.sequence_id R-MTP.4b",
      "usp_record.SessionContextRecord.expected_id R-MTP.4b",
      "usp_record.MQTTConnectRecord.subscribed_topic R-MTP.4b",
      "usp_record.STOMPConnectRecord.subscribed_destination R-MTP.4b",
    ]);
  });

  test("name the 12 fields that carry TR-106 values", () => {
    expect(annotated.filter(([, { value }]) => value !== undefined).map(([name]) => name)).toHaveLength(12);
  });

  test("say of each string and map what it is", () => {
    const messages = [...createFileRegistry(compile("proto/1-5"))].filter((desc) => desc.kind === "message");
    const mute = messages
      .flatMap(({ fields }) => fields)
      .filter((field) => field.proto.type === 9 || field.fieldKind === "map")
      .map((field) => `${field.parent.typeName}.${field.name}`)
      .filter((name) => usp.fields[name]?.role === undefined && usp.fields[name]?.value === undefined);
    expect(mute).toEqual([]);
  });
});

describe("a user's map", () => {
  test("may be YAML or JSON, and adds to what is there", () => {
    expect(complaints(fields("  usp.Get.param_paths: { role: path, kinds: [parameter] }"))).toEqual([]);
    expect(complaints('{ "version": 1, "fields": { "usp.Msg.body": { "optional": true } } }', "own.json")).toEqual([]);
  });

  test("overrides earlier ones, key by key, and relaxes or requires", () => {
    const path = join(folder, "later.yaml");
    writeFileSync(
      path,
      fields("  usp.Header.msg_id: { optional: true }\n  usp.Get.param_paths: { trailingDot: true }"),
    );
    const { fields: merged } = mergeMaps(loadMaps([path]), registry);
    expect(merged.get("usp.Header.msg_id")).toEqual({ role: "opaqueId", optional: true });
    expect(merged.get("usp.Get.param_paths")).toMatchObject({ role: "path", trailingDot: true });
  });

  test("may speak of messages and packages that this run does not see, and of other schema versions", () => {
    expect(complaints(fields("  other.Message.field: { required: R-A.1 }\n  usp.Nothing.x: { role: text }"))).toEqual(
      [],
    );
    expect(complaints(fields('  usp.Msg.trailer: { required: R-A.1, since: "1.6" }'))).toEqual([]);
  });

  test.each<[name: string, text: string, complaints: string[]]>([
    [
      "a field that the message lacks",
      fields("  usp.Msg.heder: { required: R-MSG.6 }"),
      ['own.yaml:3:3: usp.Msg.heder: no such field in usp.Msg; did you mean "header"?'],
    ],
    [
      "a field that is near none",
      fields("  usp.Msg.trailer: { required: R-MSG.6 }"),
      [
        "own.yaml:3:3: usp.Msg.trailer: no such field in usp.Msg; a field of another schema version is marked with since",
      ],
    ],
    [
      "a contradiction",
      fields("  usp.Header.msg_id:\n    required: R-MSG.8\n    optional: true"),
      ["own.yaml:5:5: usp.Header.msg_id: required and optional contradict each other"],
    ],
    [
      "what cannot be required",
      fields(
        "  usp.Get.param_paths: { required: R-A.1 }\n  usp.Body.request: { required: R-A.1 }\n  usp.Operate.send_resp: { required: R-A.1 }\n  usp.Header.msg_type: { required: R-A.1 }\n  usp.Operate.input_args: { required: R-A.1 }",
      ),
      [
        "own.yaml:3:26: usp.Get.param_paths: a list, which may be empty, cannot be required",
        "own.yaml:4:23: usp.Body.request: a member of a oneof cannot be required",
        "own.yaml:5:28: usp.Operate.send_resp: a bool, whose false is not sent, cannot be required",
        "own.yaml:6:26: usp.Header.msg_type: an enum, whose first value is not sent, cannot be required",
        "own.yaml:7:29: usp.Operate.input_args: a map, which may be empty, cannot be required",
      ],
    ],
    [
      "a value that is no string",
      fields("  usp.Error.err_code: { value: { of: parameter, path: [err_msg] } }"),
      [
        "own.yaml:3:25: usp.Error.err_code: a TR-106 value travels in a string that is always there, or in a map of strings by strings",
      ],
    ],
    [
      "a value's path",
      fields("  usp.Error.err_msg: { value: { of: parameter, path: [er_code, $key, Nothing.x] } }"),
      [
        'own.yaml:3:55: usp.Error.err_msg: no field er_code in usp.Error; did you mean "err_code"?',
        "own.yaml:3:64: usp.Error.err_msg: $key is for maps",
        "own.yaml:3:70: usp.Error.err_msg: no message Nothing near usp.Error",
      ],
    ],
    [
      "keys in the wrong place",
      fields(
        "  usp.Msg: { required: R-A.1 }\n  usp.Body.msg_body: { role: text }\n  usp.Header.msg_id: { derive: {} }",
      ),
      [
        "own.yaml:3:14: usp.Msg: required is not for a message; allowed: derive, peek, message, since",
        "own.yaml:4:24: usp.Body.msg_body: role is not for a oneof; allowed: optional, unknownMember, since",
        "own.yaml:5:24: usp.Header.msg_id: derive is not for a field",
      ],
    ],
    [
      "a derivation",
      fields(
        "  usp.Msg:\n    derive:\n      header.msg_tpe: { from: body, values: {} }\n      header.msg_type:\n        from: bdy\n        values: {}",
      ),
      [
        'own.yaml:5:7: usp.Msg: no field msg_tpe in usp.Header; did you mean "msg_type"?',
        "own.yaml:7:9: usp.Msg: bdy is not a message field of usp.Msg",
      ],
    ],
    [
      "a derivation's values",
      fields(
        "  usp.Msg:\n    derive:\n      header.msg_type:\n        from: body\n        values:\n          request.got: GET\n          request.get: GOT\n          error.err_code: ERROR",
      ),
      [
        'own.yaml:8:11: usp.Msg: no field got in usp.Request; did you mean "get"?',
        'own.yaml:9:11: usp.Msg: GOT is no value of usp.Header.MsgType; did you mean "GET"?',
        "own.yaml:10:11: usp.Msg: error.err_code is in no oneof",
      ],
    ],
    ["no version", "fields: {}", ["own.yaml:1:1: the map: must have required property 'version'"]],
    ["another version", "version: 2", ["own.yaml:1:10: version: must be 1"]],
    [
      "keys that are not there",
      "version: 1\nfeilds: {}\nfields:\n  usp.Msg.body: { requried: R-MSG.7 }",
      [
        'own.yaml:2:1: the map: no such key: feilds; did you mean "fields"?',
        'own.yaml:4:19: fields > usp.Msg.body: no such key: requried; did you mean "required"?',
      ],
    ],
    [
      "values that are not allowed",
      fields('  usp.Msg.body: { role: paths, required: yes, since: 1.4 }\n  "usp.Msg body": {}'),
      [
        'own.yaml:4:3: "usp.Msg body" is not a fully-qualified name',
        'own.yaml:3:42: fields > usp.Msg.body > required: "yes" has not the form ^[A-Z]+-[A-Z0-9]+\\.[0-9]+(\\.[0-9]+)?[a-z]?$',
        "own.yaml:3:54: fields > usp.Msg.body > since: must be string",
        'own.yaml:3:25: fields > usp.Msg.body > role: "paths" is not allowed; did you mean "path"?',
      ],
    ],
    ["no YAML", "version: 1\nfields: { usp.Msg: [ }\n  bad", ["own.yaml:2:22"]],
    [
      "a value's path that goes on",
      fields("  usp.Error.err_msg: { value: { of: parameter, path: [Error.err_code.more] } }"),
      ["own.yaml:3:55: usp.Error.err_msg: Error.err_code.more is neither a field nor Message.field"],
    ],
    [
      "aliases, which could grow without end",
      "version: 1\nfields: { usp.Msg: &a {}, usp.Body: *a, usp.Set: *nothing }",
      ["own.yaml:2:37: *a: aliases are not supported", "own.yaml:2:50: *nothing: aliases are not supported"],
    ],
    ["one key twice", fields("  usp.Msg.body: {}\n  usp.Msg.body: {}"), ["own.yaml:4:3: Map keys must be unique"]],
    ["an empty file", "", ["own.yaml:1:1: the map: must be object"]],
  ])("is told of %s, with line and column", (_, text, expected) => {
    const found = complaints(text);
    // The parser's own words are its own; where it found the fault is what counts.
    if (expected[0] !== undefined && /^own\.yaml:\d+:\d+$/.test(expected[0])) expect(found[0]).toContain(expected[0]);
    else expect(found.sort()).toEqual(expected.sort());
  });

  test("in JSON is told of as one in YAML is", () => {
    expect(complaints('{ "version": 1,\n"fields": { "usp.Msg.body": {},\n"usp.Msg.body": {} } }', "own.json")).toEqual([
      "own.json:3:1: Map keys must be unique",
    ]);
    expect(complaints('{ "version": 1, "fields": {"a": }', "own.json")[0]).toMatch(/^own\.json:1:\d+: /);
    expect(complaints('{ "version": 1,\n"feilds": {} }', "own.json")).toEqual([
      'own.json:2:1: the map: no such key: feilds; did you mean "fields"?',
    ]);
    // A colon in a text is no member's.
    expect(complaints('{ "version": 1, "fields": { "x.\\":Y": {} } }', "own.json")).toEqual([
      'own.json:1:29: "x.\\":Y" is not a fully-qualified name',
    ]);
    expect(
      complaints(
        '{ "version": 1, "parameters": { "Device.A": { "type": "string", "units": "a:b\\\\" } } }',
        "own.json",
      ),
    ).toEqual([]);
  });

  test("that is not there is named, with what is", () => {
    expect(() => loadMaps(["introp"])).toThrow('option annotations: "introp" is no file; did you mean "interop"?');
    expect(() => loadMaps(["maps/mine.yaml"])).toThrow(
      'option annotations: "maps/mine.yaml" is no file; the bundled maps are interop, tr-181-2-19-1, usp; a path starts where buf runs',
    );
  });

  test("that cannot be read is named", () => {
    expect(() => loadMaps([folder])).toThrow(/cannot be read/);
  });
});
