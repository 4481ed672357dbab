// What the fuzzer has found to be of use is judged again, and put to the other implementations.
import { statSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { targets } from "../../fuzz/codecs.js";
import { readCorpus } from "../../fuzz/corpus.js";
import { inputOf } from "../../fuzz/input.js";
import { judge } from "../../fuzz/judge.js";
import { examine } from "../assurance/examine.js";
import { loadRoots, type Root } from "../assurance/schemas.js";

const corpus = readCorpus();
const inputs = corpus.map(inputOf).filter((input) => input !== undefined);

let roots: readonly Root[];
beforeAll(() => {
  roots = loadRoots();
});

test("fuzz/corpus.txt is small, and has nothing twice", () => {
  expect(statSync("fuzz/corpus.txt").size).toBeLessThan(300_000);
  expect(new Set(corpus.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(corpus.length);
});

describe.each(targets)("$kind 1.$minor", (target) => {
  const own = inputs.filter((input) => input.target === target);

  test("has inputs of all kinds", () => {
    const accepted = own.filter(({ bytes, options }) => target.safeDecode(bytes, options).ok);
    expect(accepted.length).toBeGreaterThan(20);
    expect(own.length - accepted.length).toBeGreaterThan(20);
    expect(new Set(own.map(({ options }) => Object.values(options).join())).size).toBe(8);
  });

  test("nothing is wrong with any input", () => {
    for (const input of own) judge(input);
  });

  test("nobody disagrees, but for what is known", () => {
    const root = roots.find(({ kind, minor }) => kind === target.kind && minor === target.minor) as Root;
    const findings = own.map(({ bytes }) => ({ hex: Buffer.from(bytes).toString("hex"), ...examine(root, bytes) }));
    expect(findings.filter((finding) => "says" in finding)).toEqual([]);
  });
});
