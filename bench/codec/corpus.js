import { readdirSync } from "node:fs";
import { join } from "node:path";
import { messages } from "./messages.js";

/** The files of the messages, by name. */
export function corpusOf(/** @type {string} */ folder) {
  const files = readdirSync(folder);
  return Object.fromEntries(
    messages.map(({ name }) => [
      name,
      join(
        folder,
        files.find((file) => file.startsWith(`${name}_`)),
      ),
    ]),
  );
}
