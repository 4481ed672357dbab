// Which entry of a data model a path leads to.
import { describe, expect, test } from "vitest";
import { event, input, output, parameter, parameters } from "../../plugin/runtime/data-model/carried.js";
import type { DataModel } from "../../plugin/runtime/data-model/data-model.js";
import { commandOf, eventOf, objectOf, parameterOf } from "../../plugin/runtime/data-model/lookup.js";
import { device } from "./device.js";

const radio = device.objects["Device.WiFi.Radio.{i}."];

describe("an object", () => {
  test.each([
    "Device.WiFi.Radio.1.",
    "Device.WiFi.Radio.1",
    "Device.WiFi.Radio.*.",
    "Device.WiFi.Radio.{i}.",
    'Device.WiFi.Radio.[Name=="a.b"].',
  ])("is known by any path of it: %s", (path) => expect(objectOf(device, path)).toBe(radio));

  test.each(["", "Device.WiFi.Radio.", "Device.Nope.", "constructor", "Device.WiFi.SSID.1.LowerLayers+."])(
    "is not known by %j",
    (path) => expect(objectOf(device, path)).toBeUndefined(),
  );

  test.each(["Device.Node.1.WiFi.Radio.2.", "Device.Node.1.Node.2.WiFi.Radio.3."])(
    "is known where it is mounted: %s",
    (path) => {
      expect(objectOf(device, path)).toBe(radio);
      expect(parameterOf(device, `${path}Channel`)).toBe(radio?.parameters?.["Channel"]);
      expect(commandOf(device, `${path}Reset()`)).toBe(radio?.commands?.["Reset()"]);
    },
  );

  test("has its own at a mount point", () => {
    expect(parameterOf(device, "Device.Node.1.Id")?.type.type).toBe("int");
    expect(parameterOf(device, "Device.Node.1.Nope")).toBeUndefined();
    expect(objectOf(device, "Device.Node.1.Nope.")).toBeUndefined();
    expect(objectOf(device, "Device.Other.1.WiFi.Radio.2.")).toBeUndefined();
  });
});

describe("a parameter", () => {
  test.each([
    ["by instance number", "Device.WiFi.Radio.1.Channel"],
    ["by the highest instance number", "Device.WiFi.Radio.4294967295.Channel"],
    ["of all instances", "Device.WiFi.Radio.*.Channel"],
    ["by a unique key", 'Device.WiFi.Radio.[Name=="a.b[1]"].Channel'],
    ["by a search", "Device.WiFi.Radio.[Enable==true&&Stats.BytesSent>1].Channel"],
    ["in the notation of the supported data model", "Device.WiFi.Radio.{i}.Channel"],
  ])("%s is known", (_, path) => {
    expect(parameterOf(device, path)).toBe(radio?.parameters?.["Channel"]);
  });

  test.each([
    ["that the model does not have", "Device.WiFi.Radio.1.Nope"],
    ["of another case", "Device.WiFi.Radio.1.channel"],
    ["without its instance", "Device.WiFi.Radio.Channel"],
    ["without its root", "WiFi.Radio.1.Channel"],
    ["with a dot at its end, which makes it an object", "Device.WiFi.Radio.1.Channel."],
    ["beneath another parameter", "Device.WiFi.Radio.1.Channel.1"],
    ["that a reference leads to", "Device.WiFi.SSID.1.LowerLayers#1+.Channel"],
    ["that is a command", "Device.IP.Diagnostics.IPPing()"],
    ["of an instance that is none", "Device.WiFi.Radio.01.Channel"],
    ["of instance 0", "Device.WiFi.Radio.0.Channel"],
    ["whose path is none", "Device..WiFi"],
    ["without a name", ""],
    ["that every object has", "constructor"],
    ["that every object has as well", "Device.constructor"],
    ["that is the prototype of an object", "__proto__"],
  ])("%s is unknown", (_, path) => {
    expect(parameterOf(device, path)).toBeUndefined();
  });
});

