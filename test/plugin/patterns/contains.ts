import type { CodePoints } from "../../../plugin/patterns/code-points.js";

export function contains(set: CodePoints, codePoint: number): boolean {
  return set.some(([first, last]) => first <= codePoint && codePoint <= last);
}
