// What was measured, for people.
import { growthOf } from "./growth.js";
import type { Verdict } from "./judge.js";

const head = ["", "MB", "ms", "ns/byte", "growth", "held/byte", "peak/byte"];

export function tableOf(verdicts: readonly Verdict[]): string[] {
  const cells = verdicts.map(({ shape: { name }, measurement }) => {
    if (measurement === undefined) return [name];
    const { samples, footprint } = measurement;
    const { bytes, ms } = samples[samples.length - 1] ?? { bytes: 1, ms: 0 };
    return [
      name,
      (bytes / 1e6).toFixed(1),
      ms.toFixed(1),
      ((ms * 1e6) / bytes).toFixed(1),
      growthOf(samples).toFixed(2),
      (footprint.held / footprint.bytes).toFixed(1),
      footprint.peak === undefined ? "" : (footprint.peak / footprint.bytes).toFixed(1),
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? "").length)));
  return [head, ...cells].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}
