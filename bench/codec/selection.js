/**
 * The rows that are chosen by words such as `decode,a,e`: of a table of which any row is named, those that are; of the
 * others all, or the first where words are given and `firstOf` names the table.
 * @template {Record<string, readonly { name: string }[]>} T
 * @param {string} text
 * @param {T} tables
 * @param {keyof T} firstOf
 * @returns {T}
 */
export function selection(text, tables, firstOf) {
  const words = text.split(",").filter((word) => word !== "");
  const known = Object.values(tables).flatMap((rows) => rows.map(({ name }) => name));
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`--only does not know ${unknown.join(", ")}; it knows ${known.join(", ")}`);
  const chosen = Object.entries(tables).map(([table, rows]) => {
    const named = rows.filter(({ name }) => words.includes(name));
    if (named.length > 0) return [table, named];
    return [table, words.length > 0 && table === firstOf ? rows.slice(0, 1) : rows];
  });
  return /** @type {T} */ (Object.fromEntries(chosen));
}
