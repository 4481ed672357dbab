// One operation of one codec on one message, in a process of its own:
// `node time-child.js '{ "codec", "operation", "message", "mode", … }'`. Prints nanoseconds, or nothing where the codec has
// no such operation.
import { operations } from "../operations.js";
import { codecFor, task } from "./process.js";
import { nanosecondsOf } from "./sample.js";

const { root, bytes } = task;
const { of } = operations.find(({ name }) => name === task.operation);
const call = of(await codecFor(task.codec), root, bytes);
if (call !== undefined) console.log(nanosecondsOf(call, task));
