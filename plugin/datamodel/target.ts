/** What a reference may be relative to (TR-106 A.2.3.4). */
export interface Context {
  /** The object that a leading dot stands for: `Device.`, or the instance of a service. */
  readonly root: string;
  /** The objects that the reference may stand in, as paths: the first beneath which there is something is meant. */
  readonly places: readonly string[];
}

/**
 * The full paths that a relative one may mean. Each `#` goes up a level, and `{i}` is none; a dot begins at the root;
 * with the scope `model` everything does, and with `object` everything is beneath the object that it stands in.
 */
export function fullPaths(path: string, scope: string | undefined, { root, places }: Context): string[] {
  if (scope === "model") return [root + path.replace(/^\./, "")];
  if (scope === "object") return places.map((place) => place + path.replace(/^\./, ""));
  if (/^(Device|InternetGatewayDevice)\./.test(path) || path.startsWith(root)) return [path];
  if (path.startsWith(".")) return [root + path.slice(1)];
  const levels = /^#*/.exec(path)?.[0].length ?? 0;
  const rest = path.slice(levels).replace(/^\./, "");
  return places.flatMap((place) => {
    const above = up(place, levels);
    return above === undefined ? [] : [above + rest];
  });
}

function up(place: string, levels: number): string | undefined {
  const names = place.split(".").slice(0, -1);
  for (let level = 0; level < levels; level++) {
    if (names.at(-1) === "{i}") names.pop();
    if (names.pop() === undefined) return undefined;
  }
  return names.map((name) => `${name}.`).join("");
}
