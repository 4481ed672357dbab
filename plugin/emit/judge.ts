import { ts } from "ts-morph";

/** Generated code that is no TypeScript: the user is not to blame. */
export class InternalError extends Error {
  constructor(what: string) {
    super(`a bug in protoc-gen-usp: ${what}`);
    this.name = "InternalError";
  }
}

/**
 * Check modules of a program; the runtime was checked when the plugin was tested.
 * @throws InternalError if the compiler has anything to say of one
 */
export function judge(program: ts.Program, modules: readonly ts.SourceFile[]): void {
  const diagnostics = modules.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  if (diagnostics.length === 0) return;
  const lines = diagnostics.slice(0, 10).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line + 1;
    return `${file?.fileName.slice(1) ?? ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  throw new InternalError(`what it wrote does not compile\n${lines.join("\n")}`);
}
