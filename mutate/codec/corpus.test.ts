// What the fuzzer has found to be of use.
import { test } from "vitest";
import { targets } from "../../fuzz/codecs.js";
import { readCorpus } from "../../fuzz/corpus.js";
import { inputOf } from "../../fuzz/input.js";
import { judge } from "../../fuzz/judge.js";

const inputs = readCorpus()
  .map(inputOf)
  .filter((input) => input !== undefined);

test.each(targets)("$kind 1.$minor", (target) => {
  for (const input of inputs) if (input.target === target) judge(input);
});
