import { output } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import { joinPath } from "../paths/join.js";
import type { ReadOptions } from "../values/options.js";
import { nested, type ReadArguments } from "./arguments.js";
import { isMeant } from "./meant.js";
import type { CommandFailure, Notify, OperateResp, OutputArgs } from "./messages.js";

/** A command was executed: what came out. */
export interface OperationDone<T> extends ReadArguments<T> {
  readonly case: "done";
  /** The path of the command, with its instances. */
  readonly path: string;
}

/** A command failed. */
export interface OperationFailed {
  readonly case: "failed";
  readonly path: string;
  readonly errCode: number;
  readonly errMsg: string;
}

/** A command runs on, and its Request object stands for it (R-OPR.3). */
export interface OperationAccepted {
  readonly case: "accepted";
  readonly path: string;
  /** The path of the Request object. */
  readonly request: string;
}

export type OperationResult<T> = OperationDone<T> | OperationFailed | OperationAccepted;

/** How an asynchronous command ended, and the key that it was called with. */
export type CompletedOperation<T> = (OperationDone<T> | OperationFailed) & { readonly commandKey: string };

/**
 * What became of a command, one result for each object that it was executed on. An expression in the path stands for
 * all instances: which it selects the agent alone knows. A result without any outcome is left out.
 */
export function operationResults<T>(
  model: DataModel,
  path: string,
  { operationResults }: OperateResp,
  options?: ReadOptions,
): OperationResult<T>[] {
  const isIt = isMeant(path);
  return operationResults.flatMap(({ executedCommand, operationResp }): OperationResult<T>[] => {
    if (operationResp === undefined || !isIt(executedCommand)) return [];
    if (operationResp.case !== "reqObjPath") return [outcome<T>(model, executedCommand, operationResp, options)];
    return [{ case: "accepted", path: executedCommand, request: operationResp.value }];
  });
}

/** How an asynchronous command ended; undefined where the Notify tells of something else. */
export function operationComplete<T>(
  model: DataModel,
  path: string,
  { notification }: Notify,
  options?: ReadOptions,
): CompletedOperation<T> | undefined {
  if (notification?.case !== "operComplete") return undefined;
  const { objPath, commandName, commandKey, operationResp } = notification.value;
  const command = joinPath(objPath, commandName);
  if (operationResp === undefined || !isMeant(path)(command)) return undefined;
  return { ...outcome<T>(model, command, operationResp, options), commandKey };
}

type Outcome =
  | { readonly case: "reqOutputArgs"; readonly value: OutputArgs }
  | { readonly case: "cmdFailure"; readonly value: CommandFailure };

function outcome<T>(
  model: DataModel,
  path: string,
  response: Outcome,
  options: ReadOptions | undefined,
): OperationDone<T> | OperationFailed {
  if (response.case === "cmdFailure") {
    const { errCode, errMsg } = response.value;
    return { case: "failed", path, errCode, errMsg };
  }
  return { case: "done", path, ...nested<T>(output(model, path, response.value.outputArgs, options)) };
}
