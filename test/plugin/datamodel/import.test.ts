// What becomes of the elements of a data model's XML.
import { describe, expect, test } from "vitest";
import { importFrom, model, root } from "./memory.js";

const parameter = (syntax: string, attributes = "") =>
  `<parameter name="P" ${attributes}><syntax>${syntax}</syntax></parameter>`;

/** What the map says of a parameter `Device.P`. */
function imported(syntax: string, attributes?: string) {
  const others = `<parameter name="List"><syntax><list/><string/></syntax></parameter>
    <object name="Device.Row.{i}." minEntries="0" maxEntries="unbounded"/>`;
  const text = model(
    `<object name="Device.">${parameter(syntax, attributes)}${others.split("\n")[0]}</object>${others.split("\n")[1]}`,
  );
  return importFrom({ "m.xml": text }).parameters?.["Device.P"];
}

describe("a parameter", () => {
  test.each([
    ["<string/>", "", { type: "string" }],
    ["<unsignedLong/>", 'access="readWrite"', { type: "unsignedLong", access: "readWrite" }],
    ["<boolean/>", 'access="writeOnceReadOnly"', { type: "boolean", access: "writeOnceReadOnly" }],
    ["<dateTime/>", 'access="readOnly" status="current"', { type: "dateTime" }],
    ["<base64/>", 'status="deprecated" version="2.1"', { type: "base64", version: "2.1", status: "deprecated" }],
    ["<string><size/></string>", "", { type: "string", size: [[null, null]] }],
    [
      '<string><size maxLength="8"/><size minLength="16" maxLength="16"/></string>',
      "",
      {
        type: "string",
        size: [
          [null, 8],
          [16, 16],
        ],
      },
    ],
    [
      '<hexBinary><size minLength="6" maxLength="unbounded"/></hexBinary>',
      "",
      { type: "hexBinary", size: [[6, null]] },
    ],
    [
      '<int><range minInclusive="-1" maxInclusive="-1"/><range minInclusive="2" step="2"/><units value="dBm"/></int>',
      "",
      {
        type: "int",
        range: [
          [-1, -1],
          [2, null, 2],
        ],
        units: "dBm",
      },
    ],
    // What JSON would round, or write otherwise, stays a text.
    [
      '<unsignedLong><range maxInclusive="18446744073709551615"/></unsignedLong>',
      "",
      { type: "unsignedLong", range: [[null, "18446744073709551615"]] },
    ],
    ['<decimal><range minInclusive="0.50"/></decimal>', "", { type: "decimal", range: [["0.50", null]] }],
    [
      '<string><enumeration value="Up"/><enumeration value="" optional="true"/><enumeration value="X" access="readOnly" status="deleted"/></string>',
      "",
      {
        type: "string",
        enumeration: ["Up", { value: "", optional: true }, { value: "X", access: "readOnly", status: "deleted" }],
      },
    ],
    ['<string><pattern value=""/><pattern value="[0-9]+"/></string>', "", { type: "string", pattern: ["", "[0-9]+"] }],
    ["<list/><string/>", "", { type: "string", list: {} }],
    [
      '<list minItems="1" maxItems="3" nestedBrackets="required"><size maxLength="9"/></list><unsignedInt/>',
      "",
      { type: "unsignedInt", list: { minItems: 1, maxItems: 3, size: [[null, 9]], nestedBrackets: "required" } },
    ],
    ['<string/><default type="object" value="a"/>', "", { type: "string", default: "a" }],
    ['<int/><default type="factory" value="-1"/>', "", { type: "int", default: "-1", defaultType: "factory" }],
    // The brackets of a list do not travel; those of other texts do.
    ['<list/><int/><default type="object" value="[1,2]"/>', "", { type: "int", list: {}, default: "1,2" }],
    ['<list/><int/><default type="object" value="[]"/>', "", { type: "int", list: {}, default: "" }],
    ['<string/><default type="object" value="[]"/>', "", { type: "string", default: "[]" }],
    ["<string><pathRef refType='weak'/></string>", "", { type: "string", reference: [], refType: "weak" }],
    [
      "<string><pathRef refType='strong' targetParent='Row. .Row' targetType='row'/></string>",
      "",
      { type: "string", reference: ["Device.Row.{i}", "Device.Row.{i}"], targetType: "row" },
    ],
    [
      "<string><enumerationRef targetParam='List' nullValue='None'/></string>",
      "",
      { type: "string", enumerationRef: { targetParam: "Device.List", nullValue: "None" } },
    ],
  ])("%s %s", (syntax, attributes, expected) => {
    expect(imported(syntax, attributes)).toEqual(expected);
  });

  test.each(["secured", "hidden", "command"])("that is %s", (what) => {
    const text = model(
      `<object name="Device."><parameter name="P"><syntax ${what}="true"><string/></syntax></parameter></object>`,
    );
    expect(importFrom({ "m.xml": text }).parameters?.["Device.P"]).toEqual({ type: "string", [what]: true });
  });
});

