import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runOfficialSuite } from "./official.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("semantics=proto3 passes the official suite: every binary case of proto3, required and recommended", (context) => {
  const verdict = runOfficialSuite(folder);
  if (typeof verdict === "string") return context.skip(verdict);
  // The second suite is that of the text format, which is skipped as JSON is.
  expect(verdict.summaries).toEqual([
    "CONFORMANCE SUITE PASSED: 698 successes, 2081 skipped, 0 expected failures, 0 unexpected failures.",
    "CONFORMANCE SUITE PASSED: 0 successes, 434 skipped, 0 expected failures, 0 unexpected failures.",
  ]);
  expect(verdict.status).toBe(0);
});
