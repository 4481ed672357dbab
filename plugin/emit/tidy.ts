import { ts } from "ts-morph";
import { tidyImports } from "./imports.js";
import { indent } from "./indent.js";
import { parse } from "./program.js";

/**
 * Make rendered text fit to be read. Templates need not care about imports, indentation or blank lines.
 * @returns the module, parsed: it is the one that is judged
 */
export function tidy(path: string, text: string): ts.SourceFile {
  const file = parse(`/${path}.ts`, indent(tidyLines(text)));
  const imported = tidyLines(tidyImports(file));
  return imported === file.text ? file : ts.updateSourceFile(file, imported, changeOf(file.text, imported));
}

/** Templates leave blanks where a part is absent, and give a doc comment of one line three. */
function tidyLines(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, "/** $1 */");
}

/** Where two texts differ: only that is parsed again. */
function changeOf(before: string, after: string): ts.TextChangeRange {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const span = ts.createTextSpan(start, before.length - end - start);
  return ts.createTextChangeRange(span, after.length - end - start);
}
