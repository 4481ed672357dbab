import { type CarriedValue, parameters } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import type { ReadOptions } from "../values/options.js";
import type { AddResp, GetInstancesResp, Notify, Texts } from "./messages.js";

/** An instance, and the parameters of its unique keys. */
export interface InstanceKeys {
  readonly path: string;
  readonly keys: readonly CarriedValue[];
}

/** The unique keys of the instances that were found, created, or are told of (R-GIN.1). */
export function uniqueKeys(
  model: DataModel,
  message: AddResp | GetInstancesResp | Notify,
  options?: ReadOptions,
): InstanceKeys[] {
  return [...instances(message)].map(([path, texts]) => ({ path, keys: parameters(model, path, texts, options) }));
}

function* instances(message: AddResp | GetInstancesResp | Notify): Iterable<readonly [path: string, keys: Texts]> {
  if ("notification" in message) {
    const { notification } = message;
    if (notification?.case === "objCreation") yield [notification.value.objPath, notification.value.uniqueKeys];
  } else if ("reqPathResults" in message) {
    for (const { currInsts } of message.reqPathResults) {
      for (const { instantiatedObjPath, uniqueKeys } of currInsts) yield [instantiatedObjPath, uniqueKeys];
    }
  } else {
    for (const { operStatus } of message.createdObjResults) {
      if (operStatus?.operStatus?.case !== "operSuccess") continue;
      yield [operStatus.operStatus.value.instantiatedPath, operStatus.operStatus.value.uniqueKeys];
    }
  }
}
