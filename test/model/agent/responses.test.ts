// What an agent answers and notifies, as a controller receives it.
import { describe, expect, test } from "vitest";
import { addResponse } from "../../../plugin/runtime/model/agent/add-response.js";
import { getResponse } from "../../../plugin/runtime/model/agent/get-response.js";
import {
  notifyEvent,
  notifyObjectCreation,
  notifyObjectDeletion,
  notifyOnBoardRequest,
  notifyOperationComplete,
  notifyValueChange,
} from "../../../plugin/runtime/model/agent/notify.js";
import { operateResponse } from "../../../plugin/runtime/model/agent/operate-response.js";
import { readSet } from "../../../plugin/runtime/model/agent/read-set.js";
import { setResponse } from "../../../plugin/runtime/model/agent/set-response.js";
import { results } from "../../../plugin/runtime/model/results.js";
import { codecs, type Message } from "../codecs.js";
import { device } from "../device.js";
import { fault } from "../fault.js";

const request = { header: { msgId: "7" } };
const options = { msgId: "7", subscriptionId: "s" };
const denied = { errCode: 7006, errMsg: "Permission denied" };
const radio = "Device.WiFi.Radio.1.";
const scan = "Device.WiFi.Radio.1.ChannelScan()";

interface Case {
  readonly name: string;
  readonly message: () => Message;
  readonly msgType: string;
  /** What the response or notification holds. */
  readonly value: object;
}

const success = (value: object) => ({ operStatus: { operStatus: { case: "operSuccess", value } } });
const failure = (value: object) => ({ operStatus: { operStatus: { case: "operFailure", value } } });

const responses: readonly Case[] = [
  {
    name: "Get: parameters by their objects",
    message: () =>
      getResponse(device, request, [
        {
          requestedPath: "Device.WiFi.",
          params: {
            "Device.WiFi.Radio.1.Channel": 6,
            "Device.WiFi.Radio.1.Stats.BytesSent": 18446744073709551615n,
            "Device.WiFi.Radio.1.Name": "a",
            "Device.WiFi.SSID.1.LowerLayers": ["Device.WiFi.Radio.1"],
            // Secured parameters are reported as null, whatever their facets say.
            "Device.WiFi.SSID.1.Security.KeyPassphrase": "",
            "Device.X_ACME_Lamp.1.Color": "red",
          },
        },
        { requestedPath: "Device.Nope.", errCode: 7026 },
        { requestedPath: "Device.X.", errCode: 7800, errMsg: "ours" },
        { requestedPath: "Device.WiFi.SSID.*.", params: {} },
      ]),
    msgType: "GET_RESP",
    value: {
      reqPathResults: [
        {
          requestedPath: "Device.WiFi.",
          errCode: 0,
          errMsg: "",
          resolvedPathResults: [
            { resolvedPath: radio, resultParams: { Channel: "6", Name: "a" } },
            { resolvedPath: "Device.WiFi.Radio.1.Stats.", resultParams: { BytesSent: "18446744073709551615" } },
            { resolvedPath: "Device.WiFi.SSID.1.", resultParams: { LowerLayers: "Device.WiFi.Radio.1" } },
            { resolvedPath: "Device.WiFi.SSID.1.Security.", resultParams: { KeyPassphrase: "" } },
            { resolvedPath: "Device.X_ACME_Lamp.1.", resultParams: { Color: "red" } },
          ],
        },
        { requestedPath: "Device.Nope.", errCode: 7026, errMsg: "Invalid path", resolvedPathResults: [] },
        { requestedPath: "Device.X.", errCode: 7800, errMsg: "ours", resolvedPathResults: [] },
        { requestedPath: "Device.WiFi.SSID.*.", errCode: 0, errMsg: "", resolvedPathResults: [] },
      ],
    },
  },
  {
    name: "Set: what was set, what was not, what failed as a whole",
    message: () => {
      const [reading] = readSet(device, {
        updateObjs: [{ objPath: radio, paramSettings: [{ param: "Channel", value: "0", required: false }] }],
      });
      const paramErrs = reading?.paramErrs;
      return setResponse(device, request, [
        {
          requestedPath: "Device.WiFi.Radio.*.",
          instances: [
            { path: radio, params: { Enable: true, "Stats.BytesSent": 0n }, paramErrs },
            { path: "Device.WiFi.Radio.2" },
          ],
        },
        { requestedPath: "Device.WiFi.Radio.*.", instances: [] },
        { requestedPath: radio, ...denied, failedInstances: [{ path: radio, paramErrs }] },
        { requestedPath: "Device.Nope.", errCode: 7026 },
      ]);
    },
    msgType: "SET_RESP",
    value: {
      updatedObjResults: [
        {
          requestedPath: "Device.WiFi.Radio.*.",
          ...success({
            updatedInstResults: [
              {
                affectedPath: radio,
                paramErrs: [{ param: "Channel", errCode: 7012, errMsg: "0 is below the minimum 1" }],
                updatedParams: { Enable: "true", "Stats.BytesSent": "0" },
              },
              { affectedPath: "Device.WiFi.Radio.2.", paramErrs: [], updatedParams: {} },
            ],
          }),
        },
        { requestedPath: "Device.WiFi.Radio.*.", ...success({ updatedInstResults: [] }) },
        {
          requestedPath: radio,
          ...failure({
            ...denied,
            updatedInstFailures: [
              {
                affectedPath: radio,
                paramErrs: [{ param: "Channel", errCode: 7012, errMsg: "0 is below the minimum 1" }],
              },
            ],
          }),
        },
        {
          requestedPath: "Device.Nope.",
          ...failure({ errCode: 7026, errMsg: "Invalid path", updatedInstFailures: [] }),
        },
      ],
    },
  },
  {
    name: "Add",
    message: () =>
      addResponse(device, request, [
        { requestedPath: "Device.WiFi.SSID.", path: "Device.WiFi.SSID.3.", uniqueKeys: { Alias: "cpe-3" } },
        { requestedPath: "Device.WiFi.SSID.", path: "Device.WiFi.SSID.4", paramErrs: [{ param: "SSID", ...denied }] },
        { requestedPath: "Device.WiFi.SSID.", errCode: 7006 },
      ]),
    msgType: "ADD_RESP",
    value: {
      createdObjResults: [
        {
          requestedPath: "Device.WiFi.SSID.",
          ...success({ instantiatedPath: "Device.WiFi.SSID.3.", paramErrs: [], uniqueKeys: { Alias: "cpe-3" } }),
        },
        {
          requestedPath: "Device.WiFi.SSID.",
          ...success({
            instantiatedPath: "Device.WiFi.SSID.4.",
            paramErrs: [{ param: "SSID", ...denied }],
            uniqueKeys: {},
          }),
        },
        {
          requestedPath: "Device.WiFi.SSID.",
          ...failure({ errCode: 7006, errMsg: "Permission denied" }),
        },
      ],
    },
  },
  {
    name: "Operate: goes on, has ended, has failed",
    message: () =>
      operateResponse(device, request, [
        { command: scan, requestPath: "Device.LocalAgent.Request.1." },
        {
          command: scan,
          output: { Status: "Success", Result: [{ BSSID: "", Signals: [-50, -60] }, { BSSID: "00:11:22:33:44:55" }] },
        },
        { command: "Device.WiFi.Radio.2.Reset()", output: {} },
        { command: "Device.X_ACME_Blink()", errCode: 7022 },
      ]),
    msgType: "OPERATE_RESP",
    value: {
      operationResults: [
        { executedCommand: scan, operationResp: { case: "reqObjPath", value: "Device.LocalAgent.Request.1." } },
        {
          executedCommand: scan,
          operationResp: {
            case: "reqOutputArgs",
            value: {
              outputArgs: {
                Status: "Success",
                "Result.1.BSSID": "",
                "Result.1.Signals": "-50,-60",
                "Result.2.BSSID": "00:11:22:33:44:55",
              },
            },
          },
        },
        {
          executedCommand: "Device.WiFi.Radio.2.Reset()",
          operationResp: { case: "reqOutputArgs", value: { outputArgs: {} } },
        },
        {
          executedCommand: "Device.X_ACME_Blink()",
          operationResp: { case: "cmdFailure", value: { errCode: 7022, errMsg: "Command failure" } },
        },
      ],
    },
  },
];

