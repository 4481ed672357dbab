// Literals of TypeScript, as they stand in a generated line.

/**
 * Facts: texts, numbers, null, flags, and lists of them. What some take for the end of a line is escaped, so that a
 * literal stays on its own.
 */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return listLiteral(value.map(literal));
  const escapes = { "\u2028": "\\u2028", "\u2029": "\\u2029" } as const;
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => escapes[end as keyof typeof escapes]);
}

/** A list of literals. */
export function listLiteral(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** An object of literals, without the properties that have none. */
export function objectLiteral(properties: { readonly [name: string]: string | number | false | undefined }): string {
  const given = Object.entries(properties).filter(([, literal]) => typeof literal === "string");
  return given.length === 0 ? "{}" : `{ ${given.map(([name, literal]) => `${name}: ${literal}`).join(", ")} }`;
}

/** The key of a property, in an object or a type. Written plainly, one would set the prototype. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_]\w*$/.test(name) ? name : literal(name);
}
