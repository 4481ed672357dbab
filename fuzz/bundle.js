// Two files of what is TypeScript: the code under test, which the fuzzer watches, and what judges it, which it does not.
import { readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { WATCHED } from "./fuzzer.js";

/** @returns what of it this process needs */
export async function bundle(folder) {
  const options = {
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
    plugins: [{ name: "apart", setup: apart }],
  };
  await build({ ...options, entryPoints: ["fuzz/codecs.ts"], outfile: join(folder, WATCHED), plugins: [] });
  await build({ ...options, entryPoints: ["fuzz/target.ts"], outfile: join(folder, "target.cjs") });
  await build({ ...options, entryPoints: ["fuzz/prepare.ts"], outfile: join(folder, "prepare.cjs") });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const require = createRequire(join(resolve(folder), "target.cjs"));
  return { ...require("./target.cjs"), ...require("./prepare.cjs") };
}

function apart({ onResolve, onLoad }) {
  onResolve({ filter: /\/codecs\.js$/ }, () => ({ path: `./${WATCHED}`, external: true }));
  // A module that looks for its files finds them although it has been bundled.
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (path.includes("node_modules")) return undefined;
    const url = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", url), loader: "ts" };
  });
}
