// Messages read by the types of the whole TR-181 data model, as generated.
import { describe, expect, test } from "vitest";
import {
  type CarriedValue,
  eventArgs,
  getParam,
  getParams,
  operationComplete,
  operationResults,
  paramInfo,
  params,
  ReportedError,
  safeGetParam,
  uniqueKeys,
  ValueError,
  withSupported,
} from "../../generated/tr-181/usp-msg-1-4.model.js";
import { addResp, getInstancesResp, getResp, notify, operateResp, setResp, supportedDm } from "./messages.js";

const radio = "Device.WiFi.Radio.1.";
const radios = getResp({
  "Device.WiFi.Radio.": {
    [radio]: { Channel: "6", Enable: "true", Status: "Up", X_ACME_Mode: "7", Nope: "" },
    "Device.WiFi.Radio.2.": { Channel: "300", Enable: "0", LowerLayers: "" },
    "Device.WiFi.Radio.1.Stats.": { BytesSent: "18446744073709551615" },
  },
  "Device.IP.": 7026,
});

function shown(values: Iterable<CarriedValue>): unknown[] {
  return [...values].map((value) => [value.path, value.ok ? value.value : value.issue.code, value.type?.type]);
}

describe("the parameters that a message reports", () => {
  test("of a GetResp have their types; one bad value hides no other, and what is unknown is a text", () => {
    expect(shown(params(radios))).toEqual([
      ["Device.WiFi.Radio.1.Channel", 6, "unsignedInt"],
      ["Device.WiFi.Radio.1.Enable", true, "boolean"],
      ["Device.WiFi.Radio.1.Status", "Up", "string"],
      ["Device.WiFi.Radio.1.X_ACME_Mode", "7", undefined],
      ["Device.WiFi.Radio.1.Nope", "", undefined],
      ["Device.WiFi.Radio.2.Channel", "range", "unsignedInt"],
      ["Device.WiFi.Radio.2.Enable", false, "boolean"],
      ["Device.WiFi.Radio.2.LowerLayers", [], "list"],
      ["Device.WiFi.Radio.1.Stats.BytesSent", 18446744073709551615n, "unsignedLong"],
    ]);
  });

  test("are gone through anew each time, and as far as is wanted", () => {
    const reported = params(radios);
    for (const { path } of reported) {
      expect(path).toBe("Device.WiFi.Radio.1.Channel");
      break;
    }
    expect(shown(reported)).toHaveLength(9);
    expect(shown(reported)).toEqual(shown(params(radios)));
  });

  test("of a SetResp are those of what succeeded", () => {
    const updatedInstResults = [{ affectedPath: radio, updatedParams: { Channel: "11" } }];
    const response = setResp({
      updatedObjResults: [
        {
          requestedPath: "Device.WiFi.Radio.*.",
          operStatus: { operStatus: { case: "operSuccess", value: { updatedInstResults } } },
        },
        { requestedPath: "Device.A.", operStatus: { operStatus: { case: "operFailure", value: { errCode: 7002 } } } },
        { requestedPath: "Device.B." },
      ],
    });
    expect(shown(params(response))).toEqual([["Device.WiFi.Radio.1.Channel", 11, "unsignedInt"]]);
  });

  test("of a Notify are what changed, and the keys of what was created", () => {
    const changed = notify({ case: "valueChange", value: { paramPath: `${radio}Enable`, paramValue: "1" } });
    expect(shown(params(changed))).toEqual([["Device.WiFi.Radio.1.Enable", true, "boolean"]]);
    const created = notify({ case: "objCreation", value: { objPath: radio, uniqueKeys: { Alias: "a" } } });
    expect(shown(params(created))).toEqual([["Device.WiFi.Radio.1.Alias", "a", "string"]]);
    expect(shown(params(notify({ case: "objDeletion", value: { objPath: radio } })))).toEqual([]);
  });
});

