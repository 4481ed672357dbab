import type { AnnotationFile } from "../annotations/types.js";

/** The text of a map: sorted by path, a line an entry, so that two of them can be compared. */
export function mapText(map: AnnotationFile): string {
  const { version, source } = map;
  const parts = Object.entries({ version, source }).flatMap(([key, value]) => {
    return value === undefined ? [] : [`${JSON.stringify(key)}:${JSON.stringify(value)}`];
  });
  for (const section of ["types", "objects", "parameters", "commands", "events"] as const) {
    const lines = Object.entries(byName(map[section] ?? {})).map(([path, entry]) => {
      return `\n${JSON.stringify(path)}:${JSON.stringify(sorted(entry))}`;
    });
    if (lines.length > 0) parts.push(`${JSON.stringify(section)}:{${lines.join(",")}\n}`);
  }
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** With the names of arguments in order; the keys of an annotation stay in that of its making. */
function sorted(entry: object): object {
  const tables = ["input", "output", "args", "inputObjects", "outputObjects", "argObjects"];
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, tables.includes(key) ? byName(value as object) : value]),
  );
}

function byName(table: object): object {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