const notification = (kind: string, value: object) => ({
  subscriptionId: "s",
  sendResp: false,
  notification: { case: kind, value },
});

const notifications: readonly Case[] = [
  {
    name: "Event",
    message: () =>
      notifyEvent(device, "Device.Boot!", { Cause: "LocalReboot", FirmwareUpdated: false, X_ACME: "x" }, options),
    msgType: "NOTIFY",
    value: notification("event", {
      objPath: "Device.",
      eventName: "Boot!",
      params: { Cause: "LocalReboot", FirmwareUpdated: "false", X_ACME: "x" },
    }),
  },
  {
    name: "Event of an instance, with a table",
    message: () =>
      notifyEvent(device, "Device.WiFi.Radio.1.Alarm!", { Level: -1, Cause: [{ Text: "a" }, { Text: "b" }] }, options),
    msgType: "NOTIFY",
    value: notification("event", {
      objPath: radio,
      eventName: "Alarm!",
      params: { Level: "-1", "Cause.1.Text": "a", "Cause.2.Text": "b" },
    }),
  },
  {
    name: "ValueChange, to be answered",
    message: () => notifyValueChange(device, "Device.WiFi.Radio.1.Channel", 6, { ...options, sendResp: true }),
    msgType: "NOTIFY",
    value: {
      ...notification("valueChange", { paramPath: "Device.WiFi.Radio.1.Channel", paramValue: "6" }),
      sendResp: true,
    },
  },
  {
    name: "ObjectCreation",
    message: () => notifyObjectCreation(device, "Device.WiFi.SSID.3", { Alias: "cpe-3", BSSID: "x" }, options),
    msgType: "NOTIFY",
    value: notification("objCreation", {
      objPath: "Device.WiFi.SSID.3.",
      uniqueKeys: { Alias: "cpe-3", BSSID: "x" },
    }),
  },
  {
    name: "ObjectDeletion",
    message: () => notifyObjectDeletion("Device.WiFi.SSID.3.", options),
    msgType: "NOTIFY",
    value: notification("objDeletion", { objPath: "Device.WiFi.SSID.3." }),
  },
  {
    name: "OperationComplete",
    message: () => notifyOperationComplete(device, scan, { commandKey: "k", output: { Status: "Error" } }, options),
    msgType: "NOTIFY",
    value: notification("operComplete", {
      objPath: radio,
      commandName: "ChannelScan()",
      commandKey: "k",
      operationResp: { case: "reqOutputArgs", value: { outputArgs: { Status: "Error" } } },
    }),
  },
  {
    name: "OperationComplete of a failure",
    message: () => notifyOperationComplete(device, scan, { commandKey: "", errCode: 7023 }, options),
    msgType: "NOTIFY",
    value: notification("operComplete", {
      commandKey: "",
      operationResp: { case: "cmdFailure", value: { errCode: 7023, errMsg: "Command canceled" } },
    }),
  },
  {
    name: "OnBoardRequest: without a Subscription, to be answered",
    message: () =>
      notifyOnBoardRequest(
        { oui: "0044FF", productClass: "p", serialNumber: "1", agentSupportedProtocolVersions: "1.3,1.4" },
        { msgId: "7" },
      ),
    msgType: "NOTIFY",
    value: {
      subscriptionId: "",
      sendResp: true,
      notification: {
        case: "onBoardReq",
        value: { oui: "0044FF", productClass: "p", serialNumber: "1", agentSupportedProtocolVersions: "1.3,1.4" },
      },
    },
  },
];

