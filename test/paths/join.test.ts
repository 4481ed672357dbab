import { describe, expect, test } from "vitest";
import { asObjectPath, joinPath, parsePath, relativePath } from "../../plugin/runtime/paths/index.js";

test.each([
  ["Device.", "Device."],
  ["Device", "Device."],
  ["Device.DeviceInfo", "Device.DeviceInfo."],
  ["Device.IP.Interface.3", "Device.IP.Interface.3."],
  ['Device.IP.Interface.[Name=="eth0."]', 'Device.IP.Interface.[Name=="eth0."].'],
  ["Device.A.Ref+", "Device.A.Ref+."],
  ["1", "1."],
  ["", ""],
])("asObjectPath(%s) is %s", (text, object) => {
  expect(asObjectPath(text)).toBe(object);
  if (object !== "") expect(parsePath(object, { relative: true }).kind).toMatch(/object|instance/);
});

describe("joinPath and relativePath are each other's inverse", () => {
  test.each([
    ["Device.WiFi.Radio.1.", "Status", "Device.WiFi.Radio.1.Status"],
    ["Device.WiFi.Radio.1", "Stats.BytesSent", "Device.WiFi.Radio.1.Stats.BytesSent"],
    ["Device.IP.Interface", "1.Enable", "Device.IP.Interface.1.Enable"],
    ["Device.IP.Interface.", "{i}.", "Device.IP.Interface.{i}."],
    ['Device.A.[B=="."]', "C", 'Device.A.[B=="."].C'],
    ["Device", "Boot!", "Device.Boot!"],
    ["Device.LocalAgent.Controller.1", "SendOnBoardRequest()", "Device.LocalAgent.Controller.1.SendOnBoardRequest()"],
    ["Device.IP", "", "Device.IP."],
    ["Device.IP.", "", "Device.IP."],
    ["", "1.Enable", "1.Enable"],
    ["Class.1", "Name", "Class.1.Name"],
  ])("%s and %s : %s", (base, rest, path) => {
    expect(joinPath(base, rest)).toBe(path);
    expect(relativePath(base, path)).toBe(rest);
  });
});

describe("relativePath", () => {
  test.each([
    ["Device.IP.", "Device.IP", ""],
    ["Device.IP", "Device.IP", ""],
    ["Device.IP", "Device.IP.Interface.", "Interface."],
    ["Device.IP", "Device.IPsec.", undefined],
    ["Device.IP.", "Device.", undefined],
    ["Device.IP.", "Device", undefined],
    ["Device.IP.Interface.1.", "Device.IP.Interface.10.Name", undefined],
    ["Device.IP.Interface.*.", "Device.IP.Interface.1.Name", undefined],
    ["Device.IP.Interface.1.", "Device.WiFi.Radio.1.Name", undefined],
    ["Device.Boot", "Device.Boot!", undefined],
    ["Device.IP.", "", undefined],
  ])("of %s : %s is %s", (base, path, rest) => {
    expect(relativePath(base, path)).toBe(rest);
  });
});
