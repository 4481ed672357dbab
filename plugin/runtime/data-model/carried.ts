// What generated code reads the values of Messages with (R-ENC.6): the path that names a value's type is joined from
// its neighbours, looked up in the data model, and the text is read as that type.
import { asObjectPath, joinPath } from "../paths/join.js";
import { ValueError, type ValueIssue } from "../values/issue.js";
import type { ReadOptions } from "../values/options.js";
import type { Value, ValueType } from "../values/types.js";
import { Refusal, readValue } from "../values/value.js";
import type { Argument, Arguments, DataModel, Parameter } from "./data-model.js";
import { argumentOf, commandOf, eventOf, parameterOf } from "./lookup.js";
import { ObjectPlace } from "./object-place.js";

interface Carried {
  /** The full path of the parameter, command or event, as the Message has it. */
  readonly path: string;
  /** The name of the argument of the command or event; undefined for a parameter. */
  readonly argument: string | undefined;
  /** The text as it travels. */
  readonly text: string;
  /** The type; undefined where the data model does not know it, and the value stays a string. */
  readonly type: ValueType | undefined;
}

/** A value that a Message carries: typed, or with what is wrong with it. One bad value says nothing of the others. */
export type CarriedValue =
  | (Carried & { readonly ok: true; readonly value: Value })
  | (Carried & { readonly ok: false; readonly issue: ValueIssue });

/** Values by name, as a map field has them. */
interface Texts {
  readonly [name: string]: string;
}

/**
 * The value of what was carried.
 * @throws ValueError whose message begins with the path: `Device.WiFi.Radio.1.Channel: 300 is above the maximum 255`
 */
export function valueOf(carried: CarriedValue): Value {
  if (carried.ok) return carried.value;
  throw new ValueError(carried.issue, placeOf(carried));
}

/** What has a value, for people: the path, and the argument where it is one. */
export function placeOf({ path, argument }: CarriedValue): string {
  return argument === undefined ? path : `${path} ${argument}`;
}

/** A path from parts, of which each is beneath the one before. */
export function join(...parts: readonly [string, ...string[]]): string {
  return parts.reduce(joinPath);
}

/** The value of a parameter that is reported. */
export function parameter(model: DataModel, path: string, text: string, options?: ReadOptions): CarriedValue {
  return carry(path, undefined, text, parameterOf(model, path), options, true);
}

/** A parameter that is reported and of which nothing is known: its value is its text. */
export function reported(path: string, text: string): CarriedValue {
  return carry(path, undefined, text, undefined, undefined, true);
}

/** The value that a parameter is to be set to. */
export function setting(model: DataModel, path: string, text: string, options?: ReadOptions): CarriedValue {
  return carry(path, undefined, text, parameterOf(model, path), options, false);
}

/** The object with a path that is joined from parts. */
export function object(model: DataModel, ...parts: readonly [string, ...string[]]): ObjectPlace {
  return new ObjectPlace(model, asObjectPath(join(...parts)));
}

/** The value of an object's parameter that is reported, by its relative path. */
export function parameterWithin(object: ObjectPlace, name: string, text: string, options?: ReadOptions): CarriedValue {
  return carry(object.path + name, undefined, text, object.parameter(name), options, true);
}

/** The value that an object's parameter is to be set to, by its relative path. */
export function settingWithin(object: ObjectPlace, name: string, text: string, options?: ReadOptions): CarriedValue {
  return carry(object.path + name, undefined, text, object.parameter(name), options, false);
}

/** The values of an object's parameters that are reported, by their relative paths. */
export function parameters(model: DataModel, path: string, texts: Texts, options?: ReadOptions): CarriedValue[] {
  const place = object(model, path);
  const values: CarriedValue[] = [];
  for (const name of Object.keys(texts)) {
    values.push(parameterWithin(place, name, texts[name] as string, options));
  }
  return values;
}

/** The values that an object's parameters are to be set to, by their relative paths. */
export function settings(model: DataModel, path: string, texts: Texts, options?: ReadOptions): CarriedValue[] {
  const place = object(model, path);
  return Object.keys(texts).map((name) => settingWithin(place, name, texts[name] as string, options));
}

/** The input arguments of a command, by name. */
export function input(model: DataModel, command: string, texts: Texts, options?: ReadOptions): CarriedValue[] {
  return carryArguments(command, texts, commandOf(model, command)?.input, options, false);
}

/** The output arguments of a command, by name. */
export function output(model: DataModel, command: string, texts: Texts, options?: ReadOptions): CarriedValue[] {
  return carryArguments(command, texts, commandOf(model, command)?.output, options, true);
}

/** The arguments of an event, by name. */
export function event(model: DataModel, path: string, texts: Texts, options?: ReadOptions): CarriedValue[] {
  return carryArguments(path, texts, eventOf(model, path)?.args, options, true);
}

function carryArguments(
  path: string,
  texts: Texts,
  known: Arguments = {},
  options: ReadOptions | undefined,
  reported: boolean,
): CarriedValue[] {
  return Object.keys(texts).map((name) => {
    return carry(path, name, texts[name] as string, argumentOf(known, name), options, reported);
  });
}

function carry(
  path: string,
  argument: string | undefined,
  text: string,
  known: Parameter | Argument | undefined,
  options: ReadOptions | undefined,
  reported: boolean,
): CarriedValue {
  if (known === undefined) return { path, argument, text, type: undefined, ok: true, value: text };
  const { type } = known;
  const value = readValue(type, text, options);
  if (!(value instanceof Refusal)) return { path, argument, text, type, ok: true, value };
  // What may not be read is reported as null, whatever the facets say (TR-106 A.2.7.1).
  if (reported && known.readsAsNull !== undefined && value.issue.uspError === 7012 && text === nullText(type)) {
    const plain = readValue(bare(type), text);
    if (!(plain instanceof Refusal)) return { path, argument, text, type, ok: true, value: plain };
  }
  return { path, argument, text, type, ok: false, issue: value.issue };
}

/** The null value of a type, as text (TR-106 A.2.3.5). */
export function nullText(type: ValueType): string {
  switch (type.type) {
    case "unsignedInt":
    case "unsignedLong":
      return "0";
    case "int":
    case "long":
    case "decimal":
      return "-1";
    case "boolean":
      return "false";
    case "dateTime":
      return "0001-01-01T00:00:00Z";
    default:
      return "";
  }
}

/** A type without its facets. */
export function bare(type: ValueType): ValueType {
  return type.type === "list" ? { type: "list", items: type.items } : { type: type.type };
}
