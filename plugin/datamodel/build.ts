import { parentOf } from "../annotations/ancestry.js";
import type {
  AnnotationFile,
  ArgumentAnnotation,
  ArgumentObjectAnnotation,
  CommandAnnotation,
  EventAnnotation,
  History,
  ObjectAnnotation,
  ParameterAnnotation,
  UniqueKey,
} from "../annotations/types.js";
import { countOf, isTrue, nameOf, onlyChildren, type Report, wordOf } from "./attributes.js";
import { statusOf } from "./facets.js";
import { type Context, fullPaths } from "./target.js";
import { isLater, type Node, type ObjectNode, type ParameterNode, type Tree } from "./tree.js";
import type { NamedTypes, Resolve } from "./types.js";
import type { XmlElement } from "./xml.js";

/** What a model is beneath: nothing for a root, `Device.Services.` for a service. */
export interface Home {
  readonly prefix: string;
  /** The object that a leading dot stands for, without the prefix. */
  readonly root: string;
}

type Sections = {
  -readonly [section in "objects" | "parameters" | "commands" | "events"]-?: Entries<AnnotationFile[section]>;
};
type Entries<T> = { -readonly [path in keyof NonNullable<T>]: NonNullable<T>[path] };
type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Makes the entries of a map from the objects of a model. */
export class Builder {
  readonly sections: Sections = { objects: {}, parameters: {}, commands: {}, events: {} };
  readonly #tree: Tree;
  readonly #types: NamedTypes;
  readonly #home: Home;
  readonly #report: Report;

  constructor(tree: Tree, types: NamedTypes, home: Home, report: Report) {
    this.#tree = tree;
    this.#types = types;
    this.#home = home;
    this.#report = report;
    for (const [path, object] of tree.objects) this.#object(path, object);
  }

  #object(path: string, object: ObjectNode): void {
    const full = this.#home.prefix + path;
    const isRoot = path === "" || path === this.#home.root || parentOf(path) === "";
    if (!isRoot && !this.#tree.objects.has(parentOf(path))) {
      this.#report(object.element, `${path} is in ${parentOf(path)}, which is not there`);
    }
    if (path !== "") this.sections.objects[full] = this.#objectAnnotation(path, object);
    const { version } = object.attributes;
    for (const [name, parameter] of object.parameters) {
      this.sections.parameters[full + name] = this.#parameter(parameter, this.#resolve([path]), version);
    }
    for (const [name, command] of object.commands) {
      const input = this.#arguments(command.input, path, `${name}.Input.`, command.attributes["version"] ?? version);
      const output = this.#arguments(command.output, path, `${name}.Output.`, command.attributes["version"] ?? version);
      this.sections.commands[full + name] = {
        ...(isTrue(command.element, "async", this.#report) || command.attributes["async"] === "true"
          ? { async: true }
          : {}),
        ...filled({ input: input.parameters, inputObjects: input.objects }),
        ...filled({ output: output.parameters, outputObjects: output.objects }),
        ...this.#history(command, version),
      } satisfies CommandAnnotation;
    }
    for (const [name, event] of object.events) {
      const args = this.#arguments(event.args, path, `${name}.`, event.attributes["version"] ?? version);
      this.sections.events[full + name] = {
        ...filled({ args: args.parameters, argObjects: args.objects }),
        ...this.#history(event, version),
      } satisfies EventAnnotation;
    }
  }

  #history({ element, attributes }: Node, since: string | undefined): History {
    const { version } = attributes;
    const status = statusOf({ ...element, attributes }, this.#report);
    return {
      ...(version === undefined || (since !== undefined && !isLater(version, since)) ? {} : { version }),
      ...(status === undefined ? {} : { status }),
    };
  }

