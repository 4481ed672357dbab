import { afterAll, describe, expect, test } from "vitest";
import { controls } from "./resources/controls.js";
import { better, exponentOf, growthOf, type Measurement, problemsOf } from "./resources/growth.js";
import { judge } from "./resources/judge.js";
import { makeChild } from "./resources/process.js";
import type { Shape } from "./resources/shape.js";
import { shapes } from "./resources/shapes/index.js";
import { run } from "./suites/resources.js";

test("time and memory are linear in what is decoded and encoded, of sizes up to 400 KB", async () => {
  const { cases, failures, notes } = await run({ seed: 1, cases: 400, report: () => {} });
  expect(failures).toEqual([]);
  expect(cases).toBeGreaterThan(400);
  // The table has a head.
  expect(notes).toHaveLength(shapes.filter(({ from }) => from === undefined).length + 1);
});

describe("what must be found is found", () => {
  const child = makeChild();
  afterAll(() => child.remove());

  const found: readonly (readonly [shape: Shape, largest: number, problem: RegExp | undefined])[] = [
    [controls.sound, 1_000_000, undefined],
    [controls.sound, 5_000_000, undefined],
    [controls.quadraticTime, 500_000, /^its time grows by the power of (1\.[5-9]|2)/],
    [controls.quadraticTimeOfLarge, 5_000_000, /^its time grows by the power of (1\.[5-9]|2)/],
    [controls.quadraticMemory, 1_000_000, /^1000000 bytes hold \d+, more than 4 times$/],
    [controls.garbage, 5_000_000, /^5000000 bytes need \d+ at once, more than 8 times$/],
    [controls.recursion, 1_000_000, /recursion without bound/],
    [controls.memory, 5_000_000, /^the memory was exhausted$/],
    [controls.refusal, 1_000, /^truncated, expected decoded$/],
    [controls.otherError, 1_000, /^the process ended with 1: RangeError: Invalid string length/],
    [controls.tooLong, 1_000, /^it did not end within 1 s$/],
  ];

  test.each(found.map((one) => [one[0].name, ...one] as const))("%s", async (_, shape, largest, problem) => {
    const seconds = shape === controls.tooLong ? 1 : 60;
    const [verdict] = await judge(child, [shape], largest, 1, undefined, seconds);
    if (problem === undefined) expect(verdict?.problems).toEqual([]);
    else expect(verdict?.problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test("one shape among others that takes the process with it", async () => {
    const verdicts = await judge(child, [controls.sound, controls.recursion, controls.refusal], 1_000_000, 1);
    expect(verdicts.map(({ shape, problems }) => [shape, problems.length])).toEqual([
      [controls.sound, 0],
      [controls.recursion, 1],
      [controls.refusal, 1],
    ]);
  });

  test("a decoder that believes lengths", async () => {
    const { cases, failures } = (await child.run({ kind: "lies", control: true }, { heap: 256, seconds: 60 })) as {
      cases: number;
      failures: { what: string }[];
    };
    expect(cases).toBeGreaterThan(300);
    expect(failures).toHaveLength(cases);
    expect(failures[0]?.what).toMatch(/^a header of 3 bytes: \d{7} bytes were allocated$/);
  });

  test("what is kept, and what is not", async () => {
    const told = await child.run({ kind: "keeps", control: true }, { heap: 256, seconds: 60 });
    expect(told).toEqual({
      cases: 2,
      failures: [
        { what: "control: a cache: what it was made of is kept" },
        { what: "control: a cache: what it was made of is kept" },
        { what: "control: nothing: what it was made of is gone" },
        { what: "control: nothing: what it was made of is gone" },
      ],
    });
  });
});

describe("growth", () => {
  const sizes = [1e6, 2e6, 4e6, 8e6];
  const samplesOf = (ms: (bytes: number) => number) => sizes.map((bytes) => ({ bytes, ms: ms(bytes) }));

  test.each([
    ["nothing", 0, (_: number) => 100],
    ["the size", 1, (n: number) => n / 1e4],
    ["the size, and something each time", 1, (n: number) => n / 1e4 + 10],
    ["the size and its logarithm", 1.05, (n: number) => (n * Math.log2(n)) / 1e5],
    ["the square of the size", 2, (n: number) => n ** 2 / 1e9],
    ["the size, and its square where it is large", 1.85, (n: number) => n / 1e4 + n ** 2 / 1e10],
    ["what is too short to be measured", 0, (n: number) => n ** 2 / 1e14],
  ])("with %s", (_, exponent, ms) => {
    const growth = growthOf(samplesOf(ms));
    expect(growth).toBeGreaterThanOrEqual(exponent - 0.25);
    expect(growth).toBeLessThanOrEqual(exponent + 0.15);
  });

  test("is seen where only the larger sizes show it", () => {
    const late = [10, 20, 40, 320].map((ms, i) => ({ bytes: sizes[i] ?? 0, ms }));
    expect(growthOf(late)).toBeCloseTo(2);
    expect(exponentOf({ bytes: 10, ms: 10 }, { bytes: 1000, ms: 1000 })).toBeCloseTo(1);
    expect(growthOf([{ bytes: 10, ms: 10 }])).toBe(0);
    expect(growthOf([])).toBe(0);
  });

  test("is that of the best times", () => {
    const noisy = samplesOf((n) => (n === 8e6 ? 8000 : n / 1e4));
    const other = samplesOf((n) => (n === 1e6 ? 4000 : n / 1e4));
    expect(growthOf(noisy)).toBeGreaterThan(1.5);
    expect(growthOf(better(noisy, other))).toBeCloseTo(1);
  });
});

describe("problems", () => {
  const { sound } = controls;
  const bytes = 100e6;
  const fine: Measurement = {
    samples: [12.5, 25, 50, 100].map((megabytes) => ({ bytes: megabytes * 1e6, ms: megabytes })),
    footprint: { bytes, verdict: "decoded", held: 3.9 * bytes, peak: 7.9 * bytes },
  };
  const footprint = (changed: Partial<Measurement["footprint"]>): Measurement => {
    return { ...fine, footprint: { ...fine.footprint, ...changed } };
  };
  const grown = (exponent: number): Measurement => {
    return { ...fine, samples: fine.samples.map(({ bytes }) => ({ bytes, ms: 10 * (bytes / 12.5e6) ** exponent })) };
  };

  test.each<[string, Measurement, boolean, number]>([
    ["all is well", fine, false, 0],
    ["another verdict", footprint({ verdict: "truncated" }), false, 1],
    ["it holds too much", footprint({ held: 4.1 * bytes }), false, 1],
    ["it needs too much at once", footprint({ peak: 9 * bytes }), false, 1],
    ["it needs too much at once, without garbage collected", footprint({ peak: 9 * bytes }), true, 0],
    ["what it needs is not known", footprint({ peak: undefined }), false, 0],
    ["everything at once", footprint({ verdict: "", held: 1e12, peak: 1e12 }), false, 3],
    ["it grows a little", grown(1.35), false, 0],
    ["it grows too fast", grown(1.45), false, 1],
    ["it grows too fast, but is small", grown(1.45), true, 0],
    ["it grows too fast, though it is small", grown(1.6), true, 1],
  ])("where %s", (_, measurement, small, count) => {
    expect(problemsOf(sound, measurement, small)).toHaveLength(count);
  });

  test("where a shape may grow faster", () => {
    expect(problemsOf({ ...sound, growth: 1.5 }, grown(1.45), false)).toEqual([]);
    expect(problemsOf({ ...sound, growth: 1.5 }, grown(1.55), false)).toHaveLength(1);
  });
});

test("shapes have names of their own", () => {
  const names = [...shapes, ...Object.values(controls)].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
