// Jazzer.js in a process of its own, and what it says of a run.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The file whose coverage guides the fuzzer. */
export const WATCHED = "codecs.cjs";

const require = createRequire(import.meta.url);
const start = fileURLToPath(new URL("start.cjs", import.meta.url));

/** Why the fuzzer cannot run here, and what to do about it; undefined where it can. */
export function whyNot(node) {
  try {
    require.resolve("@jazzer.js/core");
  } catch {
    return "the fuzzer is not installed: npm ci --prefix fuzz";
  }
  const { status, stderr, error } = spawnSync(node, ["-e", 'require("@jazzer.js/fuzzer")'], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  const reason = error?.message ?? stderr.split("\n").find((line) => line.startsWith("Error:")) ?? stderr;
  return [
    `the fuzzer cannot be loaded: ${reason.trim()}`,
    "It needs glibc 2.38 or later, as Debian 13 and Ubuntu 24.04 have it. On an older system, run it in a container of a",
    'newer one, or unpack the C and C++ libraries of one and give their loader: --loader "<folder>/ld-linux-x86-64.so.2',
    '--library-path <folder>".',
  ].join("\n");
}

/** It ends with one of these: when it is done, or when it has found something. */
const ENDS = [0, 77];

/**
 * @param fuzzer its Node, the folder of what is to be fuzzed, and who is told how it goes
 * @param folders of inputs: new ones go to the first
 * @param options of libFuzzer
 * @returns what came of it; the counts are 0 where it says none
 * @throws Error where it ends in another way
 */
export function startFuzzer({ node, folder, tell }, folders, options) {
  const jazzer = [join(folder, "target.cjs"), ...folders, "--sync", "-i", join(folder, WATCHED)];
  const began = performance.now();
  const child = spawn(node, [start, ...jazzer, "--disable_bug_detectors", ".*", "--", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, FUZZ_NODE: node },
  });
  // It does not end for every signal, nor with its parent.
  process.once("exit", () => child.kill("SIGKILL"));
  let log = "";
  let rest = "";
  const run = { executions: 0, edges: 0, features: 0, inputs: 0 };
  child.stderr.setEncoding("utf8").on("data", (text) => {
    log = (log + text).slice(-100_000);
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const counts = /^#(\d+)\s+(\w+)\s+cov: (\d+) ft: (\d+) corp: (\d+)/.exec(line);
      if (counts !== null) {
        const [, executions, event, edges, features, inputs] = counts;
        Object.assign(run, countsOf({ executions, edges, features, inputs }));
        if (event === "pulse" || event === "INITED") tell(line);
      }
      const total = /^stat::number_of_executed_units:\s+(\d+)/.exec(line);
      if (total !== null) run.executions = Number(total[1]);
    }
  });
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code, signal) => {
      if (ENDS.includes(code)) done({ ...run, seconds: Math.round((performance.now() - began) / 1000) });
      else failed(new Error(`the fuzzer ended with ${signal ?? `code ${code}`}:\n${log.slice(-2000)}`));
    });
  });
}

function countsOf(texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Number(text)]));
}
