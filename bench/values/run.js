// The values of TR-106, read and written by the runtime and by hand.
//
//   npm run values                     everything
//   npm run values -- dateTime parse   the rows with these words
//   npm run values -- --mixed          all types used before, in each process, so that what they share has met them all
//   npm run values -- --bundled        the runtime as one file from esbuild, whose namespaces are objects with getters
import { parseArgs } from "node:util";
import { compile } from "../harness/compile.js";
import { run } from "../harness/run.js";

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { mixed: { type: "boolean", default: false }, bundled: { type: "boolean", default: false } },
});
await compile(options.bundled ? { bundled: "values" } : {});
await run(new URL("pairs.js", import.meta.url), { words, mixed: options.mixed });
