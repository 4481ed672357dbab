/** @typedef {import("./results.js").Results} Results */

/** The figures that noise can spoil, and where they stand. */
const figures = /** @type {const} */ ({
  times: "nanoseconds",
  growth: "nanosecondsPerByte",
  startUp: "milliseconds",
});

/** What must be alike, or figures say nothing of each other. */
const alike = /** @type {const} */ (["node", "cpu", "platform", "versions", "generated", "corpus", "bytes"]);

/**
 * The figures of a run and of one more of some of it: of each the least, since what else a machine does only ever adds.
 * @param {Results} before
 * @param {Results} more
 * @returns {Results}
 * @throws {Error} where the two were not measured of the same, in the same place
 */
export function merged(before, more) {
  const other = alike.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(more[name]));
  if (other.length > 0)
    throw new Error(`bench/results.json is of another ${other.join(", ")}; measure everything anew`);
  const results = { ...before };
  for (const [part, figure] of Object.entries(figures)) {
    const added = new Map(more[part]?.map((row) => [keyOf(row, figure), row[figure]]));
    results[part] = before[part].map((row) => ({
      ...row,
      [figure]: Math.min(row[figure], added.get(keyOf(row, figure)) ?? Number.POSITIVE_INFINITY),
    }));
  }
  return results;
}

/** What a row is of. */
function keyOf(/** @type {Record<string, unknown>} */ row, /** @type {string} */ figure) {
  return JSON.stringify({ ...row, [figure]: undefined });
}
