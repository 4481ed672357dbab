import { type CarriedValue, parameter, parameters } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import type { ReadOptions } from "../values/options.js";
import type { GetResp, Notify, SetResp, Texts } from "./messages.js";

/** A message that reports values of parameters. */
export type Reporting = GetResp | SetResp | Notify;

/**
 * The parameters that a message reports, in its order: each with its full path, its text and its type, and its value
 * or what is wrong with it. One that the data model does not know has no type, and its text for its value.
 *
 * A Notify reports the parameter of a ValueChange, and the unique keys of an ObjectCreation.
 */
export function* params(model: DataModel, message: Reporting, options?: ReadOptions): Iterable<CarriedValue> {
  if ("notification" in message) yield* notified(model, message, options);
  else for (const [path, texts] of objects(message)) yield* parameters(model, path, texts, options);
}

function notified(model: DataModel, { notification }: Notify, options: ReadOptions | undefined): CarriedValue[] {
  switch (notification?.case) {
    case "valueChange": {
      const { paramPath, paramValue } = notification.value;
      return [parameter(model, paramPath, paramValue, options)];
    }
    case "objCreation": {
      const { objPath, uniqueKeys } = notification.value;
      return parameters(model, objPath, uniqueKeys, options);
    }
    default:
      return [];
  }
}

function* objects(message: GetResp | SetResp): Iterable<readonly [path: string, texts: Texts]> {
  if ("reqPathResults" in message) {
    for (const { resolvedPathResults } of message.reqPathResults) {
      for (const { resolvedPath, resultParams } of resolvedPathResults) yield [resolvedPath, resultParams];
    }
    return;
  }
  for (const { operStatus } of message.updatedObjResults) {
    if (operStatus?.operStatus?.case !== "operSuccess") continue;
    for (const { affectedPath, updatedParams } of operStatus.operStatus.value.updatedInstResults) {
      yield [affectedPath, updatedParams];
    }
  }
}
