import { readFileSync } from "node:fs";

/**
 * @typedef {object} ObjectType
 * @property {string} path with `{i}` for instance numbers
 * @property {number} instances that a large GetResp has
 * @property {readonly { name: string, type: string }[]} parameters `type` is a letter, see objects.txt
 */

/** @type {ObjectType[]} */
export const objects = [];

for (const line of readFileSync(new URL("objects.txt", import.meta.url), "utf8").split("\n")) {
  const words = line.trim().split(" ");
  if (line.startsWith("  ")) objects.at(-1)?.parameters.push(...words.map(parameter));
  else if (words.length === 2) objects.push({ instances: Number(words[0]), path: words[1], parameters: [] });
}

function parameter(/** @type {string} */ word) {
  const [name, type] = word.split(":");
  return { name, type };
}

/** @returns {ObjectType} */
export function objectAt(/** @type {string} */ path) {
  const object = objects.find((candidate) => candidate.path === path);
  if (object === undefined) throw new Error(`objects.txt has no ${path}`);
  return object;
}

/** The path of an instance, whose other instance numbers are 1. */
export function instancePath(/** @type {string} */ path, /** @type {number} */ instance) {
  const last = path.lastIndexOf("{i}");
  if (last < 0) return path;
  return `${path.slice(0, last).replaceAll("{i}", "1")}${instance}${path.slice(last + 3)}`;
}
