export { checkPath, type PathRole, type PathRule } from "./check.js";
export { formatPath } from "./format.js";
export {
  describePathIssue,
  type PathAddressingIssue,
  PathError,
  type PathIssue,
  type PathKindIssue,
  type PathSyntaxIssue,
  type PathTrailingDotIssue,
} from "./issue.js";
export { asObjectPath, joinPath, relativePath } from "./join.js";
export { containsPath, matchPath } from "./match.js";
export { parsePath, safeParsePath } from "./parse.js";
export { supportedPath } from "./supported.js";
export type {
  Condition,
  ConditionValue,
  FollowedItem,
  Operator,
  Path,
  PathKind,
  PathOptions,
  Segment,
} from "./types.js";
