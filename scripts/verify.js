// Regenerate the committed code into a temporary folder and print a diff where generated/ is stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createTwoFilesPatch } from "diff";

const committed = "generated";
const fresh = mkdtempSync(join(tmpdir(), "protoc-gen-usp-verify-"));

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  return files.filter((file) => statSync(file).isFile()).map((file) => relative(folder, file));
}

function textOf(folder, file) {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

try {
  const template = JSON.stringify({
    version: "v2",
    inputs: readdirSync("proto")
      .filter((folder) => /^\d/.test(folder))
      .map((folder) => ({ directory: `proto/${folder}` })),
    plugins: [{ local: ["node", "dist/main.js"], out: fresh }],
  });
  execFileSync("buf", ["generate", "--template", template], { stdio: ["ignore", "inherit", "inherit"] });
  const files = new Set([...filesIn(committed), ...filesIn(fresh)]);
  const stale = [...files].sort().filter((file) => textOf(committed, file) !== textOf(fresh, file));
  for (const file of stale) {
    console.log(createTwoFilesPatch(`${committed}/${file}`, "fresh", textOf(committed, file), textOf(fresh, file)));
  }
  if (stale.length > 0) {
    console.error(`${stale.length} of ${files.size} files in ${committed}/ are stale: run npm run generate`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true });
}
