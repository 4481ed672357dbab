import type { DataModel } from "../../data-model/data-model.js";
import { commandOf } from "../../data-model/lookup.js";
import type { FormatOptions } from "../../values/options.js";
import type { Failed } from "../answers.js";
import { type ArgumentValues, argumentTexts, type Texts } from "../argument-texts.js";
import { checked } from "../checked.js";
import { type FailureInit, failure } from "../failure.js";
import { type Requested, type ResponseMessage, response } from "../message.js";
import { reportedText } from "../text-of.js";

/** What became of a command: it goes on as a Request object, has ended with its output, or has failed. */
export type OperateResult = { readonly command: string } & (
  | { readonly requestPath: string }
  | { readonly output: ArgumentValues }
  | FailureInit
);

export interface OutputInit {
  readonly outputArgs: Texts;
}

export interface OperateRespInit {
  readonly operationResults: readonly {
    readonly executedCommand: string;
    readonly operationResp:
      | { readonly case: "reqObjPath"; readonly value: string }
      | { readonly case: "reqOutputArgs"; readonly value: OutputInit }
      | { readonly case: "cmdFailure"; readonly value: Failed };
  }[];
}

/**
 * The answer to an Operate, with a result for each command that its path led to.
 * @throws ValueError for a value that is not of its type, PathError for what is no command by instance numbers (R-MSG.3)
 */
export function operateResponse(
  model: DataModel,
  request: Requested,
  results: readonly OperateResult[],
  options?: FormatOptions,
): ResponseMessage<"operateResp", OperateRespInit> {
  const operationResults = results.map((result) => {
    const executedCommand = checked(result.command, { kinds: ["command"], addressing: "instanceNumber" });
    if ("requestPath" in result) {
      const value = checked(result.requestPath, { kinds: ["instance"], addressing: "instanceNumber" });
      return { executedCommand, operationResp: { case: "reqObjPath", value } as const };
    }
    if ("output" in result) {
      const value = outputOf(model, executedCommand, result.output, options);
      return { executedCommand, operationResp: { case: "reqOutputArgs", value } as const };
    }
    return { executedCommand, operationResp: { case: "cmdFailure", value: failure(result) } as const };
  });
  return response(request, "operateResp", { operationResults });
}

/** The output of a command, tables as arrays of rows. */
export function outputOf(
  model: DataModel,
  command: string,
  output: ArgumentValues,
  options: FormatOptions | undefined,
): OutputInit {
  const known = commandOf(model, command)?.output ?? {};
  return { outputArgs: argumentTexts({ known, path: command, write: reportedText, options }, output) };
}
