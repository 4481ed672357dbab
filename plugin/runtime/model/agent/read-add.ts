import { object } from "../../data-model/carried.js";
import type { DataModel } from "../../data-model/data-model.js";
import { objectOf } from "../../data-model/lookup.js";
import type { ReadOptions } from "../../values/options.js";
import type { ModelIssueCode } from "../issue.js";
import { objectFailure } from "./object-failure.js";
import { type ObjectReading, readObject, type SettingsMessage } from "./settings.js";

/** An Add, as far as it says what is to be added. */
export interface AddMessage {
  readonly createObjs: readonly SettingsMessage[];
}

/**
 * What an Add asks for, as `readSet` has it for a Set. What is no table (7018), or one whose instances no Controller
 * creates (7019), is a failure of the object.
 */
export function readAdd(model: DataModel, { createObjs }: AddMessage, options?: ReadOptions): ObjectReading[] {
  return createObjs.map((create) => {
    const place = object(model, create.objPath, "{i}.");
    const failure = objectFailure(create.objPath, ["table", "search"], tableIssue(model, create.objPath, place.object));
    return readObject(create, place, failure, options);
  });
}

function tableIssue(
  model: DataModel,
  table: string,
  instance: { readonly access?: "readWrite" } | undefined,
): ModelIssueCode | undefined {
  if (instance === undefined) return objectOf(model, table) === undefined ? "unknown-object" : "no-table";
  return instance.access === undefined ? "read-only-table" : undefined;
}
