import { event } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import { joinPath } from "../paths/join.js";
import type { ReadOptions } from "../values/options.js";
import { nested, type ReadArguments } from "./arguments.js";
import { isMeant } from "./meant.js";
import type { Notify } from "./messages.js";

/** An event, and what it tells. */
export interface ReadEvent<T> extends ReadArguments<T> {
  /** The path of the event, with its instances. */
  readonly path: string;
}

/** The arguments of an event; undefined where the Notify tells of something else. */
export function eventArgs<T>(
  model: DataModel,
  path: string,
  { notification }: Notify,
  options?: ReadOptions,
): ReadEvent<T> | undefined {
  if (notification?.case !== "event") return undefined;
  const { objPath, eventName, params } = notification.value;
  const name = joinPath(objPath, eventName);
  if (!isMeant(path)(name)) return undefined;
  return { path: name, ...nested<T>(event(model, name, params, options)) };
}
