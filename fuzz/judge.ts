// What must hold of every input, whatever it is.
import type { DecodeResult, Utf8Repair } from "../generated/usp-msg-1-5.js";
import type { CarriedValue } from "../generated/usp-msg-1-5.values.js";
import { deepEqual } from "../test/codec/deep-equal.js";
import { show } from "../test/codec/show.js";
import { device } from "../test/data-model/device.js";
import { project } from "../test/peek/project.js";
import { DecodeError, describeValueIssue, safeFormatValue, safeParseValue, type Target } from "./codecs.js";
import type { Input } from "./input.js";

/** @throws Error that says what does not hold; of the code under test itself, whatever it should not throw */
export function judge({ target, options, bytes }: Input): void {
  const given = bytes.slice();
  const repairs: Utf8Repair[] = [];
  const outcome = attempt(target, bytes, { ...options, onRepair: (repair) => repairs.push(repair) });
  const safe = target.safeDecode(bytes, options);
  if (!sameOutcome(outcome, safe)) fail("safeDecode says something else", safe);
  const found = target.peek(bytes);
  if (outcome.ok) {
    judgeAccepted(target, outcome.value, options.maxDepth);
    const wanted = project(target.kind, outcome.value);
    if (!deepEqual(found, wanted)) fail("a peek finds something else", [found, wanted]);
  } else {
    judgeRefusal(outcome.error, bytes);
  }
  judgeRepairs(repairs, bytes);
  judgeOptions({ target, options, bytes }, outcome, repairs);
  if (!deepEqual(bytes, given)) fail("the input has changed", given);
}

/** Only a DecodeError is an outcome. */
function attempt(target: Target, ...args: Parameters<Target["decode"]>): DecodeResult<object> {
  try {
    return { ok: true, value: target.decode(...args) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, error };
    throw error;
  }
}

function sameOutcome(a: DecodeResult<object>, b: DecodeResult<object>): boolean {
  return a.ok ? b.ok && deepEqual(a.value, b.value) : !b.ok && deepEqual(factsOf(a.error), factsOf(b.error));
}

function factsOf({ code, offset, path, requirement, uspError, message }: DecodeError): object {
  return { code, offset, path, requirement, uspError, message };
}

/** It encodes again; that decodes equal, and encodes to the same. */
function judgeAccepted(target: Target, message: object, maxDepth: number): void {
  const encoded = target.encode(message);
  const again = attempt(target, encoded, { maxDepth });
  if (!again.ok) fail("what was encoded is refused", again.error);
  if (!deepEqual(again.value, message)) fail("what was encoded decodes to something else", [message, again.value]);
  if (!deepEqual(target.encode(again.value), encoded)) fail("what was encoded encodes to something else", encoded);
  for (const { field, message: says } of target.check(message, device)) {
    if (field === "" || says === "") fail("a check finds fault with nothing", says);
  }
  for (const carried of target.carried(message, device)) judgeCarried(carried);
}

/** A value that was read is written, and that reads equal. */
function judgeCarried(carried: CarriedValue): void {
  if (!carried.ok) {
    if (describeValueIssue(carried.issue) === "") fail("a value is wrong, for no reason", carried);
    return;
  }
  const { type, value } = carried;
  if (type === undefined) {
    if (value !== carried.text) fail("a value of no type is another", carried);
    return;
  }
  const written = safeFormatValue(type, value);
  if (!written.ok) {
    // What may not be read stands for itself, outside of its type's facets; and peers send characters that XML has not.
    if (safeParseValue(type, carried.text, { xmlCharacters: true }).ok) {
      fail("a value that was read is not written", carried);
    }
    return;
  }
  const again = safeParseValue(type, written.value);
  if (!again.ok || !deepEqual(again.value, value)) fail("a value reads otherwise once it is written", [carried, again]);
}

const uspErrors: readonly (number | undefined)[] = [undefined, 7001, 7004, 7100, 7104];

function judgeRefusal(error: DecodeError, bytes: Uint8Array): void {
  const { offset, requirement, uspError } = error;
  if (!isWithin(bytes, offset)) fail("an error is at no offset of the input", error);
  if (!/^R-[A-Z0-9]+\.\d+[a-z]?$/.test(requirement ?? "")) fail("an error is for no requirement", error);
  if (!uspErrors.includes(uspError)) fail("an error asks for an answer that is none", error);
}

function isWithin(bytes: Uint8Array, offset: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= bytes.length;
}

/** In their order, each with its octets as they stand in the input. */
function judgeRepairs(repairs: readonly Utf8Repair[], bytes: Uint8Array): void {
  let last = -1;
  for (const repair of repairs) {
    const begin = repair.bytes.byteOffset - bytes.byteOffset;
    const isView = repair.bytes.buffer === bytes.buffer && isWithin(bytes, begin + repair.bytes.length);
    if (!(isView && repair.offset > last && repair.offset < begin && repair.path !== "")) {
      fail("a repair is somewhere else", repair);
    }
    last = repair.offset;
  }
}

/** Options let more pass, or less, and change nothing else. */
function judgeOptions(
  { target, options, bytes }: Input,
  outcome: DecodeResult<object>,
  repairs: readonly Utf8Repair[],
) {
  const { maxDepth, invalidUtf8 } = options;
  const strict = invalidUtf8 === "reject" ? outcome : attempt(target, bytes, { maxDepth });
  if (strict.ok && maxDepth < 100 && !sameOutcome(strict, attempt(target, bytes))) {
    fail("less depth makes another message", strict);
  }
  const repaired = outcome.ok && repairs.length > 0;
  if (repaired && (strict.ok || strict.error.code !== "invalid-utf8")) fail("what was repaired was sound", strict);
  if (!repaired && outcome.ok !== strict.ok) fail("an option changes what it is not about", strict);
  if (repaired && repairs[0]?.offset !== (strict.ok ? undefined : strict.error.offset)) {
    fail("the first repair is not the first that is wrong", repairs);
  }
}

function fail(what: string, thing: unknown): never {
  throw new Error(`${what}: ${show(thing)}`);
}
