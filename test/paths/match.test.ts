import { describe, expect, test } from "vitest";
import { containsPath, matchPath, parsePath } from "../../plugin/runtime/paths/index.js";

type Pair = readonly [pattern: string, path: string];

describe("a pattern matches", () => {
  const matching: readonly Pair[] = [
    ["Device.WiFi.Radio.1.Channel", "Device.WiFi.Radio.1.Channel"],
    ["Device.WiFi.Radio.*.Channel", "Device.WiFi.Radio.1.Channel"],
    ["Device.WiFi.Radio.{i}.Channel", "Device.WiFi.Radio.4294967295.Channel"],
    ["Device.WiFi.Radio.*.Channel", "Device.WiFi.Radio.{i}.Channel"],
    ["Device.WiFi.Radio.{i}.Channel", "Device.WiFi.Radio.*.Channel"],
    ["Device.WiFi.Radio.*.Channel", 'Device.WiFi.Radio.[Name=="x"].Channel'],
    ["Device.WiFi.Radio.{i}.", 'Device.WiFi.Radio.[Name=="x"]'],
    ["Device.A.*.B.*.C", "Device.A.1.B.2.C"],
    ["Device.IP.", "Device.IP"],
    ["Device.IP", "Device.IP."],
    ["Device.IP.Interface.*", "Device.IP.Interface.3."],
    ["Device.IP.Interface.3.", "Device.IP.Interface.3"],
    ["Device.A.*.Reset()", "Device.A.1.Reset()"],
    ["Device.A.*.Happened!", "Device.A.1.Happened!"],
    ['Device.A.[B=="x"].C', 'Device.A.[B=="x"].C'],
    ['Device.A.[B=="x"&&C==1].D', 'Device.A.[C==1&&B=="x"].D'],
    ['Device.A.[B == "x" && C==1].D', 'Device.A.[C==1&&B=="x"].D'],
    ['Device.A.[B=="x"&&B=="x"].D', 'Device.A.[B=="x"].D'],
    ['Device.A.[B=="100%"].D', 'Device.A.[B=="100%25"].D'],
    ['Device.A.[R#1+.B=="x"].D', 'Device.A.[R+.B=="x"].D'],
    ["Device.A.Ref+.B", "Device.A.Ref+.B"],
    ["Device.A.Ref+.B", "Device.A.Ref#1+.B"],
    ["Device.A.Ref#1+.B", "Device.A.Ref+.B"],
    ["Device.A.Ref#*+.B", "Device.A.Ref#2+.B"],
    ["Device.A.Ref#*+.B", "Device.A.Ref+.B"],
    ["*.Enable", "1.Enable"],
    ["Enable", "Enable"],
    ["Class.{i}.Channel.{i}.X", "Class.1.Channel.2.X"],
  ];
  test.each(matching)("%s : %s", (pattern, path) => {
    expect(matchPath(pattern, path)).toBe(true);
    expect(containsPath(pattern, path)).toBe(true);
  });
});

