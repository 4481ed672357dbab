// Data models that are made of several files: what they import, what they extend.
import { describe, expect, test } from "vitest";
import { complaintsOf, document, type Files, importFrom } from "./memory.js";

const syntax = "<syntax><string/></syntax>";

const types = document(
  `<dataType name="_AliasCommon"><string><size maxLength="64"/></string></dataType>
  <dataType name="_AliasUSP" base="_AliasCommon"/>
  <dataType name="_AliasCWMP" base="_AliasCommon"><pattern value="cpe-.*"/></dataType>
  <dataType name="Alias" base="_AliasCWMP"/>
  <dataType name="URL"><string/></dataType>
  <component name="_AliasUSP">
    <parameter name="Alias" access="writeOnceReadOnly" version="1.0"><syntax><dataType ref="_AliasUSP"/></syntax></parameter>
  </component>
  <component name="Alias" virtual="true">
    <parameter name="Alias" access="readWrite" version="1.0"><syntax><dataType ref="Alias"/></syntax></parameter>
  </component>`,
  "urn:broadband-forum-org:tr-106",
);

const common = document(
  `<import file="biblio.xml" spec="urn:broadband-forum-org:tr-069"/>
  <import file="tr-106-types.xml" spec="urn:broadband-forum-org:tr-106">
    <component name="Alias"/><dataType name="Alias" ref="_AliasCommon"/>
  </import>
  <component name="Root"><object name="Device." version="2.0"/></component>
  <component name="Base">
    <object name="Device.Base." version="2.1">
      <parameter name="Old">${syntax}</parameter>
      <parameter name="Kind" access="readOnly" version="2.3"><syntax><string>
        <size maxLength="8"/><enumeration value="A"/><enumeration value="B"/></string>
        <default type="object" value="A"/></syntax></parameter>
      <parameter name="Web"><syntax><dataType ref="URL"/></syntax></parameter>
    </object>
    <object name="Device.Base.Row.{i}." minEntries="0" maxEntries="unbounded" version="2.2">
      <uniqueKey functional="false"><parameter ref="Alias"/></uniqueKey>
      <component ref="Alias"/>
      <parameter name="Handle"><syntax><dataType ref="Alias"/></syntax></parameter>
    </object>
  </component>
  <component name="Args"><parameter name="Host" mandatory="true">${syntax}</parameter><object name="O."><component ref="Id"/></object></component>
  <component name="Id"><parameter name="Id" version="2.4">${syntax}</parameter></component>
  <component name="Stats"><object name="Stats."><parameter name="Sent" version="2.0">${syntax}</parameter></object></component>
  <model name="Device:2.5"><component ref="Root"/><component ref="Base"/></model>`,
  "urn:broadband-forum-org:tr-181-2-5-0-common",
);

const usp = document(
  `<import file="tr-106-types.xml" spec="urn:broadband-forum-org:tr-106">
    <component name="Alias" ref="_AliasUSP"/><dataType name="Alias" ref="_AliasUSP"/>
  </import>
  <import file="tr-181-2-common.xml" spec="urn:broadband-forum-org:tr-181-2-5-common">
    <component name="Args"/><component name="Statistics" ref="Stats"/><component name="Id"/>
    <model name="_Device:2.5" ref="Device:2.5"/>
  </import>
  <model name="Device:2.5" base="_Device:2.5">
    <object base="Device." access="readOnly">
      <command name="Run()" async="true" version="2.5"><input><component ref="Args"/></input></command>
      <event name="Boot!" version="2.5"><component ref="Id"/></event>
    </object>
    <object base="Device.Base." version="2.5" status="deprecated">
      <parameter name="New" access="readWrite" version="2.5">${syntax}</parameter>
      <parameter base="Kind" access="readWrite" status="deprecated"><syntax><string>
        <size maxLength="16"/><enumeration value="B" status="deleted"/><enumeration value="C"/></string></syntax></parameter>
      <component ref="Statistics" version="2.5"/>
    </object>
    <component ref="Statistics" path="Device.Base.Row.{i}."/>
  </model>`,
  "urn:broadband-forum-org:tr-181-2-5-1-usp",
);

const published: Files = {
  "usp.xml": usp,
  "tr-106-types.xml": types,
  "tr-181-2-4-0-common.xml": common.replace("2-5-0", "2-4-0"),
  "tr-181-2-5-0-common.xml": common,
  "tr-181-2-10-0-common.xml": common.replace("2-5-0", "2-10-0"),
};

