import { type Argument, type Arguments, own } from "../../data-model/data-model.js";
import { supportedPath } from "../../paths/supported.js";

/** An argument by the name that travels, `Class.2.Channel.1.Width`, of which the data model knows `Class.{i}.Channel.{i}.Width`. */
export interface NamedArgument {
  readonly argument: Argument;
  /** The steps of the name that travels, */
  readonly steps: readonly string[];
  /** and of the one that the data model has. */
  readonly supported: readonly string[];
}

/** What is known of an argument; undefined for what is unknown, and for rows that are not numbered. */
export function namedArgument(args: Arguments, name: string): NamedArgument | undefined {
  const key = supportedPath(name);
  const argument = key === undefined ? undefined : own(args, key);
  if (key === undefined || argument === undefined) return undefined;
  const steps = name.split(".");
  const supported = key.split(".");
  const isNumbered =
    steps.length === supported.length && steps.every((step, i) => supported[i] !== "{i}" || /^\d+$/.test(step));
  return isNumbered ? { argument, steps, supported } : undefined;
}
