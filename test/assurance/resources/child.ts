// The process in which is measured: its argument is a task, and what it writes the result.
import { believe, controls, forgetful } from "./controls.js";
import type { Measurement } from "./growth.js";
import { type Kept, seeWhatStays } from "./keeps.js";
import { type Told, tellLies } from "./lies.js";
import { type Effort, measure } from "./measure.js";
import type { Shape } from "./shape.js";
import { shapes } from "./shapes/index.js";

/** With `control`, it is a codec that must fail. */
export type Task =
  | { readonly kind: "measure"; readonly shapes: readonly string[]; readonly effort: Effort }
  | { readonly kind: "lies"; readonly control?: boolean }
  | { readonly kind: "keeps"; readonly control?: boolean };

async function done(task: Task): Promise<Measurement[] | Told | Kept> {
  switch (task.kind) {
    case "measure":
      return task.shapes.map((name) => measure(named(name), task.effort));
    case "lies":
      return tellLies(task.control ? believe : undefined);
    case "keeps":
      return seeWhatStays(task.control ? forgetful : undefined);
  }
}

function named(wanted: string): Shape {
  const shape = [...shapes, ...Object.values(controls)].find(({ name }) => name === wanted);
  if (shape === undefined) throw new Error(`there is no shape ${wanted}`);
  return shape;
}

process.stdout.write(JSON.stringify(await done(JSON.parse(process.argv[2] ?? "") as Task)));
