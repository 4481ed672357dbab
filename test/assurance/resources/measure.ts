// Measures a shape. In a process of its own, which is started with --expose-gc and has nothing else to do.
import { readFileSync, writeFileSync } from "node:fs";
import type { Footprint, Measurement, Sample } from "./growth.js";
import type { Shape, Work } from "./shape.js";

export interface Effort {
  /** In bytes, of a shape that is not scaled down. */
  readonly largest: number;
  readonly doublings: number;
  readonly salt: number;
  /** A size is tried this often at least, and until it has taken this long. */
  readonly tries: number;
  readonly ms: number;
  /**
   * Whether a try of a smaller size is to do it again, for as many bytes as the largest has: a collection of garbage, which
   * is seldom and long, then counts for each size alike.
   */
  readonly sameBytes: boolean;
  /** The largest size is tried this often before, and this long: the engine is to optimise now and not later. */
  readonly warmUp: { readonly tries: number; readonly ms: number };
}

/** Measure sizes that double up to the largest. */
export function measure(shape: Shape, { largest, doublings, salt, tries, ms, warmUp, sameBytes }: Effort): Measurement {
  const most = largest * (shape.scale ?? 1);
  // First of all, while there is no free memory yet that would be used again.
  const footprint = footprintOf(shape.prepare(most, salt));
  const samples: Sample[] = [];
  // Downwards, for what is optimised meanwhile must not make the largest look slow.
  for (let i = 0; i <= doublings; i++) {
    const work = shape.prepare(most / 2 ** i, salt);
    if (i === 0) bestOf(work, warmUp.tries, warmUp.ms, 1);
    samples.unshift({ bytes: work.bytes, ms: bestOf(work, tries, ms, sameBytes ? 2 ** i : 1) });
  }
  return { samples, footprint };
}

function footprintOf(work: Work): Footprint {
  const before = live();
  const resident = resetPeak() ? statusOf("VmRSS") : undefined;
  const { verdict, result } = work.run();
  const highest = statusOf("VmHWM");
  const held = live() - before;
  const peak = resident === undefined || highest === undefined ? undefined : highest - resident;
  hold(result);
  return { bytes: work.bytes, verdict, held, peak };
}

/** Until here a result is needed, as far as the engine can know. */
function hold(result: unknown): void {
  kept = result;
  if (kept === result) kept = undefined;
}

let kept: unknown;

/** Up to this much in use, what is left over from the work before does not disturb. */
const TIDY = 2 ** 26;

/** @param turns how often it is done in a try */
function bestOf(work: Work, tries: number, ms: number, turns: number): number {
  let best = Number.POSITIVE_INFINITY;
  if (process.memoryUsage().heapUsed > TIDY) collect();
  for (let i = 0, spent = 0; i < tries || spent < ms; i++) {
    const start = process.cpuUsage();
    for (let turn = 0; turn < turns; turn++) hold(work.run());
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000 / turns;
    best = Math.min(best, took);
    spent += Math.max(took, 0.01);
  }
  return best;
}

/** Bytes in use, of what the engine manages and of buffers. */
function live(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function collect(): void {
  if (globalThis.gc === undefined) throw new Error("needs --expose-gc");
  globalThis.gc();
}

/** Linux tells how much memory a process has had at most, and forgets it if asked to. */
function resetPeak(): boolean {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
    return true;
  } catch {
    return false;
  }
}

function statusOf(what: "VmRSS" | "VmHWM"): number | undefined {
  try {
    const kilobytes = new RegExp(`^${what}:\\s+(\\d+) kB$`, "m").exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
