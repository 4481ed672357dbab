// What becomes of a value, its type once known.
import { describe, expect, test } from "vitest";
import {
  type CarriedValue,
  event,
  input,
  join,
  nullText,
  output,
  parameter,
  parameters,
  placeOf,
  setting,
  settings,
  valueOf,
} from "../../plugin/runtime/data-model/carried.js";
import { describeValueIssue, type ReadOptions, ValueError } from "../../plugin/runtime/values/index.js";
import { device } from "./device.js";

const ping = "Device.IP.Diagnostics.IPPing()";

function outcomeOf(carried: CarriedValue): unknown {
  return carried.ok ? carried.value : describeValueIssue(carried.issue);
}

describe("the path of a value", () => {
  const texts = { "Stats.BytesSent": "1" };

  // Agents, and an example of TR-369, leave the dot out.
  test.each(["Device.WiFi.Radio.1.", "Device.WiFi.Radio.1"])("is joined from %s and its name", (object) => {
    const [value] = parameters(device, object, texts);
    expect(value).toMatchObject({ path: "Device.WiFi.Radio.1.Stats.BytesSent", value: 1n });
    expect(settings(device, object, texts)).toMatchObject([{ path: "Device.WiFi.Radio.1.Stats.BytesSent", value: 1n }]);
  });

  test("may have its instance in the name", () => {
    const [value] = parameters(device, "Device.WiFi.", { "Radio.1.Channel": "1" });
    expect(value).toMatchObject({ path: "Device.WiFi.Radio.1.Channel", value: 1 });
  });

  test("may be all in the name", () => {
    expect(parameters(device, "", { "Device.WiFi.Radio.1.Channel": "1" })).toMatchObject([
      { path: "Device.WiFi.Radio.1.Channel", value: 1 },
    ]);
  });

  test.each([
    [["Device.WiFi.Radio", "{i}.", "Channel"], "Device.WiFi.Radio.{i}.Channel"],
    [["Device.WiFi.Radio.", "{i}.", "Stats.BytesSent"], "Device.WiFi.Radio.{i}.Stats.BytesSent"],
    [["Device.WiFi.Radio.*", "Channel"], "Device.WiFi.Radio.*.Channel"],
    [["Device.", "Boot!"], "Device.Boot!"],
    [["Device.WiFi.Radio.1.Channel"], "Device.WiFi.Radio.1.Channel"],
    [["", "Device.X"], "Device.X"],
  ] as const)("is made of the parts %j", ([first, ...rest], path) => {
    expect(join(first, ...rest)).toBe(path);
  });
});

