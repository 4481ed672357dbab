// The checks of all schema versions: the same fault is found by each that knows the field.
import { describe, expect, test } from "vitest";
import * as checks0 from "../../generated/usp-msg-1-0.checks.js";
import * as msg0 from "../../generated/usp-msg-1-0.js";
import * as checks1 from "../../generated/usp-msg-1-1.checks.js";
import * as msg1 from "../../generated/usp-msg-1-1.js";
import * as checks2 from "../../generated/usp-msg-1-2.checks.js";
import * as msg2 from "../../generated/usp-msg-1-2.js";
import * as checks3 from "../../generated/usp-msg-1-3.checks.js";
import * as msg3 from "../../generated/usp-msg-1-3.js";
import * as checks4 from "../../generated/usp-msg-1-4.checks.js";
import * as msg4 from "../../generated/usp-msg-1-4.js";
import * as checks5 from "../../generated/usp-msg-1-5.checks.js";
import * as msg5 from "../../generated/usp-msg-1-5.js";
import * as recordChecks0 from "../../generated/usp-record-1-0.checks.js";
import * as record0 from "../../generated/usp-record-1-0.js";
import * as recordChecks1 from "../../generated/usp-record-1-1.checks.js";
import * as record1 from "../../generated/usp-record-1-1.js";
import * as recordChecks2 from "../../generated/usp-record-1-2.checks.js";
import * as record2 from "../../generated/usp-record-1-2.js";
import * as recordChecks3 from "../../generated/usp-record-1-3.checks.js";
import * as record3 from "../../generated/usp-record-1-3.js";
import * as recordChecks4 from "../../generated/usp-record-1-4.checks.js";
import * as record4 from "../../generated/usp-record-1-4.js";
import * as recordChecks5 from "../../generated/usp-record-1-5.checks.js";
import * as record5 from "../../generated/usp-record-1-5.js";
import type { Fault } from "./fault.js";
import { recordFaults } from "./faults-records.js";
import { requestFaults } from "./faults-requests.js";
import { responseFaults } from "./faults-responses.js";
import { messages, records } from "./sound.js";
import { withValue } from "./with-value.js";

type Bytes = Uint8Array<ArrayBuffer>;

interface Version {
  readonly minor: number;
  readonly msg: (bytes: Bytes) => readonly checks4.Finding[];
  readonly record: (bytes: Bytes) => readonly recordChecks4.Finding[];
}

const versions: readonly Version[] = [
  {
    minor: 0,
    msg: (bytes) => checks0.checkMsg(msg0.decodeMsg(bytes)),
    record: (bytes) => recordChecks0.checkRecord(record0.decodeRecord(bytes)),
  },
  {
    minor: 1,
    msg: (bytes) => checks1.checkMsg(msg1.decodeMsg(bytes)),
    record: (bytes) => recordChecks1.checkRecord(record1.decodeRecord(bytes)),
  },
  {
    minor: 2,
    msg: (bytes) => checks2.checkMsg(msg2.decodeMsg(bytes)),
    record: (bytes) => recordChecks2.checkRecord(record2.decodeRecord(bytes)),
  },
  {
    minor: 3,
    msg: (bytes) => checks3.checkMsg(msg3.decodeMsg(bytes)),
    record: (bytes) => recordChecks3.checkRecord(record3.decodeRecord(bytes)),
  },
  {
    minor: 4,
    msg: (bytes) => checks4.checkMsg(msg4.decodeMsg(bytes)),
    record: (bytes) => recordChecks4.checkRecord(record4.decodeRecord(bytes)),
  },
  {
    minor: 5,
    msg: (bytes) => checks5.checkMsg(msg5.decodeMsg(bytes)),
    record: (bytes) => recordChecks5.checkRecord(record5.decodeRecord(bytes)),
  },
];

/** The version that brought what a field's path names; those that are not listed are as old as USP. */
const since: readonly (readonly [part: RegExp, minor: number])[] = [
  [/\.divergentPaths/, 2],
  [/\b(de)?register(Resp)?\b/, 3],
  [/\.uniqueKeySets/, 4],
  [/^(mqttConnect|stompConnect|disconnect)\b/, 2],
  [/^(originatorId|destinationId)$/, 5],
];

function isKnown(field: string, minor: number): boolean {
  return since.every(([part, since]) => !part.test(field) || minor >= since);
}

/** Messages with a fault, encoded by the newest version; those that the encoder refuses cannot be sent. */
function encoded<M extends object>(sound: readonly M[], faults: readonly Fault[], encode: (message: M) => Bytes) {
  return faults.flatMap((fault) => {
    const message = sound.map((message) => withValue(message, fault.field, fault.value)).find((m) => m !== undefined);
    return message === undefined || fault.value === "" ? [] : [{ ...fault, bytes: encode(message) }];
  });
}

const faultyMessages = encoded(messages, [...requestFaults, ...responseFaults], msg5.encodeMsg);
const faultyRecords = encoded(records, recordFaults, record5.encodeRecord);

describe.each(versions.map((version) => [`1.${version.minor}`, version] as const))("version %s", (_, version) => {
  const { minor, msg, record } = version;

  test("finds the fault of a Msg", () => {
    for (const { bytes, field, code, message } of faultyMessages) {
      if (isKnown(field, minor)) {
        expect(msg(bytes)).toEqual([{ field, issue: expect.objectContaining({ code }), message }]);
      } else if (/register/.test(field)) {
        expect(() => msg(bytes)).toThrow();
      } else {
        expect(msg(bytes)).toEqual([]);
      }
    }
  });

  test("finds the fault of a Record", () => {
    for (const { bytes, field, code, message } of faultyRecords) {
      if (isKnown(field, minor)) {
        expect(record(bytes)).toEqual([{ field, issue: expect.objectContaining({ code }), message }]);
      } else if (/Connect|disconnect/.test(field)) {
        expect(() => record(bytes)).toThrow();
      } else {
        expect(record(bytes)).toEqual([]);
      }
    }
  });
});
