import { object } from "../../data-model/carried.js";
import type { DataModel } from "../../data-model/data-model.js";
import { objectOf } from "../../data-model/lookup.js";
import { asObjectPath } from "../../paths/join.js";
import { checked } from "../checked.js";
import { ModelError, modelIssue } from "../issue.js";
import { type RequestMessage, request } from "../message.js";
import { type ChangeOptions, type PathValues, type SettingInit, setting } from "./setting.js";

/** An instance to be created. */
export interface Creation {
  /** Where: the path of the table, without an instance; `Device.LocalAgent.Subscription.`. */
  readonly table: string;
  /** With what, by paths relative to the instance; those of objects beneath it that are no tables, too. */
  readonly params?: PathValues | undefined;
}

export interface AddInit {
  readonly allowPartial: boolean;
  readonly createObjs: readonly { readonly objPath: string; readonly paramSettings: readonly SettingInit[] }[];
}

/**
 * An Add of instances, in their order.
 * @throws ValueError for a value that is not of its type, PathError for what is no path of a table or parameter, ModelError
 * for what is no table, and for a table or parameter that is read-only
 */
export function addRequest(
  model: DataModel,
  creations: readonly Creation[],
  options: ChangeOptions = {},
): RequestMessage<"add", AddInit> {
  const createObjs = creations.map(({ table, params = {} }) => {
    const objPath = checkedTable(model, table);
    const place = object(model, objPath, "{i}.");
    const paramSettings = Object.keys(params).map((param) => {
      const path = place.path + checked(param, { kinds: ["parameter"], relative: true });
      return setting(place.parameter(param), path, param, params[param], options);
    });
    return { objPath, paramSettings };
  });
  return request("add", { allowPartial: options.allowPartial ?? false, createObjs }, options);
}

/** A table whose instances Controllers create, or one that the data model does not know. */
function checkedTable(model: DataModel, table: string): string {
  const path = asObjectPath(checked(table, { kinds: ["table", "search"] }));
  const instance = objectOf(model, `${path}{i}.`);
  if (instance === undefined && objectOf(model, path) !== undefined) throw new ModelError(modelIssue("no-table", path));
  if (instance !== undefined && instance.access === undefined) {
    throw new ModelError(modelIssue("read-only-table", path));
  }
  return path;
}
