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
