// Processes one after the other. What is compared comes one behind the other, so that what else the machine does hits
// all of it; whose turn is first changes from round to round.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Starts a module in a process of its own, and gives what it prints, as JSON.
 * @param {string} module beside this one
 * @param {object} task
 * @param {readonly string[]} [flags] of Node
 */
export function inProcess(module, task, flags = []) {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const output = execFileSync(process.execPath, [...flags, file, JSON.stringify(task)], { encoding: "utf8" });
  return output === "" ? undefined : JSON.parse(output);
}

/**
 * Measures all tasks once in each round, group by group, and gives the figures of each task, as the groups have them.
 * So the rounds of a group are far apart: a machine that is busy for a while is not so in all of them.
 * @template T
 * @param {readonly (readonly T[])[]} groups of what is compared
 * @param {number} rounds
 * @param {(task: T) => number | undefined} measure undefined for what there is not
 */
export function interleave(groups, rounds, measure) {
  const figures = groups.map((tasks) => tasks.map(() => /** @type {number[]} */ ([])));
  for (let round = 0; round < rounds; round++) {
    for (const [group, tasks] of groups.entries()) {
      for (let turn = 0; turn < tasks.length; turn++) {
        const index = (turn + round) % tasks.length;
        const figure = measure(tasks[index]);
        if (figure !== undefined) figures[group][index].push(figure);
      }
    }
  }
  return figures;
}
