import { ts } from "ts-morph";
import type { Model } from "../model/model.js";

/** Generated code that is no TypeScript: the user is not to blame. */
export class InternalError extends Error {
  constructor(what: string) {
    super(`a bug in protoc-gen-usp: ${what}`);
    this.name = "InternalError";
  }
}

/** Messages of a schema that have another form than typed functions take: the user's annotation map says otherwise. */
export class MisfitError extends Error {
  constructor(misfits: readonly string[]) {
    super(misfits.join("\n"));
    this.name = "MisfitError";
  }
}

/** What the compiler has to say of a module. */
export interface Fault {
  /** The module and the line: `a/module.ts:1`. */
  readonly where: string;
  readonly what: string;
}

/** Check a module of a program; the runtime was checked when the plugin was tested. */
export function faultsOf(program: ts.Program, module: ts.SourceFile): Fault[] {
  const diagnostics = [...program.getSyntacticDiagnostics(module), ...program.getSemanticDiagnostics(module)];
  return diagnostics.map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line + 1;
    return {
      where: `${file?.fileName.slice(1) ?? ""}:${line}`,
      what: ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " "),
    };
  });
}

/** More are not read. */
const MOST = 10;

/**
 * Refuse modules that have faults, which are given beside the Model.
 * @throws MisfitError where it is the user's messages that do not fit
 * @throws InternalError for all else
 */
export function refuseFaults(model: readonly Model[], faults: readonly (readonly Fault[])[]): void {
  const found = faults.flat();
  if (found.length === 0) return;
  const misfits = faults.flatMap((those, i) => {
    const schema = model[i]?.takesFormOf;
    return schema === undefined ? [] : those.map(({ what }) => misfit(schema, what));
  });
  // Where there is more than what does not fit, that is what has to be mended first.
  if (misfits.length === found.length) throw new MisfitError([...new Set(misfits)].slice(0, MOST));
  const lines = found.slice(0, MOST).map(({ where, what }) => `${where}: ${what}`);
  throw new InternalError(`what it wrote does not compile\n${lines.join("\n")}`);
}

/** What the compiler says, with the names of types as users know them. */
function misfit(schema: string, what: string): string {
  const words = what
    .replace(/import\("\/usp-runtime[^"]*"\)\./g, "TR-369's ")
    .replace(/import\("[^"]*"\)\./g, "")
    .replace(/\.$/, "");
  const hint = 'in an annotation map, "message" is for messages that have the form of TR-369\'s';
  return `${schema}: typed functions do not fit its messages: ${words}; ${hint}`;
}
