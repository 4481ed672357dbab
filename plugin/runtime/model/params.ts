import { type CarriedValue, object, parameter, parameters, parameterWithin } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import type { ObjectPlace } from "../data-model/object-place.js";
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
export function params(model: DataModel, message: Reporting, options?: ReadOptions): Iterable<CarriedValue> {
  if ("notification" in message) return notified(model, message, options);
  const reported = objects(message);
  return { [Symbol.iterator]: () => new Params(model, reported, options) };
}

/** Goes from parameter to parameter, each read when it is asked for. A generator would take half as long again. */
class Params implements Iterator<CarriedValue> {
  private readonly model: DataModel;
  private readonly objects: readonly ObjectTexts[];
  private readonly options: ReadOptions | undefined;
  private object = 0;
  private place: ObjectPlace | undefined;
  private texts: Texts = {};
  private names: readonly string[] = [];
  private name = 0;

  constructor(model: DataModel, objects: readonly ObjectTexts[], options: ReadOptions | undefined) {
    this.model = model;
    this.objects = objects;
    this.options = options;
  }

  next(): IteratorResult<CarriedValue, undefined> {
    while (this.name === this.names.length) {
      const next = this.objects[this.object++];
      if (next === undefined) return { done: true, value: undefined };
      this.place = object(this.model, next[0]);
      this.texts = next[1];
      this.names = Object.keys(next[1]);
      this.name = 0;
    }
    const name = this.names[this.name++] as string;
    const value = parameterWithin(this.place as ObjectPlace, name, this.texts[name] as string, this.options);
    return { done: false, value };
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
