import type { Front } from "./matcher.js";

/** Fronts that have been met, to tell which further ones need no following. */
export class Fronts {
  /** By each step that reads. */
  readonly #at = new Map<number, Front[]>();
  #isEmptyKnown = false;
  /** How many counts have been compared. */
  effort = 0;

  /** Whether a front that was added has as many ways to each step, so that it leads to all that this one leads to. */
  covers({ ways }: Front): boolean {
    if (ways.size === 0) return this.#isEmptyKnown;
    let candidates: readonly Front[] | undefined;
    for (const at of ways.keys()) {
      const here = this.#at.get(at) ?? [];
      if (candidates === undefined || here.length < candidates.length) candidates = here;
    }
    return candidates?.some((candidate) => this.#isCovered(ways, candidate.ways)) ?? false;
  }

  add(front: Front): void {
    this.#isEmptyKnown = true;
    for (const at of front.ways.keys()) {
      const here = this.#at.get(at);
      if (here === undefined) this.#at.set(at, [front]);
      else here.push(front);
    }
  }

  #isCovered(ways: ReadonlyMap<number, number>, by: ReadonlyMap<number, number>): boolean {
    for (const [at, count] of ways) {
      this.effort++;
      if ((by.get(at) ?? 0) < count) return false;
    }
    return true;
  }
}
