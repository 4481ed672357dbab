import { type CarriedValue, input as carriedInput } from "../../data-model/carried.js";
import type { DataModel } from "../../data-model/data-model.js";
import { commandOf } from "../../data-model/lookup.js";
import type { ReadOptions } from "../../values/options.js";
import { type AbsentArgument, absentArguments } from "../absent-arguments.js";
import type { Failed, ParameterError } from "../answers.js";
import { nested } from "../arguments.js";
import { isMeant } from "../meant.js";
import type { Texts } from "../messages.js";
import { objectFailure } from "./object-failure.js";
import { type Refused, refusedByModel, refusedValue } from "./refused.js";

/** An Operate. */
export interface OperateMessage {
  readonly command: string;
  readonly commandKey: string;
  readonly sendResp: boolean;
  readonly inputArgs: Texts;
}

interface Asked {
  /** The path of the command, as the request has it. */
  readonly command: string;
  readonly commandKey: string;
  readonly sendResp: boolean;
  /** The texts of arguments that the data model does not have, by name; an agent ignores them (R-OPR.6). */
  readonly unknown: Texts;
}

/** What is wrong with an argument, by the name that travels. */
export type ArgumentProblem = Refused & { readonly argument: string };

/** What a command is to be run with, or why it cannot be run. */
export type OperateReading<Input> =
  | (Asked & { readonly ok: true; readonly input: Input })
  | (Asked & {
      readonly ok: false;
      /** What is right of the input. */
      readonly input: Partial<Input>;
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
export function readOperate<Input>(
  model: DataModel,
  command: string,
  operate: OperateMessage,
  options?: ReadOptions,
): OperateReading<Input> | undefined {
  if (!isMeant(command)(operate.command)) return undefined;
  const { commandKey, sendResp, inputArgs } = operate;
  const known = commandOf(model, operate.command);
  const absent = absentArguments(known?.input ?? {}, Object.keys(inputArgs));
  const defaults = Object.fromEntries(
    absent.flatMap(({ name, argument }) =>
      argument.mandatory || argument.default === undefined ? [] : [[name, argument.default]],
    ),
  );
  const read = (texts: Texts): CarriedValue[] => carriedInput(model, operate.command, texts, options);
  const { args, issues, unknown } = nested<Input>([...read(inputArgs), ...read(defaults)]);
  const problems = [
    ...issues.map(({ argument = "", issue }) => ({ argument, ...refusedValue(argument, issue) })),
    ...missing(absent),
  ];
  const asked = { command: operate.command, commandKey, sendResp, unknown };
  const paramErrs = problems.map(({ error }) => error);
  const failure =
    objectFailure(operate.command, ["command", "search"], known === undefined ? "unknown-command" : undefined) ??
    argumentsFailure(paramErrs);
  if (failure === undefined) return { ...asked, ok: true, input: args };
  return { ...asked, ok: false, input: args as Partial<Input>, problems, failure, paramErrs };
}

function missing(absent: readonly AbsentArgument[]): ArgumentProblem[] {
  return absent.flatMap(({ name, argument }) =>
    argument.mandatory ? [{ argument: name, ...refusedByModel(name, "missing-argument") }] : [],
  );
}

/** So many problems are told in words; all of them are in `paramErrs`. */
const MOST_WORDS = 5;

function argumentsFailure(errors: readonly ParameterError[]): Failed | undefined {
  if (errors.length === 0) return undefined;
  const words = errors.slice(0, MOST_WORDS).map(({ param, errMsg }) => `${param}: ${errMsg}`);
  if (errors.length > MOST_WORDS) words.push(`and ${errors.length - MOST_WORDS} more`);
  return { errCode: 7027, errMsg: words.join("; ") };
}
