import { describe, expect, test } from "vitest";
import {
  checkErrorCode,
  checkReasonCode,
  describeErrorCodeIssue,
  ErrorCode,
  type ErrorCodeKind,
  errorCodeKind,
  errorCodeName,
  errorCodes,
} from "../../plugin/runtime/protocol/index.js";

describe("the codes of TR-369, Error Codes", () => {
  test.each([
    [7000, "MessageFailed", "Message failed", ["Error"]],
    [7001, "MessageNotSupported", "Message not supported", ["Error"]],
    [7002, "RequestDenied", "Request denied (no reason specified)", ["Any"]],
    [7003, "InternalError", "Internal error", ["Any"]],
    [7004, "InvalidArguments", "Invalid arguments", ["Any"]],
    [7005, "ResourcesExceeded", "Resources exceeded", ["Any"]],
    [7006, "PermissionDenied", "Permission denied", ["Any"]],
    [7007, "InvalidConfiguration", "Invalid configuration", ["Any"]],
    [7008, "InvalidPathSyntax", "Invalid path syntax", ["RequestedPath"]],
    [7009, "ParameterActionFailed", "Parameter action failed", ["Set"]],
    [7010, "UnsupportedParameter", "Unsupported parameter", ["Add", "Set"]],
    [7011, "InvalidType", "Invalid type", ["Add", "Set"]],
    [7012, "InvalidValue", "Invalid value", ["Add", "Set"]],
    [7013, "NonWriteableParameter", "Attempt to update non-writeable parameter", ["Add", "Set"]],
    [7014, "ValueConflict", "Value conflict", ["Add", "Set"]],
    [7015, "OperationError", "Operation error", ["Add", "Set", "Delete"]],
    [7016, "ObjectDoesNotExist", "Object does not exist", ["Any"]],
    [7017, "ObjectNotCreated", "Object could not be created", ["Add"]],
    [7018, "ObjectNotTable", "Object is not a table", ["Add", "GetInstances"]],
    [7019, "NonCreatableObject", "Attempt to create non-creatable object", ["Add"]],
    [7020, "ObjectNotUpdated", "Object could not be updated", ["Set"]],
    [7021, "RequiredParameterFailed", "Required parameter failed", ["Add", "Set"]],
    [7022, "CommandFailure", "Command failure", ["Operate"]],
    [7023, "CommandCanceled", "Command canceled", ["Operate"]],
    [7024, "DeleteFailure", "Delete failure", ["Delete"]],
    [7025, "DuplicateKey", "Object exists with duplicate key", ["Add", "Set"]],
    [7026, "InvalidPath", "Invalid path", ["Any"]],
    [7027, "InvalidCommandArguments", "Invalid command arguments", ["Operate"]],
    [7028, "RegisterFailure", "Register failure", ["Register"]],
    [7029, "AlreadyInUse", "Already in use", ["Register"]],
    [7030, "DeregisterFailure", "Deregister failure", ["Deregister"]],
    [7031, "PathAlreadyRegistered", "Path already registered", ["Deregister"]],
    [7100, "RecordNotParsed", "Record could not be parsed", ["Record"]],
    [7101, "SecureSessionRequired", "Secure session required", ["Record"]],
    [7102, "SecureSessionNotSupported", "Secure session not supported", ["Record"]],
    [7103, "SegmentationNotSupported", "Segmentation and reassembly not supported", ["Record"]],
    [7104, "InvalidRecordValue", "Invalid Record value", ["Record"]],
    [7105, "SessionContextTerminated", "Session Context terminated", ["Record"]],
    [7106, "SessionContextNotAllowed", "Session Context not allowed", ["Record"]],
  ] as const)("%d is %s: %s", (code, constant, name, appliesTo) => {
    expect(ErrorCode[constant]).toBe(code);
    expect(errorCodes[code]).toEqual({ name, appliesTo });
    expect(errorCodeName(code)).toBe(name);
    expect(errorCodeKind(code)).toBe(code < 7100 ? "message" : "record");
  });

  test("there are 39, each with a constant and an entry", () => {
    const codes = Object.values(ErrorCode);
    expect(codes).toHaveLength(39);
    expect(Object.keys(errorCodes).map(Number)).toEqual(codes);
  });

  test("codes can be told apart in a switch", () => {
    const retry = (code: number) => {
      switch (code) {
        case ErrorCode.InternalError:
        case ErrorCode.ResourcesExceeded:
          return true;
        default:
          return false;
      }
    };
    expect([7003, 7004, 7005].map(retry)).toEqual([true, false, true]);
  });

  test.each([0, 7032, 7107, 7200, 7800, 7011.5, Number.NaN, -1])("%d has no name", (code) => {
    expect(errorCodeName(code)).toBeUndefined();
  });

  test.each(["constructor", "__proto__", "toString"])("nor has %s, which is no number", (code) => {
    expect(errorCodeName(code as unknown as number)).toBeUndefined();
  });
});

