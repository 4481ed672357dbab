// The official conformance suite of protobuf: its cases are given, and so are neither seeded nor limited.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOfficialSuite } from "../../conformance/official.js";
import type { SuiteResult } from "../suite.js";

export const name = "conformance";

export async function run(): Promise<SuiteResult> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    const verdict = runOfficialSuite(folder);
    if (typeof verdict === "string") return { cases: 0, failures: [], notes: [`skipped: ${verdict}`] };
    const { status, summaries, output } = verdict;
    const cases = sum(summaries, /(\d+) successes/) + sum(summaries, /(\d+) unexpected failures/);
    if (status === 0 && cases > 0) return { cases, failures: [], notes: [...summaries] };
    return { cases, failures: failuresIn(output), notes: [...summaries] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sum(summaries: readonly string[], pattern: RegExp): number {
  return summaries.reduce((total, summary) => total + Number(pattern.exec(summary)?.[1] ?? 0), 0);
}

/** The runner has a line for each case that failed; without any, it is itself what failed. */
function failuresIn(output: string): SuiteResult["failures"] {
  const lines = output.match(/^ERROR, test=.*/gm) ?? [`the runner gave up: ${output.trim().split("\n").at(-1) ?? ""}`];
  return lines.map((what) => ({ what }));
}
