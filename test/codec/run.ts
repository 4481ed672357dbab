// Runs the cases in any engine: no test framework, no Node.

import type { DecodeCase, EncodeCase, Kind, NotEncoded, Refused, Repaired } from "./cases/case.js";
import { applies } from "./cases/case.js";
import { decodeCases, encodeCases } from "./cases/index.js";
import { deepEqual } from "./deep-equal.js";
import { show } from "./show.js";
import type { Bytes } from "./wire.js";

interface Options {
  readonly maxDepth?: number | undefined;
  readonly invalidUtf8?: "reject" | "replace" | undefined;
  readonly onRepair?: (repair: Repaired) => void;
}

/** What is used of a generated module. Messages of its own type are all that it is ever given, or the test is of that. */
export interface MsgModule {
  encodeMsg(message: never): Bytes;
  decodeMsg(bytes: Uint8Array, options?: Options): object;
}

export interface RecordModule {
  encodeRecord(message: never): Bytes;
  decodeRecord(bytes: Uint8Array, options?: Options): object;
}

/** The two modules of a schema version, 1.`minor`. */
export interface Codecs {
  readonly msg: MsgModule;
  readonly record: RecordModule;
  readonly minor: number;
}

export interface Outcome {
  /** A line for each case that failed; none, if all is well. */
  readonly failures: readonly string[];
  readonly count: number;
}

export function runCases(msg: MsgModule, record: RecordModule, minor = 4): Outcome {
  const codecs = { msg, record, minor };
  const failures: string[] = [];
  let count = 0;
  for (const subject of Object.keys(decodeCases)) {
    for (const one of decodeCases[subject] ?? []) {
      if (!applies(one, minor)) continue;
      count++;
      for (const problem of checkDecode(codecs, one)) failures.push(`${subject}: ${one.name}: ${problem}`);
    }
  }
  for (const subject of Object.keys(encodeCases)) {
    for (const one of encodeCases[subject] ?? []) {
      if (!applies(one, minor)) continue;
      count++;
      for (const problem of checkEncode(codecs, one)) failures.push(`${subject}: ${one.name}: ${problem}`);
    }
  }
  return { failures, count };
}

/** What is wrong with how the codec takes the bytes of a case. */
export function checkDecode(codecs: Codecs, { kind, bytes, options, expect }: DecodeCase): string[] {
  const repairs: Repaired[] = [];
  const before = bytes.slice();
  const result = attempt(() => decode(codecs, kind, bytes, { ...options, onRepair: (repair) => repairs.push(repair) }));
  const problems = [...same("the input", bytes, before)];
  if (!expect.ok) {
    return [...problems, ...sameError(result, "DecodeError", expect, refusedMembers), ...same("repairs", repairs, [])];
  }
  if (!result.ok) return [...problems, `refused with ${show(result.error)}`];
  problems.push(...same("repairs", repairs, expect.repairs ?? []));
  if (expect.value !== undefined)
    problems.push(...same("value", result.value, asVersioned(codecs, kind, expect.value)));
  const again = attempt(() => encode(codecs, kind, result.value));
  if (!again.ok) return [...problems, `does not encode again: ${show(again.error)}`];
  if (expect.encodes !== undefined) problems.push(...same("encoded", again.value, expect.encodes));
  // With the limit that it was decoded with.
  const back = attempt(() => decode(codecs, kind, again.value, { maxDepth: options?.maxDepth }));
  if (!back.ok) return [...problems, `does not decode again: ${show(back.error)}`];
  return [...problems, ...same("decoded again", back.value, result.value)];
}

/** What is wrong with how the codec takes the message of a case. */
export function checkEncode(codecs: Codecs, { kind, message, expect }: EncodeCase): string[] {
  const given = asVersioned(codecs, kind, message);
  const result = attempt(() => encode(codecs, kind, given));
  if (!expect.ok) return sameError(result, "EncodeError", expect, notEncodedMembers);
  if (!result.ok) return [`refused with ${show(result.error)}`];
  const problems = expect.bytes === undefined ? [] : same("encoded", result.value, expect.bytes);
  const back = attempt(() => decode(codecs, kind, result.value, {}));
  if (!back.ok) return [...problems, `does not decode: ${show(back.error)}`];
  return [...problems, ...same("decoded", back.value, given)];
}

function decode({ msg, record }: Codecs, kind: Kind, bytes: Bytes, options: Options): object {
  return kind === "msg" ? msg.decodeMsg(bytes, options) : record.decodeRecord(bytes, options);
}

function encode({ msg, record }: Codecs, kind: Kind, message: unknown): Bytes {
  return kind === "msg" ? msg.encodeMsg(message as never) : record.encodeRecord(message as never);
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, error };
  }
}

const refusedMembers = ["code", "path", "offset", "requirement", "uspError"] as const;
const notEncodedMembers = ["code", "path", "requirement"] as const;

function sameError<E extends Refused | NotEncoded>(
  result: Attempt<unknown>,
  name: string,
  expected: E,
  members: readonly (keyof E & string)[],
): string[] {
  if (result.ok) return [`accepted as ${show(result.value)}, expected ${show(expected)}`];
  const { error } = result;
  if (!(error instanceof Error) || error.name !== name) return [`threw ${show(error)} instead of a ${name}`];
  const actual = error as unknown as E;
  return members.flatMap((member) => same(member, actual[member], expected[member]));
}

function same(what: string, actual: unknown, expected: unknown): string[] {
  return deepEqual(actual, expected) ? [] : [`${what} is ${show(actual)}, expected ${show(expected)}`];
}

/** The message as the schema version has it: 1.5 added two fields to Record, and nothing else to what the cases hold. */
function asVersioned({ minor }: Codecs, kind: Kind, message: unknown): unknown {
  if (minor < 5 || kind === "msg" || typeof message !== "object" || message === null) return message;
  return { originatorId: "", destinationId: "", ...message };
}
