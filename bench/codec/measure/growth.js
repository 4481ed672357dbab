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

/**
 * @param {import("../run.js").Run} run
 * @returns {Promise<Growth[]>}
 */
export async function growth({ chosen, settings, progress }) {
  const { getRespOfSize } = await import("../corpus/make.js");
  const folder = join(dist, "growth");
  mkdirSync(folder, { recursive: true });
  return SIZES.flatMap((size) => {
    progress(`growth ${size}`);
    const message = getRespOfSize(size);
    const file = join(folder, `${size}.bin`);
    writeFileSync(file, message);
    const task = { operation: "decode", root: "Msg", file, mode: "node", ...settings.timing };
    const figures = interleave(chosen.codecs, settings.growthRounds, ({ name }) =>
      inProcess("time-child.js", { ...task, codec: name }),
    );
    return figures.map((all, index) => ({
      codec: chosen.codecs[index].name,
      bytes: message.length,
      nanosecondsPerByte: Math.min(...all) / message.length,
    }));
  });
}
