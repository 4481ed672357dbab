// Regenerate the committed code into a temporary folder and print a diff where generated/ is stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createTwoFilesPatch } from "diff";

const committed = "generated";
const folder = mkdtempSync(join(tmpdir(), "protoc-gen-usp-verify-"));
const fresh = join(folder, committed);

function filesIn(root) {
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true }).map((file) => join(root, file));
  return files.filter((file) => statSync(file).isFile()).map((file) => relative(root, file));
}

function textOf(root, file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

try {
  for (const template of ["buf.gen.yaml", "buf.gen.tr-181.yaml"]) {
    execFileSync("buf", ["generate", "--template", template, "--output", folder], {
      stdio: ["ignore", "inherit", "inherit"],
    });
  }
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
  rmSync(folder, { recursive: true });
}
