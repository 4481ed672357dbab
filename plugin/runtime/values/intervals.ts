type Intervals = readonly (readonly [minimum: unknown, maximum: unknown, step?: unknown])[];

// A device that is wrong about one value often is about many, and the bounds of a type stay the same.
const shown = /* @__PURE__ */ new WeakMap<Intervals, string>();

/** Bounds as messages show them: `1 to 10, 36, up to 5, from 20`. */
export function intervals(list: Intervals): string {
  let text = shown.get(list);
  if (text === undefined) {
    text = list.map(([minimum, maximum]) => interval(minimum, maximum)).join(", ");
    shown.set(list, text);
  }
  return text;
}

function interval(minimum: unknown, maximum: unknown): string {
  if (minimum === maximum) return minimum === null ? "any" : String(minimum);
  if (maximum === null) return `from ${minimum}`;
  return minimum === null ? `up to ${maximum}` : `${minimum} to ${maximum}`;
}
