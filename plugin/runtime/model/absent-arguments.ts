import type { Argument, Arguments } from "../data-model/data-model.js";
import { argumentOf } from "../data-model/lookup.js";
import { supportedPath } from "../paths/supported.js";

/** An argument that was not given, by the name that it would travel by. */
export interface AbsentArgument {
  readonly name: string;
  readonly argument: Argument;
}

/**
 * The arguments that were not given although the data model calls them mandatory (R-OPR.5) or has a default for them
 * (R-OPR.7): in each row of a table and each object that is there. A table may be empty, and an object left out.
 *
 * @param names - of the arguments that are given, as they travel
 */
export function absentArguments(known: Arguments, names: readonly string[]): AbsentArgument[] {
  const wanted = byObject(known);
  if (wanted.size === 0) return [];
  const given = new Set(names);
  return [...objects(known, names)].flatMap(([travelling, object]) =>
    (wanted.get(object) ?? [])
      .map(({ name, argument }) => ({ name: travelling + name, argument }))
      .filter(({ name }) => !given.has(name)),
  );
}

/** What is asked for where it is not given, by the object that it is in, with a name within that. */
function byObject(known: Arguments): Map<string, AbsentArgument[]> {
  const wanted = new Map<string, AbsentArgument[]>();
  for (const [name, argument] of Object.entries(known)) {
    if (argument.mandatory === undefined && argument.default === undefined) continue;
    const start = name.lastIndexOf(".") + 1;
    const object = name.slice(0, start);
    const list = wanted.get(object) ?? [];
    list.push({ name: name.slice(start), argument });
    wanted.set(object, list);
  }
  return wanted;
}

/** What is there: the objects and rows by the prefix that travels, with the one that the data model has. */
function objects(known: Arguments, names: readonly string[]): Map<string, string> {
  const found = new Map([["", ""]]);
  for (const name of names) {
    if (argumentOf(known, name) === undefined) continue;
    const steps = name.split(".");
    const supported = supportedPath(name)?.split(".") ?? [];
    for (let depth = 1; depth < steps.length; depth++) found.set(prefix(steps, depth), prefix(supported, depth));
  }
  return found;
}

function prefix(steps: readonly string[], depth: number): string {
  return `${steps.slice(0, depth).join(".")}.`;
}
