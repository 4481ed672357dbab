import { Project, ts } from "ts-morph";

/** Generated code that is no TypeScript: the user is not to blame. */
export class InternalError extends Error {
  constructor(what: string) {
    super(`a bug in protoc-gen-usp: ${what}`);
    this.name = "InternalError";
  }
}

/** How strictly the output is judged: it must pass where its users are as strict as they can be. */
function compilerOptions(importExtension: string): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    newLine: ts.NewLineKind.LineFeed,
    strict: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    declaration: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    ...(importExtension === ".ts" ? { allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true } : {}),
  };
}

/** The project in which the modules of a run are formatted, checked and emitted, in memory. */
export function createProject(importExtension: string): Project {
  return new Project({ useInMemoryFileSystem: true, compilerOptions: compilerOptions(importExtension) });
}

/**
 * Check modules; the runtime was checked when the plugin was tested.
 * @throws InternalError if the compiler has anything to say of one
 */
export function judge(project: Project, paths: readonly string[]): void {
  const program = project.getProgram().compilerObject;
  const diagnostics = paths.flatMap((path) => {
    const file = program.getSourceFile(`/${path}.ts`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  if (diagnostics.length === 0) return;
  const lines = diagnostics.slice(0, 10).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line + 1;
    return `${file?.fileName.slice(1) ?? ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  throw new InternalError(`what it wrote does not compile\n${lines.join("\n")}`);
}
