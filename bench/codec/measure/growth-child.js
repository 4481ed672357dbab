// One operation of one codec on several Msgs in turn, in a process of its own:
// `node growth-child.js '{ "codec", "operation", "files", "mode", … }'`. Prints the nanoseconds of all together, or nothing
// where the codec has no such operation.
import { readFileSync } from "node:fs";
import { input } from "../modes.js";
import { operations } from "../operations.js";
import { codecFor, task } from "./process.js";
import { nanosecondsOf } from "./sample.js";

const { of } = operations.find(({ name }) => name === task.operation);
const codec = await codecFor(task.codec);
const calls = task.files.map((file) => of(codec, "Msg", input(task.mode, readFileSync(file))));
const all = () => {
  let last;
  for (const call of calls) last = call();
  return last;
};
if (!calls.includes(undefined)) console.log(nanosecondsOf(all, task));