test("objects: tables, what need not be there, keys, counters and mount points", () => {
  const parameters = ["Alias", "Name", "RowNumberOfEntries", "Kind"]
    .map((name) => `<parameter name="${name}"><syntax><string/></syntax></parameter>`)
    .join("");
  const text = model(`
    <object name="Device." version="2.0">${parameters}</object>
    <object name="Device.Optional." minEntries="0" maxEntries="1" version="2.0" discriminatorParameter="Kind"/>
    <object name="Device.Row.{i}." access="readWrite" minEntries="0" maxEntries="unbounded" version="2.1"
        numEntriesParameter="RowNumberOfEntries" mountType="mountPoint">
      <uniqueKey functional="false"><parameter ref="Alias"/></uniqueKey>
      <uniqueKey functional="true"><parameter ref="Name"/><parameter ref="Sub.Name"/></uniqueKey>
      ${parameters}
    </object>
    <object name="Device.Row.{i}.Sub." status="obsoleted">${parameters}</object>
    <object name="Device.Row.{i}.Fixed.{i}." minEntries="4" maxEntries="4" mountType="none"/>`);
  expect(importFrom({ "m.xml": text }).objects).toEqual({
    "Device.": { version: "2.0" },
    "Device.Optional.": { minEntries: 0, discriminatorParameter: "Kind" },
    "Device.Row.{i}.": {
      access: "readWrite",
      numEntriesParameter: "RowNumberOfEntries",
      mountType: "mountPoint",
      uniqueKeys: [{ parameters: ["Alias"], functional: false }, { parameters: ["Name", "Sub.Name"] }],
      version: "2.1",
    },
    "Device.Row.{i}.Sub.": { status: "obsoleted" },
    "Device.Row.{i}.Fixed.{i}.": { minEntries: 4, maxEntries: 4 },
  });
});

test("a version is said where it is later than that of what a thing is in", () => {
  const syntax = "<syntax><string/></syntax>";
  const text = model(`
    <object name="Device." version="2.9">
      <parameter name="Same" version="2.9">${syntax}</parameter>
      <parameter name="Earlier" version="2.1">${syntax}</parameter>
      <parameter name="Later" version="2.10">${syntax}</parameter>
      <command name="Run()" version="2.12"><input>
        <parameter name="A" version="2.12">${syntax}</parameter>
        <object name="O." version="2.13"><parameter name="B" version="2.14">${syntax}</parameter></object>
      </input></command>
    </object>`);
  const { parameters, commands } = importFrom({ "m.xml": text });
  expect(parameters).toEqual({
    "Device.Same": { type: "string" },
    "Device.Earlier": { type: "string" },
    "Device.Later": { type: "string", version: "2.10" },
  });
  expect(commands).toEqual({
    "Device.Run()": {
      input: { A: { type: "string" }, "O.B": { type: "string", version: "2.14" } },
      inputObjects: { "O.": { version: "2.13" } },
      version: "2.12",
    },
  });
});

