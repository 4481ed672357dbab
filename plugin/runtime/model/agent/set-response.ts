import type { DataModel } from "../../data-model/data-model.js";
import type { FormatOptions } from "../../values/options.js";
import type { ParameterError } from "../answers.js";
import type { Texts } from "../argument-texts.js";
import type { PathValues } from "../build/setting.js";
import { type FailureInit, failure } from "../failure.js";
import { type Requested, type ResponseMessage, response } from "../message.js";
import { reportedObject } from "./object-texts.js";

/** What became of an object that was to be set. */
export interface UpdatedInstance {
  /** By instance numbers. */
  readonly path: string;
  /** What was set, by relative path. */
  readonly params?: PathValues | undefined;
  /** What was not; `paramErrs` of `readSet` are such. */
  readonly paramErrs?: readonly ParameterError[] | undefined;
}

/** What became of a requested path: the objects that it led to, or why it failed, with the objects that are why. */
export type SetResult =
  | { readonly requestedPath: string; readonly instances: readonly UpdatedInstance[] }
  | ({
      readonly requestedPath: string;
      readonly failedInstances?: readonly Omit<UpdatedInstance, "params">[] | undefined;
    } & FailureInit);

interface InstanceInit {
  readonly affectedPath: string;
  readonly paramErrs: readonly ParameterError[];
}

export interface SetRespInit {
  readonly updatedObjResults: readonly {
    readonly requestedPath: string;
    readonly operStatus: {
      readonly operStatus:
        | {
            readonly case: "operSuccess";
            readonly value: {
              readonly updatedInstResults: readonly (InstanceInit & { readonly updatedParams: Texts })[];
            };
          }
        | {
            readonly case: "operFailure";
            readonly value: {
              readonly errCode: number;
              readonly errMsg: string;
              readonly updatedInstFailures: readonly InstanceInit[];
            };
          };
    };
  }[];
}

/**
 * The answer to a Set.
 * @throws ValueError for a value that is not of its type, PathError for what is no object by instance numbers (R-MSG.3),
 * or no parameter
 */
export function setResponse(
  model: DataModel,
  request: Requested,
  results: readonly SetResult[],
  options?: FormatOptions,
): ResponseMessage<"setResp", SetRespInit> {
  const updated = ({ path, params, paramErrs = [] }: UpdatedInstance) => {
    const object = reportedObject(model, path, params, options);
    return { affectedPath: object.path, paramErrs, updatedParams: object.texts };
  };
  const updatedObjResults = results.map((result) => {
    const { requestedPath } = result;
    if ("instances" in result) {
      const value = { updatedInstResults: result.instances.map(updated) };
      return { requestedPath, operStatus: { operStatus: { case: "operSuccess", value } as const } };
    }
    const updatedInstFailures = (result.failedInstances ?? []).map(updated);
    const value = { ...failure(result), updatedInstFailures };
    return { requestedPath, operStatus: { operStatus: { case: "operFailure", value } as const } };
  });
  return response(request, "setResp", { updatedObjResults });
}
