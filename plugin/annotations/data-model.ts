import type { Complaint } from "../diagnostics.js";
import { safeParsePath, supportedPath } from "../runtime/paths/index.js";
import { Ancestry, inherit } from "./ancestry.js";
import type { Problem } from "./facets.js";
import { type DescribedMap, type Entry, entries, mergeCommands, mergeEvents, mergeObjects, replace } from "./merge.js";
import { checkObject, withoutDeleted } from "./objects.js";
import { primitives, TypeResolver } from "./resolve-types.js";
import type {
  ArgumentAnnotation,
  ArgumentAnnotations,
  ArgumentObjectAnnotations,
  DataModelAnnotations,
  History,
  ObjectAnnotation,
  ParameterAnnotation,
  ResolvedArgumentObjects,
  ResolvedArguments,
  ResolvedParameter,
  ResolvedType,
  TypeAnnotation,
} from "./types.js";

type Section = "types" | "objects" | "parameters" | "commands" | "events";
type Report = (problem: Problem) => void;

/** The data model that all maps describe together, later ones adding and replacing; and what is wrong with it. */
export function resolveDataModel(maps: readonly DescribedMap[]): {
  model: DataModelAnnotations;
  complaints: Complaint[];
} {
  const resolver = new DataModelResolver(maps);
  return { model: resolver.model(), complaints: resolver.complaints() };
}

class DataModelResolver {
  readonly #maps: readonly DescribedMap[];
  readonly #complaints: ReadonlyMap<DescribedMap, Complaint[]>;
  readonly #types: ReadonlyMap<string, Entry<TypeAnnotation>>;
  readonly #resolver: TypeResolver;
  readonly #used = new Map<string, ResolvedType>();
  readonly #ancestry: Ancestry;

