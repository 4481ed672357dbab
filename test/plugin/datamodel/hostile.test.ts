// A data model may come from a stranger: it costs no more than its length, reads nothing but what it is given, and what
// it calls its things are names.
import { describe, expect, test } from "vitest";
import { complaintsOf, document, importFrom, model, root } from "./memory.js";

/** The seconds of processor time that something takes, whatever else the machine does. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const parameter = (value: string) =>
  model(
    `<object name="Device."><parameter name="A"><syntax><string><pattern value="${value}"/></string></syntax></parameter></object>`,
  );

describe("entities", () => {
  test("that a file declares as short texts are expanded, as tr-106-types.xml needs it", () => {
    const text = `<!DOCTYPE d [
      <!ENTITY num "([0-9]+)"> <!-- a number -->
      <!ENTITY dot '\\.'>
      <!ENTITY num "another"><!ENTITY amp "x">
    ]>${parameter("&num;&dot;&num;&amp;&lt;")}`;
    expect(importFrom({ "m.xml": text }).parameters?.["Device.A"]?.pattern).toEqual(["([0-9]+)\\.([0-9]+)&<"]);
  });

  test.each([
    ["an external one", '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "declares more than short texts"],
    ["a public one", '<!DOCTYPE d [<!ENTITY x PUBLIC "a" "http://example.com">]>', "declares more than short texts"],
    [
      "one of the document type",
      "<!DOCTYPE d [<!ENTITY % x \"<!ENTITY y 'z'>\">%x;]>",
      "declares more than short texts",
    ],
    ["an external document type", '<!DOCTYPE d SYSTEM "http://example.com/d.dtd">', "refers to another file"],
    ["an external document type with more", '<!DOCTYPE d PUBLIC "a" "b" [<!ENTITY x "y">]>', "refers to another file"],
    ["one that holds others", '<!DOCTYPE d [<!ENTITY a "a"><!ENTITY x "&a;&a;">]>', "holds markup or others"],
    ["one that holds markup", '<!DOCTYPE d [<!ENTITY x "<b/>">]>', "holds markup or others"],
    ["other declarations", "<!DOCTYPE d [<!ELEMENT d ANY>]>", "declares more than short texts"],
  ])("%s is refused", (_, doctype, expected) => {
    const [complaint = ""] = complaintsOf(doctype + parameter("&x;"));
    expect(complaint).toMatch(/^m\.xml:1:1: /);
    expect(complaint).toContain(expected);
  });

  test("that is not declared is refused", () => {
    expect(complaintsOf(parameter("&x;"))).toEqual(["m.xml:3:78: undefined entity"]);
  });

  test("bring no more than a bound: a short file stays short", () => {
    const text = `<!DOCTYPE d [<!ENTITY x "${"x".repeat(50_000)}">]>${parameter("&x;&x;&x;".repeat(1000))}`;
    expect(time(() => expect(complaintsOf(text)).toEqual(["m.xml:3:84: undefined entity"]))).toBeLessThan(1);
  });
});

test("what is deep, and what holds itself many times over, ends", () => {
  const deep = `${'<object name="A.">'.repeat(100_000)}${"</object>".repeat(100_000)}`;
  const chain = Array.from({ length: 60 }, (_, i) => {
    return `<component name="C${i}"><component ref="C${i + 1}"/><component ref="C${i + 1}"/></component>`;
  });
  const bomb = document(`${chain.join("")}<component name="C60"/><model name="D:1.0"><component ref="C0"/></model>`);
  const wide = document(
    `${chain.slice(0, 40).join("")}<component name="C40"/><model name="D:1.0"><component ref="C0"/></model>`,
  );
  expect(time(() => expect(complaintsOf(model(deep))).toHaveLength(1))).toBeLessThan(5);
  expect(time(() => expect(complaintsOf(bomb).length).toBeGreaterThan(0))).toBeLessThan(5);
  expect(time(() => expect(complaintsOf(wide).length).toBeGreaterThan(0))).toBeLessThan(5);
});

test("a file of many mistakes, of many elements, or of long names, is told of in time", () => {
  const mistakes = '<parameter name="A" access="none"/>\n'.repeat(20_000);
  const elements = Array.from(
    { length: 20_000 },
    (_, i) => `<parameter name="P${i}"><syntax><string/></syntax></parameter>`,
  );
  const long = "x".repeat(1_000_000);
  expect(time(() => complaintsOf(model(`<object name="Device.">${mistakes}</object>`)))).toBeLessThan(5);
  expect(time(() => complaintsOf(model(`<object name="Device.">${elements.join("")}</object>`)))).toBeLessThan(5);
  expect(
    time(() =>
      complaintsOf(model(`<object name="Device."><parameter name="${long}"/><component ref="${long}"/></object>`)),
    ),
  ).toBeLessThan(5);
  expect(time(() => complaintsOf(`${"<".repeat(1_000_000)}`))).toBeLessThan(5);
  expect(time(() => complaintsOf(model(`${root}${"<a>".repeat(300_000)}`)))).toBeLessThan(5);
});

test("names that every object has are names", () => {
  const syntax = "<syntax><string/></syntax>";
  const text = document(`<dataType name="__proto__"><int/></dataType><dataType name="constructor"><long/></dataType>
    <model name="Device:2.0"><object name="Device.">
      <parameter name="__proto__"><syntax><dataType ref="__proto__"/></syntax></parameter>
      <parameter name="constructor"><syntax><dataType ref="constructor"/></syntax></parameter>
      <command name="toString()"><input><parameter name="__proto__">${syntax}</parameter></input></command>
    </object></model>`);
  const { types, parameters, commands } = importFrom({ "m.xml": text });
  expect(Object.entries(types ?? {})).toEqual([
    ["__proto__", { type: "int" }],
    ["constructor", { type: "long" }],
  ]);
  expect(Object.entries(parameters ?? {})).toEqual([
    ["Device.__proto__", { type: "__proto__" }],
    ["Device.constructor", { type: "constructor" }],
  ]);
  expect(Object.entries(commands?.["Device.toString()"]?.input ?? {})).toEqual([["__proto__", { type: "string" }]]);
});

test("what a terminal would obey is shown, not done", () => {
  const [complaint = ""] = complaintsOf(model('<object name="Device."/><component ref="&#10;&#133;&#8232;X"/>'));
  expect(complaint).toBe("m.xml:3:25: no such component: \\u000a\\u0085\\u2028X");
});
