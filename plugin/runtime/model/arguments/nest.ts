/** A value at its place, by the steps of its name: `["Class", "2", "Width"]`. */
export interface Placed {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** Values by name, tables as arrays of their rows; it inherits nothing. */
export interface Nested {
  readonly [name: string]: unknown;
}

type Node = Map<string, unknown>;

/**
 * What travels as `Class.1.Width`, as an object has it: `{ Class: [{ Width }] }`. Rows are in the order of their
 * numbers, which may have gaps: no row stands for a number that is not there.
 */
export function nest(values: readonly Placed[]): Nested {
  const root: Node = new Map();
  for (const { steps, value } of values) {
    let node = root;
    for (const step of steps.slice(0, -1)) node = within(node, step);
    node.set(steps.at(-1) ?? "", value);
  }
  return object(root);
}

function within(node: Node, step: string): Node {
  const known = node.get(step);
  if (known instanceof Map) return known;
  const made: Node = new Map();
  node.set(step, made);
  return made;
}

function object(node: Node): Nested {
  const nested: { [name: string]: unknown } = Object.create(null);
  for (const [name, value] of node) nested[name] = value instanceof Map ? table(value) : value;
  return nested;
}

/** Rows, where the steps are numbers; else an object. */
function table(node: Node): Nested | readonly unknown[] {
  const isTable = [...node.keys()].every((step) => /^\d/.test(step));
  if (!isTable) return object(node);
  const rows = [...node].sort(([left], [right]) => Number(left) - Number(right));
  return rows.map(([, row]) => (row instanceof Map ? object(row) : row));
}
