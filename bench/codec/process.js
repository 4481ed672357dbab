// What the processes that load codecs have in common: what they are to do, as JSON in their argument.
import { readFileSync } from "node:fs";
import { moduleOf } from "./codecs.js";
import { enter, input } from "./modes.js";

const { file, mode, ...rest } = JSON.parse(process.argv[2]);

/** What is to be done; `bytes` are the message's. */
export const task = { mode, ...rest, bytes: file && input(mode, readFileSync(file)) };

enter(mode);

/** @returns {Promise<Record<string, Function>>} */
export async function codecFor(/** @type {string} */ name) {
  return await import(moduleOf(name).href);
}
