// Bundle the tests of a suite with what they test, as Stryker has instrumented it: node mutate/bundle.js <suite>
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { suites } from "./suites.js";

const suite = suites[process.argv[2]];

const options = { bundle: true, platform: "node", target: "node20.19", logLevel: "error" };
const imports = suite.tests.map((path) => `import "./${path}";`);
const exports = ['export { tests } from "vitest";', `export const isLoadedAnew = ${suite.isLoadedAnew === true};`];
await build({
  ...options,
  stdin: { contents: [...imports, ...exports].join("\n"), resolveDir: "." },
  outfile: "mutate/suite.mjs",
  external: suite.external ?? [],
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
  format: "esm",
  // Tests look at stacks.
  sourcemap: "linked",
  sourcesContent: false,
  plugins: [{ name: "redirect", setup: redirect }],
});

/**
 * What is a copy of plugin/runtime elsewhere is plugin/runtime itself, so that a mutant is run; and nothing is compiled by
 * buf anew for each of them.
 */
function redirect({ onResolve, onLoad }) {
  const path = (file) => ({ path: resolve(file) });
  const absent = suite.without ?? [];
  onResolve({ filter: /./ }, ({ path: source }) =>
    absent.some((name) => source === name || source.endsWith(`/${name}`))
      ? { path: source, namespace: "absent" }
      : undefined,
  );
  onResolve({ filter: /^vitest$/ }, () => path("mutate/vitest.ts"));
  // The runtime that stands beside generated code, which golden cases do not even have.
  onResolve({ filter: /^\.{1,2}\/(.*\/)?usp-runtime\// }, ({ path: source }) =>
    path(`plugin/runtime/${/usp-runtime\/(.*?)(\.[jt]s)?$/.exec(source)[1]}.ts`),
  );
  onResolve({ filter: /\/compile\.js$/ }, ({ path: source, importer }) => {
    if (importer.endsWith("mutate/compile.ts") || !join(dirname(importer), source).endsWith("test/support/compile.js"))
      return undefined;
    return path("mutate/compile.ts");
  });
  // The samples of a golden case stand beside what is expected of it when they run.
  onResolve({ filter: /^\.\// }, ({ path: source, importer }) => {
    if (!importer.endsWith("/roundtrip.ts")) return undefined;
    const file = join(dirname(importer), "expected", source.replace(/(\.[jt]s)?$/, ".ts"));
    return existsSync(file) ? { path: file } : { path: file, namespace: "absent" };
  });
  // What no test of the suite uses, and what a case expects that is not TypeScript.
  onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  onResolve({ filter: /\?anew$/ }, ({ path: source }) => ({ path: source.replace("?anew", ""), namespace: "anew" }));
  onLoad({ filter: /./, namespace: "anew" }, async ({ path: file }) => {
    const { outputFiles } = await build({ ...options, entryPoints: [file], format: "cjs", write: false });
    const text = JSON.stringify(outputFiles[0].text);
    return {
      contents: `const evaluate = new Function("module", "exports", ${text});
        export function load() { const module = { exports: {} }; evaluate(module, module.exports); return module.exports; }`,
    };
  });
  onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
    if (file.includes("node_modules")) return undefined;
    const text = readFileSync(file, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
    return { contents: evaluateAnew(text, dirname(file)), loader: "ts" };
  });
}

/** A test that imports a module in a function wants it as it is when it is loaded then. */
function evaluateAnew(text, folder) {
  return text.replace(/await import\("(\.[^"]*)\.js"\)/g, (_, module) => {
    const name = join(folder, `${module}.ts`);
    return `(await import(${JSON.stringify(`${name}?anew`)})).load()`;
  });
}
