// The loop that is timed. Each side imports a copy of its own (`loop.js?ours`), so that the engine compiles it for
// that side alone.

/** Results go somewhere, as in a program, where others may see them: nothing can be left out. */
const kept = new Array(64);
export let sum = 0;

/**
 * The nanoseconds that a batch takes.
 * @param {(input: unknown) => unknown} call
 * @param {readonly unknown[]} inputs
 */
export function time(call, inputs) {
  const start = process.hrtime.bigint();
  for (let at = 0; at < inputs.length; at++) {
    const result = call(inputs[at]);
    kept[at & 63] = result;
    // A string that was put together is only joined when it is looked into.
    if (typeof result === "string") sum += result.charCodeAt(0);
  }
  return Number(process.hrtime.bigint() - start);
}
