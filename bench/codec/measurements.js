// What is measured of the codecs: a row a measurement, in the order of the page. Each fills in its part of the results.
import { growth } from "./measure/growth.js";
import { memory } from "./measure/memory.js";
import { sizes } from "./measure/sizes.js";
import { startUp } from "./measure/start-up.js";
import { times } from "./measure/times.js";

/**
 * @typedef {object} Measurement
 * @property {string} name as `--only` takes it
 * @property {keyof import("./report/results.js").Figures} part of the results
 * @property {(run: import("./run.js").Run) => unknown} measure
 */

/** @type {readonly Measurement[]} */
export const measurements = [
  { name: "times", part: "times", measure: times },
  { name: "growth", part: "growth", measure: growth },
  { name: "memory", part: "memory", measure: memory },
  { name: "size", part: "sizes", measure: sizes },
  { name: "start-up", part: "startUp", measure: startUp },
];
