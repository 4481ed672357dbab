import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../folders.js";
import { inProcess, interleave } from "./rounds.js";

/**
 * What a byte of a GetResp costs to decode or visit, by the size of the GetResp.
 * @typedef {object} Growth
 * @property {string} operation
 * @property {string} codec
 * @property {number} bytes
 * @property {number} nanosecondsPerByte the least of the rounds
 */

const OPERATIONS = ["decode", "visit"];
const SIZES = [1e4, 1e5, 1e6, 1e7];
/** Fewer than elsewhere: the largest takes long. */
const SAMPLES = 5;
const WINDOWS = 2;

/**
 * @param {import("../run.js").Run} run
 * @returns {Promise<Growth[]>}
 */
export async function growth({ chosen, settings, progress }) {
  const { getRespOfSize } = await import("../corpus/make.js");
  const folder = join(dist, "growth");
  mkdirSync(folder, { recursive: true });
  const groups = SIZES.map((size) => {
    const message = getRespOfSize(size);
    const file = join(folder, `${size}.bin`);
    writeFileSync(file, message);
    return OPERATIONS.flatMap((operation) =>
      chosen.codecs.map(({ name: codec }) => ({ operation, codec, file, bytes: message.length })),
    );
  });
  const figures = interleave(groups, settings.growthRounds, ({ operation, codec, file, bytes }) => {
    progress(`growth ${operation} ${bytes} ${codec}`);
    const task = { operation, root: "Msg", file, mode: "node", codec };
    return inProcess("time-child.js", { ...task, ...settings.timing, samples: SAMPLES, windows: WINDOWS });
  });
  return groups.flat().flatMap(({ file: _, ...what }, index) => {
    const all = figures.flat()[index];
    return all.length === 0 ? [] : { ...what, nanosecondsPerByte: Math.min(...all) / what.bytes };
  });
}
