import type { DataModel } from "../../data-model/data-model.js";
import { commandOf } from "../../data-model/lookup.js";
import type { FormatOptions } from "../../values/options.js";
import { absentArguments } from "../absent-arguments.js";
import { type ArgumentValues, argumentTexts, type Texts } from "../argument-texts.js";
import { checked } from "../checked.js";
import { ModelError, modelIssue } from "../issue.js";
import { type RequestMessage, type RequestOptions, request } from "../message.js";
import { settingText } from "../text-of.js";

export interface OperateOptions extends RequestOptions, FormatOptions {
  /** What the notification of an asynchronous command's end repeats; empty where this is absent. */
  readonly commandKey?: string | undefined;
  /** Whether the agent is to answer; true where this is absent. */
  readonly sendResp?: boolean | undefined;
}

export interface OperateInit {
  readonly command: string;
  readonly commandKey: string;
  readonly sendResp: boolean;
  readonly inputArgs: Texts;
}

/**
 * An Operate of a command, which may be named by a search path.
 * @param input by name; of a table an array of its rows, which are numbered from 1
 * @throws ValueError for a value that is not of its type, PathError for what is no path of a command, ModelError for a
 * mandatory argument that is missing (R-OPR.5)
 */
export function operateRequest(
  model: DataModel,
  command: string,
  input: ArgumentValues = {},
  options: OperateOptions = {},
): RequestMessage<"operate", OperateInit> {
  const path = checked(command, { kinds: ["command", "search"] });
  const known = commandOf(model, path)?.input ?? {};
  const inputArgs = argumentTexts({ known, path, write: settingText, options }, input);
  const missing = absentArguments(known, Object.keys(inputArgs)).find(({ argument }) => argument.mandatory);
  if (missing !== undefined) throw new ModelError(modelIssue("missing-argument", missing.name), path);
  const { commandKey = "", sendResp = true } = options;
  return request("operate", { command: path, commandKey, sendResp, inputArgs }, options);
}
