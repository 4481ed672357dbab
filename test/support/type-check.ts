import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { write } from "./golden-case.js";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** As strict as a user may be, and without what only some have: lib.dom, the types of Node. */
const strictest = {
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  module: "ESNext",
  moduleResolution: "Bundler",
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  declaration: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
};

/** What the compiler says of the modules below a folder, and of the samples beside them; nothing, where all is fine. */
export function typeCheck(folder: string): string {
  // Samples are read, not imported, so their exports need no types.
  const generated = { compilerOptions: { ...strictest, isolatedDeclarations: true }, exclude: ["**/roundtrip.ts"] };
  return run(folder, generated) + run(folder, { compilerOptions: strictest, include: ["**/roundtrip.ts"] });
}

function run(folder: string, config: object): string {
  write(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
    cwd: folder,
  });
  return stdout + stderr;
}
