// What the fuzzer calls.
import { inputOf } from "./input.js";
import { judge } from "./judge.js";

// A decoder of hostile input throws as fast as it returns; where from is of no interest, but for a finding.
Error.stackTraceLimit = 0;

export function fuzz(raw: Uint8Array): void {
  const input = inputOf(raw);
  if (input === undefined) return;
  try {
    judge(input);
  } catch {
    Error.stackTraceLimit = 20;
    judge(input);
  }
}
