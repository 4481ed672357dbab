import type { Condition, Path, PathKind, Segment } from "./types.js";

const suffixes: { readonly [kind in PathKind]: string } = {
  object: "",
  instance: "",
  parameter: "",
  command: "()",
  event: "!",
};

/**
 * A path as text: of one that was read, exactly the text that it was read from. Names and bare values of a path that
 * was made by hand are written as they are; whether it is one, `parsePath` tells.
 */
export function formatPath({ kind, segments, trailingDot }: Path): string {
  let text = "";
  for (const segment of segments) {
    if (text !== "" && segment.kind !== "follow") text += ".";
    text += formatSegment(segment);
  }
  return text + suffixes[kind] + (trailingDot ? "." : "");
}

function formatSegment(segment: Segment): string {
  switch (segment.kind) {
    case "name":
      return segment.name;
    case "number":
      return String(segment.number);
    case "wildcard":
      return "*";
    case "placeholder":
      return "{i}";
    case "expression":
      return segment.text === "" ? `[${segment.conditions.map(formatCondition).join("&&")}]` : segment.text;
    case "follow":
      return segment.item === undefined ? "+" : `#${segment.item}+`;
  }
}

/** Without the whitespace that a controller should not send (R-ARC.9b), and with no more escapes than needed. */
export function formatCondition({ path, operator, value: { kind, text } }: Condition): string {
  const value = kind === "bare" ? text : `"${text.replaceAll("%", "%25").replaceAll('"', "%22")}"`;
  return `${path}${operator}${value}`;
}
