import type { ErrorCode } from "./error-code.js";

/**
 * Where an error code may stand, by TR-369's table: `Error` in an Error Message, `Any` in all Messages, `RequestedPath`
 * beside any requested_path, `Record` in a DisconnectRecord, otherwise in the response to that request. What TR-369 says
 * per Message differs in places, so do not refuse a code that is not listed.
 */
export type ErrorCodeUse =
  | "Error"
  | "Any"
  | "RequestedPath"
  | "Add"
  | "Set"
  | "Delete"
  | "GetInstances"
  | "Operate"
  | "Register"
  | "Deregister"
  | "Record";

export interface ErrorCodeEntry {
  readonly name: string;
  readonly appliesTo: readonly ErrorCodeUse[];
}

/** The codes that TR-369 names, with their names. */
export const errorCodes: { readonly [code in ErrorCode]: ErrorCodeEntry } = {
  7000: { name: "Message failed", appliesTo: ["Error"] },
  7001: { name: "Message not supported", appliesTo: ["Error"] },
  7002: { name: "Request denied (no reason specified)", appliesTo: ["Any"] },
  7003: { name: "Internal error", appliesTo: ["Any"] },
  7004: { name: "Invalid arguments", appliesTo: ["Any"] },
  7005: { name: "Resources exceeded", appliesTo: ["Any"] },
  7006: { name: "Permission denied", appliesTo: ["Any"] },
  7007: { name: "Invalid configuration", appliesTo: ["Any"] },
  7008: { name: "Invalid path syntax", appliesTo: ["RequestedPath"] },
  7009: { name: "Parameter action failed", appliesTo: ["Set"] },
  7010: { name: "Unsupported parameter", appliesTo: ["Add", "Set"] },
  7011: { name: "Invalid type", appliesTo: ["Add", "Set"] },
  7012: { name: "Invalid value", appliesTo: ["Add", "Set"] },
  7013: { name: "Attempt to update non-writeable parameter", appliesTo: ["Add", "Set"] },
  7014: { name: "Value conflict", appliesTo: ["Add", "Set"] },
  7015: { name: "Operation error", appliesTo: ["Add", "Set", "Delete"] },
  7016: { name: "Object does not exist", appliesTo: ["Any"] },
  7017: { name: "Object could not be created", appliesTo: ["Add"] },
  7018: { name: "Object is not a table", appliesTo: ["Add", "GetInstances"] },
  7019: { name: "Attempt to create non-creatable object", appliesTo: ["Add"] },
  7020: { name: "Object could not be updated", appliesTo: ["Set"] },
  7021: { name: "Required parameter failed", appliesTo: ["Add", "Set"] },
  7022: { name: "Command failure", appliesTo: ["Operate"] },
  7023: { name: "Command canceled", appliesTo: ["Operate"] },
  7024: { name: "Delete failure", appliesTo: ["Delete"] },
  7025: { name: "Object exists with duplicate key", appliesTo: ["Add", "Set"] },
  7026: { name: "Invalid path", appliesTo: ["Any"] },
  7027: { name: "Invalid command arguments", appliesTo: ["Operate"] },
  7028: { name: "Register failure", appliesTo: ["Register"] },
  7029: { name: "Already in use", appliesTo: ["Register"] },
  7030: { name: "Deregister failure", appliesTo: ["Deregister"] },
  7031: { name: "Path already registered", appliesTo: ["Deregister"] },
  7100: { name: "Record could not be parsed", appliesTo: ["Record"] },
  7101: { name: "Secure session required", appliesTo: ["Record"] },
  7102: { name: "Secure session not supported", appliesTo: ["Record"] },
  7103: { name: "Segmentation and reassembly not supported", appliesTo: ["Record"] },
  7104: { name: "Invalid Record value", appliesTo: ["Record"] },
  7105: { name: "Session Context terminated", appliesTo: ["Record"] },
  7106: { name: "Session Context not allowed", appliesTo: ["Record"] },
};

/** TR-369's name for a code; undefined for those that it does not name. */
export function errorCodeName(code: number): string | undefined {
  return isNamed(code) ? errorCodes[code].name : undefined;
}

function isNamed(code: number): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
