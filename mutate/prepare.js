// Compile the schemas of the golden cases, once for all mutants.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";

export function prepare() {
  const folders = readdirSync("test/golden").map((name) => `test/golden/${name}/input`);
  const schemas = readdirSync("proto").filter((name) => /^\d/.test(name));
  const descriptors = [...folders, ...schemas.map((name) => `proto/${name}`)].map((folder) => [
    folder,
    compile(folder),
  ]);
  mkdirSync("mutate/prepared", { recursive: true });
  writeFileSync("mutate/prepared/descriptors.json", JSON.stringify(Object.fromEntries(descriptors)));
}

function compile(folder) {
  const set = execFileSync("node_modules/.bin/buf", [
    "build",
    folder,
    "--as-file-descriptor-set",
    "-o",
    "-#format=binpb",
  ]);
  return set.toString("base64");
}
