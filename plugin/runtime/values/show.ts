import { quote } from "../text/quote.js";
import type { KindIssue } from "./issue.js";

/** The issue with a value that is to be written. */
export function kindIssue(type: KindIssue["type"], value: unknown, expected: string, position = 0): KindIssue {
  const given = shown(value);
  const text = typeof value === "string" ? value : given;
  return { code: "kind", type, text, position, expected, given, uspError: 7011 };
}

/** A value of whatever kind, as a message shows it. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      return `${value}n`;
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    case "function":
      return "a function";
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}
