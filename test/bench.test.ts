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

describe("what is measured once more", async () => {
  const module = new URL("../bench/codec/report/merge.js", import.meta.url).href;
  const { merged } = (await import(module)) as { merged: (before: object, more: object) => Pick<Results, "times"> };
  const before = {
    ...json<Results>("bench/results.json"),
    times: [
      { operation: "decode", message: "a", mode: "node", codec: "ours", nanoseconds: 5 },
      { operation: "decode", message: "b", mode: "node", codec: "ours", nanoseconds: 5 },
      { operation: "encode", message: "b", mode: "node", codec: "ours", nanoseconds: 5 },
    ],
  };

  test("counts where it is less", () => {
    const more = {
      ...before,
      growth: undefined,
      times: [
        { operation: "decode", message: "b", mode: "node", codec: "ours", nanoseconds: 4 },
        { operation: "encode", message: "b", mode: "node", codec: "ours", nanoseconds: 6 },
      ],
    };
    const { times, ...others } = merged(before, more);
    expect(times.map(({ nanoseconds }) => nanoseconds)).toEqual([5, 4, 5]);
    const { times: _, ...unchanged } = before;
    expect(others).toEqual(unchanged);
  });

  test("is refused where it is of other code", () => {
    expect(() => merged(before, { ...before, generated: "other", node: "0.0.0" })).toThrow("another node, generated");
  });
});
