import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../folders.js";
import { inProcess, interleave } from "./rounds.js";

/**
 * What a byte of a GetResp costs to decode, by the size of the GetResp.
 * @typedef {object} Growth
 * @property {string} codec
 * @property {number} bytes
 * @property {number} nanosecondsPerByte the least of the rounds
 */

const SIZES = [1e4, 1e5, 1e6, 1e7];
/** Fewer than elsewhere: the largest takes long. */
const SAMPLES = 5;

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
    return chosen.codecs.map(({ name: codec }) => ({ codec, file, bytes: message.length }));
  });
  const figures = interleave(groups, settings.growthRounds, ({ codec, file, bytes }) => {
    progress(`growth ${bytes} ${codec}`);
    const task = { operation: "decode", root: "Msg", file, mode: "node", codec };
    return inProcess("time-child.js", { ...task, ...settings.timing, samples: SAMPLES });
  });
  return groups.flat().map(({ codec, bytes }, index) => ({
    codec,
    bytes,
    nanosecondsPerByte: Math.min(...figures.flat()[index]) / bytes,
  }));
}
