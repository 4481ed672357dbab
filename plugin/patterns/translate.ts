import { type CodePoints, complement } from "./code-points.js";
import type { CharacterClass, ClassGroup, ClassItem, Expression } from "./syntax.js";

/**
 * The pattern in JavaScript, for the flag `u`, not anchored. It stays as its author wrote it wherever JavaScript reads
 * that alike, and is ASCII without line ends or bare slashes, so that it can stand between slashes in any source text.
 */
export function toJavaScript(expression: Expression): string {
  switch (expression.kind) {
    case "characters":
      return characters(expression.class);
    case "sequence":
      return expression.items.map(toJavaScript).join("");
    case "choice":
      return expression.branches.map(toJavaScript).join("|");
    case "group":
      return `(${toJavaScript(expression.body)})`;
    case "repeat":
      return atom(expression.body) + expression.quantifier;
  }
}

/** As something that a quantifier can follow: a subtraction is two things in JavaScript. */
function atom(expression: Expression): string {
  const text = toJavaScript(expression);
  const isPair =
    expression.kind === "characters" && expression.class.kind === "group" && expression.class.minus !== undefined;
  return isPair ? `(?:${text})` : text;
}

function characters(of: CharacterClass): string {
  switch (of.kind) {
    case "range":
      return of.first === of.last ? character(of.first, SYNTAX) : `[${range(of.first, of.last)}]`;
    case "category":
      return category(of);
    case "named":
      return `[${of.negated ? "^" : ""}${ranges(of.set)}]`;
    case "group":
      return group(of);
  }
}

function group({ negated, items, minus }: ClassGroup): string {
  const own = `[${negated ? "^" : ""}${items.map((item, i) => member(item, i === 0 || i === items.length - 1)).join("")}]`;
  return minus === undefined ? own : `(?!${group(minus)})${own}`;
}

/** An item within brackets; `isOuter`: first or last in them, where a hyphen means itself. */
function member(item: ClassItem, isOuter: boolean): string {
  switch (item.kind) {
    case "range":
      if (isOuter && item.first === HYPHEN && item.last === HYPHEN) return "-";
      return range(item.first, item.last);
    case "category":
      return category(item);
    case "named":
      return ranges(item.negated ? complement(item.set) : item.set);
  }
}

const HYPHEN = 0x2d;

function category({ name, negated }: { readonly name: string; readonly negated: boolean }): string {
  return `\\${negated ? "P" : "p"}{${name}}`;
}

function ranges(set: CodePoints): string {
  return set
    .map(([first, last]) => (first + 1 === last ? range(first, first) + range(last, last) : range(first, last)))
    .join("");
}

function range(first: number, last: number): string {
  const from = character(first, CLASS_SYNTAX);
  return first === last ? from : `${from}-${character(last, CLASS_SYNTAX)}`;
}

const SYNTAX = "^$\\.*+?()[]{}|/";
const CLASS_SYNTAX = "\\[]^-/";

const controls: { readonly [codePoint: number]: string } = { 9: "\\t", 10: "\\n", 13: "\\r" };

/** A code point, escaped where it is one of `special` or not to be seen in ASCII. */
function character(codePoint: number, special: string): string {
  if (codePoint < 0x20 || codePoint > 0x7e) {
    return controls[codePoint] ?? `\\u{${codePoint.toString(16).toUpperCase()}}`;
  }
  const text = String.fromCodePoint(codePoint);
  return special.includes(text) ? `\\${text}` : text;
}
