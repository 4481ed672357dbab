// What a reference is relative to (TR-106 A.2.3.4).
import { expect, test } from "vitest";
import { fullPaths } from "../../../plugin/datamodel/target.js";

const interfaces = { root: "Device.", places: ["Device.IP.Interface.{i}.IPv4Address.{i}."] };

test.each([
  ["Device.IP.Interface.", undefined, ["Device.IP.Interface."]],
  ["InternetGatewayDevice.X.", undefined, ["InternetGatewayDevice.X."]],
  [".IP.Interface.", undefined, ["Device.IP.Interface."]],
  [".", undefined, ["Device."]],
  ["Sub.", undefined, ["Device.IP.Interface.{i}.IPv4Address.{i}.Sub."]],
  ["#", undefined, ["Device.IP.Interface.{i}."]],
  ["#.Stats.", undefined, ["Device.IP.Interface.{i}.Stats."]],
  ["##.Interface.", undefined, ["Device.IP.Interface."]],
  ["###.WiFi.", undefined, ["Device.WiFi."]],
  ["####.WiFi.", undefined, ["WiFi."]],
  ["#####.WiFi.", undefined, []],
  ["IP.", "model", ["Device.IP."]],
  [".IP.", "model", ["Device.IP."]],
  [".Sub.", "object", ["Device.IP.Interface.{i}.IPv4Address.{i}.Sub."]],
  [".Sub.", "normal", ["Device.Sub."]],
])("%s, %s", (path, scope, expected) => {
  expect(fullPaths(path, scope, interfaces)).toEqual(expected);
});

test("arguments have several places to begin at", () => {
  const context = { root: "Device.", places: ["Device.Tool.Run().", "Device.Tool.Run().Input."] };
  expect(fullPaths("##.Row.", undefined, context)).toEqual(["Device.Row.", "Device.Tool.Row."]);
});

test("a service's root is its instance", () => {
  const context = { root: "Voice.{i}.", places: ["Voice.{i}.Line.{i}."] };
  expect(fullPaths(".Line.", undefined, context)).toEqual(["Voice.{i}.Line."]);
  expect(fullPaths("Voice.{i}.Line.", undefined, context)).toEqual(["Voice.{i}.Line."]);
});
