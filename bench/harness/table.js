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
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column].length)));
  const line = (/** @type {readonly string[]} */ row) => {
    const padded = row.map((cell, column) =>
      column < 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) => (column < 3 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), line(rule), ...cells.map(line)].join("\n");
}

function nanoseconds(/** @type {number} */ time) {
  return time < 100 ? time.toFixed(1) : String(Math.round(time));
}
