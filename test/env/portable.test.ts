import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { getQuickJS } from "quickjs-emscripten";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, temporaryFolder } from "../support/env-folders.js";
import { runOrFail } from "../support/env-process.js";
import type { Report } from "./portable/entry.js";

const vectors = readFileSync(join(root, "test/interop/agent-messages.jsonl"), "utf8");

/** Each suite has at least so many cases: an engine that runs none has no failures either. */
const atLeast: { readonly [suite: string]: number } = {
  "codec cases": 5000,
  "agent vectors": 181,
  texts: 1000,
  visits: 5000,
};

const { folder, remove } = temporaryFolder();
afterAll(remove);

let bundle = "";
let reference: Report;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test/env/portable/entry.ts")],
    bundle: true,
    write: false,
    logLevel: "silent",
    format: "iife",
    globalName: "portable",
    target: "es2022",
    platform: "neutral",
    // Texts with lone surrogates must arrive as they are.
    charset: "ascii",
  });
  bundle = outputFiles[0]?.text ?? "";
  reference = await inNode([]);
});

/** Node, after these globals are gone. */
async function inNode(removed: readonly string[]): Promise<Report> {
  const script = join(folder, `without-${removed.join("-")}.cjs`);
  const before = `const { stdout } = process; for (const name of ${JSON.stringify(removed)}) delete globalThis[name];`;
  writeFileSync(script, `${before}\n${bundle}\nstdout.write(${call});`);
  return JSON.parse(await runOrFail(process.execPath, [script], { cwd: folder })) as Report;
}

/** QuickJS, which has what ECMAScript defines and nothing else. */
async function inQuickJS(): Promise<Report> {
  const context = (await getQuickJS()).newContext();
  try {
    const result = context.unwrapResult(context.evalCode(`${bundle}\n${call}`));
    return JSON.parse(result.consume((handle) => context.getString(handle))) as Report;
  } finally {
    context.dispose();
  }
}

const call = `portable.report(${JSON.stringify(vectors)})`;
const hosts = ["TextDecoder", "TextEncoder", "URL", "atob", "structuredClone", "process"];
const engines = [
  { engine: "Node as it is", globals: ["Buffer", ...hosts], execute: async () => reference },
  { engine: "Node without Buffer", globals: hosts, execute: () => inNode(["Buffer"]) },
  { engine: "Node with the globals of ECMAScript only", globals: [], execute: () => inNode(["Buffer", ...hosts]) },
  { engine: "QuickJS", globals: [], execute: inQuickJS },
];

describe.each(engines)("$engine", ({ globals, execute }) => {
  let report: Report;
  beforeAll(async () => {
    report = await execute();
  });

  test("has the globals that it is said to have", () => {
    expect(report.globals).toEqual(globals);
  });

  test.each(Object.entries(atLeast))("%s", (suite, count) => {
    const outcome = report.outcomes[suite];
    const expected = reference.outcomes[suite];
    expect(outcome?.count).toBeGreaterThanOrEqual(count);
    // What fails everywhere is told of once.
    expect(outcome?.failures).toEqual(report === reference ? [] : expected?.failures);
    expect(linesThatDiffer(outcome?.transcript, expected?.transcript)).toEqual([]);
  });
});

function linesThatDiffer(text = "", expected = ""): string[] {
  if (text === expected) return [];
  const lines = expected.split("\n");
  return text.split("\n").filter((line, i) => line !== lines[i]);
}
