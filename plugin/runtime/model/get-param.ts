import { type CarriedValue, parameter, reported, valueOf } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import type { ValueIssue } from "../values/issue.js";
import type { ReadOptions } from "../values/options.js";
import type { Value } from "../values/types.js";
import type { GetResp } from "./messages.js";
import { Selection } from "./selection.js";

/** What a parameter is reported to be; or what is wrong with that, beside the text. */
export type ParamResult<T> =
  | { readonly ok: true; readonly path: string; readonly value: T }
  | { readonly ok: false; readonly path: string; readonly text: string; readonly issue: ValueIssue };

/** The agent could not give what was asked for (R-GET.0). */
export interface ReportedFailure {
  readonly ok: false;
  /** The requested path. */
  readonly path: string;
  readonly errCode: number;
  readonly errMsg: string;
}

/** The agent reported an error for a path. */
export class ReportedError extends Error {
  readonly path: string;
  readonly errCode: number;

  constructor({ path, errCode, errMsg }: ReportedFailure) {
    super(`${path}: the agent reports error ${errCode}${errMsg === "" ? "" : ` (${errMsg})`}`);
    this.name = "ReportedError";
    this.path = path;
    this.errCode = errCode;
  }
}

/**
 * The value of a parameter in a GetResp; of several that the path stands for, the first. Undefined where there is none.
 * @throws ValueError whose message begins with the path, where the value breaks its type
 * @throws ReportedError where the agent reported an error for the path instead
 */
export function getParam(model: DataModel, response: GetResp, path: string, options?: ReadOptions): Value | undefined {
  const selection = new Selection(path);
  for (const value of carried(model, response, selection, options)) return valueOf(value);
  const failure = failureOf(response, selection);
  if (failure !== undefined) throw new ReportedError(failure);
  return undefined;
}

/** As {@link getParam}, and what is wrong is a result. */
export function safeGetParam(
  model: DataModel,
  response: GetResp,
  path: string,
  options?: ReadOptions,
): ParamResult<Value> | ReportedFailure | undefined {
  const selection = new Selection(path);
  for (const value of carried(model, response, selection, options)) return resultOf(value);
  return failureOf(response, selection);
}

/**
 * Every parameter in a GetResp that a path stands for, with its own path: `*` stands for all instances, and what
 * `[...]` selects is what the agent found for the requested path that has it.
 */
export function getParams(
  model: DataModel,
  response: GetResp,
  path: string,
  options?: ReadOptions,
): ParamResult<Value>[] {
  return [...carried(model, response, new Selection(path), options)].map(resultOf);
}

function* carried(
  model: DataModel,
  response: GetResp,
  selection: Selection,
  options: ReadOptions | undefined,
): Iterable<CarriedValue> {
  for (const { path, text } of selection.in(response)) {
    yield selection.follows ? reported(path, text) : parameter(model, path, text, options);
  }
}

function resultOf(value: CarriedValue): ParamResult<Value> {
  const { path } = value;
  if (value.ok) return { ok: true, path, value: value.value };
  return { ok: false, path, text: value.text, issue: value.issue };
}

function failureOf(response: GetResp, selection: Selection): ReportedFailure | undefined {
  const error = selection.errorIn(response);
  return error && { ok: false, path: error.requestedPath, errCode: error.errCode, errMsg: error.errMsg };
}
