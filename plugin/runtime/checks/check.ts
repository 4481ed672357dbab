// What generated checks are written in: one function for each role that a field can have. They find fault and refuse
// nothing: deployed peers break these rules, and TR-369 has no Message refused for it.
import { keySegment } from "../codec/fields.js";
import { type CarriedValue, placeOf } from "../data-model/carried.js";
import type { DataModel } from "../data-model/data-model.js";
import { checkPath, describePathIssue, type PathRule } from "../paths/index.js";
import { safeParseEndpointId } from "../protocol/endpoint-id.js";
import { describeEndpointIdIssue } from "../protocol/endpoint-id-issue.js";
import { checkErrorCode, checkReasonCode, describeErrorCodeIssue } from "../protocol/error-code.js";
import {
  describeProtocolVersionIssue,
  safeParseProtocolVersion,
  safeParseProtocolVersionList,
} from "../protocol/protocol-version.js";
import { checkMqttTopic, checkStompDestination, describeTopicIssue } from "../protocol/topic.js";
import type { TextIssue, TextResult } from "../text/issue.js";
import { describeValueIssue } from "../values/issue.js";

/** Something in a message that TR-369 or TR-106 does not want. */
export interface Finding {
  /** The field, such as `body.request.set.updateObjs[3].objPath`. */
  readonly field: string;
  readonly issue: TextIssue;
  /** What is wrong, for people. */
  readonly message: string;
}

/** What is found, and the data model that tells the types of values, if there is one. */
export interface Context {
  readonly found: Finding[];
  readonly model: DataModel | undefined;
}

/** Look at each element of a list. */
export function each<T>(list: readonly T[], at: string, visit: (at: string, element: T) => void): void {
  for (const [i, element] of list.entries()) visit(`${at}[${i}]`, element);
}

/** Look at each value of a map. */
export function entries<T>(
  map: { readonly [key: string]: T },
  at: string,
  visit: (at: string, element: T) => void,
): void {
  for (const key of Object.keys(map)) visit(at + keySegment(key, true), map[key] as T);
}

/** The keys of a map, which are paths relative to another. */
export function keys(c: Context, at: string, map: object, rule: PathRule): void {
  for (const key of Object.keys(map)) path(c, at + keySegment(key, true), key, rule);
}

export function path(c: Context, field: string, text: string, rule: PathRule): void {
  report(c, field, checkPath(text, rule), describePathIssue);
}

export function endpointId(c: Context, field: string, text: string): void {
  report(c, field, issueOf(safeParseEndpointId(text)), describeEndpointIdIssue);
}

export function protocolVersion(c: Context, field: string, text: string): void {
  report(c, field, issueOf(safeParseProtocolVersion(text)), describeProtocolVersionIssue);
}

export function protocolVersionList(c: Context, field: string, text: string): void {
  report(c, field, issueOf(safeParseProtocolVersionList(text)), describeProtocolVersionIssue);
}

export function errorCode(c: Context, field: string, code: number, rule: { zeroIsSuccess?: boolean }): void {
  report(c, field, checkErrorCode(code, rule), describeErrorCodeIssue);
}

export function reasonCode(c: Context, field: string, code: number): void {
  report(c, field, checkReasonCode(code), describeErrorCodeIssue);
}

export function mqttTopic(c: Context, field: string, text: string): void {
  report(c, field, checkMqttTopic(text), describeTopicIssue);
}

export function stompDestination(c: Context, field: string, text: string): void {
  report(c, field, checkStompDestination(text), describeTopicIssue);
}

/** The values that a message carries, where there is a data model to read them by. */
export function values(c: Context, field: string, read: (model: DataModel) => readonly CarriedValue[]): void {
  for (const value of c.model === undefined ? [] : read(c.model)) {
    if (!value.ok) report(c, field, value.issue, (issue) => `${placeOf(value)}: ${describeValueIssue(issue)}`);
  }
}

function report<Issue extends TextIssue>(
  c: Context,
  field: string,
  issue: Issue | undefined,
  describe: (issue: Issue) => string,
): void {
  if (issue !== undefined) c.found.push({ field, issue, message: describe(issue) });
}

function issueOf<Issue extends TextIssue>(result: TextResult<unknown, Issue>): Issue | undefined {
  return result.ok ? undefined : result.issue;
}
