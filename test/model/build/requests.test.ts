// Requests that are built, as a peer of either schema version receives them.
import { describe, expect, test } from "vitest";
import { addRequest } from "../../../plugin/runtime/model/build/add.js";
import { deleteRequest } from "../../../plugin/runtime/model/build/delete.js";
import { getInstancesRequest, getRequest, getSupportedDMRequest } from "../../../plugin/runtime/model/build/get.js";
import { operateRequest } from "../../../plugin/runtime/model/build/operate.js";
import { setRequest } from "../../../plugin/runtime/model/build/set.js";
import { subscribeRequest } from "../../../plugin/runtime/model/build/subscribe.js";
import { dateTime } from "../../../plugin/runtime/values/index.js";
import { codecs, type Message } from "../codecs.js";
import { device } from "../device.js";
import { fault } from "../fault.js";

const msgId = "1";
const radio = "Device.WiFi.Radio.1.";

interface Case {
  readonly name: string;
  readonly message: () => Message;
  readonly msgType: string;
  /** What the request holds. */
  readonly request: object;
}

const param = (param: string, value: string, required = true) => ({ param, value, required });

const cases: readonly Case[] = [
  {
    name: "Set: an object each, in the order of first mention",
    message: () =>
      setRequest(
        device,
        {
          "Device.WiFi.Radio.1.Channel": 6,
          "Device.WiFi.SSID.1.LowerLayers": ["Device.WiFi.Radio.1", "Device.WiFi.Radio.2"],
          "Device.WiFi.Radio.1.Enable": true,
          "Device.WiFi.SSID.1.Security.Key": new Uint8Array(32),
          "Device.WiFi.Radio.1.OperatingFrequencyBand": "6GHz",
          "Device.WiFi.SSID.1.Quota": 18446744073709551615n,
          "Device.WiFi.SSID.1.Since": dateTime.unknown,
        },
        { msgId },
      ),
    msgType: "SET",
    request: {
      allowPartial: false,
      updateObjs: [
        {
          objPath: radio,
          paramSettings: [param("Channel", "6"), param("Enable", "true"), param("OperatingFrequencyBand", "6GHz")],
        },
        {
          objPath: "Device.WiFi.SSID.1.",
          paramSettings: [
            param("LowerLayers", "Device.WiFi.Radio.1,Device.WiFi.Radio.2"),
            param("Quota", "18446744073709551615"),
            param("Since", "0001-01-01T00:00:00Z"),
          ],
        },
        { objPath: "Device.WiFi.SSID.1.Security.", paramSettings: [param("Key", "0".repeat(64))] },
      ],
    },
  },
  {
    name: "Set: search paths, what is write-once, what is unknown",
    message: () =>
      setRequest(
        device,
        {
          "Device.WiFi.Radio.*.Enable": false,
          'Device.WiFi.SSID.[SSID=="a.b]&&"&&Enable==true].Alias': "cpe",
          "Device.WiFi.SSID.1.LowerLayers#1+.Channel": "text: where it leads, its text does not tell",
          "Device.X_ACME_Lamp.1.Color": "red",
        },
        { msgId, allowPartial: true, required: false },
      ),
    msgType: "SET",
    request: {
      allowPartial: true,
      updateObjs: [
        { objPath: "Device.WiFi.Radio.*.", paramSettings: [param("Enable", "false", false)] },
        {
          objPath: 'Device.WiFi.SSID.[SSID=="a.b]&&"&&Enable==true].',
          paramSettings: [param("Alias", "cpe", false)],
        },
        {
          objPath: "Device.WiFi.SSID.1.LowerLayers#1+.",
          paramSettings: [param("Channel", "text: where it leads, its text does not tell", false)],
        },
        { objPath: "Device.X_ACME_Lamp.1.", paramSettings: [param("Color", "red", false)] },
      ],
    },
  },
  {
    name: "Add: tables, objects beneath the instance, tables of vendors and beneath searches",
    message: () =>
      addRequest(
        device,
        [
          {
            table: "Device.WiFi.SSID.",
            params: { SSID: "a", Alias: "cpe-a", "Security.KeyPassphrase": "secret word" },
          },
          { table: "Device.WiFi.SSID" },
          { table: "Device.X_ACME_Lamp.*.Bulb.", params: { Watts: "5" } },
        ],
        { msgId },
      ),
    msgType: "ADD",
    request: {
      allowPartial: false,
      createObjs: [
        {
          objPath: "Device.WiFi.SSID.",
          paramSettings: [param("SSID", "a"), param("Alias", "cpe-a"), param("Security.KeyPassphrase", "secret word")],
        },
        { objPath: "Device.WiFi.SSID.", paramSettings: [] },
        { objPath: "Device.X_ACME_Lamp.*.Bulb.", paramSettings: [param("Watts", "5")] },
      ],
    },
  },
  {
    name: "Delete",
    message: () => deleteRequest(["Device.WiFi.SSID.1.", "Device.WiFi.SSID.*"], { msgId, allowPartial: true }),
    msgType: "DELETE",
    request: { allowPartial: true, objPaths: ["Device.WiFi.SSID.1.", "Device.WiFi.SSID.*."] },
  },
  {
    name: "Get",
    message: () => getRequest(["Device.DeviceInfo.", "Device.WiFi.Radio.*.Channel"], { msgId }),
    msgType: "GET",
    request: { paramPaths: ["Device.DeviceInfo.", "Device.WiFi.Radio.*.Channel"] },
  },
  {
    name: "GetInstances",
    message: () => getInstancesRequest(["Device.WiFi.Radio."], { msgId, firstLevelOnly: true }),
    msgType: "GET_INSTANCES",
    request: { objPaths: ["Device.WiFi.Radio."], firstLevelOnly: true },
  },
  {
    name: "GetSupportedDM: tells everything unless told otherwise",
    message: () => getSupportedDMRequest(["Device.WiFi.Radio.{i}."], { msgId, returnEvents: false }),
    msgType: "GET_SUPPORTED_DM",
    request: {
      objPaths: ["Device.WiFi.Radio.{i}."],
      firstLevelOnly: false,
      returnCommands: true,
      returnEvents: false,
      returnParams: true,
    },
  },
  {
    name: "Operate: rows numbered from 1, objects by their names",
    message: () =>
      operateRequest(
        device,
        "Device.WiFi.Radio.1.ChannelScan()",
        {
          SSID: undefined,
          OpClass: [
            { OperatingClass: 81, Channel: [{ Channel: 1 }, { Channel: 6, Passive: true }] },
            { OperatingClass: 115 },
          ],
          X_ACME: { Depth: "3" },
        },
        { msgId, commandKey: "scan", sendResp: false },
      ),
    msgType: "OPERATE",
    request: {
      command: "Device.WiFi.Radio.1.ChannelScan()",
      commandKey: "scan",
      sendResp: false,
      inputArgs: {
        "OpClass.1.OperatingClass": "81",
        "OpClass.1.Channel.1.Channel": "1",
        "OpClass.1.Channel.2.Channel": "6",
        "OpClass.1.Channel.2.Passive": "true",
        "OpClass.2.OperatingClass": "115",
        "X_ACME.Depth": "3",
      },
    },
  },
  {
    name: "Operate: an object that is left out wants nothing; nothing is the name of every object's",
    message: () =>
      operateRequest(device, "Device.SoftwareModules.InstallDU()", JSON.parse('{ "URL": "u", "__proto__": 5 }'), {
        msgId,
      }),
    msgType: "OPERATE",
    request: {
      command: "Device.SoftwareModules.InstallDU()",
      commandKey: "",
      sendResp: true,
      inputArgs: JSON.parse('{ "URL": "u", "__proto__": "5" }'),
    },
  },
  {
    name: "Operate: a search, a command without input, a vendor's",
    message: () => operateRequest(device, "Device.WiFi.Radio.*.X_ACME_Blink()", undefined, { msgId }),
    msgType: "OPERATE",
    request: { command: "Device.WiFi.Radio.*.X_ACME_Blink()", inputArgs: {} },
  },
  {
    name: "Subscribe: enabled, by the data model's types or those that USP has always had",
    message: () =>
      subscribeRequest(
        device,
        { ID: "s1", NotifType: "ValueChange", ReferenceList: ["Device.A.", "Device.B.C"], TimeToLive: 60 },
        { msgId },
      ),
    msgType: "ADD",
    request: {
      allowPartial: false,
      createObjs: [
        {
          objPath: "Device.LocalAgent.Subscription.",
          paramSettings: [
            param("ID", "s1"),
            param("NotifType", "ValueChange"),
            param("ReferenceList", "Device.A.,Device.B.C"),
            param("Enable", "true"),
            param("TimeToLive", "60"),
          ],
        },
      ],
    },
  },
];

