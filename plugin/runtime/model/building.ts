// What typed functions build requests with, and read what became of them.
export type { Answer, MessageBody } from "./answers.js";
export { addRequest } from "./build/add.js";
export { type DeleteOptions, deleteRequest } from "./build/delete.js";
export {
  type GetInstancesOptions,
  type GetOptions,
  type GetSupportedDMOptions,
  getInstancesRequest,
  getRequest,
  getSupportedDMRequest,
} from "./build/get.js";
export { type OperateOptions, operateRequest } from "./build/operate.js";
export { setRequest } from "./build/set.js";
export type { ChangeOptions } from "./build/setting.js";
export { type Subscription, subscribeRequest } from "./build/subscribe.js";
export { ModelError, type ModelIssue } from "./issue.js";
export { type Outcome, type ParamErr, results } from "./results.js";
