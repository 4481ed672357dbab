// Has shapes measured, and judges them.
import { better, growsTooFast, heapFor, type Measurement, problemsOf } from "./growth.js";
import type { Effort } from "./measure.js";
import type { Child, Limits } from "./process.js";
import type { Shape } from "./shape.js";

export interface Verdict {
  readonly shape: Shape;
  /** Undefined where the process did not live to tell. */
  readonly measurement: Measurement | undefined;
  readonly problems: readonly string[];
}

/** Of the sizes of a shape: a few, so that what is quadratic takes much longer than what is not. */
const DOUBLINGS = 2;
/** Other programs only ever make it slower: what seems to grow too fast is measured again. */
const ATTEMPTS = 6;
/** How many processes measure at the same time. Of each only its own time counts. */
const PROCESSES = 2;

/** Up to this size the collection of garbage is kept out of it. */
const SMALL = 4_000_000;
/** What may be allocated until then, in megabytes. */
const YOUNG = 64;
/** For larger sizes, as little as can be: of each of them garbage is collected, rather than of the largest alone. */
const YOUNGEST = 1;
/** Small sizes are measured several shapes in a process, for a process takes longer to start. */
const GROUP = 24;

export async function judge(
  child: Child,
  shapes: readonly Shape[],
  largest: number,
  salt: number,
  tell: (verdict: Verdict) => void = () => {},
  seconds = 600,
): Promise<Verdict[]> {
  const queue = groupsOf(shapes, largest > SMALL ? 1 : GROUP);
  const verdicts = new Map<Shape, Verdict>();
  const work = async () => {
    for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
      for (const verdict of await judgeGroup(child, group, largest, salt, seconds)) {
        verdicts.set(verdict.shape, verdict);
        tell(verdict);
      }
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return shapes.map((shape) => verdicts.get(shape) as Verdict);
}

function groupsOf(shapes: readonly Shape[], size: number): (readonly Shape[])[] {
  return Array.from({ length: Math.ceil(shapes.length / size) }, (_, i) => shapes.slice(i * size, (i + 1) * size));
}

async function judgeGroup(
  child: Child,
  group: readonly Shape[],
  largest: number,
  salt: number,
  seconds: number,
): Promise<Verdict[]> {
  const small = largest <= SMALL;
  const effort: Effort = {
    largest,
    doublings: DOUBLINGS,
    salt,
    tries: small ? 8 : 2,
    ms: small ? 3 : 0,
    sameBytes: !small,
    warmUp: small ? { tries: 12, ms: 15 } : { tries: 2, ms: 0 },
  };
  const measure = async (shapes: readonly Shape[]) => {
    const heap = Math.max(...shapes.map((shape) => heapFor(shape, largest * (shape.scale ?? 1))));
    const limits: Limits = { heap, young: small ? YOUNG : YOUNGEST, seconds };
    const task = { kind: "measure", shapes: shapes.map(({ name }) => name), effort } as const;
    return (await child.run(task, limits)) as Measurement[];
  };
  let measurements: Measurement[];
  try {
    measurements = await measure(group);
  } catch (error) {
    const [shape] = group;
    if (group.length === 1 && shape !== undefined)
      return [{ shape, measurement: undefined, problems: [messageOf(error)] }];
    // Which of them it was is seen when each has a process of its own.
    const verdicts: Verdict[] = [];
    for (const shape of group) verdicts.push(...(await judgeGroup(child, [shape], largest, salt, seconds)));
    return verdicts;
  }
  const verdicts: Verdict[] = [];
  for (const [i, shape] of group.entries()) {
    let measurement = measurements[i] as Measurement;
    for (let attempt = 1; attempt < ATTEMPTS && growsTooFast(shape, measurement.samples, small); attempt++) {
      const [again] = await measure([shape]).catch(() => []);
      if (again !== undefined) measurement = { ...measurement, samples: better(measurement.samples, again.samples) };
    }
    verdicts.push({ shape, measurement, problems: problemsOf(shape, measurement, small) });
  }
  return verdicts;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
