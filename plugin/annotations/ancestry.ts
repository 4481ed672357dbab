import type { History, Status } from "./types.js";

/** The object that a thing is in, by path: that of `A.B.{i}.` is `A.`, that of `A.B.{i}.C` is `A.B.{i}.`; "" for none. */
export function parentOf(path: string): string {
  const end = path.endsWith(".{i}.") ? path.length - 5 : path.endsWith(".") ? path.length - 1 : path.length;
  return end <= 0 ? "" : path.slice(0, path.lastIndexOf(".", end - 1) + 1);
}

/** No path of a data model is as long, and none of what is within it has to be looked for. */
const LONGEST = 4096;

const worse: readonly (Status | undefined)[] = [undefined, "deprecated", "obsoleted", "deleted"];

/** The status and version that take effect: no status is better than that of what a thing is in. */
export function inherit(own: History, outer: History): History {
  const status = worse.indexOf(own.status) > worse.indexOf(outer.status) ? own.status : outer.status;
  const version = own.version ?? outer.version;
  return { ...(version === undefined ? {} : { version }), ...(status === undefined ? {} : { status }) };
}

/** What takes effect of a thing that is in objects, some of which may not be described. */
export class Ancestry {
  readonly #objects: { get(path: string): History | undefined };
  readonly #known = new Map<string, History>();

  constructor(objects: { get(path: string): History | undefined }) {
    this.#objects = objects;
  }

  /** The history of a thing at a path, of which its own is known. */
  of(path: string, own: History): History {
    return inherit(own, this.within(parentOf(path)));
  }

  /** What takes effect within an object. */
  within(path: string): History {
    if (path === "" || path.length > LONGEST) return {};
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const history = this.of(path, this.#objects.get(path) ?? {});
    this.#known.set(path, history);
    return history;
  }
}
