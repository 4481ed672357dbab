// With a data model, values are checked as well, and found at the message whose fields name them.
import { describe, expect, test } from "vitest";
import { checkMsg, type Finding } from "../../generated/usp-msg-1-4.checks.js";
import { type BodyInit, createMsg, type Msg } from "../../generated/usp-msg-1-4.js";
import type { DataModel } from "../../generated/usp-msg-1-4.values.js";
import { device } from "../data-model/device.js";
import { messages } from "./sound.js";

type Body = BodyInit["msgBody"];
type RequestType = Extract<Body, { case: "request" }>["value"]["reqType"];
type ResponseType = Extract<Body, { case: "response" }>["value"]["respType"];

const header = { msgId: "1" };

function request(reqType: RequestType): Msg {
  return createMsg({ header, body: { msgBody: { case: "request", value: { reqType } } } });
}

function response(respType: ResponseType): Msg {
  return createMsg({ header, body: { msgBody: { case: "response", value: { respType } } } });
}

const radio = "Device.WiFi.Radio.1.";
const ping = "Device.IP.Diagnostics.IPPing()";
/** Two that are wrong, and two that are not, of which one is unknown. */
const settings = [
  { param: "Channel", value: "300" },
  { param: "Enable", value: "true" },
  { param: "Nope", value: "300" },
  { param: "Stats.BytesSent", value: "-1" },
];
const params = Object.fromEntries(settings.map(({ param, value }) => [param, value]));
const outputArgs = { SuccessCount: "x", "Result.1.Time": "1", Nope: "x" };

function twoOf(path: string, code = "range") {
  return [
    [code, `${path}Channel: 300 is above the maximum 255`],
    ["syntax", `${path}Stats.BytesSent: "-1" is not an unsignedLong at position 0: expected a digit`],
  ];
}

const output = [["syntax", `${ping} SuccessCount: "x" is not an unsignedInt at position 0: expected a digit`]];

const cases: readonly (readonly [at: string, message: Msg, found: readonly (readonly string[])[]])[] = [
  [
    "body.request.set.updateObjs[1]",
    request({
      case: "set",
      value: { updateObjs: [{ objPath: radio }, { objPath: radio, paramSettings: settings }] },
    }),
    twoOf(radio),
  ],
  [
    "body.request.add.createObjs[0]",
    request({ case: "add", value: { createObjs: [{ objPath: "Device.WiFi.Radio.", paramSettings: settings }] } }),
    twoOf("Device.WiFi.Radio.{i}."),
  ],
  [
    "body.request.operate",
    request({ case: "operate", value: { command: ping, inputArgs: { Host: "", "Class.1.X": "1", Nope: "" } } }),
    [["size", `${ping} Host: "" has 0 characters: below the minimum 1`]],
  ],
  [
    "body.request.notify.valueChange",
    request({
      case: "notify",
      value: { notification: { case: "valueChange", value: { paramPath: `${radio}Channel`, paramValue: "0" } } },
    }),
    [["range", `${radio}Channel: 0 is below the minimum 1`]],
  ],
  [
    "body.request.notify.event",
    request({
      case: "notify",
      value: {
        notification: {
          case: "event",
          value: { objPath: "Device.", eventName: "Boot!", params: { FirmwareUpdated: "no", Cause: "Other" } },
        },
      },
    }),
    [["syntax", 'Device.Boot! FirmwareUpdated: "no" is not a boolean at position 0: expected true, false, 1 or 0']],
  ],
  [
    "body.request.notify.objCreation",
    request({
      case: "notify",
      value: { notification: { case: "objCreation", value: { objPath: radio, uniqueKeys: params } } },
    }),
    twoOf(radio),
  ],
  [
    "body.request.notify.operComplete",
    request({
      case: "notify",
      value: {
        notification: {
          case: "operComplete",
          value: {
            objPath: "Device.IP.Diagnostics.",
            commandName: "IPPing()",
            operationResp: { case: "reqOutputArgs", value: { outputArgs } },
          },
        },
      },
    }),
    output,
  ],
  [
    "body.response.getResp.reqPathResults[0].resolvedPathResults[0]",
    response({
      case: "getResp",
      value: { reqPathResults: [{ resolvedPathResults: [{ resolvedPath: radio, resultParams: params }] }] },
    }),
    twoOf(radio),
  ],
  [
    "body.response.getInstancesResp.reqPathResults[0].currInsts[0]",
    response({
      case: "getInstancesResp",
      value: { reqPathResults: [{ currInsts: [{ instantiatedObjPath: radio, uniqueKeys: params }] }] },
    }),
    twoOf(radio),
  ],
  [
    "body.response.setResp.updatedObjResults[0].operStatus.operSuccess.updatedInstResults[0]",
    response({
      case: "setResp",
      value: {
        updatedObjResults: [
          {
            operStatus: {
              operStatus: {
                case: "operSuccess",
                value: { updatedInstResults: [{ affectedPath: radio, updatedParams: params }] },
              },
            },
          },
        ],
      },
    }),
    twoOf(radio),
  ],
  [
    "body.response.addResp.createdObjResults[0].operStatus.operSuccess",
    response({
      case: "addResp",
      value: {
        createdObjResults: [
          {
            operStatus: {
              operStatus: { case: "operSuccess", value: { instantiatedPath: radio, uniqueKeys: params } },
            },
          },
        ],
      },
    }),
    twoOf(radio),
  ],
  [
    "body.response.operateResp.operationResults[0]",
    response({
      case: "operateResp",
      value: {
        operationResults: [{ executedCommand: ping, operationResp: { case: "reqOutputArgs", value: { outputArgs } } }],
      },
    }),
    output,
  ],
];

