import type { Path, Segment } from "../../plugin/runtime/paths/index.js";

/** The segments of a path, each as a path would write it, with a space between them. */
export function show({ segments }: Path): string {
  return segments.map(showSegment).join(" ");
}

function showSegment(segment: Segment): string {
  switch (segment.kind) {
    case "name":
      return segment.name;
    case "number":
      return segment.number.toString();
    case "wildcard":
      return "*";
    case "placeholder":
      return "{i}";
    case "expression":
      return segment.text;
    case "follow":
      return segment.item === undefined ? "+" : `#${segment.item}+`;
  }
}
