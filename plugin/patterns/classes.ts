import { category } from "./categories.js";
import { type CodePoints, complement, difference, union } from "./code-points.js";
import type { CharacterClass, ClassItem } from "./syntax.js";

/** Exactly the code points that a class matches, by the Unicode tables of this engine. */
export function codePointsOf(characters: CharacterClass): CodePoints {
  if (characters.kind !== "group") return ofItem(characters);
  const { items, negated, minus } = characters;
  const listed = union(items.flatMap(ofItem));
  const all = negated ? complement(listed) : listed;
  return minus === undefined ? all : difference(all, codePointsOf(minus));
}

function ofItem(item: ClassItem): CodePoints {
  if (item.kind === "range") return [[item.first, item.last]];
  const set = item.kind === "category" ? category(item.name) : item.set;
  return item.negated ? complement(set) : set;
}
