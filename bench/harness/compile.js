import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Compiles the runtime into `dist/runtime`: module by module, or one of its folders into one file, as bundlers do.
 * @param {{ bundled?: string }} [options] the folder that is to be one file
 */
export async function compile({ bundled } = {}) {
  const source = join(root, "plugin/runtime");
  await compileFolder(source, join(root, "bench/dist/runtime"), bundled && join(bundled, "index.ts"));
}

/**
 * Compiles a folder of TypeScript module by module, as compilers of TypeScript do and as most programs on Node run it,
 * or what an entry reaches into one file.
 * @param {string} source
 * @param {string} target which is emptied first
 * @param {string} [entry] of the one file, within the source
 */
export async function compileFolder(source, target, entry) {
  rmSync(target, { recursive: true, force: true });
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  await build({
    entryPoints: (entry === undefined ? modules : [entry]).map((file) => join(source, file)),
    outbase: source,
    outdir: target,
    bundle: entry !== undefined,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  });
}
