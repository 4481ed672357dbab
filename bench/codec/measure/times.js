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
  const groups = chosen.operations.flatMap(({ name: operation }) =>
    chosen.messages.flatMap(({ name: message, root }) =>
      chosen.modes.map(({ name: mode }) =>
        chosen.codecs.map(({ name: codec }) => ({ operation, message, root, mode, codec })),
      ),
    ),
  );
  const figures = interleave(groups, settings.rounds, (task) => {
    progress(`${task.operation} ${task.message} ${task.mode} ${task.codec}`);
    return inProcess("time-child.js", { ...task, ...settings.timing, file: files[task.message] });
  });
  return groups.flat().flatMap(({ root: _, ...what }, index) => {
    const all = figures.flat()[index];
    return all.length === 0 ? [] : { ...what, nanoseconds: Math.min(...all) };
  });
}
