import { codePointsOf } from "./classes.js";
import type { CodePoints } from "./code-points.js";
import { PatternError } from "./problem.js";
import type { CharacterClass, Expression, Repeat } from "./syntax.js";

/** One thing that a backtracking matcher does. */
export type Step =
  /** Take one character of a set, by its index among the program's sets, or fail. */
  | { readonly kind: "read"; readonly set: number; readonly next: number; readonly position: number }
  /** Try each in turn; with none to try, fail, or succeed at the end. */
  | { readonly kind: "fork"; readonly to: readonly number[] };

/**
 * A pattern as the steps of a matcher that tries all ways, with counts written out. A way through the steps that reads
 * nothing never comes back to where it was, since such a matcher gives up an optional round that read nothing
 * (ECMA-262, RepeatMatcher). So the ways can be counted: each is one that the matcher may try.
 */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly sets: readonly CodePoints[];
}

/** Counts are written out, so a large one takes room and time to check. */
const MOST_STEPS = 20_000;

/** @throws PatternError where the pattern has too many steps */
export function compile(expression: Expression): Program {
  return new Compiler().compile(expression);
}

/** Where to go on: if something has been read since the innermost optional round began, and if not. */
interface Then {
  readonly read: number;
  readonly idle: number;
}

class Compiler {
  readonly #steps: Step[] = [];
  readonly #sets: CodePoints[] = [];
  /** Of the sets, by class and by the class in words. */
  readonly #indexes = new Map<CharacterClass | string, number>();
  readonly #emptiable = new Map<Expression, boolean>();
  /** Of the quantifier that was met last, which a complaint about too many steps names. */
  #quantifier = 0;
  /** Where an optional round ends that read nothing. */
  readonly #dead = this.#fork([]);

  compile(expression: Expression): Program {
    const end = this.#fork([]);
    const start = this.#build(expression, { read: end, idle: end });
    return { steps: this.#steps, start, sets: this.#sets };
  }

  /** Add the steps of an expression; the answer is the first of them, for when nothing has been read. */
  #build(expression: Expression, then: Then): number {
    switch (expression.kind) {
      case "characters": {
        const { position } = expression;
        return this.#add({ kind: "read", set: this.#setOf(expression.class), next: then.read, position });
      }
      case "sequence":
        return expression.items.length === 0 ? this.#fork([then.idle]) : this.#inOrder(expression.items, then);
      case "choice":
        return this.#fork(expression.branches.map((branch) => this.#build(branch, then)));
      case "group":
        return this.#build(expression.body, then);
      case "repeat":
        return this.#repeat(expression, then);
    }
  }

  #inOrder(items: readonly Expression[], { read, idle }: Then): number {
    const firstToRead = items.findIndex((item) => !this.#canBeEmpty(item));
    for (const [i, item] of [...items.entries()].reverse()) {
      // Behind one that always reads, there is one case only.
      const after = { read, idle: i < firstToRead || firstToRead < 0 ? idle : read };
      idle = this.#build(item, after);
      if (after.idle === after.read) read = idle;
      else if (i > 0) read = this.#build(item, { read, idle: read });
    }
    return idle;
  }

  /** The rounds that must be, of which each may read nothing, then those that may be. */
  #repeat(repeat: Repeat, then: Then): number {
    const { body, least, most, position } = repeat;
    this.#quantifier = position;
    if (least === 0) return most === Number.POSITIVE_INFINITY ? this.#loop(body, then) : this.#upTo(most, body, then);
    if (least > MOST_STEPS) this.#refuse();
    const round: Expression = { kind: "choice", branches: [body] };
    const rounds = Array.from({ length: least }, () => round);
    const rest: Expression = { ...repeat, least: 0, most: most - least };
    return this.#inOrder(most === least ? rounds : [...rounds, rest], then);
  }

  #loop(body: Expression, then: Then): number {
    const ways: number[] = [];
    const loop = this.#fork(ways);
    const round = this.#build(body, { read: loop, idle: this.#dead });
    ways.push(round, then.read);
    return then.idle === then.read ? loop : this.#fork([round, then.idle]);
  }

  #upTo(most: number, body: Expression, then: Then): number {
    let next = then.read;
    for (let left = most; left > 0; left--) {
      const round = this.#build(body, { read: next, idle: this.#dead });
      next = this.#fork([round, left > 1 ? then.read : then.idle]);
    }
    return most === 0 ? then.idle : next;
  }

  #fork(to: readonly number[]): number {
    return this.#add({ kind: "fork", to });
  }

  #add(step: Step): number {
    if (this.#steps.length >= MOST_STEPS) this.#refuse();
    return this.#steps.push(step) - 1;
  }

  #setOf(characters: CharacterClass): number {
    const known = this.#indexes.get(characters);
    if (known !== undefined) return known;
    // A pattern writes the same class again and again.
    const name = JSON.stringify(characters);
    const index = this.#indexes.get(name) ?? this.#sets.push(codePointsOf(characters)) - 1;
    this.#indexes.set(name, index).set(characters, index);
    return index;
  }

  #refuse(): never {
    const what = `with its counts written out the pattern has more than ${MOST_STEPS} steps`;
    throw new PatternError(what, this.#quantifier, "let a size facet bound the length, not a count");
  }

  #canBeEmpty(expression: Expression): boolean {
    // The rounds of a count are the same expression again and again.
    const known = this.#emptiable.get(expression);
    if (known !== undefined) return known;
    const answer = this.#findIfEmpty(expression);
    this.#emptiable.set(expression, answer);
    return answer;
  }

  #findIfEmpty(expression: Expression): boolean {
    switch (expression.kind) {
      case "characters":
        return false;
      case "sequence":
        return expression.items.every((item) => this.#canBeEmpty(item));
      case "choice":
        return expression.branches.some((branch) => this.#canBeEmpty(branch));
      case "group":
        return this.#canBeEmpty(expression.body);
      case "repeat":
        return expression.least === 0 || this.#canBeEmpty(expression.body);
    }
  }
}
