import { supportedPath } from "../paths/supported.js";
import type { ValueType } from "../values/types.js";

/** What a data model says of a parameter. */
export interface Parameter {
  readonly type: ValueType;
  /** Read-only where this is absent. */
  readonly access?: "readWrite" | "writeOnceReadOnly";
  /** Reads as null: without the right role, always, or because writing it starts something (TR-106 A.2.7.1). */
  readonly readsAsNull?: "secured" | "hidden" | "command";
}

/** What a data model says of an argument of a command or event. */
export interface Argument {
  readonly type: ValueType;
  /** Whether a command cannot do without it. */
  readonly mandatory?: true;
  readonly readsAsNull?: "secured" | "hidden";
}

/** By name, relative to the command or event; a table's with `{i}`: `Class.{i}.Name`. */
export interface Arguments {
  readonly [name: string]: Argument;
}

export interface Command {
  readonly async: boolean;
  readonly input: Arguments;
  readonly output: Arguments;
}

/** What is known of parameters, commands and events, by supported-data-model path (`Device.WiFi.Radio.{i}.Channel`). */
export interface DataModel {
  readonly parameters: { readonly [path: string]: Parameter };
  readonly commands: { readonly [path: string]: Command };
  readonly events: { readonly [path: string]: Arguments };
}

/** What is known of a parameter, by any path of it; undefined where there is nothing. */
export function parameterOf(model: DataModel, path: string): Parameter | undefined {
  return entry(model.parameters, path);
}

/** What is known of a command, by any path of it. */
export function commandOf(model: DataModel, path: string): Command | undefined {
  return entry(model.commands, path);
}

/** What is known of the arguments of an event, by any path of it. */
export function eventOf(model: DataModel, path: string): Arguments | undefined {
  return entry(model.events, path);
}

/** The entry of a path, by any form of it. */
export function entry<T>(table: { readonly [path: string]: T }, path: string): T | undefined {
  const key = supportedPath(path);
  return key === undefined ? undefined : own(table, key);
}

/** The entry of a key; not what every object has. */
export function own<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
