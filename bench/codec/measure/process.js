// What the processes that load codecs have in common: what they are to do, as JSON in their argument.
import { readFileSync } from "node:fs";
import { codecs, moduleOf } from "../codecs.js";
import { enter, input } from "../modes.js";

const given = JSON.parse(process.argv[2]);

/** What is to be done; `bytes` are those of the message in `file`. */
export const task = { ...given, bytes: given.file && input(given.mode, readFileSync(given.file)) };

enter(given.mode);

/** @returns {Promise<Record<string, Function>>} */
export async function codecFor(/** @type {string} */ name) {
  const codec = await import(moduleOf(name).href);
  const beside = codecs.find((row) => row.name === name)?.beside;
  return beside === undefined ? codec : { ...codec, ...(await import(moduleOf(beside).href)) };
}
