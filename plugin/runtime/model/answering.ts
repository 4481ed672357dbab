// What typed functions of agents read requests with, answer them and notify.
export { addResponse } from "./agent/add-response.js";
export { getResponse } from "./agent/get-response.js";
export {
  type NotifyOptions,
  notifyEvent,
  notifyObjectCreation,
  notifyObjectDeletion,
  notifyOnBoardRequest,
  notifyOperationComplete,
  notifyValueChange,
  type OnBoarding,
} from "./agent/notify.js";
export { operateResponse } from "./agent/operate-response.js";
export { readAdd } from "./agent/read-add.js";
export { type OperateReading, readOperate } from "./agent/read-operate.js";
export { readSet } from "./agent/read-set.js";
export { setResponse } from "./agent/set-response.js";
export type { ObjectReading, Setting } from "./agent/settings.js";
export type { Requested } from "./message.js";
