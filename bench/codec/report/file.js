import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "../folders.js";

const file = join(bench, "results.json");

/** @typedef {import("./results.js").Results} Results */

/** @returns {Results} */
export function readResults() {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A line a figure, with no more digits than it has meaning. */
export function writeResults(/** @type {Results} */ results) {
  const parts = Object.entries(results).map(([part, value]) => {
    const text = Array.isArray(value) ? `[\n${value.map((row) => `  ${json(row)}`).join(",\n")}\n ]` : json(value);
    return ` ${json(part)}: ${text}`;
  });
  writeFileSync(file, `{\n${parts.join(",\n")}\n}\n`);
}

function json(/** @type {unknown} */ value) {
  return JSON.stringify(value, (_, part) =>
    typeof part === "number" && !Number.isInteger(part) ? Number(part.toPrecision(5)) : part,
  );
}
