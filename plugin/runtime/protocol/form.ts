import type { Misfit } from "./describe.js";

/** Characters of one kind, so and so many. */
export interface Form {
  readonly character: (unit: number) => boolean;
  /** Which lengths are right, ascending. */
  readonly lengths: readonly number[];
  readonly expected: string;
}

/** Where a part of a text does not fit the form; undefined where it does. */
export function misfit(
  { character, lengths, expected }: Form,
  text: string,
  start: number,
  end: number,
): Misfit | undefined {
  const longest = start + (lengths.at(-1) ?? 0);
  for (let position = start; position < end; position++) {
    if (position === longest || !character(text.charCodeAt(position))) return { position, expected };
  }
  return lengths.includes(end - start) ? undefined : { position: end, expected };
}
