// The twelve fields that carry TR-106 values, each with a message that has a value that is right, one that is wrong, and
// one that the data model does not know, as far as it can hold them.
import type { CarriedValue } from "../../plugin/runtime/data-model/carried.js";
import type { ReadOptions } from "../../plugin/runtime/values/index.js";
import { device } from "./device.js";
import type { Version } from "./versions.js";

/** A value that was read: its path, argument, text and type, then the value, or what is wrong in words. */
export type Shown = readonly [
  path: string,
  argument: string | undefined,
  text: string,
  type: string | undefined,
  outcome: unknown,
];

export interface Carrier {
  /** The field, as the annotation map names it. */
  readonly field: string;
  readonly read: (version: Version, options?: ReadOptions) => readonly CarriedValue[];
  readonly values: readonly Shown[];
}

const radio = "Device.WiFi.Radio.1";
const ping = "Device.IP.Diagnostics.IPPing()";

/** What is reported of a radio, by paths relative to it. */
const params = { Channel: "36", Enable: "yes", "Stats.BytesSent": "18446744073709551615", X_ACME_Mood: "blue" };

const radioValues: readonly Shown[] = [
  [`${radio}.Channel`, undefined, "36", "unsignedInt", 36],
  [
    `${radio}.Enable`,
    undefined,
    "yes",
    "boolean",
    '"yes" is not a boolean at position 0: expected true, false, 1 or 0',
  ],
  [`${radio}.Stats.BytesSent`, undefined, "18446744073709551615", "unsignedLong", 18446744073709551615n],
  [`${radio}.X_ACME_Mood`, undefined, "blue", undefined, "blue"],
];

const settings = [
  { param: "Channel", value: "300" },
  { param: "Enable", value: "1" },
  { param: "Nope", value: "" },
];

function settingValues(path: string): readonly Shown[] {
  return [
    [`${path}.Channel`, undefined, "300", "unsignedInt", "300 is above the maximum 255"],
    [`${path}.Enable`, undefined, "1", "boolean", true],
    [`${path}.Nope`, undefined, "", undefined, ""],
  ];
}

const outputArgs = { SuccessCount: "3", "Result.2.Time": "-1", Nope: "x" };

const outputValues: readonly Shown[] = [
  [ping, "SuccessCount", "3", "unsignedInt", 3],
  [ping, "Result.2.Time", "-1", "unsignedInt", '"-1" is not an unsignedInt at position 0: expected a digit'],
  [ping, "Nope", "x", undefined, "x"],
];

