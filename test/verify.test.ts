import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

// A copy of the project, so that the test may make its generated code stale.
const copy = mkdtempSync(join(tmpdir(), "verify-"));
for (const part of [
  "dist",
  "generated",
  "plugin",
  "proto",
  "scripts",
  "templates",
  "buf.yaml",
  "buf.gen.yaml",
  "buf.gen.tr-181.yaml",
  "package.json",
]) {
  cpSync(part, join(copy, part), { recursive: true });
}
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

function verify(): { status: number | null; output: string } {
  const env = { ...process.env, PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"]}` };
  const { status, stdout, stderr } = spawnSync("node", ["scripts/verify.js"], { cwd: copy, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

describe("npm run verify", () => {
  test("finds the committed code fresh", () => {
    expect(verify()).toEqual({ status: 0, output: "" });
  });

  test("prints a diff where it is stale, and fails", () => {
    const file = join(copy, "generated/usp-record-1-0.ts");
    appendFileSync(file, "// stale\n");
    const { status, output } = verify();
    expect(status).toBe(1);
    expect(output).toContain("generated/usp-record-1-0.ts");
    expect(output).toContain("\n-// stale\n");
    expect(output).toMatch(/^@@ -\d+,5 \+\d+,4 @@$/m);
    expect(output).toMatch(/1 of \d+ files in generated\/ are stale: run npm run generate/);
  });
});
