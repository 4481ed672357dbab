import type { MakingNames } from "./model-typed.js";
import type { ModuleNames } from "./module-names.js";

/** The functions that make messages, and those of agents. */
export const makingFunctions = [
  "setRequest",
  "addRequest",
  "subscribeRequest",
  "deleteRequest",
  "getRequest",
  "getInstancesRequest",
  "getSupportedDMRequest",
  "operateRequest",
  "results",
  "readSet",
  "readAdd",
  "readOperate",
  "getResponse",
  "setResponse",
  "addResponse",
  "operateResponse",
  "notifyEvent",
  "notifyValueChange",
  "notifyObjectCreation",
  "notifyObjectDeletion",
  "notifyOperationComplete",
  "notifyOnBoardRequest",
] as const;

/** What they are written in. */
export function makingNames(names: ModuleNames): MakingNames {
  const built = (name: string) => names.share("model/building", name, true);
  const typed = (name: string) => names.share("model/typed", name, true);
  const typedPath = (name: string) => names.share("data-model/typed-paths", name, true);
  const answered = (name: string) => names.share("model/answering", name, true);
  names.share("model/building", "ModelError", false);
  names.share("paths/issue", "PathError", false);
  return {
    building: names.namespace("model/building", "building"),
    answering: names.namespace("model/answering", "answering"),
    ChangeOptions: built("ChangeOptions"),
    Subscription: built("Subscription"),
    DeleteOptions: built("DeleteOptions"),
    GetOptions: built("GetOptions"),
    GetInstancesOptions: built("GetInstancesOptions"),
    GetSupportedDMOptions: built("GetSupportedDMOptions"),
    OperateOptions: built("OperateOptions"),
    Outcome: built("Outcome"),
    SettableValues: typed("SettableValues"),
    TypedCreation: typed("TypedCreation"),
    OperateArguments: typed("OperateArguments"),
    TypedGetResult: typed("TypedGetResult"),
    TypedSetResult: typed("TypedSetResult"),
    TypedAddResult: typed("TypedAddResult"),
    TypedOperateResult: typed("TypedOperateResult"),
    TypedCompletion: typed("TypedCompletion"),
    ReportedWithin: typed("ReportedWithin"),
    ObjectPath: typedPath("ObjectPath"),
    CommandInput: typedPath("CommandInput"),
    LooseArguments: typedPath("LooseArguments"),
    ObjectReading: answered("ObjectReading"),
    OperateReading: answered("OperateReading"),
    NotifyOptions: answered("NotifyOptions"),
    OnBoarding: answered("OnBoarding"),
    Requested: answered("Requested"),
    FormatOptions: names.runtime("values/options", "FormatOptions", true),
    RequestOptions: names.runtime("model/message", "RequestOptions", true),
  };
}
