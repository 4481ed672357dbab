// Starts the processes in which is measured.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { root, temporaryFolder } from "../../support/env-folders.js";
import type { Task } from "./child.js";

export interface Child {
  /**
   * Do a task in a process of its own.
   * @throws Error that says how the process ended, if it did not do the task
   */
  run(task: Task, limits: Limits): Promise<unknown>;
  remove(): void;
}

export interface Limits {
  /** What its heap may take, in megabytes. */
  readonly heap: number;
  /** What may be allocated before garbage is collected, in megabytes; left out, as the engine likes. */
  readonly young?: number;
  /** How long it may take, in seconds of a processor. */
  readonly seconds: number;
}

/** How much longer something may take where it is given a part of a processor. */
const SHARE = 20;

export function makeChild(): Child {
  const { folder, remove } = temporaryFolder();
  const outfile = join(folder, "child.mjs");
  const entryPoints = [join(root, "test/assurance/resources/child.ts")];
  buildSync({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", target: "node20.19" });
  return { run: (task, limits) => start(outfile, task, limits), remove };
}

function start(file: string, task: Task, { heap, young, seconds }: Limits): Promise<unknown> {
  const flags = [
    "--expose-gc",
    // All that an engine does for a decoder counts, and nothing of it happens later.
    "--single-threaded",
    `--max-old-space-size=${heap}`,
    ...(young === undefined ? [] : [`--min-semi-space-size=${young}`, `--max-semi-space-size=${young}`]),
    // More stack than there is: recursion without bound is then the end of the process, and no error to be caught.
    "--stack-size=60000",
  ];
  const command = [process.execPath, ...flags, file, JSON.stringify(task)];
  // A limit that holds even where nobody waits any more.
  const limited =
    process.platform === "win32" ? command : ["sh", "-c", `ulimit -t ${seconds}; exec "$@"`, "", ...command];
  const [program = "", ...parameters] = limited;
  const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), SHARE * seconds * 1000);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) done(JSON.parse(output));
      else fail(new Error(endOf(code, signal, complaint, seconds)));
    });
  });
}

function endOf(code: number | null, signal: string | null, complaint: string, seconds: number): string {
  if (signal === "SIGSEGV") return "the stack was exhausted: a recursion without bound";
  if (signal === "SIGKILL" || signal === "SIGXCPU") return `it did not end within ${seconds} s`;
  if (/heap out of memory|Array buffer allocation failed/.test(complaint)) return "the memory was exhausted";
  const [said] = /^\w*Error\b.*$/m.exec(complaint) ?? [complaint.slice(-500)];
  return `the process ended with ${signal ?? code}: ${said}`;
}
