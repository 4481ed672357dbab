import { describeValueIssue, type ValueIssue } from "../../values/issue.js";
import type { ParameterError } from "../answers.js";
import { describeModelIssue, type ModelIssue, type ModelIssueCode, modelIssue } from "../issue.js";

/** What is wrong with what a controller asks for, and the error that answers it, ready for a response. */
export interface Refused {
  readonly ok: false;
  readonly issue: ValueIssue | ModelIssue;
  /** Its code is the issue's; 7011 or 7012 for a value. */
  readonly error: ParameterError;
}

/** @param param - as the request names it */
export function refusedValue(param: string, issue: ValueIssue): Refused {
  return { ok: false, issue, error: { param, errCode: issue.uspError, errMsg: describeValueIssue(issue) } };
}

/** @param param - as the request names it: paths in full, put together for each, would take quadratic time */
export function refusedByModel(param: string, code: ModelIssueCode): Refused {
  const issue = modelIssue(code, param);
  return { ok: false, issue, error: { param, errCode: issue.uspError, errMsg: describeModelIssue(issue) } };
}
