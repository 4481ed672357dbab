// One input, put to the generated decoder, to the reference and to two other implementations: do they agree, as far as
// the rules and hurdles that are listed let them?
import { DecodeError, type DecodeErrorCode } from "../../generated/usp-msg-1-4.js";
import { deepEqual } from "../codec/deep-equal.js";
import { type Hurdle, type Reader, stops } from "./hurdles.js";
import { difference, fromEs, fromOurs, fromPbjs, type NeutralMessage, sameBytes } from "./neutral.js";
import { plainMessage, plainTags } from "./plain.js";
import { judge, type Violation } from "./reference.js";
import { requirementOf, uspErrorOf } from "./requirements.js";
import { type RuleName, rules } from "./rules.js";
import type { Bytes, Root } from "./schemas.js";

/** A disagreement. Two with the same signature are likely to have the same cause. */
export interface Finding {
  readonly signature: string;
  readonly says: string;
}

/** What became of the inputs of a run. */
export class Tally {
  accepted = 0;
  refused = 0;
  readonly codes = new Map<DecodeErrorCode, number>();
  /** How often a reader took what a rule refuses, which {@link rules} allows. */
  readonly taken = new Map<`${Reader}: ${RuleName}`, number>();
  readonly hurdles = new Map<Hurdle, number>();
}

export function examine(root: Root, bytes: Bytes, tally: Tally = new Tally()): Finding | undefined {
  try {
    const decoded = attempt(() => root.ours.decode(amidst(bytes)));
    const { violation, hurdles } = judge(root.type, bytes);
    if (decoded.ok) checkAccepted(root, bytes, decoded.value, violation, hurdles, tally);
    else checkRefused(root, bytes, decoded.error, violation, tally);
    return undefined;
  } catch (error) {
    if (error instanceof Disagreement) return { signature: error.signature, says: error.message };
    throw error;
  }
}

/** The input as a part of a larger buffer, whose other bytes are none of a decoder's business. */
function amidst(bytes: Bytes): Bytes {
  const buffer = new Uint8Array(bytes.length + 16).fill(0x0a);
  buffer.set(bytes, 5);
  return buffer.subarray(5, 5 + bytes.length);
}

class Disagreement extends Error {
  readonly signature: string;

  constructor(signature: string, says = "") {
    super(says === "" ? signature : `${signature}: ${says}`);
    this.signature = signature;
  }
}

function checkRefused(root: Root, bytes: Bytes, error: unknown, violation: Violation | undefined, tally: Tally): void {
  if (!(error instanceof DecodeError))
    throw new Disagreement("the decoder throws what is no DecodeError", String(error));
  tally.refused++;
  count(tally.codes, error.code);
  const { code, offset, path } = error;
  if (!(Number.isInteger(offset) && offset >= 0 && offset <= bytes.length)) {
    throw new Disagreement(`${code} at no offset of the input`, String(offset));
  }
  if (violation === undefined) throw new Disagreement(`refused as ${code}, but breaks no rule`, error.message);
  const { breaches } = violation;
  const alike = breaches.filter(({ rule }) => rules[rule].code === code);
  if (offset !== violation.offset || alike.length === 0) {
    throw new Disagreement(
      `refused as ${code}, but breaks ${namesOf(violation)}`,
      `at ${offset} and ${violation.offset}: ${error.message}`,
    );
  }
  const breach = alike.find((breach) => breach.path === path);
  if (breach === undefined) {
    const paths = alike.map((breach) => breach.path).join(", ");
    throw new Disagreement(`refused as ${code}, for another field`, `${path} and ${paths}: ${error.message}`);
  }
  const expected = [requirementOf(root.kind, code, breach.type, breach.field), uspErrorOf(root.kind, code)];
  if (error.requirement !== expected[0] || error.uspError !== expected[1]) {
    throw new Disagreement(
      `refused as ${code}, for another reason`,
      `${error.requirement}, ${error.uspError} and ${expected}`,
    );
  }
  mayTake(
    "protobuf-es",
    attempt(() => root.es.decode(bytes)),
    violation,
    tally,
  );
  mayTake(
    "protobufjs",
    attempt(() => root.pbjs.decode(bytes)),
    violation,
    tally,
  );
  if (code === "invalid-utf8") checkRepaired(root, bytes);
}