function shown(findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map(({ field, issue, message }) => [field, issue.code, message]);
}

test.each(cases)("%s", (at, message, found) => {
  expect(shown(checkMsg(message, device))).toEqual(found.map(([code, words]) => [at, code, words]));
});

test.each(cases)("%s, without a data model", (_, message) => {
  expect(checkMsg(message)).toEqual([]);
  const empty: DataModel = { objects: {} };
  expect(checkMsg(message, empty)).toEqual([]);
});

test("there is a case for each of the twelve carriers", () => {
  expect(new Set(cases.map(([at]) => at)).size).toBe(12);
});

describe("what is no fault", () => {
  test("is a message that is sound, values and all", () => {
    for (const message of messages) expect(checkMsg(message, device)).toEqual([]);
  });

  test("is null of what may not be read, unless it is written", () => {
    const resultParams = { Password: "", Pin: "0" };
    const resolved = { resolvedPath: "Device.Secret.", resultParams };
    const reported = response({ case: "getResp", value: { reqPathResults: [{ resolvedPathResults: [resolved] }] } });
    expect(checkMsg(reported, device)).toEqual([]);
    const paramSettings = Object.entries(resultParams).map(([param, value]) => ({ param, value }));
    const updateObjs = [{ objPath: "Device.Secret.", paramSettings }];
    const written = request({ case: "set", value: { updateObjs } });
    expect(shown(checkMsg(written, device))).toEqual([
      ["body.request.set.updateObjs[0]", "size", 'Device.Secret.Password: "" has 0 characters: below the minimum 8'],
      ["body.request.set.updateObjs[0]", "range", "Device.Secret.Pin: 0 is below the minimum 1000"],
    ]);
  });
});

test("all that is wrong is found, what stands first in the schema first", () => {
  const updateObjs = [
    { objPath: "Device..", paramSettings: [{ param: "", value: "" }] },
    {
      objPath: "Device.WiFi.Radio.1",
      paramSettings: [
        { param: "Channel", value: "0" },
        { param: "Enable.", value: "" },
        { param: "Enable", value: "" },
      ],
    },
  ];
  const message = request({ case: "set", value: { updateObjs } });
  const [first, second] = ["body.request.set.updateObjs[0]", "body.request.set.updateObjs[1]"];
  expect(checkMsg(message, device).map(({ field, issue }) => [field, issue.code])).toEqual([
    [`${first}.objPath`, "path-syntax"],
    [`${first}.paramSettings[0].param`, "path-syntax"],
    [`${second}.objPath`, "path-trailing-dot"],
    [`${second}.paramSettings[1].param`, "path-kind"],
    [second, "range"],
    [second, "syntax"],
  ]);
});

test("an issue is as programs need it", () => {
  const message = request({ case: "set", value: { updateObjs: [{ objPath: radio, paramSettings: settings }] } });
  const [finding] = checkMsg(message, device);
  expect(finding).toMatchObject({
    field: "body.request.set.updateObjs[0]",
    issue: { code: "range", text: "300", position: 0, uspError: 7012, maximum: 255 },
  });
});

test("a message is left as it was", () => {
  const message = request({ case: "set", value: { updateObjs: [{ objPath: radio, paramSettings: settings }] } });
  const before = structuredClone(message);
  checkMsg(message, device);
  expect(message).toStrictEqual(before);
});
