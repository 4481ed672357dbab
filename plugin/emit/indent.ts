/** What a line opens at its end: how deep the lines in it stand, and the one that closes it. */
interface Opened {
  readonly inner: number;
  /** Where labels of a switch stand; elsewhere nothing looks like one. */
  readonly label: number;
  readonly close: number;
}

/**
 * Indent rendered text by two spaces a level. Templates set lines so that what a line opens and leaves open is at its
 * end, and what it closes at its beginning; so nothing but the ends of lines is looked at, whatever stands in strings.
 */
export function indent(text: string): string {
  const opened: Opened[] = [{ inner: 0, label: 0, close: 0 }];
  let inComment = false;
  const lines = text.split("\n").map((given) => {
    const line = given.trim();
    const around = opened.at(-1) as Opened;
    if (inComment) {
      inComment = !line.endsWith("*/");
      return `${spaces(around.inner)} ${line}`;
    }
    if (line === "") return line;
    inComment = line.startsWith("/*") && !line.endsWith("*/");
    if (isClosing(line) && opened.length > 1) opened.pop();
    const depth = depthOf(line, around);
    if (!inComment && isOpening(line)) opened.push(openedBy(line, depth));
    return spaces(depth) + line;
  });
  return lines.join("\n");
}

function depthOf(line: string, { inner, label, close }: Opened): number {
  if (isClosing(line)) return close;
  if (isContinued(line)) return inner + 1;
  return /^(case .*|default):$/.test(line) ? label : inner;
}

function openedBy(line: string, depth: number): Opened {
  if (line.startsWith("switch ")) return { inner: depth + 2, label: depth + 1, close: depth };
  // What is in a member of a union lines up with what follows its bar.
  const from = isContinued(line) ? depth + 1 : depth;
  return { inner: from + 1, label: from + 1, close: from };
}

/** A member of a union type, or what comes of another condition: it goes on with what the line before began. */
function isContinued(line: string): boolean {
  return line.startsWith("| ") || line.startsWith(": ");
}

function isOpening(line: string): boolean {
  return /[({[]$/.test(line);
}

function isClosing(line: string): boolean {
  return /^[)}\]]/.test(line);
}

function spaces(depth: number): string {
  return "  ".repeat(depth);
}
