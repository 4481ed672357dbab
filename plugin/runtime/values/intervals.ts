/** Bounds as messages show them: `1 to 10, 36, up to 5, from 20`. */
export function intervals(list: readonly (readonly [minimum: unknown, maximum: unknown, step?: unknown])[]): string {
  return list.map(([minimum, maximum]) => interval(minimum, maximum)).join(", ");
}

function interval(minimum: unknown, maximum: unknown): string {
  if (minimum === maximum) return minimum === null ? "any" : String(minimum);
  if (maximum === null) return `from ${minimum}`;
  return minimum === null ? `up to ${maximum}` : `${minimum} to ${maximum}`;
}
