// The codec of generated code, and those of others.
//
//   npm run bench                          everything, into results.json and docs/performance.md
//   npm run bench -- --quick               one round; prints, and writes nothing
//   npm run bench -- --only decode,a,e     what has these words: operations, messages, codecs, modes, measurements;
//                                          prints, and writes nothing
//   npm run bench -- --add --only b,c      the same, into results.json and docs/performance.md where it is less than what
//                                          is there: for rows that other programs spoiled
//   npm run bench -- --generated <folder>  other code than ../generated; prints, and writes nothing
//   npm run bench -- --corpus <folder>     its messages rather than ours: files that begin with a message's name;
//                                          prints, and writes nothing
//   npm run bench -- --rounds <number>     rather than 3
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileFolder } from "../harness/compile.js";
import { circumstances } from "./circumstances.js";
import { codecs } from "./codecs.js";
import { corpus } from "./corpus.js";
import { bench, dist } from "./folders.js";
import { check } from "./measure/check.js";
import { measurements } from "./measurements.js";
import { messages } from "./messages.js";
import { modes } from "./modes.js";
import { operations } from "./operations.js";
import { generatePeers } from "./peers.js";
import { readResults, writeResults } from "./report/file.js";
import { merged } from "./report/merge.js";
import { sections } from "./report/page.js";
import { writeReport } from "./report/write.js";
import { selection } from "./selection.js";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    add: { type: "boolean", default: false },
    generated: { type: "string" },
    corpus: { type: "string" },
    rounds: { type: "string" },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds is a number from 1 on, not ${options.rounds}`);

const tables = { measurements, operations, messages, codecs, modes };
const chosen = selection(options.only, tables, "measurements");
await generatePeers();
await compileFolder(resolve(options.generated ?? join(bench, "../generated")), join(dist, "ours"));

/**
 * What is to be measured, of what, and how.
 * @typedef {object} Run
 * @property {typeof tables} chosen
 * @property {Record<string, string>} files of the messages, by name
 * @property {{ rounds: number, startUpRounds: number, growthRounds: number,
 *   timing: import("./measure/sample.js").Timing }} settings
 * @property {(text: string) => void} progress
 */

/** @type {Run} */
const run = {
  chosen,
  files: await corpus(options.corpus),
  settings: {
    rounds,
    startUpRounds: options.quick ? 5 : 21,
    growthRounds: Math.min(rounds, 3),
    timing: {
      samples: 15,
      sampleMilliseconds: 1,
      warmUpMilliseconds: options.quick ? 150 : 250,
      windows: options.quick ? 2 : 5,
      pauseMilliseconds: 100,
    },
  },
  progress: (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`),
};

check(run);
const results = circumstances(run, options.corpus);
for (const { part, measure } of chosen.measurements) results[part] = await measure(run);
run.progress("");

const { node, cpu, corpus: folder } = results;
console.log(`Node ${node}, ${cpu}; messages ${folder === null ? "of our own" : `of ${folder}`}; best of ${rounds}\n`);
for (const { title, table } of sections(results)) console.log(`${title}\n${table}\n`);
const isOurs = !options.quick && options.generated === undefined && options.corpus === undefined;
if (isOurs && (options.add || options.only === "")) {
  writeResults(options.add ? merged(readResults(), results) : results);
  writeReport(join(bench, "../docs"));
}
