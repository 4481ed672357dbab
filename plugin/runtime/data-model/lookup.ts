import { supportedPath } from "../paths/supported.js";
import type { Argument, Arguments, Command, DataModel, Event, ObjectModel, Parameter } from "./data-model.js";
import { findObject, objectAt } from "./found.js";
import { own } from "./own.js";

/** What is known of an object, by any path of it, with its last dot or without; undefined where there is nothing. */
export function objectOf(model: DataModel, path: string): ObjectModel | undefined {
  const key = supportedPath(path);
  return key === undefined ? undefined : objectAt(model, key.endsWith(".") ? key : `${key}.`);
}

/** What is known of a parameter, by any path of it; undefined where there is nothing. */
export function parameterOf(model: DataModel, path: string): Parameter | undefined {
  const start = startOfName(path);
  return findObject(model, path.slice(0, start))?.parameters.named(path.slice(start));
}

/** What is known of a command, by any path of it. */
export function commandOf(model: DataModel, path: string): Command | undefined {
  const start = startOfName(path);
  const commands = findObject(model, path.slice(0, start))?.object.commands;
  return commands && own(commands, path.slice(start));
}

/** What is known of an event, by any path of it. */
export function eventOf(model: DataModel, path: string): Event | undefined {
  const start = startOfName(path);
  const events = findObject(model, path.slice(0, start))?.object.events;
  return events && own(events, path.slice(start));
}

/** What is known of an argument, by its name with the numbers that the rows of tables have. */
export function argumentOf(args: Arguments, name: string): Argument | undefined {
  // Rows go by their numbers, and by nothing else that names an instance elsewhere.
  const key = /[*[{]/.test(name) ? undefined : supportedPath(name);
  return key === undefined ? undefined : own(args, key);
}

/** Where the name of a parameter, command or event begins, which has no dot. */
function startOfName(path: string): number {
  return path.lastIndexOf(".") + 1;
}
