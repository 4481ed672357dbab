import { inProcess, interleave } from "./rounds.js";

/**
 * What one call takes.
 * @typedef {object} Time
 * @property {string} operation
 * @property {string} message
 * @property {string} mode
 * @property {string} codec
 * @property {number} nanoseconds the least of the rounds: what else a machine does only ever adds
 */

/**
 * @param {import("../run.js").Run} run
 * @returns {Time[]}
 */
export function times({ chosen, files, settings, progress }) {
  const groups = chosen.operations.flatMap((operation) =>
    chosen.messages.flatMap((message) => chosen.modes.map((mode) => ({ operation, message, mode }))),
  );
  return groups.flatMap(({ operation, message, mode }) => {
    progress(`${operation.name} ${message.name} ${mode.name}`);
    const task = { operation: operation.name, root: message.root, file: files[message.name], mode: mode.name };
    const figures = interleave(chosen.codecs, settings.rounds, ({ name }) =>
      inProcess("time-child.js", { ...task, ...settings.timing, codec: name }),
    );
    return figures.flatMap((all, index) =>
      all.length === 0
        ? []
        : {
            operation: operation.name,
            message: message.name,
            mode: mode.name,
            codec: chosen.codecs[index].name,
            nanoseconds: Math.min(...all),
          },
    );
  });
}