describe("the kind of a code", () => {
  test.each<readonly [number, ErrorCodeKind]>([
    [0, "none"],
    [-7000, "none"],
    [6999, "none"],
    [7000, "message"],
    [7031, "message"],
    [7032, "unassigned"],
    [7099, "unassigned"],
    [7100, "record"],
    [7106, "record"],
    [7107, "record-reserved"],
    [7199, "record-reserved"],
    [7200, "data-model"],
    [7299, "data-model"],
    [7300, "unassigned"],
    [7799, "unassigned"],
    [7800, "vendor"],
    [7999, "vendor"],
    [8000, "none"],
    [0xffffffff, "none"],
    [7011.5, "none"],
    [Number.NaN, "none"],
    [Number.POSITIVE_INFINITY, "none"],
    [Number.NEGATIVE_INFINITY, "none"],
  ])("%d: %s", (code, kind) => expect(errorCodeKind(code)).toBe(kind));

  test("that of a named code says so", () => {
    for (let code = 6900; code < 8100; code++) {
      expect(["message", "record"].includes(errorCodeKind(code))).toBe(errorCodeName(code) !== undefined);
    }
  });
});

describe("what is odd about an err_code", () => {
  test.each([7000, 7031, 7050, 7106, 7150, 7250, 7500, 7800, 7999])("nothing: %d", (code) => {
    expect(checkErrorCode(code)).toBeUndefined();
    expect(checkErrorCode(code, { zeroIsSuccess: true })).toBeUndefined();
  });

  test.each([1, 404, 6999, 8000, 9005, 0xffffffff, 7000.5, Number.NaN])("it is none: %d", (code) => {
    const issue = { code: "error-code", value: code, text: String(code), position: 0, uspError: undefined };
    const expected = "an error code from 7000 to 7999";
    expect(checkErrorCode(code)).toEqual({ ...issue, expected, requirement: undefined });
    expect(checkErrorCode(code, { zeroIsSuccess: true })).toMatchObject({ ...issue, expected: `${expected}, or 0` });
  });

  test("0 is success in some fields alone", () => {
    expect(checkErrorCode(0, { zeroIsSuccess: true })).toBeUndefined();
    expect(checkErrorCode(0)).toMatchObject({ code: "error-code", value: 0 });
    expect(checkErrorCode(0, {})).toMatchObject({ code: "error-code", value: 0 });
    expect(checkErrorCode(0, { zeroIsSuccess: false })).toMatchObject({ code: "error-code", value: 0 });
  });

  test("is described", () => {
    const issue = checkErrorCode(42);
    expect(issue && describeErrorCodeIssue(issue)).toBe("42 is unusual: expected an error code from 7000 to 7999");
  });
});

describe("what is odd about a reason_code (R-MTP.9)", () => {
  test.each([7100, 7104, 7106, 7107, 7199])("nothing: %d", (code) => expect(checkReasonCode(code)).toBeUndefined());

  test.each([0, 1, 7000, 7099, 7200, 7800, 8000, 7100.5, Number.NaN])("it is none: %d", (code) => {
    expect(checkReasonCode(code)).toEqual({
      code: "reason-code",
      value: code,
      text: String(code),
      position: 0,
      expected: "a reason code from 7100 to 7199",
      requirement: "R-MTP.9",
      uspError: undefined,
    });
  });

  test("is described", () => {
    const issue = checkReasonCode(0);
    const sentence = "0 is unusual: expected a reason code from 7100 to 7199 (R-MTP.9)";
    expect(issue && describeErrorCodeIssue(issue)).toBe(sentence);
  });
});
