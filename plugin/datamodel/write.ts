import type { AnnotationFile } from "../annotations/types.js";

/** The text of a map: sorted by path, a line an entry, so that two of them can be compared. */
export function mapText(map: AnnotationFile): string {
  const parts = Object.entries(map).map(([section, content]) => {
    if (section === "version" || section === "source") return `${JSON.stringify(section)}:${JSON.stringify(content)}`;
    const entries = Object.entries(content as { readonly [path: string]: unknown });
    const lines = entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, entry]) => {
        return `${JSON.stringify(path)}:${JSON.stringify(sorted(entry))}`;
      });
    return `${JSON.stringify(section)}:{${lines.map((line) => `\n${line}`).join(",")}\n}`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** With the names of arguments in order; the keys of an annotation stay in that of its making. */
function sorted(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return entry;
  const tables = ["input", "output", "args", "inputObjects", "outputObjects", "argObjects"];
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, tables.includes(key) ? byName(value) : value]),
  );
}

function byName(table: object): object {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
