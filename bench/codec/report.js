// docs/performance.md and its chart, from results.json: `npm run report`, or `node codec/report.js <folder>` for
// another place.
import { join } from "node:path";
import { bench } from "./folders.js";
import { writeReport } from "./report/write.js";

writeReport(process.argv[2] ?? join(bench, "../docs"));
