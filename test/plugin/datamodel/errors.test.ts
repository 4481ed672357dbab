// What is wrong with a data model's XML is said all at once, with file, line and column.
import { describe, expect, test } from "vitest";
import type { Complaint } from "../../../plugin/diagnostics.js";
import { complaintsOf, document, importFrom, model } from "./memory.js";

const text = (name: string) => `<parameter name="${name}"><syntax><string/></syntax></parameter>`;

describe("a file", () => {
  test.each([
    ["that is no XML", "<a><b></a>", ["m.xml:1:10: unexpected close tag"]],
    ["that ends early", "<a>\n<b>", ["m.xml:2:3: unclosed tag: b"]],
    ["that is empty", "", ["m.xml:1:1: document must contain a root element"]],
    [
      "that is something else",
      "<html/>",
      [
        'm.xml:1:1: is no data model; one begins with <dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-15">',
      ],
    ],
    [
      "of a version that is not known",
      '<dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-99"/>',
      ["m.xml:1:1: is of version 1.99 of the schema of data models; 1.0 to 1.16 are known"],
    ],
    [
      "of another schema",
      '<dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-2-0"/>',
      ["m.xml:1:1: is of version 2.0 of the schema of data models; 1.0 to 1.16 are known"],
    ],
    ["without a model", document(""), ["m.xml:1:1: defines no model"]],
    [
      "with two models",
      document('<model name="A:1.0"><object name="A."/></model><model name="B:1.0"/>'),
      ["m.xml:2:48: there is a model already, and a file is imported for one"],
    ],
    ["that imports without a name", document('<import/><model name="A:1.0"/>'), ["m.xml:2:1: <import> needs file"]],
  ])("%s", (_, file, expected) => {
    expect(complaintsOf(file)).toEqual(expected);
  });

  test("that is not there", () => {
    expect(complaintsOf({}, {})).toEqual([": cannot be read: is not there"]);
  });

  test("in another encoding is read, and one in none is refused", () => {
    const bytes = (encoding: string, unit: number) => {
      const text = model(
        `<object name="Device."><parameter name="A"><syntax><int><units value="_A"/></int></syntax></parameter></object>`,
      );
      const head = new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?>${text}`);
      return head.map((byte, i) => (byte === 95 && head[i + 1] === 65 ? unit : byte));
    };
    const files = (encoding: string, unit: number) => ({
      files: { read: () => bytes(encoding, unit), list: () => [] },
    });
    const read = importFrom({ "m.xml": "" }, files("ISO-8859-1", 0xb5));
    expect(read.parameters?.["Device.A"]?.units).toBe("µA");
    expect(complaintsOf("", files("UTF-8", 0xb5))).toEqual(["m.xml: cannot be read: is not in UTF-8"]);
    expect(complaintsOf("", files("KLINGON", 0xb5))).toEqual([
      "m.xml: cannot be read: the encoding KLINGON is not supported",
    ]);
  });
});

test("elements, attributes and names that are not right", () => {
  expect(
    complaintsOf(
      model(`<object name="Device."/>
<object name="Device.NoDot"/>
<object/>
<object name="Device."/>
<object base="Device.Missing."><parameter/></object>
<object name="Device.Other.Child."/>
<object name="Device.Single." maxEntries="5"/>
<object name="Device.Table.{i}."/>
<object name="Device.Order.{i}." minEntries="9" maxEntries="5" access="write" status="gone" mountType="here"/>
<object name="Device.Numbers.{i}." minEntries="-1" maxEntries="many"/>
<objekt name="Device.X."/>
<object name="Device.P.">
<parameter name="A" acess="readWrite"><sintax/></parameter>
<parameter name="A"><syntax><string/></syntax></parameter>
<parameter base="B"><syntax><string/></syntax></parameter>
<parameter name="C" access="readwrite"><syntax hidden="yes"><strng/></syntax></parameter>
<command name="Run()" async="maybe"><input><parametr/></input><ouput/></command>
<event name="Done!"><command/></event>
<uniqueKey/><uniqueKey functional="no"><param ref="A"/></uniqueKey>
</object>
<component/><component ref="Missing"/><component ref="Missing" path="Device."/>
<parameter name="TopLevel"><syntax><string/></syntax></parameter>`),
    ),
  ).toMatchInlineSnapshot(`
    [
      "m.xml:4:1: Device.NoDot: is not the supported-data-model path of an object; such as Device.WiFi.Radio.{i}.",
      "m.xml:5:1: <object> needs name",
      "m.xml:6:1: there is an object Device. already; an extension has base, not name",
      "m.xml:7:1: Device.Missing. is extended, and is not there",
      "m.xml:7:32: <parameter> needs name",
      "m.xml:8:1: Device.Other.Child. is in Device.Other., which is not there",
      "m.xml:9:1: Device.Single. has several entries, so its name ends with {i}.",
      "m.xml:10:1: Device.Table.{i}. is a table, which has maxEntries above 1",
      "m.xml:11:1: access is "write"; allowed: readOnly, readWrite",
      "m.xml:11:1: mountType is "here"; allowed: none, mountable, mountPoint",
      "m.xml:11:1: minEntries 9 is above maxEntries 5",
      "m.xml:11:1: status is "gone"; allowed: current, deprecated, obsoleted, deleted",
      "m.xml:12:1: minEntries is "-1", and must be a whole number",
      "m.xml:12:1: maxEntries is "many", and must be a whole number",
      "m.xml:12:1: Device.Numbers.{i}. is a table, which has maxEntries above 1",
      "m.xml:13:1: <objekt> is not for <model>; did you mean "object"?",
      "m.xml:15:39: <sintax> is not for <parameter>; did you mean "syntax"?",
      "m.xml:16:1: there is a parameter A already; an extension has base, not name",
      "m.xml:17:1: parameter B is extended, and is not there",
      "m.xml:18:1: access is "readwrite"; did you mean "readWrite"?",
      "m.xml:18:1: C says no type",
      "m.xml:18:61: <strng> is not for <syntax>; did you mean "string"?",
      "m.xml:19:1: async is "maybe", and must be true or false",
      "m.xml:19:44: <parametr> is not for <input>; did you mean "parameter"?",
      "m.xml:19:63: <ouput> is not for <command>; did you mean "output"?",
      "m.xml:20:21: <command> is not for <event>; allowed: component, parameter, object",
      "m.xml:20:21: <command> needs name",
      "m.xml:21:1: a unique key names no parameter",
      "m.xml:21:13: functional is "no", and must be true or false",
      "m.xml:21:40: <param> is not for <uniqueKey>; allowed: parameter",
      "m.xml:23:1: <component> needs ref",
      "m.xml:23:13: no such component: Missing",
      "m.xml:23:39: no such component: Missing",
      "m.xml:24:1: TopLevel: is not the supported-data-model path of a parameter; such as Device.WiFi.Radio.{i}.Channel",
    ]
  `);
});

test("types and facets", () => {
  expect(
    complaintsOf(
      document(`<dataType name="Loop" base="Pool"/>
<dataType name="Pool" base="Loop"/>
<dataType/>
<dataType name="Twice"><string/></dataType>
<dataType name="Twice"><string/></dataType>
<dataType name="Nothing"/>
<dataType name="Broken"><strng/></dataType>
<model name="Device:2.0"><object name="Device.">
<parameter name="A"><syntax><dataType ref="Loop"/></syntax></parameter>
<parameter name="B"><syntax><dataType ref="Twise"/></syntax></parameter>
<parameter name="C"><syntax><dataType/></syntax></parameter>
<parameter name="D"><syntax><dataType ref="Nothing"/></syntax></parameter>
<parameter name="E"><syntax><dataType ref="Broken"/></syntax></parameter>
<parameter name="F"><syntax><string/><int/></syntax></parameter>
<parameter name="G"><syntax><string><sise/></string></syntax></parameter>
<parameter name="H"><syntax><string><enumeration/><enumeration value="A" status="old" optional="x"/></string></syntax></parameter>
<parameter name="I"><syntax><string><pathRef refType="firm" targetType="rows"/></string></syntax></parameter>
<parameter name="J"><syntax><string><units/><units value="s"/><enumerationRef/></string></syntax></parameter>
<parameter name="K"><syntax><string/><default type="never" value=""/></syntax></parameter>
<parameter name="L"><syntax><string/><default/></syntax></parameter>
<parameter name="M"><syntax/></parameter>
<parameter name="N"/>
<parameter name="O"><syntax><string/><size maxLength="8"/></syntax></parameter>
</object></model>`),
    ),
  ).toMatchInlineSnapshot(`
    [
      "m.xml:3:1: Pool: Loop builds on itself",
      "m.xml:4:1: <dataType> needs name",
      "m.xml:6:1: there is a dataType Twice already",
      "m.xml:7:1: the type Nothing says no type",
      "m.xml:8:1: the type Broken says no type",
      "m.xml:8:25: <strng> is not for <dataType>; did you mean "string"?",
      "m.xml:11:21: no such type: Twise; did you mean "Twice"?",
      "m.xml:12:1: C says no type",
      "m.xml:12:29: <dataType> needs base",
      "m.xml:15:38: there is a type already",
      "m.xml:16:37: <sise> is not for <string>; did you mean "size"?",
      "m.xml:17:37: <enumeration> needs value",
      "m.xml:17:51: status is "old"; allowed: current, deprecated, obsoleted, deleted",
      "m.xml:17:51: optional is "x", and must be true or false",
      "m.xml:18:37: targetType is "rows"; did you mean "row"?",
      "m.xml:18:37: refType is "firm"; allowed: strong, weak",
      "m.xml:19:37: <units> needs value",
      "m.xml:19:45: there is <units> already",
      "m.xml:19:63: <enumerationRef> needs targetParam",
      "m.xml:20:38: type is "never"; allowed: object, factory, implementation, parameter",
      "m.xml:21:38: <default> needs value",
      "m.xml:22:1: M says no type",
      "m.xml:23:1: N says no type",
      "m.xml:24:38: <size> is not for <syntax>; allowed: list, dataType, string, int, long, unsignedInt, unsignedLong, boolean, dateTime, base64, hexBinary, decimal, default",
    ]
  `);
});

test("what a sound XML says of types that cannot be", () => {
  expect(
    complaintsOf(
      document(`<dataType name="Loop" base="Pool"/>
<dataType name="Pool" base="Loop"/>
<model name="Device:2.0"><object name="Device.">
<parameter name="A"><syntax><dataType ref="Loop"/></syntax></parameter>
<parameter name="B"><syntax><string><size minLength="5" maxLength="2"/></string></syntax></parameter>
<parameter name="C"><syntax><int><range minInclusive="one"/><size/></int></syntax></parameter>
<parameter name="D"><syntax><string><pattern value="("/></string></syntax></parameter>
<parameter name="E"><syntax><string><enumeration value="X"/><enumeration value="X"/></string></syntax></parameter>
<parameter name="F" version="new"><syntax secured="true" hidden="true"><string/></syntax></parameter>
<parameter name="G H"><syntax><string/></syntax></parameter>
<command name="Run"><input><parameter name="..">
<syntax><boolean><range/></boolean></syntax></parameter></input></command>
<event name="Done"/>
</object></model>`),
    ),
  ).toMatchInlineSnapshot(`
    [
      "m.xml:3:1: Pool: Loop builds on itself",
      "m.xml:6:1: Device.B: the minimum 5 is above the maximum 2",
      "m.xml:7:1: Device.C: size is not for int; it is for string, base64, hexBinary",
      "m.xml:7:1: Device.C: "one" is not of type int",
      "m.xml:8:1: Device.D: "(": "(" is not closed (at position 0); write \\( for the character",
      "m.xml:9:1: Device.E: "X" stands there twice",
      "m.xml:10:1: version is "new", and must be numbers with dots between them, as 2.19",
      "m.xml:10:1: Device.F: secured and hidden exclude each other",
      "m.xml:11:1: Device.G H: is not the supported-data-model path of a parameter; such as Device.WiFi.Radio.{i}.Channel",
      "m.xml:12:1: Device.Run: is not the supported-data-model path of a command; such as Device.Reboot()",
      "m.xml:12:28: Device.Run: ".." names no argument",
      "m.xml:12:28: Device.Run: range is not for boolean; it is for int, long, unsignedInt, unsignedLong, decimal",
      "m.xml:14:1: Device.Done: is not the supported-data-model path of an event; such as Device.Boot!",
    ]
  `);
});

describe("what leads nowhere", () => {
  const dangling = model(`<object name="Device." version="2.0">${text("Sum")}</object>
<object name="Device.Row.{i}." minEntries="0" maxEntries="unbounded" numEntriesParameter="RowNumberOfEntries">
<uniqueKey><parameter ref="Alias"/></uniqueKey><uniqueKey><parameter ref="Name"/></uniqueKey>
${text("Name")}
<parameter name="A"><syntax><string><pathRef refType="weak" targetParent="#.Gone. .Row. #####.X." targetType="row"/></string></syntax></parameter>
<parameter name="B"><syntax><string><enumerationRef targetParam="Gone"/></string></syntax></parameter>
<parameter name="C"><syntax><string><pathRef refType="weak" targetParent="Device.Services.Voice. Other."/></string></syntax></parameter>
</object>`);
  const told = [
    "m.xml:4:1: numEntriesParameter is RowNumberOfEntries, which is not in Device.",
    "m.xml:5:12: a unique key names Alias, which is not in Device.Row.{i}.",
    "m.xml:7:37: #.Gone. refers to Device.Gone., which is not there",
    "m.xml:7:37: #####.X. leads out of the data model",
    "m.xml:8:37: Gone refers to Device.Row.{i}.Gone, which is not there",
    "m.xml:9:37: Other. refers to Device.Row.{i}.Other., which is not there",
  ];

  test("is refused", () => {
    expect(complaintsOf(dangling)).toEqual(told);
  });

  test("or left out with a warning, where that is asked for", () => {
    const warnings: Complaint[] = [];
    const map = importFrom({ "m.xml": dangling }, { warn: (complaints) => warnings.push(...complaints) });
    expect(warnings.map(({ where, what }) => `${where}: ${what}`)).toEqual(told);
    expect(map.objects?.["Device.Row.{i}."]).toEqual({ uniqueKeys: [{ parameters: ["Name"] }] });
    expect(map.parameters).toMatchObject({
      "Device.Row.{i}.A": { type: "string", reference: ["Device.Row.{i}"], targetType: "row", refType: "weak" },
      "Device.Row.{i}.B": { type: "string" },
      // A service is another model.
      "Device.Row.{i}.C": { type: "string", reference: ["Device.Services.Voice."], refType: "weak" },
    });
  });
});

test("models and components that hold themselves", () => {
  expect(
    complaintsOf({
      "a.xml": document(`<import file="b.xml"><model name="B"/><component name="C"/></import>
<model name="A" base="B"><object name="Device."/><component ref="C"/></model>`),
      "b.xml": document(`<import file="a.xml"><model name="A"/></import>
<component name="C"><component ref="D"/></component><component name="D"><component ref="C"/></component>
<model name="B" base="A"/>`),
    }),
  ).toMatchInlineSnapshot(`
    [
      "b.xml:3:1: stands in 50 others, or in itself",
      "b.xml:4:1: the model A extends itself",
    ]
  `);
});
