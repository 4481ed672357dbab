/** Why a pattern cannot be used. */
export interface PatternProblem {
  /** A clause in plain words: `"(" is not closed`. */
  readonly what: string;
  /** Where in the pattern, in UTF-16 units from its start. */
  readonly position: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** How the parts of the translation report a problem to {@link translatePattern}, which returns it. */
export class PatternError extends Error {
  readonly problem: PatternProblem;

  constructor(what: string, position: number, hint?: string) {
    super(what);
    this.name = "PatternError";
    this.problem = hint === undefined ? { what, position } : { what, position, hint };
  }
}
