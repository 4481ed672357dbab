import { median } from "../../harness/statistics.js";

/**
 * @typedef {object} Timing
 * @property {number} samples
 * @property {number} sampleMilliseconds at least, between two looks at the clock
 * @property {number} warmUpMilliseconds
 * @property {number} windows how often the samples are taken
 * @property {number} pauseMilliseconds from one window to the next, in which calls go on unmeasured
 */

/** Where results go, so that nothing can be left out. */
export let kept;

/**
 * The nanoseconds that a call takes: the median of samples, each of as many calls as take `sampleMilliseconds`; of several
 * windows of such samples the least, because what else the machine does comes in bursts and only ever adds.
 * @param {() => unknown} call
 * @param {Timing} timing
 */
export function nanosecondsOf(call, { samples, sampleMilliseconds, warmUpMilliseconds, windows, pauseMilliseconds }) {
  const calls = run(call, warmUpMilliseconds, sampleMilliseconds, 1);
  let least = Number.POSITIVE_INFINITY;
  for (let window = 0; window < windows; window++) {
    if (window > 0) run(call, pauseMilliseconds, sampleMilliseconds, calls);
    least = Math.min(least, median(Array.from({ length: samples }, () => time(call, calls) / calls)));
  }
  return least * 1e6;
}

/** Calls go on for a while. Gives how many calls a sample has. */
function run(call, milliseconds, sampleMilliseconds, atFirst) {
  const end = performance.now() + milliseconds;
  let calls = atFirst;
  for (;;) {
    const taken = time(call, calls);
    if (performance.now() >= end && taken >= sampleMilliseconds) return calls;
    if (taken < sampleMilliseconds) calls = Math.ceil(Math.min(calls * 8, (calls * sampleMilliseconds * 1.1) / taken));
  }
}

function time(call, calls) {
  const start = performance.now();
  for (let turn = 0; turn < calls; turn++) kept = call();
  return performance.now() - start;
}