describe("a value", () => {
  test.each([
    ["Device.WiFi.Radio.1.Channel", "0255", 255],
    ["Device.WiFi.Radio.1.Channel", "256", "256 is above the maximum 255"],
    ["Device.WiFi.Radio.1.Channel", "", '"" is not an unsignedInt at position 0: expected a digit'],
    ["Device.WiFi.Radio.1.Enable", "0", false],
    ["Device.WiFi.Radio.1.Name", "radio one", '"radio one" has 9 characters: above the maximum 8'],
    ["Device.WiFi.Radio.*.Channel", "11", 11],
    ["Device.WiFi.SSID.1.LowerLayers", "", []],
    // TR-369 has a reference with a dot at its end in an example.
    [
      "Device.WiFi.SSID.1.LowerLayers",
      "Device.WiFi.Radio.1., Device.WiFi.Radio.2",
      ["Device.WiFi.Radio.1", "Device.WiFi.Radio.2"],
    ],
    [
      "Device.WiFi.SSID.1.LowerLayers",
      "Device.A,Device.B,Device.C",
      '"Device.A,Device.B,Device.C" has 3 items: above the maximum 2',
    ],
    ["Device.WiFi.SSID.1.LowerLayers", "1", 'item 1: "1" is not a path: expected a name'],
    ["Device.Nope", "\u0000 anything", "\u0000 anything"],
  ])("of %s that is %j", (path, text, outcome) => {
    expect(outcomeOf(parameter(device, path, text))).toEqual(outcome);
    expect(outcomeOf(setting(device, path, text))).toEqual(outcome);
  });

  test("keeps what it was read from", () => {
    expect(parameter(device, "Device.WiFi.Radio.1.Channel", "0255")).toEqual({
      path: "Device.WiFi.Radio.1.Channel",
      argument: undefined,
      text: "0255",
      type: device.objects["Device.WiFi.Radio.{i}."]?.parameters?.["Channel"]?.type,
      ok: true,
      value: 255,
    });
  });

  test("says nothing of others", () => {
    const texts = { Channel: "0", Enable: "maybe", Nope: "", "Stats.BytesSent": "7" };
    expect(parameters(device, "Device.WiFi.Radio.1.", texts).map(({ ok }) => ok)).toEqual([false, false, true, true]);
  });

  test.each<[string, string, string, ReadOptions, unknown]>([
    ["whitespace", "Device.WiFi.Radio.1.Channel", " 5 ", { lenient: ["whitespace"] }, 5],
    ["letter case", "Device.WiFi.Radio.1.Enable", "TRUE", { lenient: true }, true],
    ["a sign", "Device.WiFi.Radio.1.Channel", "+5", { lenient: ["sign"] }, 5],
    ["a facet all the same", "Device.WiFi.Radio.1.Channel", "256", { lenient: true }, "256 is above the maximum 255"],
    [
      "no reference to something else",
      "Device.WiFi.SSID.1.LowerLayers",
      "Device.IP.",
      { closed: true },
      'item 1: "Device.IP." is not a reference to Device.WiFi.Radio.{i}',
    ],
    [
      "no control characters",
      "Device.WiFi.Radio.1.Name",
      "a\u0001",
      { xmlCharacters: true },
      '"a\\u0001" is not a string at position 1: expected a character that XML 1.0 allows',
    ],
  ])("is read with options: %s", (_, path, text, options, outcome) => {
    expect(outcomeOf(parameter(device, path, text, options))).toEqual(outcome);
    expect(outcomeOf(setting(device, path, text, options))).toEqual(outcome);
    expect(parameters(device, "", { [path]: text }, options).map(outcomeOf)).toEqual([outcome]);
    expect(settings(device, "", { [path]: text }, options).map(outcomeOf)).toEqual([outcome]);
  });

  test("of an argument is read with options", () => {
    const lenient: ReadOptions = { lenient: true };
    expect(input(device, ping, { NumberOfRepetitions: " 5" }, lenient).map(outcomeOf)).toEqual([5]);
    expect(output(device, ping, { SuccessCount: " 5" }, lenient).map(outcomeOf)).toEqual([5]);
    expect(event(device, "Device.Boot!", { FirmwareUpdated: "TRUE" }, lenient).map(outcomeOf)).toEqual([true]);
    const closed = event(device, "Device.Boot!", { Cause: "Other" }, { closed: true });
    expect(closed.map(outcomeOf)).toEqual(['"Other" is not one of "LocalReboot", "RemoteReboot"']);
  });
});