describe("a parameter by its path", () => {
  test("is typed by the path", () => {
    const channel: number | undefined = getParam(radios, "Device.WiFi.Radio.1.Channel");
    const sent: bigint | undefined = getParam(radios, "Device.WiFi.Radio.1.Stats.BytesSent");
    expect([channel, sent]).toEqual([6, 18446744073709551615n]);
    expect(getParam(radios, "Device.WiFi.Radio.1.X_ACME_Mode") satisfies string | undefined).toBe("7");
    expect(getParam(radios, `Device.WiFi.Radio.${1 as number}.Enable`) satisfies boolean | undefined).toBe(true);
    expect(getParam(radios, "Device.WiFi.Radio.3.Channel")).toBeUndefined();
  });

  test("throws where the value is bad, or the agent reports an error", () => {
    const bad = () => getParam(radios, "Device.WiFi.Radio.2.Channel");
    expect(bad).toThrow(ValueError);
    expect(bad).toThrow("Device.WiFi.Radio.2.Channel: 300 is above the maximum 255");
    const failed = () => getParam(radios, "Device.IP.IPv4Enable");
    expect(failed).toThrow(ReportedError);
    expect(failed).toThrow("Device.IP.: the agent reports error 7026 (told)");
  });

  test("or says so as a result", () => {
    expect(safeGetParam(radios, "Device.WiFi.Radio.1.Channel")).toEqual({
      ok: true,
      path: "Device.WiFi.Radio.1.Channel",
      value: 6,
    });
    expect(safeGetParam(radios, "Device.WiFi.Radio.2.Channel")).toMatchObject({
      ok: false,
      text: "300",
      issue: { code: "range", uspError: 7012 },
    });
    expect(safeGetParam(radios, "Device.IP.IPv4Enable")).toEqual({
      ok: false,
      path: "Device.IP.",
      errCode: 7026,
      errMsg: "told",
    });
    expect(safeGetParam(radios, "Device.DNS.Client.Enable")).toBeUndefined();
  });

  test("is found where its path was requested twice, once in vain", () => {
    const response = getResp({ "Device.WiFi.": 7000, "Device.WiFi.Radio.1.": { [radio]: { Channel: "1" } } });
    expect(getParam(response, "Device.WiFi.Radio.1.Channel")).toBe(1);
  });

  test("may be one of many", () => {
    expect(getParams(radios, "Device.WiFi.Radio.*.Channel").map((one) => [one.path, one.ok])).toEqual([
      ["Device.WiFi.Radio.1.Channel", true],
      ["Device.WiFi.Radio.2.Channel", false],
    ]);
    expect(getParams(radios, "Device.WiFi.Radio.{i}.Stats.BytesSent")).toHaveLength(1);
    expect(getParams(radios, "Device.WiFi.Radio.1.Channel")).toHaveLength(1);
    expect(getParams(radios, "Device.WiFi.SSID.*.SSID")).toEqual([]);
  });

  test("that an expression selects is one that the agent found for it", () => {
    const response = getResp({
      'Device.WiFi.Radio.[Name=="a.b"].': { "Device.WiFi.Radio.4.": { Channel: "4" } },
      "Device.WiFi.Radio.5.": { "Device.WiFi.Radio.5.": { Channel: "5" } },
    });
    expect(getParams(response, 'Device.WiFi.Radio.[Name=="a.b"].Channel').map(({ path }) => path)).toEqual([
      "Device.WiFi.Radio.4.Channel",
    ]);
    expect(getParam(response, 'Device.WiFi.Radio.[Name=="c"].Channel')).toBeUndefined();
  });

  test("that a reference leads to is a text", () => {
    const response = getResp({
      "Device.WiFi.SSID.1.LowerLayers#1+.": { [radio]: { Channel: "6" } },
      "Device.WiFi.SSID.2.LowerLayers+.Channel": { "Device.WiFi.Radio.2.": { Channel: "7" } },
    });
    expect(getParam(response, "Device.WiFi.SSID.1.LowerLayers#1+.Channel") satisfies string | undefined).toBe("6");
    expect(getParam(response, "Device.WiFi.SSID.2.LowerLayers+.Channel")).toBe("7");
    expect(getParam(response, "Device.WiFi.SSID.2.LowerLayers+.Name")).toBeUndefined();
  });

  test("whose path is no path is not there", () => {
    expect(getParams(radios, "Device..Channel" as string)).toEqual([]);
    expect(getParam(radios, "toString" as string)).toBeUndefined();
  });
});