describe("commands and events", () => {
  test("are known by any path of theirs", () => {
    const reset = radio?.commands?.["Reset()"];
    expect(commandOf(device, "Device.WiFi.Radio.3.Reset()")).toBe(reset);
    expect(commandOf(device, 'Device.WiFi.Radio.[Name=="a"].Reset()')).toBe(reset);
    const alarm = radio?.events?.["Alarm!"];
    expect(eventOf(device, "Device.WiFi.Radio.3.Alarm!")).toBe(alarm);
  });

  test.each(["Device.WiFi.Radio.3.Reset", "Device.Nope()", "constructor()", "Device.WiFi.SSID.1.LowerLayers+.Reset()"])(
    "%s is no command",
    (path) => expect(commandOf(device, path)).toBeUndefined(),
  );

  test.each(["Device.WiFi.Radio.3.Alarm", "Device.Nope!", "toString!"])("%s is no event", (path) => {
    expect(eventOf(device, path)).toBeUndefined();
  });
});

describe("an argument", () => {
  const ping = "Device.IP.Diagnostics.IPPing()";
  const typeOf = (name: string) => input(device, ping, { [name]: "1" })[0]?.type?.type;

  test.each([
    ["Host", "string"],
    // Arguments that are tables count from 1 (TR-106 A.2.8).
    ["Class.1.X", "int"],
    ["Class.27.X", "int"],
    ["__proto__", "int"],
    ["Class.X", undefined],
    ["Class.1.Y", undefined],
    ["SuccessCount", undefined],
    ["constructor", undefined],
    ["toString", undefined],
    ["hasOwnProperty", undefined],
    ["", undefined],
    ["no name", undefined],
  ])("%j is of type %s", (name, type) => {
    expect(typeOf(name)).toBe(type);
  });

  test("is that of its direction", () => {
    const texts = { Host: "a", SuccessCount: "1" };
    expect(input(device, ping, texts).map(({ type }) => type?.type)).toEqual(["string", undefined]);
    expect(output(device, ping, texts).map(({ type }) => type?.type)).toEqual([undefined, "unsignedInt"]);
  });

  test("of a command or event that is unknown is unknown", () => {
    expect(input(device, "Device.Nope()", { Host: "a" })).toMatchObject([{ ok: true, value: "a", type: undefined }]);
    expect(output(device, "Device.Nope()", { Host: "a" })).toMatchObject([{ ok: true, value: "a", type: undefined }]);
    expect(event(device, "Device.Nope!", { Cause: "a" })).toMatchObject([{ ok: true, value: "a", type: undefined }]);
  });
});

test("a model without anything knows nothing", () => {
  const empty: DataModel = { objects: {} };
  expect(parameterOf(empty, "Device.WiFi.Radio.1.Channel")).toBeUndefined();
  expect(parameterOf(empty, "toString.valueOf")).toBeUndefined();
});

test("a model from JSON knows what it names, whatever that is", () => {
  const model = JSON.parse(`{ "objects": { "Device.": {
    "parameters": { "__proto__": { "type": { "type": "int" } } },
    "commands": { "X()": { "async": false, "input": { "__proto__": { "type": { "type": "int" } } }, "output": {} } }
  } } }`) as DataModel;
  const texts = JSON.parse('{ "__proto__": "x" }') as { readonly [name: string]: string };
  expect(parameters(model, "Device.", texts)).toMatchObject([{ path: "Device.__proto__", ok: false }]);
  expect(input(model, "Device.X()", texts)).toMatchObject([{ argument: "__proto__", text: "x", ok: false }]);
});

test.each(["__proto__", "constructor", "toString", "valueOf"])("a value called %s is itself", (name) => {
  const texts = JSON.parse(`{ "${name}": "1" }`) as { readonly [name: string]: string };
  const [value] = parameters(device, "Device.WiFi.Radio.1.", texts);
  expect(value).toEqual({
    path: `Device.WiFi.Radio.1.${name}`,
    argument: undefined,
    text: "1",
    type: undefined,
    ok: true,
    value: "1",
  });
});

test("what a path leads to has nothing to do with what its text is", () => {
  expect(parameter(device, "Device.__proto__", "1")).toMatchObject({ ok: true, value: 1 });
});
