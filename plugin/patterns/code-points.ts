/** A set of code points: ranges with both ends included, in order, none touching the next. */
export type CodePoints = readonly Range[];

export type Range = readonly [first: number, last: number];

const LAST = 0x10ffff;

/** All that is in any of the ranges, which may be in any order and overlap. */
export function union(ranges: readonly Range[]): CodePoints {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** All code points but these. */
export function complement(set: CodePoints): CodePoints {
  const rest: Range[] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) rest.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

export function difference(set: CodePoints, minus: CodePoints): CodePoints {
  return complement(union([...complement(set), ...minus]));
}
