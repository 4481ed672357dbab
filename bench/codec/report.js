// docs/performance.md and its chart, from results.json: `npm run report`, or `node codec/report.js <folder>` for
// another place.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "./folders.js";
import { chart } from "./report/chart.js";
import { page } from "./report/page.js";

export function report(/** @type {string} */ folder) {
  const results = JSON.parse(readFileSync(join(bench, "results.json"), "utf8"));
  writeFileSync(join(folder, "performance.md"), page(results));
  writeFileSync(join(folder, "performance.svg"), chart(results));
}

if (import.meta.url === new URL(process.argv[1], "file:").href) report(process.argv[2] ?? join(bench, "../docs"));
