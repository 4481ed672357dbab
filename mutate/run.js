// Change the code in a small way, and see whether a test fails, for all small ways that there are:
//
//   npm run mutate                        all suites of suites.js; needs most of an hour
//   npm run mutate -- codec               one of them
//   npm run mutate -- codec --only peek   those of its files whose path has this
//   npm run mutate -- --at-a-time 4       so many mutants at the same time, by default 2
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepare } from "./prepare.js";
import { suites } from "./suites.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** Of mutants that tests reach or not, so many in a hundred have to be found, in each folder. */
const LEAST = 85;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, "at-a-time": { type: "string", default: "2" } },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(suites, name));
  if (unknown !== undefined)
    throw new Error(`there is no suite ${unknown}; there are ${Object.keys(suites).join(", ")}`);
  const concurrency = Number(values["at-a-time"]);
  if (!(Number.isInteger(concurrency) && concurrency > 0)) throw new Error("--at-a-time is a whole number from 1");
  const { Stryker } = await import("@stryker-mutator/core").catch(() => {
    throw new Error("Stryker is not installed: npm ci --prefix mutate");
  });
  mkdirSync("mutate/reports", { recursive: true });
  prepare();
  const results = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) {
    results.push(...(await new Stryker(optionsOf(name, concurrency, values.only)).runMutationTest()));
  }
  print(results);
}

function optionsOf(name, concurrency, only) {
  const { mutate, isLoadedAnew = false } = suites[name];
  return {
    mutate: only === undefined ? mutate : filesOf(mutate).filter((file) => file.includes(only)),
    testRunner: "bundle",
    plugins: ["./mutate/runner.js"],
    testRunnerNodeArgs: ["--enable-source-maps"],
    // Which tests reach what is made once, only the first of them shows.
    coverageAnalysis: isLoadedAnew ? "off" : "perTest",
    // What was loaded stays in memory.
    maxTestRunnerReuse: isLoadedAnew ? 25 : 0,
    buildCommand: `node mutate/bundle.js ${name}`,
    concurrency,
    timeoutMS: 5000,
    disableTypeChecks: false,
    // What TypeScript 7 is has no compiler for Stryker to read a configuration with.
    tsconfigFile: "none",
    ignorePatterns: ["bench", "docs", "fuzz/node_modules", "mutate/node_modules", "mutate/reports"],
    tempDirName: "mutate/sandbox",
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: `mutate/reports/${name}.json` },
    allowConsoleColors: false,
  };
}

/** The files that patterns of a suite name. */
function filesOf(patterns) {
  const without = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files = patterns.flatMap((pattern) => {
    if (!pattern.includes("*")) return pattern.startsWith("!") ? [] : [pattern];
    const folder = pattern.slice(0, pattern.indexOf("/*"));
    return readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`);
  });
  return files.filter((file) => file.endsWith(".ts") && !without.includes(file));
}

const FOUND = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

function print(results) {
  const root = process.cwd();
  const valid = results
    .filter(({ status }) => [...FOUND, ...MISSED].includes(status))
    .map((result) => ({ ...result, file: result.fileName.replace(`${root}/`, "") }));
  const survivors = valid.filter(({ status }) => MISSED.includes(status));
  writeFileSync("mutate/reports/survivors.txt", survivors.map(lineOf).sort().join(""));
  const files = [...new Set(valid.map(({ file }) => file))].sort();
  const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf("/"))))];
  for (const place of [...files, ...folders]) {
    const own = valid.filter(({ file }) => file === place || file.startsWith(`${place}/`));
    const found = own.filter(({ status }) => FOUND.includes(status)).length;
    const score = (100 * found) / own.length;
    console.log(
      `${score.toFixed(1).padStart(5)} %  ${String(found).padStart(4)} of ${String(own.length).padEnd(4)}  ${place}`,
    );
    if (folders.includes(place) && score < LEAST) {
      console.error(`${place}: ${score.toFixed(1)} % of the mutants are found, less than ${LEAST} %`);
      process.exitCode = 1;
    }
  }
  console.log("what survives: mutate/reports/survivors.txt");
}

function lineOf({ file, location: { start }, mutatorName, replacement }) {
  return `${file}:${start.line}:${start.column} ${mutatorName} ${JSON.stringify(replacement)}\n`;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
