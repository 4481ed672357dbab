import { costOf } from "./ambiguity.js";
import { parsePattern } from "./parse.js";
import { PatternError, type PatternProblem } from "./problem.js";
import { toJavaScript } from "./translate.js";

export type { PatternProblem } from "./problem.js";

export type Translation =
  /** `source` is anchored, `^(?:...)$`, and for the flag `u`: generated code holds `/source/u`. */
  { readonly ok: true; readonly source: string } | { readonly ok: false; readonly problem: PatternProblem };

/**
 * A `pattern` facet (TR-106 A.2.3.3: a regular expression of XML Schema Part 2, Appendix F, for the whole value) as a
 * regular expression of JavaScript. One that could take a backtracking matcher more than linear time is a problem: a
 * value comes from whoever sends it.
 *
 * @param longest the greatest length in characters that a size facet allows, if the size is checked before the pattern;
 *   then it is enough that texts up to this length take little time
 */
export function translatePattern(pattern: string, longest?: number): Translation {
  try {
    const expression = parsePattern(pattern);
    costOf(expression, longest);
    return { ok: true, source: `^(?:${toJavaScript(expression)})$` };
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, problem: error.problem };
    throw error;
  }
}
