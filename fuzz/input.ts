// What the bytes that the fuzzer makes stand for: the first chooses a decoder and its options, the others are to decode.
import type { DecodeOptions } from "../generated/usp-msg-1-5.js";
import { type Target, targets } from "./codecs.js";

export interface Input {
  readonly target: Target;
  readonly options: { readonly maxDepth: number; readonly invalidUtf8: NonNullable<DecodeOptions["invalidUtf8"]> };
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** 100 is what a decoder has if nothing is said. */
const depths = [100, 1, 4, 1000] as const;
const invalidUtf8 = ["reject", "replace"] as const;

/** What an input stands for; undefined for the one that is empty. */
export function inputOf(raw: Uint8Array): Input | undefined {
  const [choice] = raw;
  if (choice === undefined) return undefined;
  const among = <T>(list: readonly T[], from: number) => list[Math.floor(choice / from) % list.length] as T;
  return {
    target: among(targets, 1),
    options: {
      invalidUtf8: among(invalidUtf8, targets.length),
      maxDepth: among(depths, targets.length * invalidUtf8.length),
    },
    // On its own, so that nothing is read beyond it unnoticed.
    bytes: new Uint8Array(raw.subarray(1)),
  };
}

/** The first bytes that choose a decoder of this kind, with all options. */
export function choicesOf(kind: Target["kind"]): number[] {
  const choices = Array.from({ length: targets.length * invalidUtf8.length * depths.length }, (_, choice) => choice);
  return choices.filter((choice) => targets[choice % targets.length]?.kind === kind);
}
