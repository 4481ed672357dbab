// The script that fuzzes, as far as it goes without the fuzzer.
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { root } from "../support/env-folders.js";
import { type Finished, run } from "../support/env-process.js";

function fuzz(...args: readonly string[]): Promise<Finished> {
  return run(process.execPath, ["fuzz/run.js", ...args], { cwd: root });
}

describe("npm run fuzz", () => {
  test("judges one input, and leaves nothing behind", async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("protoc-gen-usp-fuzz-"));
    const before = left();
    // A Msg of a Delete, by the newest decoder.
    const { code, stdout, stderr } = await fuzz("--input", "000a050a0131100a12040a023200");
    expect([code, stdout, stderr]).toEqual([0, "nothing is wrong with this input\n", ""]);
    expect(left().filter((name) => !before.includes(name))).toEqual([]);
  });

  test("says why it cannot, and how to help", async () => {
    const { code, stdout, stderr } = await fuzz("--loader", "/nowhere/ld.so");
    expect(stderr).toMatch(/^the fuzzer (is not installed: npm ci --prefix fuzz|cannot be loaded: .*\n.*glibc 2\.38)/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([1, ""]);
  });

  test.each([
    ["--seconds", "-1"],
    ["--seed", "0"],
    ["--input", "0a0"],
    ["--forever", ""],
  ])("%s %s is a mistake", async (option, value) => {
    const { code, stdout, stderr } = await fuzz(`${option}=${value}`);
    expect(stderr).toContain(option);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([1, ""]);
  });
});
