import type { Parameter } from "../../data-model/data-model.js";
import type { FormatOptions } from "../../values/options.js";
import { ModelError, modelIssue } from "../issue.js";
import type { RequestOptions } from "../message.js";
import { settingText } from "../text-of.js";

/** How to ask for a change. */
export interface ChangeOptions extends RequestOptions, FormatOptions {
  /** Whether what can be done is to be done where something else cannot; false where this is absent. */
  readonly allowPartial?: boolean | undefined;
  /**
   * Whether an object fails with any of its parameters; true where this is absent, because an agent calls it a success
   * where a parameter failed that was not required.
   */
  readonly required?: boolean | undefined;
}

/** Values by path. */
export interface PathValues {
  readonly [path: string]: unknown;
}

/** A parameter and its text, as Set and Add have it. */
export interface SettingInit {
  readonly param: string;
  readonly value: string;
  readonly required: boolean;
}

/**
 * A parameter that is to be set.
 * @param known - undefined for one that the data model does not have: its value is a string
 * @param path - in full, for the messages of errors
 * @throws ValueError for a value that is not of its type, ModelError where it is read-only
 */
export function setting(
  known: Parameter | undefined,
  path: string,
  param: string,
  value: unknown,
  options: ChangeOptions,
): SettingInit {
  if (known !== undefined && known.access === undefined) throw new ModelError(modelIssue("read-only-parameter", path));
  return { param, value: settingText(known, value, path, options), required: options.required ?? true };
}
