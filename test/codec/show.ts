import { inheritsNothing } from "./inherits-nothing.js";

/** A value on one line, for the message of a failed case: what deepEqual tells apart looks different. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return String(value);
  if (value instanceof Uint8Array) {
    const name = value.constructor === Uint8Array ? "" : value.constructor.name;
    return `${name}<${Array.from(value, hexByte).join(" ")}>`;
  }
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${show(member)}`);
  return `${inheritsNothing(value) ? "map " : ""}{${members.join(", ")}}`;
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