test("unique keys are those of instances that were found, created, or are told of", () => {
  const keys = { Alias: "a" };
  const shownKeys = (message: Parameters<typeof uniqueKeys>[0]) =>
    uniqueKeys(message).map(({ path, keys }) => [path, shown(keys)]);
  const expected = [[radio, [[`${radio}Alias`, "a", "string"]]]];
  const success = { case: "operSuccess", value: { instantiatedPath: radio, uniqueKeys: keys } } as const;
  expect(
    shownKeys(addResp({ createdObjResults: [{ requestedPath: "x", operStatus: { operStatus: success } }, {}] })),
  ).toEqual(expected);
  const currInsts = [{ instantiatedObjPath: radio, uniqueKeys: keys }];
  expect(shownKeys(getInstancesResp({ reqPathResults: [{ requestedPath: "x", currInsts }] }))).toEqual(expected);
  expect(shownKeys(notify({ case: "objCreation", value: { objPath: radio, uniqueKeys: keys } }))).toEqual(expected);
});

describe("an event", () => {
  const boot = notify({
    case: "event",
    value: {
      objPath: "Device.",
      eventName: "Boot!",
      params: { Cause: "LocalReboot", FirmwareUpdated: "maybe", X_ACME_Count: "1" },
    },
  });

  test("has typed arguments, and those that are bad or unknown beside them", () => {
    const told = eventArgs("Device.Boot!", boot);
    const cause: string | undefined = told?.args.Cause;
    expect(cause).toBe("LocalReboot");
    expect(told?.args).not.toHaveProperty("FirmwareUpdated");
    expect(told?.issues).toMatchObject([{ argument: "FirmwareUpdated", text: "maybe", issue: { code: "syntax" } }]);
    expect({ ...told?.unknown }).toEqual({ X_ACME_Count: "1" });
  });

  test("is not another", () => {
    expect(eventArgs("Device.LocalAgent.TransferComplete!", boot)).toBeUndefined();
    expect(eventArgs("Device.Boot!", notify({ case: "objDeletion", value: { objPath: radio } }))).toBeUndefined();
  });
});

describe("a command", () => {
  const ping = "Device.IP.Diagnostics.IPPing()";
  const done = { outputArgs: { AverageResponseTime: "5", SuccessCount: "3" } };

  test("ends with typed output", () => {
    const complete = notify({
      case: "operComplete",
      value: {
        objPath: "Device.IP.Diagnostics.",
        commandName: "IPPing()",
        commandKey: "k",
        operationResp: { case: "reqOutputArgs", value: done },
      },
    });
    const result = operationComplete(ping, complete);
    if (result?.case !== "done") throw new Error("it is done");
    const time: number | undefined = result.args.AverageResponseTime;
    expect([result.commandKey, result.path, time]).toEqual(["k", ping, 5]);
    expect(operationComplete("Device.Reboot()", complete)).toBeUndefined();
    expect(operationComplete(ping, notify({ case: "objDeletion", value: { objPath: radio } }))).toBeUndefined();
  });

  test("or fails", () => {
    const failed = notify({
      case: "operComplete",
      value: {
        objPath: "Device.IP.Diagnostics",
        commandName: "IPPing()",
        commandKey: "k",
        operationResp: { case: "cmdFailure", value: { errCode: 7022, errMsg: "no" } },
      },
    });
    expect(operationComplete(ping, failed)).toEqual({
      case: "failed",
      path: ping,
      commandKey: "k",
      errCode: 7022,
      errMsg: "no",
    });
  });

  test("has a result for each object that it was executed on; tables are arrays, by number", () => {
    const scan = (number: number) => `Device.WiFi.Radio.${number}.ChannelScan()`;
    const outputArgs = {
      "ScanResult.2.OpClassScan.1.OperatingClass": "82",
      "ScanResult.10.OpClassScan.1.OperatingClass": "83",
      "ScanResult.1.OpClassScan.1.OperatingClass": "81",
      "ScanResult.1.OpClassScan.2.OperatingClass": "-1",
      "ScanResult.*.OpClassScan.1.OperatingClass": "1",
    };
    const results = operationResults(
      "Device.WiFi.Radio.[Enable==true].ChannelScan()",
      operateResp({
        operationResults: [
          { executedCommand: scan(1), operationResp: { case: "reqOutputArgs", value: { outputArgs } } },
          { executedCommand: scan(2), operationResp: { case: "reqObjPath", value: "Device.LocalAgent.Request.1" } },
          { executedCommand: scan(3), operationResp: { case: "cmdFailure", value: { errCode: 7022 } } },
          { executedCommand: "Device.Reboot()", operationResp: { case: "cmdFailure", value: { errCode: 7022 } } },
        ],
      }),
    );
    expect(results.map((result) => [result.case, result.path])).toEqual([
      ["done", scan(1)],
      ["accepted", scan(2)],
      ["failed", scan(3)],
    ]);
    const [first, second] = results;
    if (first?.case !== "done" || second?.case !== "accepted") throw new Error("one is done, one goes on");
    expect(second.request).toBe("Device.LocalAgent.Request.1");
    const classes = first.args.ScanResult?.map(
      (row) => row.OpClassScan?.[0]?.OperatingClass satisfies number | undefined,
    );
    expect(classes).toEqual([81, 82, 83]);
    expect(first.issues.map(({ argument }) => argument)).toEqual(["ScanResult.1.OpClassScan.2.OperatingClass"]);
    expect(Object.keys(first.unknown)).toEqual(["ScanResult.*.OpClassScan.1.OperatingClass"]);
  });
});

