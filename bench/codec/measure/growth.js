import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../folders.js";
import { inProcess, interleave } from "./rounds.js";

/**
 * What a byte of a GetResp costs to decode or visit, by the size of the GetResp.
 * @typedef {object} Growth
 * @property {string} operation
 * @property {string} codec
 * @property {number} bytes of a GetResp, in the mean
 * @property {number} nanosecondsPerByte the least of the rounds
 */

const OPERATIONS = ["decode", "visit"];
const SIZES = [1e4, 1e5, 1e6, 1e7];
/** Messages of less than this are as many as have it between them. */
const LEAST_TOTAL = 1e6;
/** Fewer than elsewhere: the largest takes long. */
const SAMPLES = 5;
const WINDOWS = 2;

/**
 * @param {import("../run.js").Run} run
 * @returns {Promise<Growth[]>}
 */
export async function growth({ chosen, settings, progress }) {
  const { getRespsOfSize } = await import("../corpus/make.js");
  const folder = join(dist, "growth");
  mkdirSync(folder, { recursive: true });
  const groups = SIZES.map((size) => {
    const messages = getRespsOfSize(size, Math.max(size, LEAST_TOTAL));
    const files = messages.map((message, index) => {
      const file = join(folder, `${size}-${index}.bin`);
      writeFileSync(file, message);
      return file;
    });
    const total = messages.reduce((sum, { length }) => sum + length, 0);
    const bytes = Math.round(total / files.length);
    return OPERATIONS.flatMap((operation) =>
      chosen.codecs.map(({ name: codec }) => ({ operation, codec, files, bytes, total })),
    );
  });
  const figures = interleave(groups, settings.growthRounds, ({ operation, codec, files, bytes }) => {
    progress(`growth ${operation} ${bytes} ${codec}`);
    const task = { operation, files, mode: "node", codec };
    return inProcess("growth-child.js", { ...task, ...settings.timing, samples: SAMPLES, windows: WINDOWS });
  });
  return groups.flat().flatMap(({ operation, codec, bytes, total }, index) => {
    const all = figures.flat()[index];
    return all.length === 0 ? [] : { operation, codec, bytes, nanosecondsPerByte: Math.min(...all) / total };
  });
}
