import type { DataModel } from "../../data-model/data-model.js";
import { parameterOf } from "../../data-model/lookup.js";
import { checked } from "../checked.js";
import { type RequestMessage, request } from "../message.js";
import { type ChangeOptions, type PathValues, type SettingInit, setting } from "./setting.js";

export interface SetInit {
  readonly allowPartial: boolean;
  readonly updateObjs: readonly { readonly objPath: string; readonly paramSettings: readonly SettingInit[] }[];
}

/**
 * A Set of parameters by their paths, which may be search paths: an UpdateObject for each object path, in the order in
 * which they are mentioned first.
 * @throws ValueError for a value that is not of its type, PathError for what is no path of a parameter, ModelError for a
 * parameter that is read-only
 */
export function setRequest(
  model: DataModel,
  values: PathValues,
  options: ChangeOptions = {},
): RequestMessage<"set", SetInit> {
  const objects = new Map<string, SettingInit[]>();
  for (const path of Object.keys(values)) {
    const start = checked(path, { kinds: ["parameter", "search"] }).lastIndexOf(".") + 1;
    const objPath = path.slice(0, start);
    const param = setting(parameterOf(model, path), path, path.slice(start), values[path], options);
    const settings = objects.get(objPath);
    if (settings === undefined) objects.set(objPath, [param]);
    else settings.push(param);
  }
  const updateObjs = [...objects].map(([objPath, paramSettings]) => ({ objPath, paramSettings }));
  return request("set", { allowPartial: options.allowPartial ?? false, updateObjs }, options);
}
