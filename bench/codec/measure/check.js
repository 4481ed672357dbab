import { inProcess } from "./rounds.js";

/**
 * Throws where codecs do not agree on a message.
 * @param {import("../run.js").Run} run
 */
export function check({ chosen, files, progress }) {
  const names = chosen.codecs.map(({ name }) => name);
  for (const mode of chosen.modes) {
    for (const message of chosen.messages) {
      progress(`check ${message.name} ${mode.name}`);
      inProcess("check-child.js", { codecs: names, root: message.root, file: files[message.name], mode: mode.name });
    }
  }
}
