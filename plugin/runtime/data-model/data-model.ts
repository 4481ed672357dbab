import { supportedPath } from "../paths/supported.js";
import type { ValueType } from "../values/types.js";

/** Since when there is something, and whether it is to be used still. */
export interface History {
  /** The version of the data model that brought it; where this is absent, that of the object it is in. */
  readonly version?: string;
  /** Current where this is absent; no better than that of the object it is in. */
  readonly status?: "deprecated" | "obsoleted";
}

/** What a data model says of a parameter. */
export interface Parameter extends History {
  readonly type: ValueType;
  /** Read-only where this is absent. */
  readonly access?: "readWrite" | "writeOnceReadOnly";
  /** Reads as null: without the right role, always, or because writing it starts something (TR-106 A.2.7.1). */
  readonly readsAsNull?: "secured" | "hidden" | "command";
  /** What it is when its object is created, as text; a list without the brackets around it. */
  readonly default?: string;
}

/** What a data model says of an argument of a command or event. */
export interface Argument extends History {
  readonly type: ValueType;
  /** Whether a command cannot do without it; in a table, whether none of its rows can. */
  readonly mandatory?: true;
  readonly readsAsNull?: "secured" | "hidden";
  /** What is meant where it is left out, as text. */
  readonly default?: string;
}

/** By name, relative to the command or event; a table's with `{i}`: `Class.{i}.Name`. */
export interface Arguments {
  readonly [name: string]: Argument;
}

/** An argument of a command without a version of its own has the command's, and that may be the object's. */
export interface Command extends History {
  readonly async: boolean;
  readonly input: Arguments;
  readonly output: Arguments;
}

export interface Event extends History {
  readonly args: Arguments;
}

/** What a data model says of an object, or of the instances of a table, and of what is in it but no object itself. */
export interface ObjectModel extends History {
  /** Of a table whose instances Controllers create and delete. */
  readonly access?: "readWrite";
  /** Of a table: parameters that tell its instances apart, by relative path; each list is a key. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  /** Of a table: the parameter beside it that counts its instances, by name. */
  readonly numEntriesParameter?: string;
  readonly parameters?: { readonly [name: string]: Parameter };
  /** By name with its parentheses: `Reset()`. */
  readonly commands?: { readonly [name: string]: Command };
  /** By name with its exclamation mark: `Boot!`. */
  readonly events?: { readonly [name: string]: Event };
}

/** What is known of objects, by supported-data-model path, a table's as that of its instances: `Device.WiFi.Radio.{i}.`. */
export interface DataModel {
  readonly objects: { readonly [path: string]: ObjectModel };
  /** Paths of objects beneath which others of the top level may stand: `Device.ProxiedDevice.{i}.`. */
  readonly mountPoints?: readonly string[];
}

/** What is known of an object, by any path of it, with its last dot or without; undefined where there is nothing. */
export function objectOf(model: DataModel, path: string): ObjectModel | undefined {
  const key = supportedPath(path);
  return key === undefined ? undefined : objectAt(model, key.endsWith(".") ? key : `${key}.`);
}

/** What is known of a parameter, by any path of it; undefined where there is nothing. */
export function parameterOf(model: DataModel, path: string): Parameter | undefined {
  const start = startOfName(path);
  const parameters = objectBefore(model, path, start)?.parameters;
  return parameters && own(parameters, path.slice(start));
}

/** What is known of a command, by any path of it. */
export function commandOf(model: DataModel, path: string): Command | undefined {
  const start = startOfName(path);
  const commands = objectBefore(model, path, start)?.commands;
  return commands && own(commands, path.slice(start));
}

/** What is known of an event, by any path of it. */
export function eventOf(model: DataModel, path: string): Event | undefined {
  const start = startOfName(path);
  const events = objectBefore(model, path, start)?.events;
  return events && own(events, path.slice(start));
}

/** What is known of an argument, by its name with the numbers that the rows of tables have. */
export function argumentOf(args: Arguments, name: string): Argument | undefined {
  // Rows go by their numbers, and by nothing else that names an instance elsewhere.
  const key = /[*[{]/.test(name) ? undefined : supportedPath(name);
  return key === undefined ? undefined : own(args, key);
}

/** The object with a path as the supported data model has it: the one that is mounted there, where it is none itself. */
export function objectAt(model: DataModel, path: string): ObjectModel | undefined {
  const object = own(model.objects, path);
  if (object !== undefined || model.mountPoints === undefined) return object;
  const mounts = model.mountPoints.filter((mount) => path.startsWith(mount));
  const rest = mounts.reduce((rest, mount) => Math.min(rest, path.length - mount.length), path.length);
  return rest === path.length
    ? undefined
    : own(model.objects, path.slice(0, path.indexOf(".") + 1) + path.slice(path.length - rest));
}

/** Where the name of a parameter, command or event begins, which has no dot. */
function startOfName(path: string): number {
  return path.lastIndexOf(".") + 1;
}

/** The object that what a path leads to is in. */
function objectBefore(model: DataModel, path: string, end: number): ObjectModel | undefined {
  return objectThere(model, path.slice(0, end));
}

/** Objects that were found, by their paths as they were given: paths come in numbers that are of few objects. */
interface Found {
  readonly objects: Map<string, ObjectModel>;
  last: { readonly path: string; readonly object: ObjectModel };
}

const found: WeakMap<DataModel, Found> = /* @__PURE__ */ new WeakMap();

/** More are forgotten, and longer paths not kept: those who send paths do not decide how much memory that takes. */
const MOST_FOUND = 1024;
const LONGEST_FOUND = 256;

/** The object that a path leads to, which ends with a dot. */
export function objectThere(model: DataModel, path: string): ObjectModel | undefined {
  const before = found.get(model);
  if (before !== undefined) {
    // Mostly it is the one that it was before.
    if (before.last.path === path) return before.last.object;
    const object = before.objects.get(path);
    if (object !== undefined) {
      before.last = { path, object };
      return object;
    }
  }
  const key = supportedPath(path);
  const object = key === undefined ? undefined : objectAt(model, key);
  if (object !== undefined && path.length <= LONGEST_FOUND) keep(model, path, object);
  return object;
}

function keep(model: DataModel, path: string, object: ObjectModel): void {
  const before = found.get(model);
  const last = { path, object };
  if (before === undefined || before.objects.size === MOST_FOUND) {
    found.set(model, { objects: new Map([[path, object]]), last });
  } else {
    before.objects.set(path, object);
    before.last = last;
  }
}

/** The entry of a key; not what every object has. */
export function own<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
