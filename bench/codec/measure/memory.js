import { messages } from "../messages.js";
import { inProcess } from "./rounds.js";

/**
 * What decoding a message takes of memory.
 * @typedef {object} Memory
 * @property {string} codec
 * @property {string} message
 * @property {number} allocated bytes a call, garbage included
 * @property {number} kept bytes that are still there after a collection: the message as objects
 */

const MESSAGES = ["e", "f"];
/** No collection comes before this is full, in MB. */
const YOUNG_GENERATION = 1024;

/**
 * @param {import("../run.js").Run} run
 * @returns {Memory[]}
 */
export function memory({ chosen, files, progress }) {
  const flags = [
    "--expose-gc",
    `--min-semi-space-size=${YOUNG_GENERATION}`,
    `--max-semi-space-size=${YOUNG_GENERATION}`,
  ];
  return messages
    .filter(({ name }) => MESSAGES.includes(name))
    .flatMap(({ name: message, root }) =>
      chosen.codecs.map(({ name: codec }) => {
        progress(`memory ${message} ${codec}`);
        const task = { codec, root, file: files[message], mode: "node" };
        return { codec, message, ...inProcess("memory-child.js", task, flags) };
      }),
    );
}
