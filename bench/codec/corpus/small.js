// The messages of every day.
import { randomness } from "../../harness/random.js";
import { objectAt } from "./objects.js";
import { valueOf } from "./values.js";

export const get = {
  paramPaths: ["Device.DeviceInfo.SoftwareVersion", "Device.WiFi.SSID.*.", "Device.LocalAgent.Subscription.1.Enable"],
  maxDepth: 2,
};

export const valueChange = {
  subscriptionId: "sub-boot-1f",
  sendResp: true,
  notification: {
    case: "valueChange",
    value: { paramPath: "Device.WiFi.Radio.1.Stats.PacketsReceived", paramValue: "8827341" },
  },
};

/** 21 parameters of 3 objects. */
export function set() {
  const random = randomness(3);
  const parameters = { "Device.WiFi.SSID.{i}.": 4, "Device.WiFi.Radio.{i}.": 7, "Device.DHCPv4.Server.Pool.{i}.": 10 };
  return {
    updateObjs: Object.entries(parameters).map(([path, count]) => ({
      objPath: path.replace("{i}", "1"),
      paramSettings: objectAt(path)
        .parameters.slice(0, count)
        .map((parameter, at) => ({
          param: parameter.name,
          value: valueOf(random, parameter, 1),
          required: at % 5 < 2,
        })),
    })),
  };
}

export const operationComplete = {
  subscriptionId: "sub-opercomplete-2",
  sendResp: true,
  notification: {
    case: "operComplete",
    value: {
      objPath: "Device.IP.Diagnostics.",
      commandName: "IPPing()",
      commandKey: "diag-7734de03-0e9d-4dac-a05f-ef0e423bf843",
      operationResp: {
        case: "reqOutputArgs",
        value: {
          outputArgs: {
            Status: "Complete",
            IPAddressUsed: "10.32.234.35",
            SuccessCount: "2565",
            FailureCount: "29941",
            AverageResponseTime: "1529",
            MinimumResponseTime: "27403",
            MaximumResponseTime: "28237",
            AverageResponseTimeDetailed: "7265",
            MinimumResponseTimeDetailed: "20161",
            MaximumResponseTimeDetailed: "25094",
          },
        },
      },
    },
  },
};

/** One object created, but for a parameter, and one not. */
export const addResp = {
  createdObjResults: [
    {
      requestedPath: "Device.LocalAgent.Subscription.",
      operStatus: {
        operStatus: {
          case: "operSuccess",
          value: {
            instantiatedPath: "Device.LocalAgent.Subscription.7.",
            paramErrs: [{ param: "NotifExpiration", errCode: 7012, errMsg: "Invalid value" }],
            uniqueKeys: { Alias: "cpe-7", ID: "sub-7", Recipient: "Device.LocalAgent.Controller.1" },
          },
        },
      },
    },
    {
      requestedPath: "Device.NAT.PortMapping.",
      operStatus: {
        operStatus: { case: "operFailure", value: { errCode: 7016, errMsg: "Object not creatable" } },
      },
    },
  ],
};
