// All pairs of a benchmark, each in its own process, so that what the engine learns of one is no part of another.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { table } from "./table.js";

const child = fileURLToPath(new URL("child.js", import.meta.url));

/**
 * Measures the pairs that a module exports as `pairs`, and prints one table.
 * @param {URL} module which also exports `useAll`
 * @param {{ words: readonly string[], mixed: boolean }} options the words that a row must have; whether each process
 * calls `useAll` first
 */
export async function run(module, { words, mixed }) {
  const { pairs } = await import(module.href);
  const rows = [];
  for (const [index, { type, operation, input }] of pairs.entries()) {
    const own = `${type} ${operation} ${input}`.split(/[ ,]+/);
    if (!words.every((word) => own.includes(word))) continue;
    const options = [module.href, String(index), ...(mixed ? ["mixed"] : [])];
    const output = execFileSync(process.execPath, [child, ...options], { encoding: "utf8" });
    rows.push([type, operation, input, JSON.parse(output)]);
    process.stderr.write(`\r${rows.length} of ${words.length === 0 ? pairs.length : "some"} measured`);
  }
  process.stderr.write("\n");
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${process.platform}\n`);
  console.log(table(rows));
}
