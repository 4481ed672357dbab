// Paths put together and taken apart as texts (TR-369, Relative Paths). Nothing is checked: of what are paths, these
// make paths.

/** A path of an object or instance with its trailing dot, whether it had it or not. Nothing (`""`) stays nothing. */
export function asObjectPath(text: string): string {
  return text === "" || text.endsWith(".") ? text : `${text}.`;
}

/**
 * The full path of what is named relative to an object or instance.
 *
 * @param base - with or without its trailing dot.
 * @param rest - relative to it, such as `Stats.BytesSent` or `1.Enable`; empty for the base itself.
 */
export function joinPath(base: string, rest: string): string {
  return asObjectPath(base) + rest;
}

/**
 * What {@link joinPath} makes the path of again: the rest of a path that begins with the base. Empty for the base
 * itself, undefined where the path is not beneath it. Segments are compared as they are written: `*` is no number.
 *
 * @param base - of an object or instance, with or without its trailing dot.
 * @param path - where it is the base, it may lack the dot, too.
 */
export function relativePath(base: string, path: string): string | undefined {
  const start = asObjectPath(base);
  if (path.startsWith(start)) return path.slice(start.length);
  return asObjectPath(path) === start ? "" : undefined;
}
