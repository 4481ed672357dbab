import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { requestFor } from "../../support/compile.js";
import { temporaryFolder } from "../../support/env-folders.js";
import { generate } from "../../support/golden-case.js";
import { typeScriptWords as words } from "../../support/words.js";

const declarations = {
  message: (word: string) => `message ${word} { string text = 1; }`,
  enum: (word: string) => `enum ${word} { ${word}_zero = 0; }`,
};

/** A type wherever one can stand, and a field that is called like it. */
const holder = (word: string) => `
  message Holder {
    .declared.${word}.${word} ${word} = 1;
    optional .declared.${word}.${word} a = 2;
    repeated .declared.${word}.${word} b = 3;
    map<string, .declared.${word}.${word}> c = 4;
    oneof d {
      .declared.${word}.${word} e = 5;
      .declared.${word}.${word} f = 6;
    }
  }`;

test.each(["message", "enum"] as const)("each word of TypeScript may name a field, and a type that is %s", (kind) => {
  expect(words.length).toBeGreaterThan(80);
  const { folder, remove } = temporaryFolder();
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(folder, `${name}.proto`), ['syntax = "proto3";', ...lines].join("\n"));
  for (const word of words) {
    write(`own-${word}`, [`package declared.${word};`, declarations[kind](word), holder(word)]);
    write(`other-${word}`, [`package other.${word};`, `import "own-${word}.proto";`, holder(word)]);
  }
  const { files, error } = generate(requestFor(folder));
  remove();
  expect(error).toBe("");
  for (const word of words) expect(files.get(`own-${word}.ts`)).toContain(`readonly ${word}`);
});