describe("a model of components", () => {
  const map = importFrom(published);

  test("is that which it extends, with what is added and changed", () => {
    expect(map.objects).toEqual({
      "Device.": { version: "2.0" },
      "Device.Base.": { version: "2.1", status: "deprecated" },
      "Device.Base.Row.{i}.": { uniqueKeys: [{ parameters: ["Alias"], functional: false }], version: "2.2" },
      "Device.Base.Stats.": { version: "2.5" },
      "Device.Base.Row.{i}.Stats.": {},
    });
    expect(map.parameters).toEqual({
      "Device.Base.Old": { type: "string" },
      "Device.Base.New": { type: "string", access: "readWrite", version: "2.5" },
      "Device.Base.Kind": {
        type: "string",
        size: [[null, 16]],
        enumeration: ["A", { value: "B", status: "deleted" }, "C"],
        default: "A",
        access: "readWrite",
        version: "2.3",
        status: "deprecated",
      },
      "Device.Base.Web": { type: "URL" },
      // Components that are virtual, and types, are what the imported file means by their names.
      "Device.Base.Row.{i}.Alias": { type: "_AliasUSP", access: "writeOnceReadOnly" },
      "Device.Base.Row.{i}.Handle": { type: "Alias" },
      "Device.Base.Stats.Sent": { type: "string" },
      "Device.Base.Row.{i}.Stats.Sent": { type: "string" },
    });
    expect(map.types).toEqual({
      _AliasCommon: { type: "string", size: [[null, 64]] },
      _AliasUSP: { type: "_AliasCommon" },
      Alias: { type: "_AliasCommon" },
      // Published files use types that only another of them imports.
      URL: { type: "string" },
    });
  });

  test("has components in arguments", () => {
    expect(map.commands).toEqual({
      "Device.Run()": {
        async: true,
        input: { Host: { type: "string", mandatory: true }, "O.Id": { type: "string" } },
        inputObjects: { "O.": {} },
        version: "2.5",
      },
    });
    expect(map.events).toEqual({ "Device.Boot!": { args: { Id: { type: "string" } }, version: "2.5" } });
  });

  test("may be in several folders", () => {
    const files = {
      "own/usp.xml": usp,
      "published/tr-106-types.xml": types,
      "more/tr-181-2-5-1-common.xml": common.replace("2-5-0", "2-5-1"),
    };
    expect(importFrom(files, { folders: ["published", "more"] })).toEqual(map);
    expect(complaintsOf(files, { folders: ["published"] })[0]).toBe(
      "own/usp.xml:5:3: tr-181-2-common.xml is in none of the folders own, published; give its folder with --folder",
    );
  });
});

describe("which file is imported", () => {
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(published).filter(([name]) => !names.includes(name)));

  test("has a version that suits, not only the highest", () => {
    const read: string[] = [];
    importFrom(published, { progress: (path) => read.push(path) });
    expect([...new Set(read)]).toEqual(["usp.xml", "tr-106-types.xml", "tr-181-2-5-0-common.xml"]);
  });

  test("of a wrong version is refused", () => {
    expect(complaintsOf(without("tr-181-2-5-0-common.xml"))).toEqual([
      "usp.xml:5:3: tr-181-2-10-0-common.xml is urn:broadband-forum-org:tr-181-2-10-0-common, and " +
        "urn:broadband-forum-org:tr-181-2-5-common is imported; put the right version into the folder",
    ]);
  });

  test("that is not there is told with all that follows from it", () => {
    expect(complaintsOf(without("tr-106-types.xml"))).toEqual([
      "tr-181-2-5-0-common.xml:3:3: tr-106-types.xml is in none of the folders .; give its folder with --folder",
      "tr-181-2-5-0-common.xml:13:29: no such type: URL",
      "tr-181-2-5-0-common.xml:16:37: a unique key names Alias, which is not in Device.Base.Row.{i}.",
      "usp.xml:2:1: tr-106-types.xml is in none of the folders .; give its folder with --folder",
    ]);
  });
});

describe("a vendor's extension", () => {
  const vendor = document(
    `<import file="usp.xml" spec="urn:broadband-forum-org:tr-181-2-5"><model name="Device:2.5"/></import>
    <import file="tr-106-types.xml"><dataType name="URL"/></import>
    <dataType name="X_ACME_Place" base="URL"><size maxLength="99"/></dataType>
    <model name="X_ACME_Device:1.0" base="Device:2.5">
      <object base="Device.Base.">
        <parameter name="X_ACME_Place" access="readWrite"><syntax><dataType ref="X_ACME_Place"/></syntax></parameter>
        <parameter base="Old" status="deleted"/>
      </object>
      <object name="Device.X_ACME_Lamp.{i}." access="readWrite" minEntries="0" maxEntries="unbounded">
        <parameter name="On"><syntax><boolean/></syntax></parameter>
        <parameter name="Row"><syntax><string>
          <pathRef refType="strong" targetParent=".Base.Row." targetType="row"/></string></syntax></parameter>
        <command name="Blink()"/>
      </object>
    </model>`,
    "urn:acme:device-1-0",
  );
  const files = { "acme.xml": vendor, ...published };

  test("is the whole with what it adds", () => {
    const { source, parameters = {} } = importFrom(files);
    expect(source).toEqual({ model: "X_ACME_Device:1.0", spec: "urn:acme:device-1-0" });
    expect(Object.keys(parameters)).toContain("Device.Base.Web");
    expect(parameters["Device.Base.X_ACME_Place"]).toEqual({ type: "X_ACME_Place", access: "readWrite" });
    expect(parameters["Device.Base.Old"]).toEqual({ type: "string", status: "deleted" });
  });

  test("or what it says itself alone, to be added to the map of what it extends", () => {
    expect(importFrom(files, { own: true })).toEqual({
      version: 1,
      source: { model: "X_ACME_Device:1.0", spec: "urn:acme:device-1-0" },
      types: { URL: { type: "string" }, X_ACME_Place: { type: "URL", size: [[null, 99]] } },
      objects: {
        "Device.Base.": { version: "2.1", status: "deprecated" },
        "Device.X_ACME_Lamp.{i}.": { access: "readWrite" },
      },
      parameters: {
        "Device.Base.X_ACME_Place": { type: "X_ACME_Place", access: "readWrite" },
        "Device.Base.Old": { type: "string", status: "deleted" },
        "Device.X_ACME_Lamp.{i}.On": { type: "boolean" },
        "Device.X_ACME_Lamp.{i}.Row": { type: "string", reference: ["Device.Base.Row.{i}"], targetType: "row" },
      },
      commands: { "Device.X_ACME_Lamp.{i}.Blink()": {} },
      events: {},
    });
  });
});
