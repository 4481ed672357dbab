import { codePointsOf } from "../../../plugin/patterns/classes.js";
import type { CharacterClass, Expression, Repeat } from "../../../plugin/patterns/syntax.js";
import { contains } from "./contains.js";

type Next = (at: number) => boolean;

/** More steps than the limit were taken. */
class Enough extends Error {}

/**
 * A plain backtracking matcher, as ECMA-262 describes one (22.2.2), that counts what it does: a step for each character
 * looked at, each choice and each round of a quantifier.
 */
class Backtracker {
  readonly #text: readonly number[];
  readonly #limit: number;
  steps = 0;

  constructor(text: string, limit: number) {
    this.#text = [...text].map((character) => character.codePointAt(0) ?? 0);
    this.#limit = limit;
  }

  run(expression: Expression, accepts: (isAtEnd: boolean) => boolean): boolean {
    return this.#match(expression, 0, (at) => {
      this.#step();
      return accepts(at === this.#text.length);
    });
  }

  #step(): void {
    if (++this.steps > this.#limit) throw new Enough();
  }

  #match(expression: Expression, at: number, next: Next): boolean {
    switch (expression.kind) {
      case "characters": {
        this.#step();
        const code = this.#text[at];
        return code !== undefined && isIn(expression.class, code) && next(at + 1);
      }
      case "sequence":
        return this.#inOrder(expression.items, 0, at, next);
      case "choice":
        this.#step();
        return expression.branches.some((branch) => this.#match(branch, at, next));
      case "group":
        return this.#match(expression.body, at, next);
      case "repeat":
        return this.#rounds(expression, expression.least, expression.most, at, next);
    }
  }

  #inOrder(items: readonly Expression[], i: number, at: number, next: Next): boolean {
    const item = items[i];
    if (items.length === 0) this.#step();
    return item === undefined ? next(at) : this.#match(item, at, (end) => this.#inOrder(items, i + 1, end, next));
  }

  #rounds(repeat: Repeat, least: number, most: number, at: number, next: Next): boolean {
    if (most === 0) return next(at);
    this.#step();
    if (least > 0) return this.#match(repeat.body, at, (end) => this.#rounds(repeat, least - 1, most - 1, end, next));
    const round = this.#match(repeat.body, at, (end) => {
      if (end > at) return this.#rounds(repeat, 0, most - 1, end, next);
      this.#step();
      return false;
    });
    return round || next(at);
  }
}

const members = new Map<CharacterClass, Map<number, boolean>>();

function isIn(characters: CharacterClass, code: number): boolean {
  const known = members.get(characters) ?? new Map<number, boolean>();
  members.set(characters, known);
  const answer = known.get(code) ?? contains(codePointsOf(characters), code);
  known.set(code, answer);
  return answer;
}

/** Whether the whole text matches. */
export function matches(expression: Expression, text: string): boolean {
  return new Backtracker(text, Number.POSITIVE_INFINITY).run(expression, (isAtEnd) => isAtEnd);
}

/** The steps that it takes to try every way of matching from the start of the text; `limit` where it takes more. */
export function stepsOf(expression: Expression, text: string, limit = Number.POSITIVE_INFINITY): number {
  const backtracker = new Backtracker(text, limit);
  try {
    backtracker.run(expression, () => false);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return limit;
  }
  return backtracker.steps;
}