describe("a pattern does not match", () => {
  const different: readonly Pair[] = [
    ["Device.WiFi.Radio.1.Channel", "Device.WiFi.Radio.2.Channel"],
    ["Device.WiFi.Radio.1.Channel", "Device.WiFi.Radio.*.Channel"],
    ["Device.WiFi.Radio.1.Channel", "Device.WiFi.Radio.{i}.Channel"],
    ["Device.WiFi.Radio.1.Channel", "Device.WiFi.Radio.1.channel"],
    ["Device.WiFi.Radio.*.Channel", "Device.WiFi.Radio.Channel"],
    ["Device.WiFi.*.Channel", "Device.WiFi.Radio.Channel"],
    ["Device.A.Ref.*.", "Device.A.Ref+."],
    ["Device.WiFi.Radio.*.", "Device.WiFi.Radio."],
    ["Device.IP.Interface", "Device.IPInterface"],
    ["Device.A.Reset", "Device.A.Reset()"],
    ["Device.A.Reset()", "Device.A.Reset"],
    ["Device.A.Reset!", "Device.A.Reset()"],
    ["Device.A.Reset!", "Device.A.Reset."],
    ['Device.A.[B=="x"].C', "Device.A.1.C"],
    ['Device.A.[B=="x"].C', "Device.A.*.C"],
    ['Device.A.[B=="x"].C', 'Device.A.[B=="y"].C'],
    ['Device.A.[B=="x"].C', 'Device.A.[B!="x"].C'],
    ['Device.A.[B=="x"].C', 'Device.A.[C=="x"].C'],
    ['Device.A.[B=="1"].C', "Device.A.[B==1].C"],
    ['Device.A.[B=="x"&&C==1].D', 'Device.A.[B=="x"].D'],
    ['Device.A.[B=="x"].D', 'Device.A.[B=="x"&&C==1].D'],
    ['Device.A.[B=="x"&&C==1].D', 'Device.A.[B=="x"&&C==2].D'],
    ['Device.A.[B=="x"&&C=="y"].D', 'Device.A.[B=="y"&&C=="x"].D'],
    ['Device.A.[B=="#1+"].D', 'Device.A.[B=="+"].D'],
    ['Device.A.[B=="a%22&&C==%22b"].D', 'Device.A.[B=="a"&&C=="b"].D'],
    ["Device.A.Ref+.B", "Device.A.Ref#2+.B"],
    ["Device.A.Ref#2+.B", "Device.A.Ref#*+.B"],
    ["Device.A.Ref+.B", "Device.A.Ref.B"],
    ["Device.A.Ref.B", "Device.A.Ref+.B"],
    ["1.Enable", "2.Enable"],
    ["Device..A", "Device..A"],
    ["", ""],
    ["*.Enable", "0.Enable"],
    ["0.Enable", "1.Enable"],
  ];
  test.each(different)("%s : %s", (pattern, path) => {
    expect(matchPath(pattern, path)).toBe(false);
  });
});

describe("a base contains", () => {
  const beneath: readonly Pair[] = [
    ["Device.", "Device.Boot!"],
    ["Device.", "Device.IP.Interface.1.Name"],
    ["Device.IP", "Device.IP.Interface.1.Name"],
    ["Device.IP.Interface.", "Device.IP.Interface.1."],
    ["Device.WiFi.Radio.*.", "Device.WiFi.Radio.1.Stats.BytesSent"],
    ["Device.WiFi.Radio.*", "Device.WiFi.Radio.1.Reset()"],
    ["Device.WiFi.Radio.{i}.", "Device.WiFi.Radio.*.Channel"],
    ['Device.A.[B==1&&C=="x"].', 'Device.A.[C=="x"&&B==1].D.E'],
    ["Device.A.Ref+.", "Device.A.Ref#1+.B"],
    ["Stats.", "Stats.BytesSent"],
    ["1.", "1.Enable"],
  ];
  test.each(beneath)("%s : %s", (base, path) => {
    expect(containsPath(base, path)).toBe(true);
    expect(matchPath(base, path)).toBe(false);
    expect(containsPath(path, base)).toBe(false);
  });
});

describe("a base does not contain", () => {
  const outside: readonly Pair[] = [
    ["Device.IP.", "Device.IPsec.Enable"],
    ["Device.WiFi.Radio.1.", "Device.WiFi.Radio.10.Channel"],
    ["Device.WiFi.Radio.1.", "Device.WiFi.Radio.*.Channel"],
    ["Device.WiFi.Radio.*.Stats.", "Device.WiFi.Radio.1.Channel"],
    ["Device.A.Reset()", "Device.A.Reset.B"],
    ["Device.A.Happened!", "Device.A.Happened.B"],
    ["Device.A.Reset()", "Device.A.Reset"],
    ["Device.A.", "Device.A.Ref+.B"],
    ["Device.A.Ref", "Device.A.Ref+.B"],
    ["Device..A", "Device..A.B"],
    ["", "Device.A."],
    ["Device.A.", ""],
  ];
  test.each(outside)("%s : %s", (base, path) => {
    expect(containsPath(base, path)).toBe(false);
  });
});

test("paths may be given as they were read", () => {
  const pattern = parsePath("Device.WiFi.Radio.*.");
  const path = parsePath("Device.WiFi.Radio.2");
  expect(matchPath(pattern, path)).toBe(true);
  expect(matchPath(pattern, "Device.WiFi.Radio.2.")).toBe(true);
  expect(matchPath("Device.WiFi.Radio.2.", path)).toBe(true);
  expect(containsPath(parsePath("Device.WiFi."), path)).toBe(true);
  expect(containsPath(path, pattern)).toBe(false);
});
