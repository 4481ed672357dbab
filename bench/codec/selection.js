/**
 * The rows that are chosen by words such as `decode,a,e`: of a table of which any row is named, those that are; of the
 * others all.
 * @template {Record<string, readonly { name: string }[]>} T
 * @param {string} words
 * @param {T} tables
 * @returns {T}
 */
export function selection(words, tables) {
  const wanted = words.split(",").filter((word) => word !== "");
  const known = Object.values(tables).flatMap((rows) => rows.map(({ name }) => name));
  const unknown = wanted.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`--only does not know ${unknown.join(", ")}; it knows ${known.join(", ")}`);
  return /** @type {T} */ (
    Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => {
        const named = rows.filter(({ name }) => wanted.includes(name));
        return [table, named.length > 0 ? named : rows];
      }),
    )
  );
}
