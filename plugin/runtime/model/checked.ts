import { checkPath, type PathRule } from "../paths/check.js";
import { PathError } from "../paths/issue.js";

/**
 * The path, if it may stand there.
 * @throws PathError
 */
export function checked(path: string, rule: PathRule): string {
  const issue = checkPath(path, rule);
  if (issue !== undefined) throw new PathError(issue);
  return path;
}
