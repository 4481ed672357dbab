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
  const place = placeOf(model, path);
  return place?.object.parameters && own(place.object.parameters, place.name);
}

/** What is known of a command, by any path of it. */
export function commandOf(model: DataModel, path: string): Command | undefined {
  const place = placeOf(model, path);
  return place?.object.commands && own(place.object.commands, place.name);
}

/** What is known of an event, by any path of it. */
export function eventOf(model: DataModel, path: string): Event | undefined {
  const place = placeOf(model, path);
  return place?.object.events && own(place.object.events, place.name);
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

function placeOf(model: DataModel, path: string): { object: ObjectModel; name: string } | undefined {
  const key = supportedPath(path);
  if (key === undefined) return undefined;
  // No name of a parameter, command or event has a dot.
  const start = key.lastIndexOf(".") + 1;
  const object = objectAt(model, key.slice(0, start));
  return object && { object, name: key.slice(start) };
}

/** The entry of a key; not what every object has. */
export function own<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
