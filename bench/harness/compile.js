import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Compiles the runtime into `dist/runtime`: module by module, as compilers of TypeScript do and as most programs on
 * Node run it, or one of its folders into one file, as bundlers do.
 * @param {{ bundled?: string }} [options] the folder that is to be one file
 */
export async function compile({ bundled } = {}) {
  const source = join(root, "plugin/runtime");
  const target = join(root, "bench/dist/runtime");
  rmSync(target, { recursive: true, force: true });
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const entries = bundled === undefined ? modules : [join(bundled, "index.ts")];
  await build({
    entryPoints: entries.map((file) => join(source, file)),
    outbase: source,
    outdir: target,
    bundle: bundled !== undefined,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  });
}
