import type { Complaint } from "../diagnostics.js";
import { safeParsePath, supportedPath } from "../runtime/paths/index.js";
import type { Problem } from "./facets.js";
import type { LoadedMap } from "./load.js";
import { primitives, TypeResolver } from "./resolve-types.js";
import type {
  ArgumentAnnotation,
  ArgumentAnnotations,
  CommandAnnotation,
  DataModelAnnotations,
  EventAnnotation,
  ParameterAnnotation,
  ResolvedArguments,
  ResolvedParameter,
  ResolvedType,
  TypeAnnotation,
} from "./types.js";

/** An entry of a map, and which map it stands in. */
interface Entry<T> {
  readonly content: T;
  readonly map: LoadedMap;
}

type Section = "types" | "parameters" | "commands" | "events";
type Report = (problem: Problem) => void;

/** The data model that all maps describe together, later ones adding and replacing; and what is wrong with it. */
export function resolveDataModel(maps: readonly LoadedMap[]): { model: DataModelAnnotations; complaints: Complaint[] } {
  const resolver = new DataModelResolver(maps);
  return { model: resolver.model(), complaints: resolver.complaints() };
}

class DataModelResolver {
  readonly #maps: readonly LoadedMap[];
  readonly #complaints: ReadonlyMap<LoadedMap, Complaint[]>;
  readonly #types: ReadonlyMap<string, Entry<TypeAnnotation>>;
  readonly #resolver: TypeResolver;
  readonly #used = new Map<string, ResolvedType>();

  constructor(maps: readonly LoadedMap[]) {
    this.#maps = maps;
    this.#complaints = new Map(maps.map((map) => [map, []]));
    this.#types = entries(maps, (map) => map.content.types);
    const named = new Map([...this.#types].map(([name, { content }]) => [name, content]));
    this.#resolver = new TypeResolver(named, (name, problem) =>
      this.#reporter("types", name, this.#types.get(name))(problem),
    );
  }

  complaints(): Complaint[] {
    return this.#maps.flatMap((map) => map.source.inOrder(this.#complaints.get(map) ?? []));
  }

  model(): DataModelAnnotations {
    for (const [name, entry] of this.#types) {
      const report = this.#reporter("types", name, entry);
      if (primitives.some((primitive) => primitive === name)) report({ path: [], what: "is a type of TR-106 itself" });
      this.#resolver.named(name);
    }
    const parameters = this.#each(
      "parameters",
      (map) => map.content.parameters,
      replace,
      (content, path, report) => {
        if (!isPath(path, "parameter")) report(noPath("a parameter", "Device.WiFi.Radio.{i}.Channel"));
        return this.#parameter(content, report);
      },
    );
    const commands = this.#each(
      "commands",
      (map) => map.content.commands,
      mergeCommands,
      (content, path, report) => {
        if (!isPath(path, "command")) report(noPath("a command", "Device.Reboot()"));
        const { async = false, input, output } = content;
        return {
          async,
          input: this.#arguments(input, "input", report),
          output: this.#arguments(output, "output", report),
        };
      },
    );
    const events = this.#each(
      "events",
      (map) => map.content.events,
      mergeEvents,
      (content, path, report) => {
        if (!isPath(path, "event")) report(noPath("an event", "Device.Boot!"));
        return this.#arguments(content.args, "args", report);
      },
    );
    return { types: sorted(this.#used), parameters, commands, events };
  }

  #each<T, R>(
    section: Section,
    of: (map: LoadedMap) => { readonly [name: string]: T } | undefined,
    merge: (earlier: T, later: T) => T,
    resolve: (content: T, path: string, report: Report) => R,
  ): ReadonlyMap<string, R> {
    const resolved = [...entries(this.#maps, of, merge)].map(([path, entry]) => {
      return [path, resolve(entry.content, path, this.#reporter(section, path, entry))] as const;
    });
    return sorted(resolved);
  }

  #parameter(annotation: ParameterAnnotation & ArgumentAnnotation, report: Report): ResolvedParameter {
    const type = this.#resolver.resolve(annotation, report);
    const { access, secured, hidden, command, mandatory } = annotation;
    if (secured && hidden) report({ path: ["hidden"], what: "secured and hidden exclude each other" });
    const isNamed = this.#types.has(annotation.type) && type === this.#resolver.named(annotation.type);
    if (isNamed) this.#used.set(annotation.type, type);
    return {
      type,
      ...(isNamed ? { named: annotation.type } : {}),
      ...present({ access, secured, hidden, command, mandatory }),
    };
  }

  #arguments(annotations: ArgumentAnnotations = {}, key: string, report: Report): ResolvedArguments {
    return sorted(
      Object.entries(annotations).map(([name, content]) => {
        const within: Report = (problem) => report({ ...problem, path: [key, name, ...problem.path] });
        if (!isPath(name, "parameter", true)) within({ path: [], what: `${JSON.stringify(name)} names no argument` });
        return [name, this.#parameter(content, within)];
      }),
    );
  }

  #reporter(section: Section, name: string, entry: Entry<unknown> | undefined): Report {
    return ({ path, what, hint }) => {
      if (entry === undefined) return;
      // Arguments come from several maps: the last that has this one.
      const [key, argument] = path;
      const home = [...this.#maps].reverse().find(({ content }) => {
        const command: unknown = content[section]?.[name];
        return argument !== undefined && has(has(command, key), argument) !== undefined;
      });
      const map = section === "commands" || section === "events" ? (home ?? entry.map) : entry.map;
      const where = map.source.at([section, name, ...path], true);
      this.#complaints.get(map)?.push({ where, what: `${name}: ${what}`, hint });
    };
  }
}

function has(object: unknown, key: string | number | undefined): unknown {
  const isObject = typeof object === "object" && object !== null && key !== undefined;
  return isObject && Object.hasOwn(object, key) ? (object as { readonly [key: string]: unknown })[key] : undefined;
}

/** The entries of one section of all maps. */
function entries<T>(
  maps: readonly LoadedMap[],
  section: (map: LoadedMap) => { readonly [name: string]: T } | undefined,
  merge: (earlier: T, later: T) => T = replace,
): Map<string, Entry<T>> {
  const all = new Map<string, Entry<T>>();
  for (const map of maps) {
    for (const [name, content] of Object.entries(section(map) ?? {})) {
      const earlier = all.get(name);
      all.set(name, { map, content: earlier === undefined ? content : merge(earlier.content, content) });
    }
  }
  return all;
}

function replace<T>(_: T, later: T): T {
  return later;
}

/** A later map adds arguments to a command. */
function mergeCommands(earlier: CommandAnnotation, later: CommandAnnotation): CommandAnnotation {
  return {
    ...earlier,
    ...later,
    input: { ...earlier.input, ...later.input },
    output: { ...earlier.output, ...later.output },
  };
}

function mergeEvents(earlier: EventAnnotation, later: EventAnnotation): EventAnnotation {
  return { args: { ...earlier.args, ...later.args } };
}

function isPath(text: string, kind: string, relative = false): boolean {
  const path = safeParsePath(text, { relative });
  const stands = path.ok && path.value.kind === kind && supportedPath(text) === text;
  // A parameter is one of an object.
  return stands && (relative || path.value.segments.length > 1);
}

function noPath(what: string, example: string): Problem {
  return { path: [], what: `is not the supported-data-model path of ${what}`, hint: `such as ${example}` };
}

function sorted<T>(entries: Iterable<readonly [string, T]>): Map<string, T> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An object without the properties that are undefined. */
function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