describe.each(codecs)("schema version %s", (_, travel) => {
  test.each(cases)("$name", ({ message, msgType, request }) => {
    const { header, body } = travel(message());
    expect(header).toEqual({ msgId, msgType });
    expect(body).toMatchObject({ msgBody: { case: "request", value: { reqType: { value: request } } } });
  });
});

test("Get and GetSupportedDM have what later versions brought", () => {
  const newest = codecs[1]?.[1];
  expect(newest?.(getRequest(["Device."], { maxDepth: 2 })).body.msgBody.value).toMatchObject({
    reqType: { value: { maxDepth: 2 } },
  });
  expect(newest?.(getSupportedDMRequest(["Device."])).body.msgBody.value).toMatchObject({
    reqType: { value: { returnUniqueKeySets: true } },
  });
});

test("each request has an id of its own, unless it is given", () => {
  const ids = [1, 2, 3].map(() => getRequest(["Device."]).header.msgId);
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => id.length > 2)).toBe(true);
  expect(getRequest(["Device."], { msgId: "mine" }).header.msgId).toBe("mine");
});

const scan = "Device.WiFi.Radio.1.ChannelScan()";

const faults: readonly (readonly [fault: string, call: () => unknown])[] = [
  [
    "ValueError 7012: Device.WiFi.Radio.1.Channel: 300 is above the maximum 255",
    () => setRequest(device, { "Device.WiFi.Radio.1.Channel": 300 }),
  ],
  [
    'ValueError 7011: Device.WiFi.Radio.*.Enable: "on" is not a boolean: expected a boolean',
    () => setRequest(device, { "Device.WiFi.Radio.*.Enable": "on" }),
  ],
  [
    "ValueError 7011: Device.X_ACME_Lamp.1.Watts: 5 is not a string: expected a string",
    () => setRequest(device, { "Device.X_ACME_Lamp.1.Watts": 5 }),
  ],
  [
    'ModelError 7013: "Device.WiFi.Radio.1.Name" is read-only: expected a parameter that can be set',
    () => setRequest(device, { "Device.WiFi.Radio.1.Name": "x" }),
  ],
  [
    'PathError 7008: "Device.WiFi..Enable" is not a path: expected a name or an instance identifier at position 12',
    () => setRequest(device, { "Device.WiFi..Enable": true }),
  ],
  [
    'PathError 7008: "Device.WiFi.Radio.1." is not the kind of path that belongs there: expected a parameter path at position 18',
    () => setRequest(device, { "Device.WiFi.Radio.1.": true }),
  ],
  [
    'PathError 7008: "Device.WiFi.Radio.{i}.Enable" does not identify instances as it has to there: expected an instance, not {i} at position 18',
    () => setRequest(device, { "Device.WiFi.Radio.{i}.Enable": true }),
  ],
  [
    'ValueError 7012: Device.WiFi.SSID.{i}.Security.KeyPassphrase: "" has 0 characters: below the minimum 8',
    () => addRequest(device, [{ table: "Device.WiFi.SSID.", params: { "Security.KeyPassphrase": "" } }]),
  ],
  [
    'ModelError 7013: "Device.WiFi.SSID.{i}.BSSID" is read-only: expected a parameter that can be set',
    () => addRequest(device, [{ table: "Device.WiFi.SSID.", params: { BSSID: "x" } }]),
  ],
  [
    'ModelError 7019: "Device.WiFi.Radio." is a table that the agent fills: expected one whose instances a Controller creates',
    () => addRequest(device, [{ table: "Device.WiFi.Radio." }]),
  ],
  [
    'ModelError 7018: "Device.DeviceInfo." is no table: expected an object that has instances',
    () => addRequest(device, [{ table: "Device.DeviceInfo." }]),
  ],
  [
    'PathError 7008: "Device.WiFi.SSID.1." is not the kind of path that belongs there: expected the path of a table at position 17',
    () => addRequest(device, [{ table: "Device.WiFi.SSID.1." }]),
  ],
  [
    'PathError 7008: "Device.WiFi.SSID." is not the kind of path that belongs there: expected an instance path at position 12',
    () => deleteRequest(["Device.WiFi.SSID."]),
  ],
  [
    'PathError 7008: "Device.Boot!" is not the kind of path that belongs there: expected an object path, an instance path or a parameter path at position 7',
    () => getRequest(["Device.Boot!"]),
  ],
  [
    'PathError 7008: "Device.WiFi.Radio.{i}." does not identify instances as it has to there: expected an instance, not {i} at position 18',
    () => getInstancesRequest(["Device.WiFi.Radio.{i}."]),
  ],
  ['PathError 7008: "" is not a path: expected a name at the end', () => getSupportedDMRequest([""])],
  [
    'ModelError 7027: Device.WiFi.Radio.1.ChannelScan(): "OpClass.2.OperatingClass" is missing: expected all mandatory arguments',
    () => operateRequest(device, scan, { OpClass: [{ OperatingClass: 1 }, { Channel: [{ Channel: 1 }] }] }),
  ],
  [
    'ModelError 7027: Device.SoftwareModules.InstallDU(): "URL" is missing: expected all mandatory arguments',
    () => operateRequest(device, "Device.SoftwareModules.InstallDU()"),
  ],
  [
    'ModelError 7027: Device.SoftwareModules.InstallDU(): "AutoRestart.Enable" is missing: expected all mandatory arguments',
    () => operateRequest(device, "Device.SoftwareModules.InstallDU()", { URL: "u", AutoRestart: { Retries: 1 } }),
  ],
  [
    "ValueError 7012: Device.WiFi.Radio.1.ChannelScan() OpClass.1.OperatingClass: 0 is below the minimum 1",
    () => operateRequest(device, scan, { OpClass: [{ OperatingClass: 0 }] }),
  ],
  [
    "ValueError 7011: Device.WiFi.Radio.1.ChannelScan() OpClass: an array is not a string: expected a string",
    () => operateRequest(device, scan, { OpClass: [81] }),
  ],
  [
    'PathError 7008: "a b" is not a path: expected a dot or the end of the path at position 1',
    () => operateRequest(device, scan, { "a b": "x" }),
  ],
  [
    'PathError 7008: "Device.WiFi.Radio.1.Alarm!" is not the kind of path that belongs there: expected a command path at position 20',
    () => operateRequest(device, "Device.WiFi.Radio.1.Alarm!"),
  ],
  [
    'ValueError 7012: Device.LocalAgent.Subscription.{i}.ID: "" has 0 characters: below the minimum 1',
    () => subscribeRequest(device, { ID: "", NotifType: "Event", ReferenceList: [] }),
  ],
];

test.each(faults)("%s", (expected, call) => {
  expect(fault(call)).toBe(expected);
});

test("a list of more items than the data model takes", () => {
  const LowerLayers = ["Device.WiFi.Radio.1", "Device.WiFi.Radio.2", "Device.WiFi.Radio.3"];
  expect(fault(() => addRequest(device, [{ table: "Device.WiFi.SSID.", params: { LowerLayers } }]))).toContain(
    "has 3 items: above the maximum 2",
  );
});