test("commands and events, with objects of arguments and references among them", () => {
  const syntax = "<syntax><string/></syntax>";
  const text = model(`${root}
    <object name="Device.Tool." version="2.0">
      <parameter name="Modes"><syntax><list/><string/></syntax></parameter>
      <command name="Run()" async="true">
        <input>
          <parameter name="Host" mandatory="true">${syntax}</parameter>
          <parameter name="Times" mandatory="false"><syntax><int/><default type="parameter" value="3"/></syntax></parameter>
          <object name="Class.{i}." minEntries="0" maxEntries="8"><parameter name="Id">${syntax}</parameter>
            <uniqueKey><parameter ref="Id"/></uniqueKey></object>
        </input>
        <output>
          <object name="Result.{i}." minEntries="0" maxEntries="unbounded">
            <parameter name="Supported"><syntax><list/><string/></syntax></parameter>
            <parameter name="Used"><syntax><string><enumerationRef targetParam="Supported"/></string></syntax></parameter>
            <parameter name="Mode"><syntax><string><enumerationRef targetParam="##.Tool.Modes"/></string></syntax></parameter>
            <parameter name="FromCommand"><syntax><string><pathRef refType="weak" targetParent="#.Row." targetType="row"/></string></syntax></parameter>
            <parameter name="FromOutput"><syntax><string><pathRef refType="weak" targetParent="##.Row." targetType="row"/></string></syntax></parameter>
          </object>
        </output>
      </command>
      <command name="Stop()" status="deprecated"/>
      <event name="Done!"><parameter name="Cause">${syntax}</parameter><object name="Of."/></event>
    </object>
    <object name="Device.Tool.Row.{i}." minEntries="0" maxEntries="unbounded" version="2.0"/>`);
  const { commands, events } = importFrom({ "m.xml": text });
  const row = { type: "string", reference: ["Device.Tool.Row.{i}"], targetType: "row", refType: "weak" };
  expect(commands).toEqual({
    "Device.Tool.Run()": {
      async: true,
      input: {
        Host: { type: "string", mandatory: true },
        Times: { type: "int", default: "3" },
        "Class.{i}.Id": { type: "string" },
      },
      inputObjects: { "Class.{i}.": { maxEntries: 8, uniqueKeys: [{ parameters: ["Id"] }] } },
      output: {
        "Result.{i}.Supported": { type: "string", list: {} },
        "Result.{i}.Used": { type: "string", enumerationRef: { targetParam: "Result.{i}.Supported" } },
        "Result.{i}.Mode": { type: "string", enumerationRef: { targetParam: "Device.Tool.Modes" } },
        "Result.{i}.FromCommand": row,
        "Result.{i}.FromOutput": row,
      },
      outputObjects: { "Result.{i}.": {} },
    },
    "Device.Tool.Stop()": { status: "deprecated" },
  });
  expect(events).toEqual({ "Device.Tool.Done!": { args: { Cause: { type: "string" } }, argObjects: { "Of.": {} } } });
});

test("types: those that something is of, and what they build on", () => {
  const text = `<dm:document xmlns:dm="urn:broadband-forum-org:usp:datamodel-1-7">
    <dataType name="Text"><string><size maxLength="64"/></string></dataType>
    <dataType name="Pair"><list minItems="2" maxItems="2"/><int/></dataType>
    <dataType name="Mac" base="Text" status="deprecated"><size maxLength="17"/><pattern value=""/></dataType>
    <dataType name="Unused" base="Text"/>
    <model name="Device:2.0"><object name="Device.">
      <parameter name="Mac"><syntax><list/><dataType ref="Mac"/></syntax></parameter>
      <parameter name="Own"><syntax><dataType base="Text"><size maxLength="8"/></dataType></syntax></parameter>
      <parameter name="Pairs"><syntax><list/><dataType ref="Pair"/><default type="object" value="[[1,2],[3,4]]"/></syntax></parameter>
      <parameter name="Pair"><syntax><dataType ref="Pair"/><default type="object" value="[1,2]"/></syntax></parameter>
    </object></model>
  </dm:document>`;
  const { types, parameters, source } = importFrom({ "m.xml": text });
  expect(source).toEqual({ model: "Device:2.0" });
  expect(types).toEqual({
    Text: { type: "string", size: [[null, 64]] },
    Pair: { type: "int", list: { minItems: 2, maxItems: 2 } },
    Mac: { type: "Text", size: [[null, 17]], pattern: [""], status: "deprecated" },
  });
  expect(parameters).toEqual({
    "Device.Mac": { type: "Mac", list: {} },
    "Device.Own": { type: "Text", size: [[null, 8]] },
    "Device.Pairs": { type: "Pair", list: {}, default: "[1,2],[3,4]" },
    "Device.Pair": { type: "Pair", default: "1,2" },
  });
});