export const carriers: readonly Carrier[] = [
  {
    field: "usp.Add.CreateParamSetting.value",
    read: ({ msg, values }, options) =>
      values.valuesOfAdd_CreateObject(
        msg.createAdd_CreateObject({ objPath: "Device.WiFi.Radio.", paramSettings: settings }),
        device,
        options,
      ),
    values: settingValues("Device.WiFi.Radio.{i}"),
  },
  {
    field: "usp.Set.UpdateParamSetting.value",
    read: ({ msg, values }, options) =>
      values.valuesOfSet_UpdateObject(
        msg.createSet_UpdateObject({ objPath: `${radio}.`, paramSettings: settings }),
        device,
        options,
      ),
    values: settingValues(radio),
  },
  {
    field: "usp.Notify.ValueChange.param_value",
    read: ({ msg, values }, options) =>
      values.valuesOfNotify_ValueChange(
        msg.createNotify_ValueChange({ paramPath: `${radio}.Channel`, paramValue: "300" }),
        device,
        options,
      ),
    values: [[`${radio}.Channel`, undefined, "300", "unsignedInt", "300 is above the maximum 255"]],
  },
  {
    field: "usp.GetResp.ResolvedPathResult.result_params",
    read: ({ msg, values }, options) =>
      values.valuesOfGetResp_ResolvedPathResult(
        msg.createGetResp_ResolvedPathResult({ resolvedPath: `${radio}.`, resultParams: params }),
        device,
        options,
      ),
    values: radioValues,
  },
  {
    field: "usp.SetResp.UpdatedInstanceResult.updated_params",
    read: ({ msg, values }, options) =>
      values.valuesOfSetResp_UpdatedInstanceResult(
        msg.createSetResp_UpdatedInstanceResult({ affectedPath: `${radio}.`, updatedParams: params }),
        device,
        options,
      ),
    values: radioValues,
  },
  {
    field: "usp.AddResp.CreatedObjectResult.OperationStatus.OperationSuccess.unique_keys",
    read: ({ msg, values }, options) =>
      values.valuesOfAddResp_CreatedObjectResult_OperationStatus_OperationSuccess(
        msg.createAddResp_CreatedObjectResult_OperationStatus_OperationSuccess({
          instantiatedPath: `${radio}.`,
          uniqueKeys: params,
        }),
        device,
        options,
      ),
    values: radioValues,
  },
  {
    field: "usp.GetInstancesResp.CurrInstance.unique_keys",
    read: ({ msg, values }, options) =>
      values.valuesOfGetInstancesResp_CurrInstance(
        msg.createGetInstancesResp_CurrInstance({ instantiatedObjPath: `${radio}.`, uniqueKeys: params }),
        device,
        options,
      ),
    values: radioValues,
  },
  {
    field: "usp.Notify.ObjectCreation.unique_keys",
    read: ({ msg, values }, options) =>
      values.valuesOfNotify_ObjectCreation(
        msg.createNotify_ObjectCreation({ objPath: `${radio}.`, uniqueKeys: params }),
        device,
        options,
      ),
    values: radioValues,
  },
  {
    field: "usp.Operate.input_args",
    read: ({ msg, values }, options) =>
      values.valuesOfOperate(
        msg.createOperate({
          command: ping,
          inputArgs: { Host: "example.org", NumberOfRepetitions: "0", "Class.1.X": "-7", Nope: "x" },
        }),
        device,
        options,
      ),
    values: [
      [ping, "Host", "example.org", "string", "example.org"],
      [ping, "NumberOfRepetitions", "0", "unsignedInt", "0 is below the minimum 1"],
      [ping, "Class.1.X", "-7", "int", -7],
      [ping, "Nope", "x", undefined, "x"],
    ],
  },
  {
    field: "usp.OperateResp.OperationResult.OutputArgs.output_args",
    read: ({ msg, values }, options) =>
      values.valuesOfOperateResp_OperationResult(
        msg.createOperateResp_OperationResult({
          executedCommand: ping,
          operationResp: { case: "reqOutputArgs", value: { outputArgs } },
        }),
        device,
        options,
      ),
    values: outputValues,
  },
  {
    field: "usp.Notify.OperationComplete.OutputArgs.output_args",
    read: ({ msg, values }, options) =>
      values.valuesOfNotify_OperationComplete(
        msg.createNotify_OperationComplete({
          objPath: "Device.IP.Diagnostics.",
          commandName: "IPPing()",
          operationResp: { case: "reqOutputArgs", value: { outputArgs } },
        }),
        device,
        options,
      ),
    values: outputValues,
  },
  {
    field: "usp.Notify.Event.params",
    read: ({ msg, values }, options) =>
      values.valuesOfNotify_Event(
        msg.createNotify_Event({
          objPath: "Device.",
          eventName: "Boot!",
          // A vendor's cause is legal, unless the caller says that it is not (TR-106 A.2.3.3).
          params: { Cause: "X_ACME_Magic", FirmwareUpdated: "TRUE", Nope: "x" },
        }),
        device,
        options,
      ),
    values: [
      ["Device.Boot!", "Cause", "X_ACME_Magic", "string", "X_ACME_Magic"],
      [
        "Device.Boot!",
        "FirmwareUpdated",
        "TRUE",
        "boolean",
        '"TRUE" is not a boolean at position 0: expected true, false, 1 or 0',
      ],
      ["Device.Boot!", "Nope", "x", undefined, "x"],
    ],
  },
];
