import { commandOf, type DataModel } from "../../data-model/data-model.js";
import { matchPath } from "../../paths/match.js";
import type { ReadOptions } from "../../values/options.js";
import { safeParseValue } from "../../values/value.js";
import type { Failed, ParameterError } from "../answers.js";
import { absentArguments } from "../arguments/absent.js";
import { namedArgument } from "../arguments/names.js";
import { type Nested, nest, type Placed } from "../arguments/nest.js";
import { objectFailure } from "./object-failure.js";
import { type Refused, refusedByModel, refusedValue } from "./refused.js";

/** An Operate. */
export interface OperateMessage {
  readonly command: string;
  readonly commandKey: string;
  readonly sendResp: boolean;
  readonly inputArgs: { readonly [name: string]: string };
}

interface Asked {
  /** As the request has it. */
  readonly command: string;
  readonly commandKey: string;
  readonly sendResp: boolean;
  /** Names of arguments that the data model does not have, which an agent ignores (R-OPR.6). */
  readonly ignored: readonly string[];
}

/** What is wrong with an argument, by the name that travels. */
export type ArgumentProblem = Refused & { readonly argument: string };

/** What a command is to be run with, or why it cannot be run. */
export type OperateReading<Input = Nested> =
  | (Asked & { readonly ok: true; readonly input: Input })
  | (Asked & {
      readonly ok: false;
      /** What is right of the input. */
      readonly input: { readonly [K in keyof Input]?: Input[K] };
      /** In the order of the request, what is missing at the end. */
      readonly problems: readonly ArgumentProblem[];
      /** Ready for a CommandFailure or an Error: 7027 for problems of arguments, 7008 or 7026 for the command's path. */
      readonly failure: Failed;
      /** The errors of the problems; 7027 for what is missing (R-OPR.5), else 7011 or 7012. */
      readonly paramErrs: readonly ParameterError[];
    });

/**
 * What an Operate asks for: input by its types, tables as arrays of rows, with the data model's defaults for what was
 * left out (R-OPR.7).
 *
 * @param command - which it is expected to be, with `{i}` or `*` for the instances; the Operate's own path for whichever
 * it is
 * @returns undefined where the Operate is of another command
 */
export function readOperate(
  model: DataModel,
  command: string,
  operate: OperateMessage,
  options?: ReadOptions,
): OperateReading | undefined {
  if (command !== operate.command && !matchPath(command, operate.command)) return undefined;
  const { commandKey, sendResp, inputArgs } = operate;
  const known = commandOf(model, operate.command);
  const ignored: string[] = [];
  const placed: Placed[] = [];
  const problems: ArgumentProblem[] = [];
  const args = known?.input ?? {};
  const names = Object.keys(inputArgs);
  const read = (name: string, text: string): void => {
    const found = namedArgument(args, name);
    if (found === undefined) {
      ignored.push(name);
      return;
    }
    const result = safeParseValue(found.argument.type, text, options);
    if (result.ok) placed.push({ steps: found.steps, value: result.value });
    else problems.push({ argument: name, ...refusedValue(name, result.issue) });
  };
  for (const name of names) read(name, inputArgs[name] as string);
  for (const { name, argument } of absentArguments(args, names)) {
    if (argument.mandatory) problems.push({ argument: name, ...refusedByModel(name, "missing-argument") });
    else if (argument.default !== undefined) read(name, argument.default);
  }
  const asked = { command: operate.command, commandKey, sendResp, ignored, input: nest(placed) };
  const paramErrs = problems.map(({ error }) => error);
  const failure =
    objectFailure(operate.command, ["command", "search"], known === undefined ? "unknown-command" : undefined) ??
    argumentsFailure(paramErrs);
  return failure === undefined ? { ...asked, ok: true } : { ...asked, ok: false, problems, failure, paramErrs };
}

/** So many problems are told in words; all of them are in `paramErrs`. */
const MOST_WORDS = 5;

function argumentsFailure(errors: readonly ParameterError[]): Failed | undefined {
  if (errors.length === 0) return undefined;
  const words = errors.slice(0, MOST_WORDS).map(({ param, errMsg }) => `${param}: ${errMsg}`);
  if (errors.length > MOST_WORDS) words.push(`and ${errors.length - MOST_WORDS} more`);
  return { errCode: 7027, errMsg: words.join("; ") };
}
