import { formatCondition } from "./format.js";
import { safeParsePath } from "./parse.js";
import type { Condition, Path, PathKind, Segment } from "./types.js";

/**
 * Whether a pattern stands for a path. `*` and `{i}` in the pattern stand for any instance identifier, `#*+` for any
 * item; names, numbers and items stand for themselves, and an expression for one with the same conditions in any
 * order: which instances it selects, the agent alone knows. A trailing dot makes no difference on either side.
 *
 * Both may be relative, and both may be given as read before, which is worth it for a pattern that meets many paths. A
 * text that is no path matches nothing and is matched by nothing.
 */
export function matchPath(pattern: string | Path, path: string | Path): boolean {
  const [left, right] = [read(pattern), read(path)];
  return left !== undefined && right !== undefined && isSame(left, right);
}

/**
 * Whether a path is what the base stands for, or lies beneath it, compared as {@link matchPath} does:
 * `Device.WiFi.Radio.*.` contains `Device.WiFi.Radio.1.Stats.BytesSent`, as a Subscription's ReferenceList means it. A path
 * that follows a reference on its way beneath the base leads elsewhere, and is not contained.
 */
export function containsPath(base: string | Path, path: string | Path): boolean {
  const [left, right] = [read(base), read(path)];
  if (left === undefined || right === undefined) return false;
  if (left.segments.length === right.segments.length) return isSame(left, right);
  return !isFinal(left.kind) && isStart(left, right) && staysBeneath(right, left.segments.length);
}

function read(path: string | Path): Path | undefined {
  if (typeof path !== "string") return path;
  const result = safeParsePath(path, { relative: true });
  return result.ok ? result.value : undefined;
}

/** Commands and events are nothing but themselves; a parameter may be an object that lacks its dot. */
function isFinal(kind: PathKind): boolean {
  return kind === "command" || kind === "event";
}

function isSame(left: Path, right: Path): boolean {
  if (left.segments.length !== right.segments.length) return false;
  if (left.kind !== right.kind && (isFinal(left.kind) || isFinal(right.kind))) return false;
  return isStart(left, right);
}

function isStart({ segments }: Path, path: Path): boolean {
  return segments.every((segment, i) => {
    const other = path.segments[i];
    return other !== undefined && isMatch(segment, other);
  });
}

/** Whether no reference is followed from there on: it would lead elsewhere. */
function staysBeneath({ segments }: Path, from: number): boolean {
  return segments.every((segment, i) => i < from || segment.kind !== "follow");
}

function isMatch(pattern: Segment, segment: Segment): boolean {
  switch (pattern.kind) {
    case "wildcard":
    case "placeholder":
      return segment.kind !== "name" && segment.kind !== "follow";
    case "name":
      return segment.kind === "name" && segment.name === pattern.name;
    case "number":
      return segment.kind === "number" && segment.number === pattern.number;
    case "expression":
      return segment.kind === "expression" && isSameSet(keys(pattern.conditions), keys(segment.conditions));
    case "follow":
      // A plain + follows the first item.
      return segment.kind === "follow" && (pattern.item === "*" || (pattern.item ?? 1) === (segment.item ?? 1));
  }
}

function keys(conditions: readonly Condition[]): Set<string> {
  return new Set(
    conditions.map(({ path, ...rest }) => formatCondition({ path: path.replaceAll("#1+", "+"), ...rest })),
  );
}

function isSameSet(left: Set<string>, right: Set<string>): boolean {
  return left.size === right.size && [...left].every((key) => right.has(key));
}
