import { grid } from "./grid.js";

const heads = ["type", "operation", "input", "ours, ns", "by hand, ns", "ratio", "quartiles", "rounds"];

/**
 * A markdown table of results.
 * @param {readonly [string, string, string, import("./compare.js").Result][]} rows
 */
export function table(rows) {
  const cells = rows.map(([type, operation, input, result]) => [
    type,
    operation,
    input,
    nanoseconds(result.ours),
    nanoseconds(result.hand),
    result.ratio.toFixed(2),
    `${result.low.toFixed(2)} to ${result.high.toFixed(2)}`,
    String(result.rounds),
  ]);
  return grid(heads, cells, 3);
}

function nanoseconds(/** @type {number} */ time) {
  return time < 100 ? time.toFixed(1) : String(Math.round(time));
}
