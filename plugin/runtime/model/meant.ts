import { matchPath } from "../paths/match.js";
import { safeParsePath } from "../paths/parse.js";
import type { Segment } from "../paths/types.js";

/**
 * What tells whether a path is one that another stands for: `*`, `{i}` and expressions stand for all instances, since
 * which of them an expression selects the agent alone knows.
 */
export function isMeant(path: string): (other: string) => boolean {
  const result = safeParsePath(path);
  if (!result.ok) return (other) => other === path;
  const wild = (segment: Segment): Segment => (segment.kind === "expression" ? { kind: "wildcard" } : segment);
  const pattern = { ...result.value, segments: result.value.segments.map(wild) };
  return (other) => other === path || matchPath(pattern, other);
}
