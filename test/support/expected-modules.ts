import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root, temporaryFolder } from "./env-folders.js";

/**
 * What modules of a golden case export, all together. The runtime is the same for all golden cases, so that it is not
 * there, but the plugin's own.
 * @param modules - by their names without extension
 */
export async function loadExpected(
  golden: string,
  modules: readonly string[],
): Promise<{ readonly [name: string]: unknown }> {
  const { folder, remove } = temporaryFolder();
  const outfile = join(folder, `${golden}.mjs`);
  await build({
    stdin: {
      contents: modules.map((name) => `export * from "./${name}.ts";`).join("\n"),
      resolveDir: join(root, "test/golden", golden, "expected"),
    },
    outfile,
    bundle: true,
    format: "esm",
    plugins: [
      {
        name: "runtime",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\/usp-runtime\// }, ({ path }) => ({
            path: join(root, "plugin/runtime", path.slice("./usp-runtime/".length).replace(/js$/, "ts")),
          }));
        },
      },
    ],
  });
  try {
    return (await import(pathToFileURL(outfile).href)) as { readonly [name: string]: unknown };
  } finally {
    remove();
  }
}