  constructor(maps: readonly DescribedMap[]) {
    this.#maps = maps;
    this.#complaints = new Map(maps.map((map) => [map, []]));
    this.#types = entries(maps, (map) => map.content.types);
    const objects = entries(maps, (map) => map.content.objects, mergeObjects);
    this.#ancestry = new Ancestry({ get: (path) => objects.get(path)?.content });
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
    const objects = this.#each(
      "objects",
      (map) => map.content.objects,
      mergeObjects,
      (content, path, report): ObjectAnnotation => {
        if (path !== rootOf(path) && !isPath(path, "object") && !isPath(path, "instance")) {
          report(noPath("an object", "Device.WiFi.Radio.{i}."));
        }
        const { version: _, status: __, ...rest } = content;
        return { ...rest, ...this.#ancestry.of(path, content) };
      },
    );
    const parameters = this.#each(
      "parameters",
      (map) => map.content.parameters,
      replace,
      (content, path, report) => {
        if (!isPath(path, "parameter")) report(noPath("a parameter", "Device.WiFi.Radio.{i}.Channel"));
        return this.#parameter(content, this.#ancestry.of(path, content), report);
      },
    );
    const commands = this.#each(
      "commands",
      (map) => map.content.commands,
      mergeCommands,
      (content, path, report) => {
        if (!isPath(path, "command")) report(noPath("a command", "Device.Reboot()"));
        const { async = false, input, output, inputObjects, outputObjects } = content;
        const history = this.#ancestry.of(path, content);
        return {
          async,
          input: this.#arguments(input, inputObjects, "input", history, report),
          output: this.#arguments(output, outputObjects, "output", history, report),
          inputObjects: this.#argumentObjects(inputObjects, "inputObjects", history, report),
          outputObjects: this.#argumentObjects(outputObjects, "outputObjects", history, report),
          ...history,
        };
      },
    );
    const events = this.#each(
      "events",
      (map) => map.content.events,
      mergeEvents,
      (content, path, report) => {
        if (!isPath(path, "event")) report(noPath("an event", "Device.Boot!"));
        const history = this.#ancestry.of(path, content);
        return {
          args: this.#arguments(content.args, content.argObjects, "args", history, report),
          argObjects: this.#argumentObjects(content.argObjects, "argObjects", history, report),
          ...history,
        };
      },
    );
    for (const [path, entry] of entries(this.#maps, (map) => map.content.objects, mergeObjects)) {
      checkObject(path, entry.content, parameters, this.#reporter("objects", path, entry));
    }
    return {
      types: sorted(this.#used),
      objects: new Map([...alive(objects)].map(([path, object]) => [path, withoutDeleted(path, object, parameters)])),
      parameters: alive(parameters),
      commands: alive(commands),
      events: alive(events),
    };
  }

  #each<T, R>(
    section: Section,
    of: (map: DescribedMap) => { readonly [name: string]: T } | undefined,
    merge: (earlier: T, later: T) => T,
    resolve: (content: T, path: string, report: Report) => R,
  ): ReadonlyMap<string, R> {
    const resolved = [...entries(this.#maps, of, merge)].map(([path, entry]) => {
      return [path, resolve(entry.content, path, this.#reporter(section, path, entry))] as const;
    });
    return sorted(resolved);
  }

  #parameter(
    annotation: ParameterAnnotation & ArgumentAnnotation,
    history: History,
    report: Report,
  ): ResolvedParameter {
    const type = this.#resolver.resolve(annotation, report);
    const { access, secured, hidden, command, mandatory, default: text, defaultType } = annotation;
    if (secured && hidden) report({ path: ["hidden"], what: "secured and hidden exclude each other" });
    const isNamed = this.#types.has(annotation.type) && type === this.#resolver.named(annotation.type);
    if (isNamed && history.status !== "deleted") this.#used.set(annotation.type, type);
    return {
      type,
      ...(isNamed ? { named: annotation.type } : {}),
      ...present({ access, secured, hidden, command, mandatory, default: text, defaultType }),
      ...history,
    };
  }

  #arguments(
    annotations: ArgumentAnnotations = {},
    objects: ArgumentObjectAnnotations = {},
    key: string,
    outer: History,
    report: Report,
  ): ResolvedArguments {
    const ancestry = new Ancestry(new Map(Object.entries(objects)));
    return alive(
      sorted(
        Object.entries(annotations).map(([name, content]) => {
          const within: Report = (problem) => report({ ...problem, path: [key, name, ...problem.path] });
          if (!isPath(name, "parameter", true)) within({ path: [], what: `${JSON.stringify(name)} names no argument` });
          return [name, this.#parameter(content, inherit(ancestry.of(name, content), outer), within)];
        }),
      ),
    );
  }

  #argumentObjects(
    annotations: ArgumentObjectAnnotations = {},
    key: string,
    outer: History,
    report: Report,
  ): ResolvedArgumentObjects {
    const ancestry = new Ancestry(new Map(Object.entries(annotations)));
    return alive(
      sorted(
        Object.entries(annotations).map(([name, { version, status, ...content }]) => {
          if (!isPath(name, "object", true) && !isPath(name, "instance", true)) {
            report({ path: [key, name], what: `${JSON.stringify(name)} names no object of arguments` });
          }
          const history = ancestry.of(name, present({ version, status }));
          return [name, { ...content, ...inherit(history, outer) }];
        }),
      ),
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

/** Without what is deleted. */
function alive<T extends History>(entries: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...entries].filter(([, { status }]) => status !== "deleted"));
}

function isPath(text: string, kind: string, relative = false): boolean {
  const path = safeParsePath(text, { relative });
  const stands = path.ok && path.value.kind === kind && supportedPath(text) === text;
  // A parameter is one of an object.
  return stands && (relative || path.value.segments.length > 1);
}

/** The root that a path begins with: `Device.`. */
function rootOf(path: string): string | undefined {
  return /^[A-Za-z_][\w-]*\./.exec(path)?.[0];
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
