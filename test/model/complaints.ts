import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const compilerOptions = {
  ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: [] },
  ...{ target: "ES2022", lib: ["ES2022"], module: "NodeNext", moduleResolution: "NodeNext" },
};

/** What the compiler says of a program, by line. */
export function complaints(program: string): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), "protoc-gen-usp-complaints-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const compiler = resolve("node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { encoding: "utf8" });
    return byLine(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What follows a line's complaint, indented, belongs to it. */
function byLine(output: string): Map<number, string> {
  const said = new Map<number, string>();
  let line = 0;
  for (const text of output.split("\n").filter((text) => text !== "")) {
    const [, number, message = text] = /^.*program\.ts\((\d+),\d+\): error TS\d+: (.*)/.exec(text) ?? [];
    if (number !== undefined) line = Number(number);
    said.set(line, `${said.get(line) ?? ""}${message}\n`);
  }
  return said;
}
