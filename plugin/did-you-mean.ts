import { closest, distance } from "fastest-levenshtein";

/** A hint for a misspelt name: the nearest of those that are allowed, if it is near. */
export function didYouMean(name: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const nearest = closest(name, [...allowed]);
  const near = distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3));
  return near ? `did you mean ${JSON.stringify(nearest)}?` : undefined;
}