describe.each(codecs)("schema version %s", (_, travel) => {
  test.each(responses)("$name", ({ message, msgType, value }) => {
    const { header, body } = travel(message());
    expect(header).toEqual({ msgId: "7", msgType });
    expect(body).toMatchObject({ msgBody: { case: "response", value: { respType: { value } } } });
  });

  test.each(notifications)("$name", ({ message, msgType, value }) => {
    const { header, body } = travel(message());
    expect(header).toEqual({ msgId: "7", msgType });
    expect(body).toMatchObject({ msgBody: { case: "request", value: { reqType: { case: "notify", value } } } });
  });

  test("a controller reads what became of its Set", () => {
    const message = setResponse(device, request, [
      { requestedPath: radio, instances: [{ path: radio, paramErrs: [{ param: "Channel", ...denied }] }] },
    ]);
    expect(results(travel(message))).toMatchObject([
      {
        requestedPath: radio,
        path: radio,
        ok: false,
        partial: true,
        paramErrs: [{ path: `${radio}Channel`, ...denied }],
      },
    ]);
  });
});

const faults: readonly (readonly [fault: string, call: () => unknown])[] = [
  [
    "ValueError 7012: Device.WiFi.Radio.1.Channel: 0 is below the minimum 1",
    () => getResponse(device, request, [{ requestedPath: radio, params: { "Device.WiFi.Radio.1.Channel": 0 } }]),
  ],
  [
    'PathError undefined: "Device.WiFi.Radio.*.Channel" does not identify instances as it has to there (R-MSG.3): expected instances by their numbers at position 18',
    () => getResponse(device, request, [{ requestedPath: radio, params: { "Device.WiFi.Radio.*.Channel": 1 } }]),
  ],
  [
    'ValueError 7012: Device.WiFi.SSID.1.Security.KeyPassphrase: "short" has 5 characters: below the minimum 8',
    () =>
      setResponse(device, request, [
        {
          requestedPath: "Device.WiFi.SSID.1.Security.",
          instances: [{ path: "Device.WiFi.SSID.1.Security.", params: { KeyPassphrase: "short" } }],
        },
      ]),
  ],
  [
    "ValueError 7011: Device.WiFi.SSID.1.Alias: 5 is not a string: expected a string",
    () => addResponse(device, request, [{ requestedPath: "", path: "Device.WiFi.SSID.1.", uniqueKeys: { Alias: 5 } }]),
  ],
  [
    "ValueError 7011: Device.WiFi.Radio.1.ChannelScan() Result.2.Signals: 5 is not a list: expected an array",
    () => operateResponse(device, request, [{ command: scan, output: { Result: [{}, { Signals: 5 }] } }]),
  ],
  [
    'PathError 7008: "Device.LocalAgent.Request." is not the kind of path that belongs there: expected an instance path at position 18',
    () => operateResponse(device, request, [{ command: scan, requestPath: "Device.LocalAgent.Request." }]),
  ],
  [
    'PathError 7008: "Device.Boot" is not the kind of path that belongs there: expected an event path at position 7',
    () => notifyEvent(device, "Device.Boot", {}, options),
  ],
  [
    'ValueError 7011: Device.WiFi.Radio.1.Alarm! Level: "high" is not an int: expected an integer from -2147483648 to 2147483647',
    () => notifyEvent(device, "Device.WiFi.Radio.1.Alarm!", { Level: "high" }, options),
  ],
];

test.each(faults)("%s", (expected, call) => {
  expect(fault(call)).toBe(expected);
});
