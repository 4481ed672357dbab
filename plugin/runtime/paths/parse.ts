import type { TextResult } from "../text/issue.js";
import { PathError, type PathSyntaxIssue, syntaxIssue } from "./issue.js";
import { Scanner } from "./scan.js";
import type { Path, PathOptions, Segment } from "./types.js";

/**
 * Read a path name of any kind (R-ARC.7): of an object, instance, parameter, command or event, with instance numbers,
 * unique keys, searches, followed references, or the `{i}` of the supported data model. The root may have any name.
 *
 * @throws {@link PathError} with the code `path-syntax` (7008), where the text is no path.
 */
export function parsePath(text: string, options?: PathOptions): Path {
  const result = safeParsePath(text, options);
  if (!result.ok) throw new PathError(result.issue);
  return result.value;
}

/** As {@link parsePath}, with the issue as a value: nothing is thrown, whatever the text. */
export function safeParsePath(text: string, options: PathOptions = {}): TextResult<Path, PathSyntaxIssue> {
  const scanner = new Scanner(text, options.relative === true, true);
  const segments: Segment[] = [];
  for (;;) {
    const kind = scanner.next();
    switch (kind) {
      case "name":
        segments.push({ kind, name: text.slice(scanner.start, scanner.pos) });
        break;
      case "number":
        segments.push({ kind, number: scanner.number });
        break;
      case "expression": {
        const { conditions = [], start, pos } = scanner;
        segments.push({ kind, conditions, text: text.slice(start, pos) });
        break;
      }
      case "follow":
        segments.push({ kind, item: scanner.item });
        break;
      case "end":
        return { ok: true, value: { kind: scanner.kind, segments, trailingDot: scanner.trailingDot } };
      case "error":
        return { ok: false, issue: syntaxIssue(scanner) };
      default:
        segments.push({ kind });
    }
  }
}
