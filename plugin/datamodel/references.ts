import type { Report } from "./attributes.js";
import { type Context, fullPaths } from "./target.js";
import type { Tree } from "./tree.js";
import type { XmlElement } from "./xml.js";

/** What a model is beneath: nothing for a root, `Device.Services.` for a service. */
export interface Home {
  readonly prefix: string;
  /** The object that a leading dot stands for, without the prefix: `Device.`, `StorageService.{i}.`. */
  readonly root: string;
}

/** No path of a data model is as long. */
const LONGEST = 4096;

/** Resolves what something refers to, to full paths. */
export class References {
  readonly #tree: Tree;
  readonly #home: Home;
  readonly #context: Context;
  readonly #report: Report;
  readonly #args: { readonly tree: Tree; readonly within: string } | undefined;

  /**
   * @param places the objects that a reference may be relative to
   * @param report is told of what leads nowhere
   * @param args the arguments that it stands among, and in which object of them
   */
  constructor(
    tree: Tree,
    home: Home,
    places: readonly string[],
    report: Report,
    args?: { readonly tree: Tree; readonly within: string },
  ) {
    this.#tree = tree;
    this.#home = home;
    this.#context = { root: home.root, places };
    this.#report = report;
    this.#args = args;
  }

  /** The objects that a `targetParent` names, or their rows. */
  objects(element: XmlElement, paths: string, scope: string | undefined, isRow: boolean): string[] {
    return paths.split(/\s+/).flatMap((path) => (path === "" ? [] : this.#object(element, path, scope, isRow)));
  }

  #object(element: XmlElement, text: string, scope: string | undefined, isRow: boolean): string[] {
    const { objects } = this.#tree;
    const isThere = (path: string) => {
      const mounted = this.#mounted(path);
      return objects.has(mounted) || objects.has(`${mounted}{i}.`);
    };
    const candidates = fullPaths(text, scope, this.#context).map((path) => (path.endsWith(".") ? path : `${path}.`));
    const path = candidates.find(isThere) ?? candidates[0];
    if (path === undefined) {
      this.#report(element, `${text} leads out of the data model`);
      return [];
    }
    if (!isThere(path) && !this.#isForeign(path)) {
      this.#report(element, `${text} refers to ${path}, which is not there`);
      return [];
    }
    const full = this.#full(path);
    if (!isRow) return [full];
    if (full.endsWith("{i}.")) return [full.slice(0, -1)];
    // A row of what is no table is one of a table in it.
    const mounted = this.#mounted(path);
    return [objects.has(mounted) && !objects.has(`${mounted}{i}.`) ? full : `${full}{i}`];
  }

  /** The parameter that a `targetParam` names, or the argument beside it; undefined where there is none. */
  parameter(element: XmlElement, text: string, scope: string | undefined): string | undefined {
    if (this.#args !== undefined) {
      const argument = this.#args.within + text;
      if (hasParameter(this.#args.tree, argument)) return argument;
    }
    const candidates = fullPaths(text, scope, this.#context);
    const isThere = (path: string) => hasParameter(this.#tree, this.#mounted(path));
    const path = candidates.find(isThere) ?? candidates[0];
    if (path !== undefined && (isThere(path) || this.#isForeign(path))) return this.#full(path);
    this.#report(
      element,
      path === undefined ? `${text} leads out of the data model` : `${text} refers to ${path}, which is not there`,
    );
    return undefined;
  }

  /** What stands at a path: beneath a mount point, what is mounted there stands at the top of the model. */
  #mounted(path: string): string {
    const { objects } = this.#tree;
    if (path.length > LONGEST) return path;
    for (let end = path.indexOf(".") + 1; end > 0; end = path.indexOf(".", end) + 1) {
      const isMountPoint = objects.get(path.slice(0, end))?.attributes["mountType"] === "mountPoint";
      const name = /^[^.]+\./.exec(path.slice(end))?.[0];
      const isOwn =
        name === undefined || objects.has(path.slice(0, end) + name) || objects.has(`${path.slice(0, end)}${name}{i}.`);
      if (isMountPoint && !isOwn) return this.#mounted(this.#home.root + path.slice(end));
    }
    return path;
  }

  #full(path: string): string {
    return path.startsWith(this.#home.root) ? this.#home.prefix + path : path;
  }

  /** Whether a path is of another model, whose objects are not here to be looked up. */
  #isForeign(path: string): boolean {
    const { prefix, root } = this.#home;
    if (!path.startsWith(root)) return true;
    const service = prefix === "" ? /^Device\.Services\.[^.]+\./.exec(path)?.[0] : undefined;
    return service !== undefined && !this.#tree.objects.has(service) && !this.#tree.objects.has(`${service}{i}.`);
  }
}

/** Whether a tree has a parameter with a path. */
export function hasParameter({ objects }: Tree, path: string): boolean {
  const object = path.slice(0, path.lastIndexOf(".") + 1);
  return objects.get(object)?.parameters.has(path.slice(object.length)) === true;
}
