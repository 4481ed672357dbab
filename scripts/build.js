// Bundle the plugin and the usp command into dist/. A protoc plugin starts once for each run of buf: one file with what
// is used starts several times as fast as the packages that it comes from. The compiler that judges the output is a file
// of its own, which a run that ends before never reads. The validator that only users' own annotation maps need stays a
// dependency.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { compiled } from "./compiled.js";
import { templates } from "./templates.js";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const options = { bundle: true, platform: "node", target: "node20.19", metafile: true, logLevel: "warning" };

// Of ts-morph the plugin uses the compiler in it, and nothing around that.
const fromTsMorph = createRequire(createRequire(import.meta.url).resolve("ts-morph"));
const typescript = relative("", join(fromTsMorph.resolve("@ts-morph/common"), "../typescript.js"));

/** `ts` of ts-morph, read when something of it is first used. */
const lazyCompiler = {
  name: "lazy-compiler",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-morph$/ }, () => ({ path: "ts-morph", namespace: "lazy" }));
    onResolve({ filter: /^\.\/typescript\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "lazy" }, () => ({
      contents: 'let ts; module.exports = { get ts() { return (ts ??= require("./typescript.cjs")); } };',
    }));
  },
};

const program = {
  ...options,
  format: "esm",
  external: Object.keys(dependencies),
  // Some of the packages are CommonJS and call require.
  banner: {
    js: 'import { createRequire as createRequire$ } from "node:module";\nconst require = createRequire$(import.meta.url);',
  },
};

const results = await Promise.all([
  build({ ...program, entryPoints: ["plugin/main.ts"], outfile: "dist/main.js", plugins: [lazyCompiler] }),
  build({ ...program, entryPoints: ["cli/main.ts"], outfile: "dist/usp.js" }),
  build({ ...options, entryPoints: [typescript], outfile: "dist/typescript.cjs", format: "cjs", minify: true }),
]);

/** The licences of what is bundled, as they ask for. */
const bundled = results
  .flatMap(({ metafile }) => Object.values(metafile.outputs))
  .flatMap(({ inputs }) => Object.entries(inputs))
  .flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
const packages = new Set(bundled.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
const notices = [...packages].sort().map((name) => {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = file === undefined ? "The licence text is in LICENSE." : readFileSync(join(folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
// The package of the compiler within ts-morph has only ts-morph's licence; that of the compiler comes with itself.
const compiler = ["LICENSE.txt", "ThirdPartyNoticeText.txt"].map((file) => join("node_modules/typescript-6", file));
notices.push(
  ["typescript (Apache-2.0)", ...compiler.map((file) => `${readFileSync(file, "utf8").trim()}\n`)].join("\n\n"),
);
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));

writeFileSync("dist/templates.cjs", templates());
const { declarations, runtime } = compiled();
writeFileSync("dist/declarations.json", declarations);
writeFileSync("dist/runtime.json", runtime);
