import { ts } from "ts-morph";
import { refuseIfAny } from "../diagnostics.js";
import type { Model } from "../model/model.js";

/** Generated code that is no TypeScript: the user is not to blame. */
export class InternalError extends Error {
  constructor(what: string) {
    super(`a bug in protoc-gen-usp: ${what}`);
    this.name = "InternalError";
  }
}

/** More are not read. */
const MOST = 10;

/**
 * Check modules of a program, each beside its Model; the runtime was checked when the plugin was tested.
 * @throws Complaints where it is the user's messages that do not fit
 * @throws InternalError if the compiler has anything else to say of a module
 */
export function judge(program: ts.Program, modules: readonly ts.SourceFile[], model: readonly Model[]): void {
  const faults = modules.map((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  const found = faults.flat();
  if (found.length === 0) return;
  const misfits = faults.flatMap((diagnostics, i) => {
    const schema = model[i]?.takesFormOf;
    return schema === undefined ? [] : diagnostics.map((diagnostic) => ({ schema, diagnostic }));
  });
  // Where there is more than what does not fit, that is what has to be mended first.
  if (misfits.length === found.length) {
    const texts = new Set(misfits.map(({ schema, diagnostic }) => `${schema}\n${textOf(diagnostic)}`));
    refuseIfAny(
      [...texts].slice(0, MOST).map((text) => {
        const [where = "", what = ""] = text.split("\n");
        return { where, what: `typed functions do not fit its messages: ${inWords(what)}`, hint };
      }),
    );
  }
  const lines = found.slice(0, MOST).map((diagnostic) => {
    const { file, start = 0 } = diagnostic;
    const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start).line + 1;
    return `${file?.fileName.slice(1) ?? ""}:${line}: ${textOf(diagnostic)}`;
  });
  throw new InternalError(`what it wrote does not compile\n${lines.join("\n")}`);
}

const hint = 'in an annotation map, "message" is for messages that have the form of TR-369\'s';

/** What the compiler says, with the names of types as users know them. */
function inWords(text: string): string {
  return text
    .replace(/import\("\/usp-runtime[^"]*"\)\./g, "TR-369's ")
    .replace(/import\("[^"]*"\)\./g, "")
    .replace(/\.$/, "");
}

function textOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ");
}
