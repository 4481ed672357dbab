import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./env-folders.js";
import { runOrFail } from "./env-process.js";

/** `npm test` has built already; what tests need of dist/ is not built again for nothing, and never old. */
export default async function buildIfStale(): Promise<void> {
  const sources = ["plugin", "scripts", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(root, folder, file)),
  );
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  const built = ["main.js", "templates.cjs", "declarations.json", "runtime.json"].map((file) =>
    join(root, "dist", file),
  );
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs >= newest)) return;
  await runOrFail("npm", ["run", "--silent", "build"], { cwd: root });
}
