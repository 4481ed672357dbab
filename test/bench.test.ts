// The page on performance is what its script makes of the results, and the results are whole. Nothing is measured here.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, number>>;
  readonly times: readonly { operation: string; message: string; mode: string; codec: string; nanoseconds: number }[];
  readonly sizes: readonly { codec: string }[];
}

const fresh = mkdtempSync(join(tmpdir(), "performance-"));
afterAll(() => rmSync(fresh, { recursive: true }));

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}

describe("the page on performance", () => {
  execFileSync(process.execPath, ["bench/codec/report.js", fresh]);

  test.each(["performance.md", "performance.svg"])("docs/%s is what the results say", (file) => {
    expect(readFileSync(`docs/${file}`, "utf8")).toBe(readFileSync(join(fresh, file), "utf8"));
  });
});

describe("bench/results.json", () => {
  const results = json<Results>("bench/results.json");

  test("is of the versions that the benchmark installs", () => {
    const { devDependencies } = json<{ devDependencies: Record<string, string> }>("bench/package.json");
    const { "protoc-gen-usp": _, ...peers } = results.versions;
    expect(devDependencies).toMatchObject(peers);
  });

  test("has a time of each codec, for each message and mode, to decode and to encode", () => {
    const keys = results.times.map(({ operation, message, mode, codec }) => [operation, message, mode, codec].join());
    const wanted = ["decode", "encode"].flatMap((operation) =>
      Object.keys(results.bytes).flatMap((message) =>
        ["node", "portable"].flatMap((mode) =>
          results.sizes.map(({ codec }) => [operation, message, mode, codec].join()),
        ),
      ),
    );
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    expect(results.times.filter(({ nanoseconds }) => !(nanoseconds > 0))).toEqual([]);
  });
});
