import type { RequestInit } from "../../generated/usp-msg-1-4.js";

/** The requests of USP, with which nothing is wrong: each field has something, and each list one of each kind. */
export const requests: readonly RequestInit["reqType"][] = [
  {
    case: "get",
    value: {
      paramPaths: [
        "Device.",
        "Device.WiFi.Radio.1.",
        "Device.WiFi.Radio",
        "Device.WiFi.Radio.1.Channel",
        "Device.WiFi.Radio.*.Channel",
        'Device.WiFi.Radio.[Name=="a"].',
        'Device.WiFi.Radio.[Name == "a" && Channel>1].Stats.',
        "Device.WiFi.SSID.1.LowerLayers#1+.Name",
        "Device.X_ACME-COM_Thing.Value",
      ],
      maxDepth: 1,
    },
  },
  {
    case: "getSupportedDm",
    value: {
      objPaths: [
        "Device.",
        "Device.WiFi.Radio.{i}.",
        "Device.WiFi.Radio.",
        "Device.WiFi.Radio.1.",
        "Device.WiFi.Radio.{i}.Channel",
        "Device.WiFi.Radio.{i}.Reset()",
        "Device.Boot!",
      ],
    },
  },
  {
    case: "getInstances",
    value: { objPaths: ["Device.WiFi.Radio.", "Device.WiFi.Radio.1.Sub.", "Device.WiFi.Radio.*.Sub.", "Device.Row.1"] },
  },
  {
    case: "set",
    value: {
      updateObjs: [
        {
          objPath: "Device.WiFi.Radio.1.",
          paramSettings: [
            { param: "Channel", value: "11" },
            { param: "Stats.Enable", value: "true" },
          ],
        },
        { objPath: "Device.WiFi.Radio.[Enable==true].", paramSettings: [] },
        { objPath: "Device.WiFi.", paramSettings: [] },
      ],
    },
  },
  {
    case: "add",
    value: {
      createObjs: [
        { objPath: "Device.WiFi.SSID.", paramSettings: [{ param: "SSID", value: "home" }] },
        { objPath: "Device.WiFi.AccessPoint.*.AssociatedDevice.", paramSettings: [] },
      ],
    },
  },
  { case: "delete", value: { objPaths: ["Device.WiFi.SSID.1.", "Device.WiFi.SSID.*.", 'Device.Row.[Name=="a"].'] } },
  {
    case: "operate",
    value: {
      command: "Device.IP.Diagnostics.IPPing()",
      commandKey: "anything {i} at all",
      inputArgs: { Host: "example.org", "Class.1.Name": "a", X_ACME_Name: "" },
    },
  },
  { case: "operate", value: { command: "Device.WiFi.Radio.*.Reset()" } },
  {
    case: "notify",
    value: {
      subscriptionId: "anything at all",
      notification: {
        case: "event",
        value: { objPath: "Device.", eventName: "Boot!", params: { Cause: "LocalReboot", "Reason.1.Text": "" } },
      },
    },
  },
  {
    case: "notify",
    value: {
      notification: { case: "valueChange", value: { paramPath: "Device.WiFi.Radio.1.Channel", paramValue: "11" } },
    },
  },
  {
    case: "notify",
    value: {
      notification: {
        case: "objCreation",
        value: { objPath: "Device.WiFi.SSID.1.", uniqueKeys: { Alias: "a", "Sub.Name": "b" } },
      },
    },
  },
  { case: "notify", value: { notification: { case: "objDeletion", value: { objPath: "Device.WiFi.SSID.1." } } } },
  {
    case: "notify",
    value: {
      notification: {
        case: "operComplete",
        value: {
          objPath: "Device.IP.Diagnostics.",
          commandName: "IPPing()",
          operationResp: { case: "reqOutputArgs", value: { outputArgs: { SuccessCount: "1", "Result.1.Time": "2" } } },
        },
      },
    },
  },
  {
    case: "notify",
    value: {
      notification: {
        case: "operComplete",
        value: {
          objPath: "Device.WiFi.Radio.1.",
          commandName: "Reset()",
          operationResp: { case: "cmdFailure", value: { errCode: 7022, errMsg: "no" } },
        },
      },
    },
  },
  {
    case: "notify",
    value: {
      notification: {
        case: "onBoardReq",
        value: { oui: "no OUI", productClass: "", serialNumber: "", agentSupportedProtocolVersions: "1.3,1.4" },
      },
    },
  },
  { case: "getSupportedProtocol", value: { controllerSupportedProtocolVersions: "1.0, 1.4" } },
  {
    case: "register",
    value: {
      regPaths: [
        { path: "Device.X." },
        { path: "Device.X.Row." },
        { path: "Device.X.Run()" },
        { path: "Device.X.Done!" },
        { path: "Device.X.Name" },
      ],
    },
  },
  // No path at all stands for all that was registered (R-DEREG.2).
  { case: "deregister", value: { paths: ["", "Device.X.", "Device.X.Run()", "Device.X.Done!", "Device.X.Name"] } },
];
