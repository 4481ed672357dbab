// Whole messages to encode, and how to spoil one.
import { bytesOf } from "../wire.js";
import { mapOf, msgValue, payloadValue, recordValue, requestValue, responseValue, sessionValue } from "./usp.js";

type Key = string | number;

/** A copy of a message with another value at a place in it. */
export function put(target: unknown, keys: readonly Key[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const copy = (Array.isArray(target) ? [...target] : copyOf(target as object)) as { [key: Key]: unknown };
  copy[key] = put(copy[key], rest, value);
  return copy;
}

/** Maps stay without a prototype. */
function copyOf(object: object): object {
  return Object.create(
    Object.getPrototypeOf(object) as object | null,
    Object.getOwnPropertyDescriptors(object),
  ) as object;
}

/** A copy of a message without a property. */
export function without(target: unknown, keys: readonly Key[]): unknown {
  const last = keys[keys.length - 1] as Key;
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as { readonly [key: Key]: unknown })[key], target);
  const copy = Object.fromEntries(Object.entries(holder as object).filter(([key]) => key !== String(last)));
  return put(target, keys.slice(0, -1), copy);
}

/** Where a request or response keeps its fields. */
export const IN_REQUEST = ["body", "msgBody", "value", "reqType", "value"] as const;
export const IN_RESPONSE = ["body", "msgBody", "value", "respType", "value"] as const;
/** Where the member of a Record keeps its own. */
export const IN_RECORD = ["recordType", "value"] as const;

export const setMsg = requestValue("set", {
  allowPartial: true,
  updateObjs: [
    {
      objPath: "Device.LocalAgent.",
      paramSettings: [
        { param: "PeriodicNotifInterval", value: "60", required: true },
        { param: "Name", value: "", required: false },
      ],
    },
    { objPath: "Device.Time.", paramSettings: [] },
  ],
});

export const deleteMsg = requestValue("delete", { allowPartial: false, objPaths: ["Device.A.1.", "Device.A.2."] });

export const operateMsg = requestValue("operate", {
  command: "Device.Reboot()",
  commandKey: "key",
  sendResp: true,
  inputArgs: mapOf(["Cause", "LocalReboot"], ["Other", ""]),
});

export const notifyMsg = requestValue("notify", {
  subscriptionId: "sub",
  sendResp: false,
  notification: { case: "valueChange", value: { paramPath: "Device.A.B", paramValue: "1" } },
});

export const errorMsg = msgValue({
  msgBody: {
    case: "error",
    value: { errCode: 7004, errMsg: "text", paramErrs: [{ paramPath: "Device.A", errCode: 7012, errMsg: "" }] },
  },
});

export const addRespMsg = responseValue("addResp", {
  createdObjResults: [
    {
      requestedPath: "Device.A.",
      operStatus: {
        operStatus: {
          case: "operSuccess",
          value: {
            instantiatedPath: "Device.A.1.",
            paramErrs: [{ param: "B", errCode: 7012, errMsg: "" }],
            uniqueKeys: mapOf(["Alias", "a"]),
          },
        },
      },
    },
    { requestedPath: "Device.B.", operStatus: undefined },
  ],
});

export const operateRespMsg = responseValue("operateResp", {
  operationResults: [
    { executedCommand: "Device.Reboot()", operationResp: { case: "reqObjPath", value: "Device.R.1" } },
  ],
});

/** Its fields are those since 1.4. */
export const supportedMsg = responseValue("getSupportedDmResp", {
  reqObjResults: [
    {
      reqObjPath: "Device.",
      errCode: 0,
      errMsg: "",
      dataModelInstUri: "",
      supportedObjs: [
        {
          supportedObjPath: "Device.A.{i}.",
          access: "OBJ_ADD_DELETE",
          isMultiInstance: true,
          supportedCommands: [
            { commandName: "Do()", inputArgNames: ["In"], outputArgNames: [], commandType: "CMD_ASYNC" },
          ],
          supportedEvents: [{ eventName: "Done!", argNames: ["A", "B"] }],
          supportedParams: [
            {
              paramName: "B",
              access: "PARAM_READ_WRITE",
              valueType: "PARAM_UNSIGNED_LONG",
              valueChange: "VALUE_CHANGE_WILL_IGNORE",
            },
          ],
          divergentPaths: [],
          uniqueKeySets: [{ keyNames: ["Alias"] }, { keyNames: [] }],
        },
      ],
    },
  ],
});

export const payloadRecord = recordValue("noSessionContext", payloadValue, {
  payloadSecurity: "TLS12",
  macSignature: bytesOf("mac"),
  senderCert: bytesOf("cert"),
});

export const sessionRecord = sessionValue({
  retransmitId: 4n,
  payloadSarState: "BEGIN",
  payloadrecSarState: "COMPLETE",
  payload: [bytesOf("a"), bytesOf()],
});

export const mqttRecord = recordValue("mqttConnect", { version: "V5", subscribedTopic: "topic" });
export const stompRecord = recordValue("stompConnect", { version: "V1_2", subscribedDestination: "destination" });
export const disconnectRecord = recordValue("disconnect", { reason: "because", reasonCode: 7100 });