describe("null", () => {
  // What may not be read is reported as the null value of its type, whatever its facets say (TR-106 A.2.7.1).
  test.each([
    ["Device.Secret.Password", "", ""],
    ["Device.Secret.Pin", "0", 0],
    ["Device.Secret.Offset", "-1", -1],
    ["Device.Secret.Serial", "-1", -1n],
    ["Device.Secret.Counter", "0", 0n],
    ["Device.Secret.Level", "-1", "-1"],
    ["Device.Secret.Key", "", new Uint8Array()],
    ["Device.Secret.Blob", "", new Uint8Array()],
    ["Device.Secret.Names", "", []],
    ["Device.Secret.Mode", "", ""],
  ])("is accepted of %s where it is reported, and refused where it is written", (path, text, value) => {
    expect(parameter(device, path, text)).toMatchObject({ ok: true, value });
    expect(setting(device, path, text)).toMatchObject({ ok: false, issue: { uspError: 7012 } });
  });

  // A reference to nothing can be set as well.
  test("of a reference is empty", () => {
    expect(parameter(device, "Device.Open.Reference", "")).toMatchObject({ ok: true, value: "" });
    expect(setting(device, "Device.Open.Reference", "")).toMatchObject({ ok: true, value: "" });
  });

  test("of a type without facets fits anyway", () => {
    const since = "0001-01-01T00:00:00Z";
    expect(parameter(device, "Device.Secret.Since", since)).toMatchObject({ ok: true, value: { kind: "unknown" } });
    expect(setting(device, "Device.Secret.Since", since)).toMatchObject({ ok: true, value: { kind: "unknown" } });
  });

  test("is accepted where other values than those that are known are not", () => {
    expect(parameter(device, "Device.Secret.Kind", "", { closed: true })).toMatchObject({ ok: true, value: "" });
    expect(parameter(device, "Device.Secret.Kind", "C", { closed: true })).toMatchObject({ ok: false });
  });

  test.each([
    ["of what can be read", "Device.Open.Password", ""],
    ["of what can be read", "Device.Open.Pin", "0"],
    ["that is the null of another type", "Device.Secret.Pin", ""],
    ["that is the null of another type", "Device.Secret.Pin", "-1"],
    ["that is none", "Device.Secret.Password", "short"],
    ["that is none", "Device.Secret.Key", "00"],
    ["that is none", "Device.Secret.Names", "one"],
  ])("%s is refused: %s %j", (_, path, text) => {
    expect(parameter(device, path, text)).toMatchObject({ ok: false });
  });

  test("of an argument is accepted of what comes from an agent", () => {
    expect(output(device, ping, { Token: "" })).toMatchObject([{ ok: true, value: "" }]);
    expect(input(device, ping, { Token: "" })).toMatchObject([{ ok: false, issue: { code: "size" } }]);
  });

  test.each([
    ["string", ""],
    ["int", "-1"],
    ["long", "-1"],
    ["unsignedInt", "0"],
    ["unsignedLong", "0"],
    ["decimal", "-1"],
    ["boolean", "false"],
    ["dateTime", "0001-01-01T00:00:00Z"],
    ["base64", ""],
    ["hexBinary", ""],
  ] as const)("of %s is %j (TR-106 A.2.3.5)", (type, text) => {
    expect(nullText({ type })).toBe(text);
    expect(nullText({ type: "list", items: { type } })).toBe("");
  });
});

describe("valueOf", () => {
  test("gives the value", () => {
    expect(valueOf(parameter(device, "Device.WiFi.Radio.1.Channel", "36"))).toBe(36);
    expect(valueOf(parameter(device, "Device.Nope", "36"))).toBe("36");
  });

  test.each([
    [
      parameter(device, "Device.WiFi.Radio.1.Channel", "300"),
      "Device.WiFi.Radio.1.Channel: 300 is above the maximum 255",
    ],
    [
      input(device, ping, { NumberOfRepetitions: "0" })[0],
      "Device.IP.Diagnostics.IPPing() NumberOfRepetitions: 0 is below the minimum 1",
    ],
    [
      event(device, "Device.Boot!", { FirmwareUpdated: "" })[0],
      'Device.Boot! FirmwareUpdated: "" is not a boolean at position 0: expected true, false, 1 or 0',
    ],
  ])("throws where there is none: case %#", (carried, message) => {
    if (carried?.ok !== false) throw new Error("it has a value");
    expect(() => valueOf(carried)).toThrow(ValueError);
    expect(() => valueOf(carried)).toThrow(expect.objectContaining({ message, issue: carried.issue }));
    expect(message.startsWith(`${placeOf(carried)}: `)).toBe(true);
  });
});
