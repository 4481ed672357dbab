// What the data model of the whole of TR-181 costs those who take it, and that only what is used is paid for.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const folder = "generated/tr-181";

/** What a bundler makes of an import. */
function bundled(contents: string): Uint8Array {
  const stdin = { contents, resolveDir: resolve(folder), loader: "ts" } as const;
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.contents as Uint8Array;
}

const size = (contents: string) => gzipSync(bundled(contents), { level: 9 }).length;

test("the module is at most 1.2 MB of TypeScript", () => {
  expect(readFileSync(`${folder}/usp-data-model.ts`).length).toBeLessThan(1_200_000);
});

test("minified and compressed it is at most 120 KB, the interface with the types nothing", () => {
  expect(size('export { dataModel } from "./usp-data-model.js";')).toBeLessThan(120_000);
  expect(bundled('import type { Model } from "./usp-data-model.js"; export let x: keyof Model;').length).toBeLessThan(
    30,
  );
});

test("functions are paid for one by one", () => {
  const one = bundled('export { paramInfo } from "./usp-msg-1-4.model.js";');
  const other = bundled('export { operationResults } from "./usp-msg-1-4.model.js";');
  expect(Buffer.from(one).includes("cmdFailure")).toBe(false);
  expect(Buffer.from(other).includes("cmdFailure")).toBe(true);
});
