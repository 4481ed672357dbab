import { Ancestry, parentOf } from "../annotations/ancestry.js";
import type {
  AnnotationFile,
  ArgumentAnnotation,
  ArgumentObjectAnnotation,
  CommandAnnotation,
  EventAnnotation,
  ObjectAnnotation,
  ParameterAnnotation,
} from "../annotations/types.js";
import { flagOf, type Report, wordOf } from "./attributes.js";
import type { Library } from "./library.js";
import { entriesOf, historyOf, keysOf, wholeOf } from "./object.js";
import type { Places } from "./places.js";
import { type Home, References } from "./references.js";
import type { CommandNode, EventNode, Node, ObjectNode, ParameterNode, Tree } from "./tree.js";
import type { NamedTypes } from "./types.js";

type Sections = Required<Pick<AnnotationFile, "objects" | "parameters" | "commands" | "events">>;

/** Makes the entries of a map from the objects of a model. */
export class Builder {
  /** The paths of what the imported model itself says something of, rather than one that it extends. */
  readonly own = new Set<string>();
  readonly #objects = new Map<string, ObjectAnnotation>();
  readonly #parameters = new Map<string, ParameterAnnotation>();
  readonly #commands = new Map<string, CommandAnnotation>();
  readonly #events = new Map<string, EventAnnotation>();
  readonly #tree: Tree;
  readonly #ancestry: Ancestry;
  readonly #types: NamedTypes;
  readonly #home: Home;
  readonly #places: Places;
  readonly #report: Report;
  readonly #reportDangling: Report;

  /** @param places is told where each entry comes from */
  constructor(tree: Tree, types: NamedTypes, home: Home, places: Places, { report, reportDangling }: Library) {
    this.#tree = tree;
    this.#ancestry = ancestryOf(tree);
    this.#types = types;
    this.#home = home;
    this.#places = places;
    this.#report = report;
    this.#reportDangling = reportDangling;
  }

