// The inputs that reach all of the generated code that has been reached so far, one a line, in base64.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("corpus.txt", import.meta.url);

export function readCorpus(): Uint8Array[] {
  const lines = readFileSync(FILE, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => new Uint8Array(Buffer.from(line, "base64")));
}

/** The shortest first, so that a change is a change of some lines. */
export function writeCorpus(inputs: readonly Uint8Array[]): void {
  const lines = inputs.map((bytes) => Buffer.from(bytes).toString("base64"));
  lines.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  writeFileSync(FILE, lines.map((line) => `${line}\n`).join(""));
}
