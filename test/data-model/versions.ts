// What reads the values of messages, for all schema versions.
import * as msg0 from "../../generated/usp-msg-1-0.js";
import * as values0 from "../../generated/usp-msg-1-0.values.js";
import * as msg1 from "../../generated/usp-msg-1-1.js";
import * as values1 from "../../generated/usp-msg-1-1.values.js";
import * as msg2 from "../../generated/usp-msg-1-2.js";
import * as values2 from "../../generated/usp-msg-1-2.values.js";
import * as msg3 from "../../generated/usp-msg-1-3.js";
import * as values3 from "../../generated/usp-msg-1-3.values.js";
import * as msg4 from "../../generated/usp-msg-1-4.js";
import * as values4 from "../../generated/usp-msg-1-4.values.js";
import * as msg5 from "../../generated/usp-msg-1-5.js";
import * as values5 from "../../generated/usp-msg-1-5.values.js";

/** The messages whose values are read; none of them has changed since version 1.0. */
export type CarrierMessage =
  | "Add_CreateObject"
  | "AddResp_CreatedObjectResult_OperationStatus_OperationSuccess"
  | "GetInstancesResp_CurrInstance"
  | "GetResp_ResolvedPathResult"
  | "Notify_Event"
  | "Notify_ObjectCreation"
  | "Notify_OperationComplete"
  | "Notify_ValueChange"
  | "Operate"
  | "OperateResp_OperationResult"
  | "SetResp_UpdatedInstanceResult"
  | "Set_UpdateObject";

export type Creators = Pick<typeof msg4, `create${CarrierMessage}`>;
export type Readers = Pick<typeof values4, `valuesOf${CarrierMessage}`>;

export interface Version {
  readonly minor: number;
  readonly msg: Creators;
  readonly values: Readers;
}

export const versions: readonly Version[] = [
  { minor: 0, msg: msg0, values: values0 },
  { minor: 1, msg: msg1, values: values1 },
  { minor: 2, msg: msg2, values: values2 },
  { minor: 3, msg: msg3, values: values3 },
  { minor: 4, msg: msg4, values: values4 },
  { minor: 5, msg: msg5, values: values5 },
];
