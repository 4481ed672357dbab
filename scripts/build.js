// Bundle the plugin into dist/main.js. A protoc plugin starts once for each run of buf: one file with what is used
// starts several times as fast as the packages that it comes from. The compiler that judges the output stays a
// dependency, and so does the validator that only users' own annotation maps need.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { declarations } from "./declarations.js";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

const { metafile } = await build({
  entryPoints: ["plugin/main.ts"],
  outfile: "dist/main.js",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  external: Object.keys(dependencies),
  // Some of the packages are CommonJS and call require.
  banner: {
    js: 'import { createRequire as createRequire$ } from "node:module";\nconst require = createRequire$(import.meta.url);',
  },
  metafile: true,
  logLevel: "warning",
});

/** The licences of what is bundled, as they ask for. */
const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
);
const packages = new Set(bundled.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
const notices = [...packages].sort().map((name) => {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = file === undefined ? "The licence text is in LICENSE." : readFileSync(join(folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));

writeFileSync("dist/declarations.json", declarations());
