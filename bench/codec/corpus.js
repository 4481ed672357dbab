// The messages as files: those that are made here, or those of a folder.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./folders.js";
import { messages } from "./messages.js";

/**
 * The files of the messages, by name. Peers must have been generated.
 * @param {string} [folder] with files that begin with the names
 * @returns {Promise<Record<string, string>>}
 */
export async function corpus(folder) {
  return folder === undefined ? await ownFiles() : filesIn(folder);
}

async function ownFiles() {
  const { make } = await import("./corpus/make.js");
  const target = join(dist, "corpus");
  mkdirSync(target, { recursive: true });
  const files = messages.map(({ name }) => [name, join(target, `${name}.bin`)]);
  for (const [name, file] of files) writeFileSync(file, make[name]());
  return Object.fromEntries(files);
}

function filesIn(/** @type {string} */ folder) {
  const files = readdirSync(folder);
  return Object.fromEntries(
    messages.map(({ name }) => {
      const file = files.find((candidate) => candidate.startsWith(`${name}_`) || candidate.startsWith(`${name}.`));
      if (file === undefined) throw new Error(`${folder} has no file of the message ${name}`);
      return [name, join(folder, file)];
    }),
  );
}
