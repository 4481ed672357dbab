import type { DataModel } from "../../data-model/data-model.js";
import type { FormatOptions } from "../../values/options.js";
import type { Failed, ParameterError } from "../answers.js";
import type { Texts } from "../argument-texts.js";
import type { PathValues } from "../build/setting.js";
import { type FailureInit, failure } from "../failure.js";
import { type Requested, type ResponseMessage, response } from "../message.js";
import { reportedObject } from "./object-texts.js";

/** What became of an instance that was to be created: it is there, or why it is not. */
export type AddResult =
  | {
      readonly requestedPath: string;
      /** Of the new instance, by its number. */
      readonly path: string;
      /** The parameters that tell it from the other instances, by name (R-ADD.5). */
      readonly uniqueKeys?: PathValues | undefined;
      /** Parameters that could not be set, and were not required (R-ADD.4); `paramErrs` of `readAdd` are such. */
      readonly paramErrs?: readonly ParameterError[] | undefined;
    }
  | ({ readonly requestedPath: string } & FailureInit);

export interface AddRespInit {
  readonly createdObjResults: readonly {
    readonly requestedPath: string;
    readonly operStatus: {
      readonly operStatus:
        | {
            readonly case: "operSuccess";
            readonly value: {
              readonly instantiatedPath: string;
              readonly paramErrs: readonly ParameterError[];
              readonly uniqueKeys: Texts;
            };
          }
        | { readonly case: "operFailure"; readonly value: Failed };
    };
  }[];
}

/**
 * The answer to an Add.
 * @throws ValueError for a value that is not of its type, PathError for what is no instance by its number (R-MSG.3), or no
 * parameter
 */
export function addResponse(
  model: DataModel,
  request: Requested,
  results: readonly AddResult[],
  options?: FormatOptions,
): ResponseMessage<"addResp", AddRespInit> {
  const createdObjResults = results.map((result) => {
    const { requestedPath } = result;
    if ("path" in result) {
      const { path: instantiatedPath, texts: uniqueKeys } = reportedObject(
        model,
        result.path,
        result.uniqueKeys,
        options,
      );
      const value = { instantiatedPath, paramErrs: result.paramErrs ?? [], uniqueKeys };
      return { requestedPath, operStatus: { operStatus: { case: "operSuccess", value } as const } };
    }
    return { requestedPath, operStatus: { operStatus: { case: "operFailure", value: failure(result) } as const } };
  });
  return response(request, "addResp", { createdObjResults });
}
