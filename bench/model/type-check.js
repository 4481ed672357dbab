// What a program with the whole data model of TR-181 and 300 paths in literals costs a compiler to check, where the
// generated code is TypeScript and where it is JavaScript with declarations. node model/type-check.js [rounds]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { grid } from "../harness/grid.js";

const PATHS = 300;
const rounds = Number(process.argv[2] ?? 7);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "bench/dist/type-check");
const compilers = [
  { name: "TypeScript 7", tsc: join(root, "node_modules/typescript/bin/tsc") },
  { name: "TypeScript 5.8", tsc: join(root, "node_modules/typescript-5/bin/tsc") },
];
const targets = ["ts", "js+dts"];
// As strict as can be: it must compile there too.
const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Paths of parameters from all over the model, of one instance, of all, and of another. */
function paths() {
  const { objects, parameters } = JSON.parse(readFileSync(join(root, "proto/annotations/tr-181-2-19-1.json"), "utf8"));
  const isDeleted = (/** @type {string} */ path) =>
    [parameters[path], ...objectsAround(path).map((object) => objects[object])].some((it) => it?.status === "deleted");
  const all = Object.keys(parameters).filter((path) => !isDeleted(path));
  const instances = ["1", "*", "12"];
  let count = 0;
  return Array.from({ length: PATHS }, (_, i) => all[Math.floor((i * all.length) / PATHS)]).map((path) =>
    path.replaceAll("{i}", () => instances[count++ % instances.length]),
  );
}

function objectsAround(/** @type {string} */ path) {
  return [...path.matchAll(/\.(?!\{i\})/g)].map(({ index }) => path.slice(0, index + 1));
}

function generate(/** @type {string} */ target) {
  const template = {
    version: "v2",
    inputs: [{ directory: join(root, "proto/1-4"), paths: [join(root, "proto/1-4/usp-msg-1-4.proto")] }],
    plugins: [
      {
        local: ["node", join(root, "dist/main.js")],
        out: join(folder, target),
        opt: ["annotations=tr-181-2-19-1", `target=${target}`],
      },
    ],
  };
  run(join(root, "node_modules/.bin/buf"), ["generate", "--template", JSON.stringify(template)]);
}

/** A program, and the configuration that compiles it. */
function write(/** @type {string} */ name, /** @type {readonly string[]} */ lines) {
  const config = join(folder, `${name}.json`);
  writeFileSync(join(folder, `${name}.ts`), `${lines.join("\n")}\n`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  return config;
}

function run(/** @type {string} */ command, /** @type {readonly string[]} */ options) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
  return stdout;
}

// The plugin and the compilers are those of the folder above.
run("npm", ["run", "--silent", "build"]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const literals = paths();
const programs = [
  { name: "nothing", config: write("nothing", ["export {};"]) },
  ...targets.map((target) => {
    generate(target);
    const head = [
      `import { getParam } from "./${target}/usp-msg-1-4.model.js";`,
      `import type { GetResp } from "./${target}/usp-msg-1-4.js";`,
      "declare const response: GetResp;",
    ];
    const reads = literals.map((path, i) => `export const v${i} = getParam(response, ${JSON.stringify(path)});`);
    return { name: `target=${target}`, config: write(`paths-${target}`, [...head, ...reads]) };
  }),
];

const cells = programs.flatMap((program) =>
  compilers.map((compiler) => ({ program, compiler, least: Infinity, memory: 0 })),
);
for (let round = 0; round < rounds; round++) {
  for (const cell of cells) {
    const start = performance.now();
    const said = run(process.execPath, [cell.compiler.tsc, "-p", cell.program.config, "--diagnostics"]);
    cell.least = Math.min(cell.least, (performance.now() - start) / 1000);
    cell.memory = Math.max(cell.memory, Number(/Memory used:\s*(\d+)K/.exec(said)?.[1]) / 1024);
  }
}
const rows = cells.map(({ program, compiler, least, memory }) => [
  program.name,
  compiler.name,
  least.toFixed(2),
  memory.toFixed(0),
]);
console.log(`${PATHS} paths; the least time of ${rounds}, the most memory\n`);
console.log(grid(["program", "compiler", "s", "MB"], rows, 2));
