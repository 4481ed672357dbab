import { alphabet, type Letter } from "./alphabet.js";
import { Fronts } from "./fronts.js";
import { type Front, Matcher, type Reading } from "./matcher.js";
import { PatternError } from "./problem.js";
import { compile, type Program } from "./program.js";
import type { Expression } from "./syntax.js";

/**
 * The most steps that a pattern may make a backtracking matcher take at any one character, all ways together. The
 * number of ways of a pattern that takes more than linear time grows without end, so it passes any bound; this one is
 * far above what patterns need of which texts can be read in few ways.
 */
const MOST_STEPS_AT_ONCE = 1000;

/**
 * The most steps over a whole text, where its length is bounded: about a millisecond for an engine that compiles
 * patterns, ten for one on a small device that does not.
 */
const MOST_STEPS_IN_ALL = 100_000;

/** What the search may cost: some tenths of a second. Patterns of data models need a thousandth of it. */
const MOST_EFFORT = 1_000_000;

/** How much a backtracking matcher does at most. */
export type Cost = Linear | Bounded;

interface Linear {
  readonly kind: "linear";
  /** The most steps at any character of any text, and at its end. */
  readonly perCharacter: number;
}

interface Bounded {
  readonly kind: "bounded";
  /** No text up to the length takes more steps. */
  readonly total: number;
}

/**
 * Prove that a matcher does not take more than linear time on any text, or that it takes few steps on each text of up
 * to `longest` characters. It follows all ways of matching at once, over every text, until nothing new comes up.
 *
 * @throws PatternError where there is no proof
 */
export function costOf(expression: Expression, longest?: number): Cost {
  const program = compile(expression);
  const letters = alphabet(program.sets);
  const linear = searchAll(program, letters);
  if (linear.kind === "linear") return linear;
  if (longest === undefined) throw refusal(linear, longest);
  const bounded = searchUpTo(longest, program, letters);
  if (bounded.kind === "bounded") return bounded;
  throw refusal(bounded, longest);
}

/** Why there is no proof: a front that took too many steps, or (with none) too much to search. */
interface Doubt {
  readonly kind: "doubt";
  readonly front: Front | undefined;
}

/**
 * Every front that any text leads to, but for those that another one covers. Heavy ones are followed first: they cover
 * more, and they find soon what grows without end.
 */
function searchAll(program: Program, letters: readonly Letter[]): Linear | Doubt {
  const matcher = new Matcher(program);
  const known = new Fronts();
  const open = [matcher.start()];
  let perCharacter = 0;
  for (let front = open.pop(); front !== undefined; front = open.pop()) {
    if (front.steps > MOST_STEPS_AT_ONCE) return { kind: "doubt", front };
    perCharacter = Math.max(perCharacter, front.steps);
    if (known.covers(front)) continue;
    known.add(front);
    open.push(...following(front, matcher, letters).reverse());
    if (matcher.effort + known.effort > MOST_EFFORT) return { kind: "doubt", front: undefined };
  }
  return { kind: "linear", perCharacter };
}

/** The same for all texts of a length at a time; of each length, the heaviest front counts. */
function searchUpTo(longest: number, program: Program, letters: readonly Letter[]): Bounded | Doubt {
  const matcher = new Matcher(program);
  let fronts = [matcher.start()];
  let total = 0;
  let effort = 0;
  for (let length = 0; length <= longest && fronts.length > 0; length++) {
    const heaviest = fronts.reduce((a, b) => (b.steps > a.steps ? b : a));
    total += heaviest.steps;
    if (total > MOST_STEPS_IN_ALL) return { kind: "doubt", front: heaviest };
    const known = new Fronts();
    const next: Front[] = [];
    for (const front of fronts) {
      if (known.covers(front)) continue;
      known.add(front);
      next.push(...following(front, matcher, letters));
      if (matcher.effort + effort + known.effort > MOST_EFFORT) return { kind: "doubt", front: undefined };
    }
    effort += known.effort;
    fronts = next;
  }
  return { kind: "bounded", total };
}

/** The fronts after one character more, heavy ones first. */
function following(front: Front, matcher: Matcher, letters: readonly Letter[]): Front[] {
  return letters.map((letter) => matcher.after(front, letter)).sort((a, b) => b.steps - a.steps);
}

function refusal({ front }: Doubt, longest: number | undefined): PatternError {
  const texts = longest === undefined ? "texts" : `texts of up to ${longest} characters`;
  const size = longest === undefined ? "a size facet bound the length" : "the size facet bound the length further";
  const hint = `write it so that few texts can be read in several ways, or let ${size}`;
  if (front === undefined) return new PatternError(`it is too hard to prove that ${texts} take linear time`, 0, hint);
  const limit =
    longest === undefined ? `${MOST_STEPS_AT_ONCE} steps at one character` : `${MOST_STEPS_IN_ALL} steps in all`;
  const what = `${texts} such as ${quote(front.last)} can take more than ${limit}`;
  return new PatternError(what, front.last?.position ?? 0, hint);
}

/** As much of a text as shows what goes on. */
function quote(last: Reading | undefined): string {
  const characters: string[] = [];
  for (let reading = last; reading !== undefined; reading = reading.before) {
    characters.push(String.fromCodePoint(reading.letter.example));
  }
  const shown = characters.reverse().slice(0, 20).join("");
  return JSON.stringify(characters.length > 20 ? `${shown}…` : shown);
}
