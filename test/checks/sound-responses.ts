import type { BodyInit, ResponseInit } from "../../generated/usp-msg-1-4.js";

const failure = { errCode: 7026, errMsg: "anything at all" };

/** The responses of USP, with which nothing is wrong; each list that may have a failure has one. */
export const responses: readonly ResponseInit["respType"][] = [
  {
    case: "getResp",
    value: {
      reqPathResults: [
        {
          requestedPath: "Device.WiFi.Radio.*.",
          resolvedPathResults: [
            { resolvedPath: "Device.WiFi.Radio.1.", resultParams: { Channel: "11", "Stats.BytesSent": "1" } },
            { resolvedPath: "Device.WiFi.", resultParams: { "Radio.1.Channel": "11" } },
          ],
        },
        // What was asked for is repeated, whatever it was.
        { requestedPath: "no path", ...failure },
      ],
    },
  },
  {
    case: "getSupportedDmResp",
    value: {
      reqObjResults: [
        {
          reqObjPath: "Device.WiFi.",
          dataModelInstUri: "anything at all",
          supportedObjs: [
            {
              supportedObjPath: "Device.WiFi.Radio.{i}.",
              supportedCommands: [
                {
                  commandName: "Reset()",
                  inputArgNames: ["Delay", "Class.{i}.Name"],
                  outputArgNames: ["Result", "Result.{i}.Time"],
                },
              ],
              supportedEvents: [{ eventName: "Alarm!", argNames: ["Level", "Reason.{i}.Text"] }],
              supportedParams: [{ paramName: "Channel" }],
              divergentPaths: ["Device.WiFi.Radio.2."],
              uniqueKeySets: [{ keyNames: ["Alias"] }, { keyNames: ["Name", "Channel"] }],
            },
          ],
        },
        { reqObjPath: "no path", ...failure },
      ],
    },
  },
  {
    case: "getInstancesResp",
    value: {
      reqPathResults: [
        {
          requestedPath: "Device.WiFi.Radio.",
          currInsts: [{ instantiatedObjPath: "Device.WiFi.Radio.1.", uniqueKeys: { Alias: "a" } }],
        },
        { requestedPath: "no path", ...failure },
      ],
    },
  },
  {
    case: "setResp",
    value: {
      updatedObjResults: [
        {
          requestedPath: "no path",
          operStatus: {
            operStatus: {
              case: "operFailure",
              value: {
                ...failure,
                updatedInstFailures: [
                  {
                    affectedPath: "Device.WiFi.Radio.1.",
                    paramErrs: [{ param: "Channel", errCode: 7012, errMsg: "" }],
                  },
                ],
              },
            },
          },
        },
        {
          requestedPath: "Device.WiFi.Radio.*.",
          operStatus: {
            operStatus: {
              case: "operSuccess",
              value: {
                updatedInstResults: [
                  {
                    affectedPath: "Device.WiFi.Radio.1.",
                    paramErrs: [{ param: "Enable", errCode: 7012, errMsg: "" }],
                    updatedParams: { Channel: "11" },
                  },
                ],
              },
            },
          },
        },
        // It says nothing.
        { requestedPath: "Device.WiFi.Radio.*." },
      ],
    },
  },
  {
    case: "addResp",
    value: {
      createdObjResults: [
        { requestedPath: "no path", operStatus: { operStatus: { case: "operFailure", value: failure } } },
        {
          requestedPath: "Device.WiFi.SSID.",
          operStatus: {
            operStatus: {
              case: "operSuccess",
              value: {
                instantiatedPath: "Device.WiFi.SSID.1.",
                paramErrs: [{ param: "SSID", errCode: 7012, errMsg: "" }],
                uniqueKeys: { Alias: "a" },
              },
            },
          },
        },
      ],
    },
  },
  {
    case: "deleteResp",
    value: {
      deletedObjResults: [
        { requestedPath: "no path", operStatus: { operStatus: { case: "operFailure", value: failure } } },
        {
          requestedPath: "Device.WiFi.SSID.*.",
          operStatus: {
            operStatus: {
              case: "operSuccess",
              value: {
                affectedPaths: ["Device.WiFi.SSID.1."],
                unaffectedPathErrs: [{ unaffectedPath: "Device.WiFi.SSID.2.", errCode: 7024, errMsg: "" }],
              },
            },
          },
        },
      ],
    },
  },
  {
    case: "operateResp",
    value: {
      operationResults: [
        {
          executedCommand: "Device.IP.Diagnostics.IPPing()",
          operationResp: { case: "reqObjPath", value: "Device.LocalAgent.Request.1." },
        },
        // Agents leave the dot out, and so do examples of TR-369.
        {
          executedCommand: "Device.WiFi.Radio.1.Reset()",
          operationResp: { case: "reqObjPath", value: "Device.LocalAgent.Request.1" },
        },
        {
          executedCommand: "Device.WiFi.Radio.1.Reset()",
          operationResp: { case: "reqOutputArgs", value: { outputArgs: { SuccessCount: "1", "Result.1.Time": "2" } } },
        },
        {
          executedCommand: "Device.Reboot()",
          operationResp: { case: "cmdFailure", value: { ...failure, errCode: 7800 } },
        },
      ],
    },
  },
  { case: "notifyResp", value: { subscriptionId: "anything at all" } },
  { case: "getSupportedProtocolResp", value: { agentSupportedProtocolVersions: "" } },
  {
    case: "registerResp",
    value: {
      registeredPathResults: [
        { requestedPath: "no path", operStatus: { operStatus: { case: "operFailure", value: failure } } },
        {
          requestedPath: "Device.X.",
          operStatus: { operStatus: { case: "operSuccess", value: { registeredPath: "Device.X." } } },
        },
      ],
    },
  },
  {
    case: "deregisterResp",
    value: {
      deregisteredPathResults: [
        { requestedPath: "", operStatus: { operStatus: { case: "operFailure", value: failure } } },
        {
          requestedPath: "",
          operStatus: { operStatus: { case: "operSuccess", value: { deregisteredPath: ["Device.X.", "Device.Y()"] } } },
        },
      ],
    },
  },
];

export const error: BodyInit["msgBody"] = {
  case: "error",
  value: {
    errCode: 7004,
    errMsg: "anything at all",
    paramErrs: [
      { paramPath: "Device.WiFi.Radio.1.Channel", errCode: 7012, errMsg: "" },
      { paramPath: "Device.WiFi.Radio.1.", errCode: 7016, errMsg: "" },
      { paramPath: "Device.WiFi.Radio", errCode: 7018, errMsg: "" },
    ],
  },
};
