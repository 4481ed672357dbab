import { codePointsOf } from "../../../plugin/patterns/classes.js";
import type { CharacterClass, Expression, Repeat } from "../../../plugin/patterns/syntax.js";
import { contains } from "./contains.js";

/** What is to match one after the other. */
interface Rest {
  readonly first: Expression | Rounds | Advanced;
  readonly others: Rest | undefined;
}

/** More rounds of a quantifier. */
interface Rounds {
  readonly kind: "rounds";
  readonly repeat: Repeat;
  readonly least: number;
  readonly most: number;
}

/** That a round of a quantifier was not empty. */
interface Advanced {
  readonly kind: "advanced";
  readonly from: number;
}

/** Where a match stands in the text, and what is left to match. */
interface Place {
  readonly at: number;
  readonly rest: Rest | undefined;
}

/** More steps than the limit were taken. */
class Enough extends Error {}

/**
 * A plain backtracking matcher, as ECMA-262 describes one (22.2.2), that counts what it does: a step for each character
 * looked at, each choice and each round of a quantifier. It does not call itself, so that no text is too long for it.
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
    const places: Place[] = [{ at: 0, rest: { first: expression, others: undefined } }];
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      const { at, rest } = place;
      if (rest !== undefined) {
        places.push(...this.#ways(rest, at).reverse());
        continue;
      }
      this.#step();
      if (accepts(at === this.#text.length)) return true;
    }
    return false;
  }

  #step(): void {
    if (++this.steps > this.#limit) throw new Enough();
  }

  /** The ways on, in the order in which they are tried; none where there is no match. */
  #ways({ first, others }: Rest, at: number): Place[] {
    switch (first.kind) {
      case "characters": {
        this.#step();
        const code = this.#text[at];
        return code !== undefined && isIn(first.class, code) ? [{ at: at + 1, rest: others }] : [];
      }
      case "sequence":
        if (first.items.length === 0) this.#step();
        return [{ at, rest: first.items.reduceRight((others, first) => ({ first, others }), others) }];
      case "choice":
        this.#step();
        return first.branches.map((branch) => ({ at, rest: { first: branch, others } }));
      case "group":
        return [{ at, rest: { first: first.body, others } }];
      case "repeat":
        return [
          { at, rest: { first: { kind: "rounds", repeat: first, least: first.least, most: first.most }, others } },
        ];
      case "rounds":
        return this.#rounds(first, at, others);
      case "advanced":
        if (at > first.from) return [{ at, rest: others }];
        this.#step();
        return [];
    }
  }

  #rounds({ repeat, least, most }: Rounds, at: number, others: Rest | undefined): Place[] {
    if (most === 0) return [{ at, rest: others }];
    this.#step();
    const further: Rest = { first: { kind: "rounds", repeat, least: Math.max(least - 1, 0), most: most - 1 }, others };
    if (least > 0) return [{ at, rest: { first: repeat.body, others: further } }];
    const advanced: Rest = { first: { kind: "advanced", from: at }, others: further };
    return [
      { at, rest: { first: repeat.body, others: advanced } },
      { at, rest: others },
    ];
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
