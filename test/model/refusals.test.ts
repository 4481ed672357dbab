// What does not compile, and what the compiler says of it, with the whole data model.
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { complaints } from "./complaints.js";

/** A statement, and what is said of it; nothing where it compiles. */
type Case = readonly [statement: string, message: string];

const ping = '"Device.IP.Diagnostics.IPPing()"';
const input = '{ Host: "a", DataBlockSize: 1, NumberOfRepetitions: 1, ProtocolVersion: "Any", Timeout: 1 }';
const options = '{ subscriptionId: "s" }';

const cases: readonly Case[] = [
  ['setRequest({ "Device.WiFi.Radio.1.Channel": 6, "Device.WiFi.Radio.*.Enable": true });', ""],
  ['setRequest({ "Device.WiFi.Radio.1.Enable": 1 });', "Type 'number' is not assignable to type 'boolean'."],
  [
    'setRequest({ "Device.WiFi.Radio.1.Channel": 6, "Device.WiFi.Radio.1.Status": "Up" });',
    "Type 'string' is not assignable to type 'Refused<\"Device.WiFi.Radio.1.Status is read-only\">'.",
  ],
  [
    'setRequest({ "Device.WiFi.Radio.1.Chanel": 6 });',
    "Type 'number' is not assignable to type 'Refused<\"there is no parameter Chanel in Device.WiFi.Radio.{i}.\">'.",
  ],
  ['setRequest({ "Device.WiFi.SSID.1.Alias": "write-once may be set" });', ""],
  ['setRequest({ "Device.WiFi.Radio.1.X_ACME_Beam": "narrow" });', ""],
  ['setRequest({ "Device.WiFi.Radio.1.X_ACME_Beam": 5 });', "Type 'number' is not assignable to type 'string'."],
  ["setRequest({ [path]: 5 });", ""],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: It is the text of a program.
  ["setRequest({ [`Device.WiFi.Radio.${index}.Channel`]: 5 });", ""],
  [`setRequest({ 'Device.WiFi.SSID.[SSID=="a.b]&&"&&Enable==true].Enable': true });`, ""],

  [
    'addRequest([{ table: "Device.LocalAgent.Subscription.", params: { NotifType: "Event" } }, { table: "Device.WiFi.SSID." }]);',
    "",
  ],
  [
    'addRequest([{ table: "Device.WiFi.AccessPoint.", params: { "Security.KeyPassphrase": "secret word", X_ACME: "x" } }]);',
    "",
  ],
  [
    'addRequest([{ table: "Device.WiFi.Radio." }]);',
    "Type 'string' is not assignable to type 'Refused<\"instances of Device.WiFi.Radio. are not created by Controllers\">'.",
  ],
  [
    'addRequest([{ table: "Device.WiFi.SSID.", params: { Enable: "true" } }]);',
    "Type 'string' is not assignable to type 'boolean | undefined'.",
  ],
  [
    'addRequest([{ table: "Device.WiFi.SSID.", params: { BSSID: "x" } }]);',
    "Object literal may only specify known properties, but 'BSSID' does not exist in type",
  ],
  ["addRequest([{ table: path, params: { Enable: true } }]);", ""],

  ['getRequest(["Device.WiFi.", "Device.WiFi.Radio.*.Channel", path]);', ""],
  ['getRequest(["Device.WiFi.Nope."]);', 'Refused<"there is no object Device.WiFi.Nope.">'],
  ['getInstancesRequest(["Device.WiFi.Radio."]);', ""],
  ['deleteRequest(["Device.WiFi.SSID.1.", "Device.WiFi.SSID.*."]);', ""],
  ['deleteRequest(["Device.WiFi.Sid.1."]);', 'Refused<"there is no object Device.WiFi.Sid.{i}.">'],

  [`operateRequest(${ping}, ${input}, { commandKey: "k" });`, ""],
  [`operateRequest(${ping});`, "Expected 2-3 arguments, but got 1."],
  [`operateRequest(${ping}, { Host: "a" });`, "is missing the following properties from type"],
  ['operateRequest("Device.Reboot()");', ""],
  [
    'operateRequest("Device.Rebot()");',
    "Argument of type 'string' is not assignable to parameter of type 'Refused<\"there is no command Rebot() in Device.\">'.",
  ],
  ['operateRequest("Device.X_ACME_Blink()", { Times: "3" });', ""],
  [
    'operateRequest("Device.DeviceInfo.FirmwareImage.1.Activate()", { TimeWindow: [{ Start: 0, End: 5, Mode: "AnyTime" }] });',
    "",
  ],
  [
    'operateRequest("Device.DeviceInfo.FirmwareImage.1.Activate()", { TimeWindow: [{ Start: 0, Mode: "AnyTime" }] });',
    "Property 'End' is missing in type",
  ],
  [
    'subscribeRequest({ ID: "s", NotifType: "Event" });',
    "Property 'ReferenceList' is missing in type '{ ID: string; NotifType: \"Event\"; }' but required in type 'Subscription'.",
  ],
  ["results(msg);", ""],

  [
    'getResponse(msg, [{ requestedPath: "a", params: { "Device.WiFi.Radio.1.Status": "Up" } }, { requestedPath: "b", errCode: 7026 }]);',
    "",
  ],
  [
    'getResponse(msg, [{ requestedPath: "a", params: { "Device.WiFi.Radio.1.Channel": "6" } }]);',
    "Type 'string' is not assignable to type 'number'.",
  ],
  [
    'getResponse(msg, [{ requestedPath: "a", params: { "Device.WiFi.Radio.1.Nope": "6" } }]);',
    'Refused<"there is no parameter Device.WiFi.Radio.1.Nope">\'.',
  ],
  [
    'setResponse(msg, [{ requestedPath: "a", instances: [{ path: "Device.WiFi.Radio.1.", params: { Channel: 6, "Stats.BytesSent": 1n } }] }]);',
    "",
  ],
  [
    'setResponse(msg, [{ requestedPath: "a", instances: [{ path: "Device.WiFi.Radio.1.", params: { Channel: "6" } }] }]);',
    "Type 'string' is not assignable to type 'number'.",
  ],
  [
    'addResponse(msg, [{ requestedPath: "a", path: "Device.WiFi.SSID.3.", uniqueKeys: { Alias: "b" } }, { requestedPath: "a", errCode: 7006 }]);',
    "",
  ],
  [
    'addResponse(msg, [{ requestedPath: "a", path: "Device.WiFi.SSID.3.", uniqueKeys: { Alias: 5 } }]);',
    "Type 'number' is not assignable to type 'string'.",
  ],
  [
    `operateResponse(msg, [{ command: ${ping}, output: { SuccessCount: 3 } }, { command: ${ping}, errCode: 7022 }]);`,
    "",
  ],
  [
    `operateResponse(msg, [{ command: ${ping}, output: { SuccessCount: "3" } }]);`,
    "Type 'string' is not assignable to type 'number'.",
  ],
  [`notifyEvent("Device.Boot!", { Cause: "LocalReboot", FirmwareUpdated: false }, ${options});`, ""],
  [
    `notifyEvent("Device.Boot!", { FirmwareUpdated: "no" }, ${options});`,
    "Type 'string' is not assignable to type 'boolean'.",
  ],
  [`notifyValueChange("Device.WiFi.Radio.1.Channel", 6, ${options});`, ""],
  [
    `notifyValueChange("Device.WiFi.Radio.1.Channel", "6", ${options});`,
    "Argument of type 'string' is not assignable to parameter of type 'number'.",
  ],
  [`notifyObjectCreation("Device.WiFi.SSID.3.", { Alias: "a" }, ${options});`, ""],
  [`notifyOperationComplete(${ping}, { commandKey: "", output: { SuccessCount: 3 } }, ${options});`, ""],
  [
    'notifyValueChange("Device.WiFi.Radio.1.Channel", 6, {});',
    "Property 'subscriptionId' is missing in type '{}' but required in type 'NotifyOptions'.",
  ],
  [`{ const r = readOperate(${ping}, operate); if (r?.ok) r.input.Host.at(0); }`, ""],
  [
    `{ const r = readOperate(${ping}, operate); if (r && !r.ok) r.input.Host.at(0); }`,
    "'r.input.Host' is possibly 'undefined'.",
  ],
];

test("the compiler says what is wrong, and takes what is right", () => {
  const generated = resolve("generated/tr-181");
  const names = [
    ...new Set(
      cases.flatMap(([statement]) => statement.match(/\b(?:\w+Re\w+|results|notify\w+|read\w+)(?=\()/g) ?? []),
    ),
  ];
  const head = [
    `import { ${names.join(", ")} } from "${generated}/usp-msg-1-4.model.js";`,
    `import type { Msg, Operate } from "${generated}/usp-msg-1-4.js";`,
    "declare const path: string; declare const index: number; declare const msg: Msg; declare const operate: Operate;",
  ];
  const said = complaints([...head, ...cases.map(([statement]) => statement)].join("\n"));
  const verdicts = cases.map(([statement, message], i) => {
    const words = said.get(i + head.length + 1) ?? "";
    return [statement, message !== "" && words.includes(message) ? message : words];
  });
  expect(verdicts).toEqual(cases);
});
