import { object } from "../../data-model/carried.js";
import type { DataModel } from "../../data-model/data-model.js";
import type { ReadOptions } from "../../values/options.js";
import { objectFailure } from "./object-failure.js";
import { type ObjectReading, readObject, type SettingsMessage } from "./settings.js";

/** A Set, as far as it says what is to be set. */
export interface SetMessage {
  readonly updateObjs: readonly SettingsMessage[];
}

/**
 * What a Set asks for, object by object: values by their types, and the errors to answer with for those that the data
 * model does not have (7010), that are read-only (7013), or not of their types (7011, 7012). What is write-once may be
 * set: whether it was, the agent knows.
 *
 * A path that follows a reference is the agent's to resolve first: what it leads to, its text does not tell.
 */
export function readSet(model: DataModel, { updateObjs }: SetMessage, options?: ReadOptions): ObjectReading[] {
  return updateObjs.map((update) => {
    const place = object(model, update.objPath);
    const issue = place.object === undefined ? "unknown-object" : undefined;
    const failure = objectFailure(update.objPath, ["object", "instance", "search"], issue);
    return readObject(update, place, failure, options);
  });
}
