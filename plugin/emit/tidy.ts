import { ts } from "ts-morph";
import { tidyImports } from "./imports.js";

/** Settings of the formatter; it sets indentation and spaces, and leaves lines as they are. */
const format: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings("\n"),
  indentSize: 2,
  tabSize: 2,
  convertTabsToSpaces: true,
  indentSwitchCase: true,
};

/** Make rendered text fit to be read. Templates need not care about imports, indentation or blank lines. */
export function tidy(text: string): string {
  const imported = tidyImports(ts.createSourceFile("module.ts", tidyLines(text), ts.ScriptTarget.Latest));
  return indentUnions(formatted(tidyLines(imported)));
}

/** Templates leave blanks where a part is absent, and give a doc comment of one line three. */
function tidyLines(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, "/** $1 */");
}

/** The compiler's own formatter, asked as an editor asks it. */
function formatted(text: string): string {
  const name = "module.ts";
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({}),
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => "lib.d.ts",
    getScriptFileNames: () => [name],
    getScriptSnapshot: () => ts.ScriptSnapshot.fromString(text),
    getScriptVersion: () => "1",
    fileExists: () => false,
    readFile: () => undefined,
  });
  const parts: string[] = [];
  let end = 0;
  for (const { span, newText } of service.getFormattingEditsForDocument(name, format)) {
    parts.push(text.slice(end, span.start), newText);
    end = span.start + span.length;
  }
  return parts.join("") + text.slice(end);
}

/** The formatter leaves the members of a union where their property is. */
function indentUnions(text: string): string {
  return text.replace(/^( *)\| (\{\n[\s\S]*?\n\1\}|.*)/gm, (_, indent: string, member: string) => {
    return `${indent}  | ${member.replace(/\n/g, "\n    ")}`;
  });
}
