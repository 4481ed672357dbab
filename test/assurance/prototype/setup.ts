// Runs around every test file: whatever a file does, what all code shares must be as it was before.
import { afterAll, expect } from "vitest";
import { changesSince, snapshot } from "./intrinsics.js";

const before = snapshot();

afterAll(() => {
  const changes = changesSince(before);
  if (changes.length > 0) throw new Error(`${expect.getState().testPath} leaves behind: ${changes.join("; ")}`);
});