/** A reader takes what was refused: there must be a rule that says so. */
function mayTake(reader: Reader, { ok }: Attempt<object>, violation: Violation, tally: Tally): void {
  if (!ok) return;
  const { rule } =
    violation.breaches.find(({ rule }) => (rules[rule].taken as readonly Reader[]).includes(reader)) ?? {};
  if (rule === undefined) throw new Disagreement(`${reader} takes what breaks ${namesOf(violation)}`);
  count(tally.taken, `${reader}: ${rule}`);
}

function namesOf({ breaches }: Violation): string {
  return breaches.map(({ rule }) => rule).join(", ");
}

/** What is not UTF-8 is refused for another reason, or repaired, if that is asked for. */
function checkRepaired({ ours, type }: Root, bytes: Bytes): void {
  let repairs = 0;
  const onRepair = ({ offset, path }: { readonly offset: number; readonly path: string }) => {
    if (offset < bytes.length && path !== "") repairs++;
  };
  const repaired = attempt(() => ours.decode(bytes, { invalidUtf8: "replace", onRepair }));
  if (!repaired.ok) {
    if (repaired.error instanceof DecodeError) return;
    throw new Disagreement("repairing throws what is no DecodeError", String(repaired.error));
  }
  if (repairs === 0) throw new Disagreement("repaired without a repair");
  const again = ours.decode(ours.encode(repaired.value));
  if (!deepEqual(again, repaired.value)) {
    const found = difference(fromOurs(repaired.value, type), fromOurs(again, type));
    throw new Disagreement("what was repaired does not decode equal", found);
  }
}

function checkAccepted(
  root: Root,
  bytes: Bytes,
  decoded: object,
  violation: Violation | undefined,
  hurdles: ReadonlySet<Hurdle>,
  tally: Tally,
): void {
  tally.accepted++;
  for (const hurdle of hurdles) count(tally.hurdles, hurdle);
  if (violation !== undefined)
    throw new Disagreement(`accepted, but breaks ${namesOf(violation)}`, String(violation.offset));
  const { type, ours, es, pbjs } = root;
  const message = fromOurs(decoded, type);

  const encoded = orThrow("what decodes does not encode", () => ours.encode(decoded)).slice();
  const again = orThrow("what encodes does not decode", () => ours.decode(encoded));
  if (!deepEqual(again, decoded))
    throw new Disagreement("does not decode equal again", difference(message, fromOurs(again, type)));
  if (!sameBytes(ours.encode(again), encoded)) throw new Disagreement("does not encode equal again");

  if (!stops("protobuf-es", hurdles)) {
    const byEs = orThrow("protobuf-es refuses", () => es.decode(bytes));
    same("protobuf-es", message, fromEs(byEs, type));
  } else {
    // The same message, with tags that protobuf-es takes.
    const plain = plainTags(type, bytes);
    const read = fromOurs(
      orThrow("refused with plain tags", () => ours.decode(plain)),
      type,
    );
    same("the generated decoder, with plain tags,", plainMessage(message), plainMessage(read));
    const byEs = orThrow("protobuf-es refuses with plain tags", () => es.decode(plain));
    same("protobuf-es, with plain tags,", read, fromEs(byEs, type));
  }
  if (!stops("protobufjs", hurdles)) {
    const byPbjs = orThrow("protobufjs refuses", () => pbjs.decode(bytes));
    same("protobufjs", message, fromPbjs(byPbjs, type));
  }
}

function same(who: string, expected: NeutralMessage, actual: NeutralMessage): void {
  const found = difference(expected, actual);
  if (found !== undefined) throw new Disagreement(`${who} reads something else`, found);
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, error };
  }
}

function orThrow<T>(signature: string, run: () => T): T {
  const result = attempt(run);
  if (!result.ok) throw new Disagreement(signature, String(result.error));
  return result.value;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
