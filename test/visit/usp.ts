// The Msg of all schema versions, with the functions that visit its maps.
import * as visit0 from "../../generated/usp-msg-1-0.visit.js";
import * as visit1 from "../../generated/usp-msg-1-1.visit.js";
import * as visit2 from "../../generated/usp-msg-1-2.visit.js";
import * as visit3 from "../../generated/usp-msg-1-3.visit.js";
import * as visit4 from "../../generated/usp-msg-1-4.visit.js";
import * as visit5 from "../../generated/usp-msg-1-5.visit.js";
import type { Root } from "../assurance/schemas.js";
import { type MapPlace, type Subject, visited } from "./subject.js";

export const visitModules: readonly object[] = [visit0, visit1, visit2, visit3, visit4, visit5];

export const uspMaps: readonly MapPlace[] = [
  {
    name: "visitGetResp_ResolvedPathResult",
    type: "usp.GetResp.ResolvedPathResult",
    field: "result_params",
    path: ["ResolvedPathResult.resolved_path"],
  },
  {
    name: "visitGetInstancesResp_CurrInstance",
    type: "usp.GetInstancesResp.CurrInstance",
    field: "unique_keys",
    path: ["CurrInstance.instantiated_obj_path"],
  },
  {
    name: "visitAddResp_CreatedObjectResult_OperationStatus_OperationSuccess",
    type: "usp.AddResp.CreatedObjectResult.OperationStatus.OperationSuccess",
    field: "unique_keys",
    path: ["OperationSuccess.instantiated_path"],
  },
  {
    name: "visitSetResp_UpdatedInstanceResult",
    type: "usp.SetResp.UpdatedInstanceResult",
    field: "updated_params",
    path: ["UpdatedInstanceResult.affected_path"],
  },
  { name: "visitOperate", type: "usp.Operate", field: "input_args", path: ["Operate.command"] },
  {
    name: "visitOperateResp_OperationResult",
    type: "usp.OperateResp.OperationResult.OutputArgs",
    field: "output_args",
    path: ["OperationResult.executed_command"],
  },
  {
    name: "visitNotify_Event",
    type: "usp.Notify.Event",
    field: "params",
    path: ["Event.obj_path", "Event.event_name"],
  },
  {
    name: "visitNotify_ObjectCreation",
    type: "usp.Notify.ObjectCreation",
    field: "unique_keys",
    path: ["ObjectCreation.obj_path"],
  },
  {
    name: "visitNotify_OperationComplete",
    type: "usp.Notify.OperationComplete.OutputArgs",
    field: "output_args",
    path: ["OperationComplete.obj_path", "OperationComplete.command_name"],
  },
];

export function uspSubject({ name, minor, type, ours }: Root): Subject {
  return { name, type, decode: ours.decode, maps: visited(uspMaps, visitModules[minor] as object) };
}
