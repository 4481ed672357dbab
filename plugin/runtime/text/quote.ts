/** Longer texts are cut: a message is for reading. */
const LONGEST = 60;

/** A text as messages show it: in quotes, control characters escaped, cut where it is long. */
export function quote(text: string, longest: number = LONGEST): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
