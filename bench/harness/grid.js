/**
 * A markdown table, its columns aligned.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @param {number} texts how many columns are texts; the others are figures, and stand to the right
 */
export function grid(heads, rows, texts) {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
  const line = (/** @type {readonly string[]} */ row) => {
    const padded = row.map((cell, column) =>
      column < texts ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) => (column < texts ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}
