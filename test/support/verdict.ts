/** What the data model says to compilers that have other things to do. */
const verdict = "// @ts-nocheck: it was checked when it was written, and is large.\n";

/** A generated module for compilers to look into: the data model without its word that they need not. */
export function toBeChecked(path: string, text: string): string {
  return path.endsWith("usp-data-model.ts") ? text.replace(verdict, "") : text;
}
