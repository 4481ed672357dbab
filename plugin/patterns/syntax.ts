import type { CodePoints } from "./code-points.js";

/**
 * A pattern of XML Schema as the parser reads it: the grammar of XML Schema Part 2 (1.0), Appendix F. Positions are in
 * UTF-16 units from the start of the pattern.
 */
export type Expression =
  | { readonly kind: "characters"; readonly class: CharacterClass; readonly position: number }
  | { readonly kind: "sequence"; readonly items: readonly Expression[] }
  | { readonly kind: "choice"; readonly branches: readonly Expression[] }
  | { readonly kind: "group"; readonly body: Expression }
  | Repeat;

export interface Repeat {
  readonly kind: "repeat";
  readonly body: Expression;
  readonly least: number;
  /** Infinity where there is no bound. */
  readonly most: number;
  /** The quantifier as it is written: `?`, `{2,5}`. */
  readonly quantifier: string;
  /** Of the quantifier. */
  readonly position: number;
}

/** What matches one character. */
export type CharacterClass = ClassItem | ClassGroup;

export type ClassItem =
  /** A range, or a character: then first and last are the same. */
  | { readonly kind: "range"; readonly first: number; readonly last: number }
  /** A General_Category of Unicode, such as `Nd` or `L`. */
  | { readonly kind: "category"; readonly name: string; readonly negated: boolean }
  /** Characters that stand under a name which JavaScript does not have: a block, `\i`, the dot. */
  | { readonly kind: "named"; readonly set: CodePoints; readonly negated: boolean };

/** `[...]`, `[^...]`, either with a class that is subtracted: `[a-z-[aeiou]]`. */
export interface ClassGroup {
  readonly kind: "group";
  readonly negated: boolean;
  readonly items: readonly ClassItem[];
  readonly minus: ClassGroup | undefined;
}
