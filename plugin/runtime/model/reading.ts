// What typed functions read messages with.
export type { ReadArguments } from "./arguments.js";
export { eventArgs, type ReadEvent } from "./event-args.js";
export {
  getParam,
  getParams,
  type ParamResult,
  ReportedError,
  type ReportedFailure,
  safeGetParam,
} from "./get-param.js";
export {
  type CompletedOperation,
  type OperationAccepted,
  type OperationDone,
  type OperationFailed,
  type OperationResult,
  operationComplete,
  operationResults,
} from "./operation.js";
export { type ParamInfo, paramInfo } from "./param-info.js";
export { params } from "./params.js";
export { withSupported } from "./supported.js";
export { type InstanceKeys, uniqueKeys } from "./unique-keys.js";
