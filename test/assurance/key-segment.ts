/** How the path of an error names a map entry: of a long key by the beginning. */
export function keySegment(key: string): string {
  return `[${JSON.stringify(key.length > 200 ? `${key.slice(0, 200)}…` : key)}]`;
}