test("what is known of a parameter is at hand for user interfaces", () => {
  expect(paramInfo("Device.WiFi.Radio.3.Channel")).toEqual({
    path: "Device.WiFi.Radio.{i}.Channel",
    name: "Channel",
    type: { type: "unsignedInt", range: [[1, 255]] },
    access: "readWrite",
    status: "current",
    version: "2.12",
    isKey: false,
  });
  expect(paramInfo("Device.WiFi.Radio.3.Alias")).toMatchObject({ access: "writeOnceReadOnly", isKey: true });
  expect(paramInfo("Device.WiFi.Radio.3.BeaconPeriod")).toMatchObject({ units: "milliseconds" });
  expect(paramInfo("Device.WiFi.Radio.3.Nope")).toBeUndefined();
  expect(paramInfo("Device..")).toBeUndefined();
});

describe("what a device says it supports", () => {
  const model = withSupported(
    supportedDm({
      reqObjResults: [
        {
          supportedObjs: [
            {
              supportedObjPath: "Device.WiFi.Radio.{i}.",
              supportedParams: [
                { paramName: "X_ACME_Count", valueType: "PARAM_UNSIGNED_INT", access: "PARAM_READ_WRITE" },
                { paramName: "X_ACME_Unknown", valueType: "PARAM_UNKNOWN" },
                { paramName: "Alias", valueType: "PARAM_STRING", access: "PARAM_READ_WRITE" },
                { paramName: "LowerLayers", valueType: "PARAM_STRING", access: "PARAM_READ_WRITE" },
                { paramName: "__proto__", valueType: "PARAM_INT" },
              ],
            },
            {
              supportedObjPath: "Device.X_ACME.{i}.",
              access: "OBJ_ADD_DELETE",
              supportedParams: [{ paramName: "On", valueType: "PARAM_BOOLEAN" }],
            },
            { supportedObjPath: "__proto__", supportedParams: [{ paramName: "On", valueType: "PARAM_BOOLEAN" }] },
          ],
        },
      ],
    }),
  );

  test("types what is not known", () => {
    const response = getResp({
      a: { [radio]: { X_ACME_Count: "7", X_ACME_Unknown: "8" }, "Device.X_ACME.1.": { On: "1" } },
    });
    expect(shown(params(response, { model }))).toEqual([
      ["Device.WiFi.Radio.1.X_ACME_Count", 7, "unsignedInt"],
      ["Device.WiFi.Radio.1.X_ACME_Unknown", "8", undefined],
      ["Device.X_ACME.1.On", true, "boolean"],
    ]);
    expect(model.objects["Device.X_ACME.{i}."]?.access).toBe("readWrite");
  });

  test("never narrows what is", () => {
    expect(paramInfo(`${radio}Alias`, model)).toEqual(paramInfo(`${radio}Alias`));
    expect(paramInfo(`${radio}LowerLayers`, model)).toEqual(paramInfo(`${radio}LowerLayers`));
    expect(paramInfo(`${radio}X_ACME_Count`)).toBeUndefined();
    expect(paramInfo("Device.WiFi.Radio.1.toString", model)).toBeUndefined();
  });
});
