import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chart } from "./chart.js";
import { readResults } from "./file.js";
import { page } from "./page.js";

/** Writes the page and its chart from results.json. */
export function writeReport(/** @type {string} */ folder) {
  const results = readResults();
  writeFileSync(join(folder, "performance.md"), page(results));
  writeFileSync(join(folder, "performance.svg"), chart(results));
}
