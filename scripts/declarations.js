// What generated modules stand on, as the compiler that judges them needs it: declarations of the language and of the
// runtime, without comments. Parsing them takes a fraction of what their sources take.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import tsMorph from "ts-morph";

const { Project, ts } = tsMorph;

/** The text of dist/declarations.json. */
export function declarations() {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      declaration: true,
      emitDeclarationOnly: true,
      removeComments: true,
    },
  });
  for (const file of readdirSync("plugin/runtime", { recursive: true })) {
    if (!file.endsWith(".ts")) continue;
    const path = `/usp-runtime/${file.replaceAll("\\", "/")}`;
    project.createSourceFile(path, readFileSync(join("plugin/runtime", file), "utf8"));
  }
  const program = project.getProgram().compilerObject;
  const printer = ts.createPrinter({ removeComments: true });
  const language = program
    .getSourceFiles()
    .filter((file) => program.isSourceFileDefaultLibrary(file))
    .map((file) => tight(printer.printFile(file)))
    .join("\n");
  const runtime = project.emitToMemory().getFiles();
  const entries = runtime.map(({ filePath, text }) => [filePath.slice(1).replace(/\.d\.ts$/, ""), tight(text)]);
  return JSON.stringify({ language, runtime: Object.fromEntries(entries) });
}

function tight(text) {
  return text.replace(/^\s+/gm, "");
}
