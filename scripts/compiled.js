// What the plugin need not compile anew in each run: its runtime, and what generated modules stand on.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import tsMorph from "ts-morph";

const { Project, ts } = tsMorph;

/**
 * The texts of two files of dist/. `runtime.json` has the modules of the runtime as JavaScript and as declarations, by
 * path. `declarations.json` has declarations of the language and of the runtime, without comments, for the compiler that
 * judges the output: parsing them takes a fraction of what their sources take.
 */
export function compiled() {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      newLine: ts.NewLineKind.LineFeed,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      declaration: true,
    },
  });
  for (const file of readdirSync("plugin/runtime", { recursive: true })) {
    if (!file.endsWith(".ts")) continue;
    const path = `/usp-runtime/${file.replaceAll("\\", "/")}`;
    project.createSourceFile(path, readFileSync(join("plugin/runtime", file), "utf8"));
  }
  const modules = {};
  for (const { filePath, text } of project.emitToMemory().getFiles()) {
    const [, path, kind] = /^\/(.*?)\.(js|d\.ts)$/.exec(filePath);
    modules[path] = { ...modules[path], [kind === "js" ? "js" : "dts"]: text };
  }
  const program = project.getProgram().compilerObject;
  const language = program.getSourceFiles().filter((file) => program.isSourceFileDefaultLibrary(file));
  const runtime = Object.entries(modules).map(([path, { dts }]) => [
    path,
    withoutComments(parse(`/${path}.d.ts`, dts)),
  ]);
  return {
    runtime: JSON.stringify(modules),
    declarations: JSON.stringify({
      language: language.map(withoutComments).join("\n"),
      runtime: Object.fromEntries(runtime),
    }),
  };
}

function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
}

function withoutComments(file) {
  return ts.createPrinter({ removeComments: true }).printFile(file).replace(/^\s+/gm, "");
}
