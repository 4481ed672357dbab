import { spawnSync } from "node:child_process";
import { moduleOf } from "../codecs.js";
import { interleave } from "./rounds.js";

/**
 * What importing a codec adds to the start of a program.
 * @typedef {object} StartUp
 * @property {string} codec
 * @property {number} milliseconds the least of the rounds
 */

/**
 * @param {import("../run.js").Run} run
 * @returns {StartUp[]}
 */
export function startUp({ chosen, settings, progress }) {
  progress("start-up");
  const programs = ["", ...chosen.codecs.map(({ name }) => `await import(${JSON.stringify(moduleOf(name).href)})`)];
  const [nothing, ...others] = interleave([programs], settings.startUpRounds, millisecondsOf)
    .flat()
    .map((figures) => Math.min(...figures));
  return others.map((milliseconds, index) => ({
    codec: chosen.codecs[index].name,
    milliseconds: Math.max(0, milliseconds - nothing),
  }));
}

function millisecondsOf(/** @type {string} */ program) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { stdio: "inherit" });
  if (status !== 0) throw new Error(`failed: ${program}`);
  return performance.now() - start;
}
