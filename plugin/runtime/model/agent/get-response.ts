import type { DataModel } from "../../data-model/data-model.js";
import { parameterOf } from "../../data-model/lookup.js";
import type { FormatOptions } from "../../values/options.js";
import type { PathValues } from "../build/setting.js";
import { checked } from "../checked.js";
import { type FailureInit, failure } from "../failure.js";
import { type Requested, type ResponseMessage, response } from "../message.js";
import { reportedText } from "../text-of.js";

/** What a requested path leads to: parameters by their full paths, or why there is nothing. */
export type GetResult =
  | { readonly requestedPath: string; readonly params: PathValues }
  | ({ readonly requestedPath: string } & FailureInit);

export interface GetRespInit {
  readonly reqPathResults: readonly {
    readonly requestedPath: string;
    readonly errCode: number;
    readonly errMsg: string;
    readonly resolvedPathResults: readonly {
      readonly resolvedPath: string;
      readonly resultParams: { readonly [name: string]: string };
    }[];
  }[];
}

/**
 * The answer to a Get: parameters are listed by the object that they are in (R-GET.2), in the order in which the objects
 * are mentioned first.
 * @throws ValueError for a value that is not of its type, PathError for a path that is not a parameter's by instance
 * numbers (R-MSG.3)
 */
export function getResponse(
  model: DataModel,
  request: Requested,
  results: readonly GetResult[],
  options?: FormatOptions,
): ResponseMessage<"getResp", GetRespInit> {
  const reqPathResults = results.map((result) => {
    const { requestedPath } = result;
    return "params" in result
      ? { requestedPath, errCode: 0, errMsg: "", resolvedPathResults: resolved(model, result.params, options) }
      : { requestedPath, ...failure(result), resolvedPathResults: [] };
  });
  return response(request, "getResp", { reqPathResults });
}

function resolved(model: DataModel, values: PathValues, options: FormatOptions | undefined) {
  const objects = new Map<string, { [name: string]: string }>();
  for (const path of Object.keys(values)) {
    const start = checked(path, { kinds: ["parameter"], addressing: "instanceNumber" }).lastIndexOf(".") + 1;
    const object = path.slice(0, start);
    const texts = objects.get(object) ?? Object.create(null);
    texts[path.slice(start)] = reportedText(parameterOf(model, path), values[path], path, options);
    objects.set(object, texts);
  }
  return [...objects].map(([resolvedPath, resultParams]) => ({ resolvedPath, resultParams }));
}