  #objectAnnotation(path: string, object: ObjectNode): ObjectAnnotation {
    const element = { ...object.element, attributes: object.attributes };
    const parent = this.#tree.objects.get(parentOf(path));
    const access = wordOf(element, "access", ["readOnly", "readWrite"], this.#report);
    const mountType = wordOf(element, "mountType", ["none", "mountable", "mountPoint"], this.#report);
    const beside = (attribute: string) => {
      const name = element.attributes[attribute];
      if (name === undefined) return {};
      if (parent !== undefined && !parent.parameters.has(name)) {
        this.#report(element, `${attribute}: there is no ${name} in ${parentOf(path)}`);
      }
      return { [attribute]: name };
    };
    return {
      ...(access === "readWrite" ? { access } : {}),
      ...this.#entries(path, element),
      ...beside("numEntriesParameter"),
      ...beside("discriminatorParameter"),
      ...(mountType === undefined || mountType === "none" ? {} : { mountType }),
      ...this.#keys(path, object, this.#tree),
      ...this.#history(object, parent?.attributes["version"]),
    };
  }

  #entries(path: string, element: XmlElement): Pick<ObjectAnnotation, "minEntries" | "maxEntries"> {
    const least = countOf(element, "minEntries", this.#report) ?? 1;
    const most = countOf(element, "maxEntries", this.#report);
    const isSingle = most === undefined || (most === 1 && least <= 1);
    const isTable = path.endsWith("{i}.");
    if (isSingle === isTable) {
      const what = isTable
        ? "a table, whose name ends with {i}., has maxEntries"
        : "the name of a table ends with {i}.";
      this.#report(element, `${path}: ${what}`);
    }
    if (!isTable) return least === 1 ? {} : { minEntries: least };
    return { ...(least === 0 ? {} : { minEntries: least }), ...(typeof most === "number" ? { maxEntries: most } : {}) };
  }

  #keys(path: string, { keys }: ObjectNode, tree: Tree): { readonly uniqueKeys?: readonly UniqueKey[] } {
    if (keys.length === 0) return {};
    const uniqueKeys = keys.map((key): UniqueKey => {
      onlyChildren(key, ["parameter"], this.#report);
      const parameters = key.children.flatMap((child) => {
        const name = nameOf(child, "ref", this.#report);
        if (name === undefined) return [];
        const full = path + name;
        const object = full.slice(0, full.lastIndexOf(".") + 1);
        if (tree.objects.get(object)?.parameters.has(full.slice(object.length)) !== true) {
          this.#report(child, `a unique key names ${name}, which is not in ${path}`);
        }
        return [name];
      });
      if (parameters.length === 0) this.#report(key, "a unique key names no parameter");
      const functional = wordOf(key, "functional", ["true", "false", "1", "0"], this.#report) ?? "true";
      return functional === "true" || functional === "1" ? { parameters } : { parameters, functional: false };
    });
    return { uniqueKeys };
  }

  #parameter(parameter: ParameterNode, resolve: Resolve, since: string | undefined): ParameterAnnotation {
    const element = { ...parameter.element, attributes: parameter.attributes };
    const access = wordOf(element, "access", ["readOnly", "readWrite", "writeOnceReadOnly"], this.#report);
    return {
      ...this.#types.annotation(parameter, resolve),
      ...(access === undefined || access === "readOnly" ? {} : { access }),
      ...this.#history(parameter, since),
    };
  }

  #arguments(tree: Tree, object: string, own: string, since: string | undefined) {
    const parameters: Mutable<{ readonly [name: string]: ArgumentAnnotation }> = {};
    const objects: Mutable<{ readonly [name: string]: ArgumentObjectAnnotation }> = {};
    for (const [name, node] of tree.objects) {
      const element = { ...node.element, attributes: node.attributes };
      const mandatory = isTrue(element, "mandatory", this.#report) ? { mandatory: true as const } : {};
      const version = node.attributes["version"] ?? since;
      if (name !== "") {
        objects[name] = {
          ...mandatory,
          ...this.#entries(name, element),
          ...this.#keys(name, node, tree),
          ...this.#history(node, since),
        };
      }
      for (const [own_, parameter] of node.parameters) {
        const isMandatory = isTrue(
          { ...parameter.element, attributes: parameter.attributes },
          "mandatory",
          this.#report,
        );
        // What is relative begins at the command or event, or at its arguments: published models do either.
        const command = own.replace(/\.(In|Out)put\.$/, ".");
        const resolve = this.#resolve([object + command, object + own, object + own + name], tree, name);
        const {
          command: _,
          defaultType: __,
          ...annotation
        } = this.#types.annotation(parameter, resolve) as ParameterAnnotation;
        parameters[name + own_] = {
          ...annotation,
          ...(isMandatory ? { mandatory: true } : {}),
          ...this.#history(parameter, version),
        };
      }
    }
    return { parameters, objects };
  }

  /** How references are resolved that stand in an object, or in the arguments of a command or event. */
  #resolve(places: readonly string[], args?: Tree, within = ""): Resolve {
    const { prefix, root } = this.#home;
    const context: Context = { root, places };
    const { objects } = this.#tree;
    const isParameter = (path: string) => {
      const object = path.slice(0, path.lastIndexOf(".") + 1);
      return objects.get(object)?.parameters.has(path.slice(object.length)) === true;
    };
    // Another model's things are not here to be looked up.
    const isForeign = (path: string) => !path.startsWith(root) || (prefix === "" && isOfService(path, objects));
    return {
      objects: (element, paths, scope, isRow) =>
        paths.split(/\s+/).flatMap((text) => {
          if (text === "") return [];
          const candidates = fullPaths(text.endsWith(".") || /^#+$/.test(text) ? text : `${text}.`, scope, context);
          const found = candidates.find((path) => objects.has(path) || objects.has(`${path}{i}.`)) ?? candidates[0];
          if (found === undefined) {
            this.#report(element, `${text} leads out of the data model`);
            return [];
          }
          const isKnown = objects.has(found) || objects.has(`${found}{i}.`);
          if (!isKnown && !isForeign(found)) this.#report(element, `${text} refers to ${found}, which is not there`);
          const home = found.startsWith(root) && prefix !== "" ? prefix : "";
          if (!isRow) return [home + found];
          if (found.endsWith("{i}.")) return [home + found.slice(0, -1)];
          return [objects.has(`${found}{i}.`) || !isKnown ? `${home}${found}{i}` : home + found];
        }),
      parameter: (element, text, scope) => {
        const argument = within + text;
        if (args !== undefined) {
          const object = argument.slice(0, argument.lastIndexOf(".") + 1);
          if (args.objects.get(object)?.parameters.has(argument.slice(object.length)) === true) return argument;
        }
        const candidates = fullPaths(text, scope, context);
        const found = candidates.find(isParameter) ?? candidates[0] ?? text;
        if (!isParameter(found) && !isForeign(found)) {
          this.#report(element, `${text} refers to ${found}, which is not there`);
        }
        return (found.startsWith(root) ? prefix : "") + found;
      },
    };
  }
}

/** Whether a path is beneath `Device.Services.`, where models of their own are. */
function isOfService(path: string, objects: ReadonlyMap<string, ObjectNode>): boolean {
  const service = /^Device\.Services\.[^.]+\./.exec(path)?.[0];
  return service !== undefined && !objects.has(service) && !objects.has(`${service}{i}.`);
}

/** Without what is empty. */
function filled<T extends { readonly [key: string]: object }>(tables: T): Partial<T> {
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table).length > 0)) as Partial<T>;
}
