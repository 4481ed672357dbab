// The error codes of TR-369: err_code of Messages, reason_code of a DisconnectRecord. None is refused for being
// unassigned, because later versions of TR-369 assign more; a code that is none at all is worth a warning.
import type { TextIssue } from "../text/issue.js";

/** The codes that TR-369 names, to compare with and to answer with. */
export const ErrorCode = {
  MessageFailed: 7000,
  MessageNotSupported: 7001,
  RequestDenied: 7002,
  InternalError: 7003,
  InvalidArguments: 7004,
  ResourcesExceeded: 7005,
  PermissionDenied: 7006,
  InvalidConfiguration: 7007,
  InvalidPathSyntax: 7008,
  ParameterActionFailed: 7009,
  UnsupportedParameter: 7010,
  InvalidType: 7011,
  InvalidValue: 7012,
  NonWriteableParameter: 7013,
  ValueConflict: 7014,
  OperationError: 7015,
  ObjectDoesNotExist: 7016,
  ObjectNotCreated: 7017,
  ObjectNotTable: 7018,
  NonCreatableObject: 7019,
  ObjectNotUpdated: 7020,
  RequiredParameterFailed: 7021,
  CommandFailure: 7022,
  CommandCanceled: 7023,
  DeleteFailure: 7024,
  DuplicateKey: 7025,
  InvalidPath: 7026,
  InvalidCommandArguments: 7027,
  RegisterFailure: 7028,
  AlreadyInUse: 7029,
  DeregisterFailure: 7030,
  PathAlreadyRegistered: 7031,
  RecordNotParsed: 7100,
  SecureSessionRequired: 7101,
  SecureSessionNotSupported: 7102,
  SegmentationNotSupported: 7103,
  InvalidRecordValue: 7104,
  SessionContextTerminated: 7105,
  SessionContextNotAllowed: 7106,
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/**
 * What kind of code a number is:
 * - `message`, `record`: TR-369 names it, for a Message or for a DisconnectRecord
 * - `record-reserved`: kept for Records to come
 * - `data-model`: its meaning is in the data model
 * - `vendor`: its meaning is the vendor's
 * - `unassigned`: nobody's, yet
 * - `none`: no error code
 */
export type ErrorCodeKind = "message" | "unassigned" | "record" | "record-reserved" | "data-model" | "vendor" | "none";

/** What kind the codes are up to one, ascending. */
const kinds: readonly (readonly [last: number, kind: ErrorCodeKind])[] = [
  [6999, "none"],
  [7031, "message"],
  [7099, "unassigned"],
  [7106, "record"],
  [7199, "record-reserved"],
  [7299, "data-model"],
  [7799, "unassigned"],
  [7999, "vendor"],
];

/** What kind of code a number is; `none` for 0, for what is no integer, and for all outside 7000 to 7999. */
export function errorCodeKind(code: number): ErrorCodeKind {
  if (!Number.isInteger(code)) return "none";
  return kinds.find(([last]) => code <= last)?.[1] ?? "none";
}

/** A number is not among the codes that its field is for. To warn of, no reason to refuse what has it. */
export interface ErrorCodeIssue extends TextIssue<"error-code" | "reason-code"> {
  readonly value: number;
  /** The value in decimal digits. */
  readonly text: string;
  readonly position: 0;
  /** R-MTP.9 for a reason code. */
  readonly requirement: "R-MTP.9" | undefined;
  readonly uspError: undefined;
}

/**
 * What is odd about an err_code: undefined from 7000 to 7999.
 * @param options.zeroIsSuccess whether the field is one of those that are 0 where all went well, as in the
 * RequestedPathResult of a GetResp
 */
export function checkErrorCode(
  code: number,
  options: { readonly zeroIsSuccess?: boolean | undefined } = {},
): ErrorCodeIssue | undefined {
  const zeroIsSuccess = options.zeroIsSuccess === true;
  if (errorCodeKind(code) !== "none" || (code === 0 && zeroIsSuccess)) return undefined;
  const expected = `an error code from 7000 to 7999${zeroIsSuccess ? ", or 0" : ""}`;
  return codeIssue("error-code", code, expected, undefined);
}

/**
 * What is odd about the reason_code of a DisconnectRecord: undefined from 7100 to 7199. A peer should say why it
 * disconnects (R-MTP.9), so 0, which is also what a missing one reads as, is odd too.
 */
export function checkReasonCode(code: number): ErrorCodeIssue | undefined {
  const kind = errorCodeKind(code);
  if (kind === "record" || kind === "record-reserved") return undefined;
  return codeIssue("reason-code", code, "a reason code from 7100 to 7199", "R-MTP.9");
}

/** A sentence for people: `42 is unusual: expected an error code from 7000 to 7999`. */
export function describeErrorCodeIssue(issue: ErrorCodeIssue): string {
  const rule = issue.requirement === undefined ? "" : ` (${issue.requirement})`;
  return `${issue.text} is unusual: expected ${issue.expected}${rule}`;
}

function codeIssue(
  code: ErrorCodeIssue["code"],
  value: number,
  expected: string,
  requirement: ErrorCodeIssue["requirement"],
): ErrorCodeIssue {
  return { code, value, text: String(value), position: 0, expected, requirement, uspError: undefined };
}
