import type { Cursor } from "./cursor.js";
import { characterItem, readEscape } from "./escapes.js";
import { PatternError } from "./problem.js";
import type { ClassGroup, ClassItem } from "./syntax.js";

/** How deep groups and classes may nest; more than any honest pattern does. */
const DEEPEST = 100;

/** @throws PatternError where a group or class at `position` would nest too deep */
export function checkDepth(depth: number, position: number): void {
  if (depth > DEEPEST) throw new PatternError(`more than ${DEEPEST} levels of nesting`, position);
}

/** Read a class, `[` being next: charClassExpr of the grammar. */
export function readClass(cursor: Cursor, depth: number): ClassGroup {
  const start = cursor.position;
  checkDepth(depth, start);
  cursor.take();
  const negated = cursor.takes("^");
  const items: ClassItem[] = [];
  let minus: ClassGroup | undefined;
  while (!cursor.takes("]")) {
    if (cursor.next === "") throw new PatternError('"[" is not closed', start, "write \\[ for the character");
    if (minus !== undefined) {
      throw new PatternError("something follows the class that is subtracted", cursor.position, "put it before the -[");
    }
    if (cursor.sees("-[")) {
      const { position } = cursor;
      if (items.length === 0) throw new PatternError("there is no class to subtract from", position);
      cursor.take();
      minus = readClass(cursor, depth + 1);
    } else {
      items.push(...readItems(cursor, items.length === 0));
    }
  }
  if (items.length === 0) {
    throw new PatternError(`the class ${cursor.since(start)} names no character`, start, "write \\[ for the character");
  }
  return { kind: "group", negated, items, minus };
}

/** A character, a range or an escape: charRange and charClassEsc of the grammar. */
function readItems(cursor: Cursor, isFirst: boolean): readonly ClassItem[] {
  const start = cursor.position;
  if (cursor.takes("-")) {
    if (isFirst || cursor.sees("]") || cursor.sees("-[")) return [characterItem("-")];
    throw new PatternError('"-" is between others in a class', start, "write \\-, or put it first or last");
  }
  const items = readMember(cursor);
  const first = soleCharacter(items);
  // A hyphen that a range cannot go over is for the next round to judge.
  if (first === undefined || !cursor.sees("-") || cursor.sees("-]") || cursor.sees("-[") || cursor.sees("--")) {
    return items;
  }
  cursor.take();
  if (cursor.next === "") return items;
  const end = cursor.position;
  const last = soleCharacter(readMember(cursor));
  if (last === undefined) throw new PatternError(`a range cannot end in ${cursor.since(end)}`, end);
  if (last < first) throw new PatternError(`the range ${cursor.since(start)} runs backwards`, start);
  return [{ kind: "range", first, last }];
}

function readMember(cursor: Cursor): readonly ClassItem[] {
  if (cursor.sees("[")) {
    throw new PatternError('"[" is within a class', cursor.position, "write \\[ for the character");
  }
  return cursor.sees("\\") ? readEscape(cursor) : [characterItem(cursor.take())];
}

function soleCharacter([item, ...others]: readonly ClassItem[]): number | undefined {
  return others.length === 0 && item?.kind === "range" && item.first === item.last ? item.first : undefined;
}
