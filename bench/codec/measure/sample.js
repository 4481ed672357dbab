import { median } from "../../harness/statistics.js";

/**
 * @typedef {object} Timing
 * @property {number} samples
 * @property {number} sampleMilliseconds at least, between two looks at the clock
 * @property {number} warmUpMilliseconds
 */

/** Where results go, so that nothing can be left out. */
export let kept;

/**
 * The nanoseconds that a call takes: the median of samples, each of as many calls as take `sampleMilliseconds`.
 * @param {() => unknown} call
 * @param {Timing} timing
 */
export function nanosecondsOf(call, { samples, sampleMilliseconds, warmUpMilliseconds }) {
  const calls = warmUp(call, warmUpMilliseconds, sampleMilliseconds);
  return median(Array.from({ length: samples }, () => time(call, calls) / calls)) * 1e6;
}

/** Gives how many calls a sample has. */
function warmUp(call, milliseconds, sampleMilliseconds) {
  const end = performance.now() + milliseconds;
  let calls = 1;
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
