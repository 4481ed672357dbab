// Run the suites of test/assurance/suites and print what came of them: npm run assure. A run follows from its seeds, so
// that anybody can have it again:
//   npm run assure -- --suite verdicts --cases 100000 --seed 42
// and --notes prints what else the suites have counted.
import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const AT_A_TIME = 2;
/** How many failures of a suite are printed. */
const SHOWN = 20;
/** What a suite that does not say is asked for. */
const DEFAULT_FULL = { cases: 10_000, shards: 1 };

/** In a child process: run a part of a suite, and tell the parent. */
async function runPart([path, seed, cases]) {
  // The parent has gone.
  process.on("disconnect", () => process.exit());
  // A decoder of hostile input throws as fast as it returns; where from is of no interest.
  Error.stackTraceLimit = 0;
  const { run } = await import(pathToFileURL(path).href);
  const result = await run({
    seed: Number(seed),
    cases: Number(cases),
    report: (progress) => process.send({ progress }),
  });
  await new Promise((sent) => process.send({ result }, sent));
}

/** The suites that there are, in order: where their bundles are, and what a full run asks of them. */
async function bundleSuites(folder, into) {
  const entryPoints = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  await build({
    entryPoints: entryPoints.map((file) => join(folder, file)),
    outdir: into,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
    plugins: [{ name: "where modules are", setup: keepUrls }],
  });
  symlinkSync(resolve("node_modules"), join(into, "node_modules"), "junction");
  return Promise.all(
    entryPoints.map(async (file) => {
      const path = join(into, `${basename(file, ".ts")}.mjs`);
      const { name, full = DEFAULT_FULL } = await import(pathToFileURL(path).href);
      return { name, path, cases: full.cases, shards: full.shards ?? 1 };
    }),
  );
}

/** A module that looks for its files finds them although it has been bundled. */
function keepUrls({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (path.includes("node_modules")) return undefined;
    const url = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", url), loader: "ts" };
  });
}

const children = new Set();

/** Run a part in a process of its own. Whatever ends that process is a failure, and not more. */
function startPart({ path, name }, { seed, cases }, onProgress) {
  return new Promise((done) => {
    let result;
    let complaint = "";
    const child = fork(fileURLToPath(import.meta.url), ["--part", path, String(seed), String(cases)], {
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    children.add(child);
    child.stderr.on("data", (text) => {
      complaint += text;
    });
    child.on("message", (message) => {
      if (message.result) ({ result } = message);
      else onProgress(message.progress);
    });
    child.on("close", (code, signal) => {
      children.delete(child);
      const reason = complaint.trim().split("\n").at(-1) || `it ended with ${signal ?? `code ${code}`}`;
      done(result ?? { cases: 0, failures: [{ what: `${name} with seed ${seed} broke off: ${reason}` }] });
    });
  });
}

/** What each part of a suite is to do. */
function partsOf({ cases, shards }, seed) {
  const count = Math.min(shards, Math.max(1, Math.floor(cases / 1000)));
  return Array.from({ length: count }, (_, i) => ({
    seed: seed + i,
    cases: Math.floor((cases * (i + 1)) / count) - Math.floor((cases * i) / count),
  }));
}

async function runSuites(suites, seed) {
  const runs = suites.map((suite) => ({ suite, parts: partsOf(suite, seed), results: [], times: [] }));
  const queue = runs.flatMap((run) => run.parts.map((part) => ({ run, part })));
  const status = new Map();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async (_, worker) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { run, part } = next;
        run.times.push(performance.now());
        const result = await startPart(run.suite, part, (progress) => {
          status.set(worker, `${run.suite.name} ${part.seed}: ${progressOf(progress)}`);
          showStatus([...status.values()].join("   "));
        });
        status.delete(worker);
        run.results.push({ ...part, ...result });
        run.times.push(performance.now());
      }
    }),
  );
  showStatus("");
  return runs.map(({ suite, parts, results, times }) => ({
    name: suite.name,
    seeds: parts.length === 1 ? String(seed) : `${seed} to ${seed + parts.length - 1}`,
    seconds: (Math.max(...times) - Math.min(...times)) / 1000,
    cases: results.reduce((sum, { cases }) => sum + cases, 0),
    failures: results.flatMap(({ failures, seed }) => failures.map((failure) => ({ seed, ...failure }))),
    notes: results
      .sort((a, b) => a.seed - b.seed)
      .flatMap(({ seed, notes = [] }) => notes.map((note) => ({ seed, note }))),
  }));
}

function progressOf(progress) {
  return typeof progress === "object" && progress !== null
    ? `${progress.cases ?? progress.done ?? ""}`
    : String(progress);
}

/** One line that is written over and over, for who watches. */
function showStatus(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text.slice(0, process.stderr.columns - 1)}`);
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  return [line(rows[0]), widths.map((width) => "-".repeat(width)).join("  "), ...rows.slice(1).map(line)].join("\n");
}

function print(outcomes, withNotes) {
  for (const { name, notes } of withNotes ? outcomes : []) {
    for (const { seed, note } of notes) console.log(`${name}, seed ${seed}: ${note}`);
  }
  for (const { name, failures } of outcomes) {
    for (const { seed, what, input } of failures.slice(0, SHOWN)) {
      console.log(`\n${name}, seed ${seed}: ${what}${input === undefined ? "" : `\n  input: ${input}`}`);
    }
    if (failures.length > SHOWN) console.log(`\n${name}: ${failures.length - SHOWN} failures more`);
  }
  const rows = outcomes.map(({ name, cases, failures, seeds, seconds, notes }) => {
    const skipped = cases === 0 ? notes.find(({ note }) => note.startsWith("skipped"))?.note : undefined;
    return [
      name,
      cases.toLocaleString("en"),
      skipped ?? failures.length.toLocaleString("en"),
      seeds,
      `${seconds.toFixed(0)} s`,
    ];
  });
  console.log(`\n${table([["suite", "cases", "failures", "seeds", "time"], ...rows])}`);
}

function numberOf(text, option, least) {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`--${option} is a whole number from ${least}, not ${text}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string" },
      seed: { type: "string", default: "1" },
      suite: { type: "string", multiple: true },
      notes: { type: "boolean", default: false },
      // Where the suites are: the tests of this script bring their own.
      from: { type: "string", default: "test/assurance/suites" },
    },
  });
  const seed = numberOf(values.seed, "seed", 0);
  const cases = values.cases === undefined ? undefined : numberOf(values.cases, "cases", 1);
  const wanted = values.suite?.flatMap((names) => names.split(","));
  const temporary = mkdtempSync(join(tmpdir(), "protoc-gen-usp-assure-"));
  process.on("exit", () => {
    for (const child of children) child.kill();
    rmSync(temporary, { recursive: true, force: true });
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      console.error(`stopped by ${signal}`);
      process.exit(1);
    });
  }
  const suites = await bundleSuites(values.from, temporary);
  const names = suites.map(({ name }) => name);
  const unknown = wanted?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`there is no suite ${unknown}; there are ${names.join(", ")}`);
  const chosen = suites.filter(({ name }) => wanted?.includes(name) ?? true);
  const outcomes = await runSuites(
    chosen.map((suite) => ({ ...suite, cases: cases ?? suite.cases })),
    seed,
  );
  print(outcomes, values.notes);
  if (outcomes.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

try {
  if (process.argv[2] === "--part") await runPart(process.argv.slice(3));
  else await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  // A part ends with what it has to say.
  if (process.connected) process.disconnect();
}
