import { type CarriedValue, object, parameter, parameters, parameterWithin } from "../data-model/carried.js";
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
  if ("notification" in message) {
    yield* notified(model, message, options);
    return;
  }
  for (const [path, texts] of objects(message)) {
    const place = object(model, path);
    for (const name of Object.keys(texts)) yield parameterWithin(model, place, name, texts[name] as string, options);
  }
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

type ObjectTexts = readonly [path: string, texts: Texts];

function objects(message: GetResp | SetResp): ObjectTexts[] {
  if ("reqPathResults" in message) {
    return message.reqPathResults.flatMap(({ resolvedPathResults }) =>
      resolvedPathResults.map(({ resolvedPath, resultParams }): ObjectTexts => [resolvedPath, resultParams]),
    );
  }
  return message.updatedObjResults.flatMap(({ operStatus }) => {
    if (operStatus?.operStatus?.case !== "operSuccess") return [];
    const { updatedInstResults } = operStatus.operStatus.value;
    return updatedInstResults.map(({ affectedPath, updatedParams }): ObjectTexts => [affectedPath, updatedParams]);
  });
}
