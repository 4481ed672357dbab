import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { ts } from "ts-morph";
import { packagePath } from "../paths.js";

/** How strictly the output is judged: it must pass where its users are as strict as they can be. */
function compilerOptions(importExtension: string): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2022,
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

/** Parse a module. What doc comments say of types is for JavaScript. */
export function parse(fileName: string, text: string): ts.SourceFile {
  const { ES2022: languageVersion } = ts.ScriptTarget;
  return ts.createSourceFile(fileName, text, { languageVersion, jsDocParsingMode: ts.JSDocParsingMode.ParseNone });
}

/** What a module imports or exports again, by path as the Model names modules. */
export function importedBy(file: ts.SourceFile): string[] {
  return file.statements.flatMap((node) => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    return from !== undefined && ts.isStringLiteral(from) ? [pathFrom(file.fileName, from.text)] : [];
  });
}

function pathFrom(fileName: string, specifier: string): string {
  return join(dirname(fileName), specifier.replace(/\.(js|ts)$/, "")).slice(1);
}

/** The declarations that modules stand on, made when the plugin was built: the language's, and the runtime's by path. */
interface Declarations {
  readonly language: string;
  readonly runtime: { readonly [path: string]: string };
}

const languageFile = "/lib.es2022.d.ts";

/**
 * The program in which the modules of a run are checked, and compiled, in memory. They see each other, the language,
 * and the runtime.
 */
export function createProgram(modules: readonly ts.SourceFile[], importExtension: string): ts.Program {
  const declarations = JSON.parse(readFileSync(packagePath("dist/declarations.json"), "utf8")) as Declarations;
  const declared = new Map(Object.entries(declarations.runtime));
  const files = new Map(modules.map((file) => [file.fileName, file]));
  files.set(languageFile, parse(languageFile, declarations.language));

  function moduleAt(path: string): ts.SourceFile | undefined {
    const own = files.get(`/${path}.ts`) ?? files.get(`/${path}.d.ts`);
    if (own !== undefined) return own;
    const text = declared.get(path);
    if (text === undefined) return undefined;
    const file = parse(`/${path}.d.ts`, text);
    files.set(file.fileName, file);
    return file;
  }

  const host: ts.CompilerHost = {
    getSourceFile: (fileName) => files.get(fileName),
    resolveModuleNameLiterals: (specifiers, from) => specifiers.map(({ text }) => resolved(moduleAt, from, text)),
    getDefaultLibFileName: () => languageFile,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (fileName) => fileName,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (fileName) => files.has(fileName),
    readFile: () => undefined,
    writeFile: () => undefined,
  };
  const rootNames = modules.map(({ fileName }) => fileName);
  return ts.createProgram({ rootNames, options: compilerOptions(importExtension), host });
}

function resolved(
  moduleAt: (path: string) => ts.SourceFile | undefined,
  from: string,
  specifier: string,
): ts.ResolvedModuleWithFailedLookupLocations {
  const file = moduleAt(pathFrom(from, specifier));
  if (file === undefined) return { resolvedModule: undefined };
  return {
    resolvedModule: {
      resolvedFileName: file.fileName,
      extension: file.isDeclarationFile ? ts.Extension.Dts : ts.Extension.Ts,
      resolvedUsingTsExtension: specifier.endsWith(".ts"),
    },
  };
}
