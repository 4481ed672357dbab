// What is mutated, and by which tests: those that find most in least time come first.
const codec = (name) => `plugin/runtime/codec/${name}.ts`;
const texts = ["ascii", "host", "key-cache", "string-cache", "utf8"].map(codec);
const visits = ["examine", "is-ascii", "shape", "text-entry"].map(codec);

export const suites = {
  codec: {
    // Takes longer to load than the tests to run.
    without: ["plugin/plugin.js", "esbuild", "diff"],
    mutate: ["plugin/runtime/codec/**/*.ts", ...[...texts, ...visits].map((file) => `!${file}`)],
    tests: [
      "test/peek/cases.test.ts",
      "test/peek/runtime.test.ts",
      "test/visit/cases.test.ts",
      "test/codec/errors.test.ts",
      "test/codec/create.test.ts",
      "test/codec/input.test.ts",
      "test/plugin/runtime/codec/error-messages.test.ts",
      "test/plugin/runtime/codec/write.test.ts",
      "mutate/codec/round-trips.test.ts",
      "mutate/codec/cases.test.ts",
      "mutate/codec/corpus.test.ts",
      "test/codec/recursive.test.ts",
      "test/codec/output.test.ts",
    ],
  },
  texts: {
    mutate: texts,
    tests: [
      "mutate/codec/cases.test.ts",
      "test/plugin/runtime/codec/utf8.test.ts",
      "test/plugin/runtime/codec/string-cache.test.ts",
      "test/plugin/runtime/codec/key-cache.test.ts",
    ],
  },
  visits: {
    without: ["plugin/plugin.js", "esbuild", "diff"],
    // What shapes are made into is made once: a mutant of that is found only where it is there from the beginning.
    isLoadedAnew: true,
    mutate: visits,
    tests: [
      "test/plugin/runtime/codec/is-ascii.test.ts",
      "test/plugin/runtime/codec/text-entry.test.ts",
      "test/visit/cases.test.ts",
      "mutate/codec/visits.test.ts",
    ],
  },
  model: {
    // Compiled before anything else is, and not a part of what is tested.
    external: ["ts-morph"],
    without: ["esbuild"],
    mutate: ["plugin/model/**/*.ts"],
    tests: [
      "test/plugin/model/names.test.ts",
      "test/plugin/model/fingerprint.test.ts",
      "test/plugin/model/data-model.test.ts",
      "mutate/model/golden.test.ts",
    ],
  },
};
