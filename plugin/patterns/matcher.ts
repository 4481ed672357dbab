import type { Letter } from "./alphabet.js";
import type { Program } from "./program.js";

/**
 * What a matcher that tries all ways does after the same characters: how many ways lead to each step that reads the
 * next one. A front with more ways everywhere leads to fronts with more ways everywhere.
 */
export interface Front {
  /** The steps that read, with the number of ways to each. */
  readonly ways: ReadonlyMap<number, number>;
  /** All that the matcher did since the last character, a step for each way to it. */
  readonly steps: number;
  /** The last character; undefined before the first. */
  readonly last: Reading | undefined;
}

/** A character that has been read. */
export interface Reading {
  readonly letter: Letter;
  readonly before: Reading | undefined;
  /** Where in the pattern stands what has read it in most ways. */
  readonly position: number;
}

/** Counts what a backtracking matcher does, without doing it: ways that are at the same step are counted as one. */
export class Matcher {
  readonly #program: Program;
  /** All steps that have been visited, each once a front: a measure of the time taken. */
  effort = 0;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Before the first character. */
  start(): Front {
    return this.#front(new Map([[this.#program.start, 1]]), undefined);
  }

  /** After one character more. */
  after({ ways, last }: Front, letter: Letter): Front {
    const entries = new Map<number, number>();
    let most = 0;
    let position = 0;
    for (const [at, count] of ways) {
      const step = this.#program.steps[at];
      if (step?.kind !== "read" || !letter.sets.has(step.set)) continue;
      entries.set(step.next, (entries.get(step.next) ?? 0) + count);
      if (count > most) [most, position] = [count, step.position];
    }
    return this.#front(entries, { letter, before: last, position });
  }

  #front(entries: ReadonlyMap<number, number>, last: Reading | undefined): Front {
    const counts = new Map(entries);
    const ways = new Map<number, number>();
    let steps = 0;
    for (const at of this.#inOrder([...entries.keys()])) {
      const count = counts.get(at) ?? 0;
      steps += count;
      const step = this.#program.steps[at];
      if (step?.kind === "read") ways.set(at, count);
      else for (const next of step?.to ?? []) counts.set(next, (counts.get(next) ?? 0) + count);
    }
    return { ways, steps, last };
  }

  /** All that is reached without reading, each after all that lead to it. */
  #inOrder(entries: readonly number[]): number[] {
    const seen = new Set<number>();
    const done: number[] = [];
    const open = [...entries];
    // A step is left on the stack until all that it leads to are done, and met there a second time.
    const entered = new Set<number>();
    while (open.length > 0) {
      const at = open.at(-1) as number;
      if (seen.has(at)) {
        open.pop();
      } else if (entered.has(at)) {
        open.pop();
        seen.add(at);
        done.push(at);
      } else {
        entered.add(at);
        const step = this.#program.steps[at];
        if (step?.kind === "fork") open.push(...step.to);
      }
    }
    this.effort += done.length;
    return done.reverse();
  }
}
