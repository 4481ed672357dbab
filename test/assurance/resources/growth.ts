// How time and memory grow with the size of an input, and what is too much.
import type { Shape } from "./shape.js";

/** What one size took. */
export interface Sample {
  readonly bytes: number;
  /** The time of the best of several tries, in milliseconds of a processor. */
  readonly ms: number;
}

/** What the largest size took beside its time. */
export interface Footprint {
  readonly bytes: number;
  readonly verdict: string;
  /** Bytes that the result holds, apart from the input. */
  readonly held: number;
  /** Bytes that were there at once, apart from the input; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

export interface Measurement {
  readonly samples: readonly Sample[];
  readonly footprint: Footprint;
}

/** Linear is 1 and quadratic 2; caches and the collection of garbage cost more for what is larger. */
const HIGHEST_GROWTH = 1.4;
/** Small sizes take so little that what an engine does now and then counts for more. */
const HIGHEST_GROWTH_SMALL = 1.5;
/** Below it, a clock and an engine that starts to optimise say more than the decoder. */
const SHORTEST_MS = 2;
/** What an engine allocates for itself, whatever is done. */
const OWN_HELD = 512 * 1024;
const OWN_PEAK = 48 * 1024 * 1024;

/** The exponent by which time grows from one size to another. */
export function exponentOf(small: Sample, large: Sample): number {
  const times = Math.max(large.ms, SHORTEST_MS) / Math.max(small.ms, SHORTEST_MS);
  return Math.log(times) / Math.log(large.bytes / small.bytes);
}

/** The highest exponent over all sizes, and over the larger ones, where what grows faster shows most. */
export function growthOf(samples: readonly Sample[]): number {
  const [last, ...before] = [...samples].sort((a, b) => b.bytes - a.bytes);
  if (last === undefined || before.length === 0) return 0;
  const far = before[before.length - 1] as Sample;
  const near = before[Math.min(1, before.length - 1)] as Sample;
  return Math.max(exponentOf(far, last), exponentOf(near, last));
}

/** Of two measurements of the same sizes the better times: noise only ever adds to them. */
export function better(one: readonly Sample[], other: readonly Sample[]): readonly Sample[] {
  return one.map((sample, i) => ({ ...sample, ms: Math.min(sample.ms, other[i]?.ms ?? sample.ms) }));
}

/** @param small see {@link problemsOf} */
export function growsTooFast({ growth = 0 }: Shape, samples: readonly Sample[], small: boolean): boolean {
  return growthOf(samples) > Math.max(growth, small ? HIGHEST_GROWTH_SMALL : HIGHEST_GROWTH);
}

/**
 * What is wrong with how a shape was taken; nothing, if all is well.
 * @param small the sizes are so small that no garbage was collected, and it does not count how much there was
 */
export function problemsOf(shape: Shape, { samples, footprint }: Measurement, small: boolean): string[] {
  const { bytes, verdict, held, peak } = footprint;
  const problems: string[] = [];
  if (verdict !== shape.expect) problems.push(`${verdict}, expected ${shape.expect}`);
  if (growsTooFast(shape, samples, small)) {
    const times = samples.map(({ bytes, ms }) => `${bytes} bytes in ${ms.toFixed(1)} ms`).join(", ");
    problems.push(`its time grows by the power of ${growthOf(samples).toFixed(2)}: ${times}`);
  }
  if (held > shape.held * bytes + OWN_HELD) problems.push(`${bytes} bytes hold ${held}, more than ${shape.held} times`);
  if (!small && peak !== undefined && peak > shape.peak * bytes + OWN_PEAK) {
    problems.push(`${bytes} bytes need ${peak} at once, more than ${shape.peak} times`);
  }
  return problems;
}

/** What the heap of a process may take that handles a size, in megabytes. */
export function heapFor({ peak, given = 1 }: Shape, bytes: number): number {
  return Math.ceil(((peak + given) * bytes + OWN_PEAK) / 2 ** 20) + 32;
}