  sections(): Sections {
    for (const [path, object] of this.#tree.objects) this.#addObject(path, object);
    return {
      objects: Object.fromEntries(this.#objects),
      parameters: Object.fromEntries(this.#parameters),
      commands: Object.fromEntries(this.#commands),
      events: Object.fromEntries(this.#events),
    };
  }

  #addObject(path: string, object: ObjectNode): void {
    const full = this.#home.prefix + path;
    const { version } = this.#ancestry.within(path);
    if (path !== "") {
      this.#put("objects", full, object);
      this.#objects.set(full, this.#object(path, object));
    }
    for (const [name, parameter] of object.parameters) {
      this.#put("parameters", full + name, parameter);
      const references = new References(this.#tree, this.#home, [path], this.#reportDangling);
      this.#parameters.set(full + name, this.#parameter(parameter, references, version));
    }
    for (const [name, command] of object.commands) {
      this.#put("commands", full + name, command);
      this.#commands.set(full + name, this.#command(path, name, command, version));
    }
    for (const [name, event] of object.events) {
      this.#put("events", full + name, event);
      this.#events.set(full + name, this.#event(path, name, event, version));
    }
  }

  #put(section: keyof Sections, path: string, { element, isOwn }: Node): void {
    this.#places.put([section, path], element);
    if (isOwn) this.own.add(path);
  }

  #object(path: string, object: ObjectNode): ObjectAnnotation {
    const element = wholeOf(object);
    const parentPath = parentOf(path);
    const parent = this.#tree.objects.get(parentPath);
    if (parent === undefined && path !== this.#home.root) {
      this.#report(element, `${path} is in ${parentPath}, which is not there`);
    }
    const access = wordOf(element, "access", ["readOnly", "readWrite"], this.#report);
    const mountType = wordOf(element, "mountType", ["none", "mountable", "mountPoint"], this.#report);
    const beside = (attribute: "numEntriesParameter" | "discriminatorParameter") => {
      const name = element.attributes[attribute];
      if (name === undefined) return {};
      if (parent?.parameters.has(name) === true) return { [attribute]: name };
      this.#reportDangling(element, `${attribute} is ${name}, which is not in ${parentPath}`);
      return {};
    };
    return {
      ...(access === "readWrite" ? { access } : {}),
      ...entriesOf(path, element, this.#report),
      ...beside("numEntriesParameter"),
      ...beside("discriminatorParameter"),
      ...(mountType === undefined || mountType === "none" ? {} : { mountType }),
      ...keysOf(path, object, this.#tree, this.#report, this.#reportDangling),
      ...historyOf(object, this.#ancestry.of(path, {}).version, this.#report),
    };
  }

  #parameter(parameter: ParameterNode, references: References, since: string | undefined): ParameterAnnotation {
    const access = wordOf(wholeOf(parameter), "access", ["readOnly", "readWrite", "writeOnceReadOnly"], this.#report);
    return {
      ...this.#types.annotation(parameter, references),
      ...(access === undefined || access === "readOnly" ? {} : { access }),
      ...historyOf(parameter, since, this.#report),
    };
  }

  #command(object: string, name: string, command: CommandNode, since: string | undefined): CommandAnnotation {
    const place = ["commands", this.#home.prefix + object + name];
    const version = command.attributes["version"] ?? since;
    // What is relative begins at the command, or at its arguments: published models do either.
    const own = `${object}${name}.`;
    const input = this.#arguments(command.input, [...place, "input"], [own, `${own}Input.`], version);
    const output = this.#arguments(command.output, [...place, "output"], [own, `${own}Output.`], version);
    return {
      ...(flagOf(wholeOf(command), "async", this.#report) ? { async: true } : {}),
      ...filled({ input: input.parameters, inputObjects: input.objects }),
      ...filled({ output: output.parameters, outputObjects: output.objects }),
      ...historyOf(command, since, this.#report),
    };
  }

  #event(object: string, name: string, event: EventNode, since: string | undefined): EventAnnotation {
    const place = ["events", this.#home.prefix + object + name, "args"];
    const version = event.attributes["version"] ?? since;
    const args = this.#arguments(event.args, place, [`${object}${name}.`], version);
    return {
      ...filled({ args: args.parameters, argObjects: args.objects }),
      ...historyOf(event, since, this.#report),
    };
  }

  #arguments(tree: Tree, place: readonly string[], from: readonly string[], since: string | undefined) {
    const parameters = new Map<string, ArgumentAnnotation>();
    const objects = new Map<string, ArgumentObjectAnnotation>();
    const ancestry = ancestryOf(tree);
    for (const [path, object] of tree.objects) {
      const outer = ancestry.of(path, {}).version ?? since;
      if (path !== "") objects.set(path, this.#argumentObject(path, object, tree, outer));
      const version = ancestry.within(path).version ?? since;
      const places = [...from, ...from.map((place) => place + path)];
      const args = { tree, within: path };
      const references = new References(this.#tree, this.#home, places, this.#reportDangling, args);
      for (const [name, parameter] of object.parameters) {
        this.#places.put([...place, path + name], parameter.element);
        parameters.set(path + name, this.#argument(parameter, references, version));
      }
    }
    return { parameters, objects };
  }

  #argument(parameter: ParameterNode, references: References, since: string | undefined): ArgumentAnnotation {
    const { command: _, defaultType: __, ...annotation } = this.#types.annotation(parameter, references);
    return {
      ...annotation,
      ...(flagOf(wholeOf(parameter), "mandatory", this.#report) ? { mandatory: true } : {}),
      ...historyOf(parameter, since, this.#report),
    };
  }

  #argumentObject(path: string, object: ObjectNode, tree: Tree, since: string | undefined): ArgumentObjectAnnotation {
    const element = wholeOf(object);
    return {
      ...(flagOf(element, "mandatory", this.#report) ? { mandatory: true } : {}),
      ...entriesOf(path, element, this.#report),
      ...keysOf(path, object, tree, this.#report, this.#reportDangling),
      ...historyOf(object, since, this.#report),
    };
  }
}

/** The versions of the objects of a tree; the one without a name is no object. */
function ancestryOf({ objects }: Tree): Ancestry {
  return new Ancestry({
    get: (path) => {
      const version = objects.get(path)?.attributes["version"];
      return path === "" || version === undefined ? {} : { version };
    },
  });
}

/** Tables as objects, without what is empty. */
function filled<T extends { readonly [key: string]: ReadonlyMap<string, object> }>(
  tables: T,
): { [key in keyof T]?: { [name: string]: T[key] extends ReadonlyMap<string, infer V> ? V : never } } {
  const entries = Object.entries(tables).filter(([, table]) => table.size > 0);
  return Object.fromEntries(entries.map(([key, table]) => [key, Object.fromEntries(table)])) as ReturnType<
    typeof filled<T>
  >;
}
