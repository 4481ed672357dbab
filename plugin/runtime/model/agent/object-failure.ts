import { checkPath, type PathRole } from "../../paths/check.js";
import { describePathIssue } from "../../paths/issue.js";
import type { Failed } from "../answers.js";
import { describeModelIssue, type ModelIssueCode, modelIssue } from "../issue.js";

/** Why an object cannot be what a request asks for: its path first (7008), then what the data model has against it. */
export function objectFailure(
  path: string,
  kinds: readonly PathRole[],
  code: ModelIssueCode | undefined,
): Failed | undefined {
  const pathIssue = checkPath(path, { kinds });
  if (pathIssue !== undefined) return { errCode: pathIssue.uspError ?? 7008, errMsg: describePathIssue(pathIssue) };
  if (code === undefined) return undefined;
  const issue = modelIssue(code, path);
  return { errCode: issue.uspError, errMsg: describeModelIssue(issue) };
}