test("other roots stand for themselves, services beneath Device.Services.", () => {
  const parameter = '<parameter name="VoiceNumberOfEntries"><syntax><unsignedInt/></syntax></parameter>';
  const other = importFrom({
    "m.xml": model('<object name="Gateway."/><object name="Gateway.Sub."/>', 'name="Gateway:1.0"'),
  });
  expect(Object.keys(other.objects ?? {})).toEqual(["Gateway.", "Gateway.Sub."]);
  const service = importFrom({
    "m.xml": model(
      `${parameter}
      <object name="Voice.{i}." minEntries="0" maxEntries="unbounded" numEntriesParameter="VoiceNumberOfEntries">
        <parameter name="Line"><syntax><string>
          <pathRef refType="strong" targetType="row" targetParent=".Line. Voice.{i}.Line. Device.IP.Interface."/>
        </string></syntax></parameter>
      </object>
      <object name="Voice.{i}.Line.{i}." minEntries="0" maxEntries="unbounded"/>`,
      'name="Voice:2.0" isService="true"',
    ),
  });
  expect(Object.keys(service.objects ?? {})).toEqual([
    "Device.Services.Voice.{i}.",
    "Device.Services.Voice.{i}.Line.{i}.",
  ]);
  const line = "Device.Services.Voice.{i}.Line.{i}";
  expect(service.parameters).toEqual({
    "Device.Services.VoiceNumberOfEntries": { type: "unsignedInt" },
    "Device.Services.Voice.{i}.Line": {
      type: "string",
      reference: [line, line, "Device.IP.Interface.{i}"],
      targetType: "row",
    },
  });
});

test("what is beneath a mount point is what stands at the top", () => {
  const reference = (name: string, target: string) =>
    `<parameter name="${name}"><syntax><string><pathRef refType="weak" targetParent="${target}" targetType="row"/></string></syntax></parameter>`;
  const text = model(`<object name="Device.">
      ${reference("Mounted", "Device.Node.{i}.WiFi.Radio.")}${reference("Own", "Device.Node.{i}.Own.")}
      ${reference("Twice", "Device.Node.{i}.Node.{i}.WiFi.Radio.")}
    </object>
    <object name="Device.WiFi."/><object name="Device.WiFi.Radio.{i}." minEntries="0" maxEntries="unbounded"/>
    <object name="Device.Node.{i}." minEntries="0" maxEntries="unbounded" mountType="mountPoint"/>
    <object name="Device.Node.{i}.Own.{i}." minEntries="0" maxEntries="unbounded"/>`);
  const { parameters } = importFrom({ "m.xml": text });
  expect(Object.values(parameters ?? {}).flatMap(({ reference }) => reference)).toEqual([
    "Device.Node.{i}.WiFi.Radio.{i}",
    "Device.Node.{i}.Own.{i}",
    "Device.Node.{i}.Node.{i}.WiFi.Radio.{i}",
  ]);
  const gone = model(`<object name="Device.">${reference("Gone", "Device.Node.{i}.Gone.")}</object>
    <object name="Device.Node.{i}." minEntries="0" maxEntries="unbounded" mountType="mountPoint"/>`);
  expect(() => importFrom({ "m.xml": gone })).toThrow("refers to Device.Node.{i}.Gone., which is not there");
});

test("prose, and elements of other schemas, say nothing", () => {
  const text = model(`<description>Of <b>A</b></description>
    <object name="Device."><acme:note><object name="Device.Not."/></acme:note>
      <parameter name="A" acme:color="red" dmr:version="2.1"><description action="append"/><acme:x/><syntax><string/></syntax></parameter>
    </object>
    <profile name="P:1"><object ref="Device."/></profile>`);
  const { objects, parameters } = importFrom({ "m.xml": text });
  expect(objects).toEqual({ "Device.": {} });
  expect(parameters).toEqual({ "Device.A": { type: "string", version: "2.1" } });
});
