import { didYouMean } from "../did-you-mean.js";
import { parentOf } from "./ancestry.js";
import type { Problem } from "./facets.js";
import type { History, ObjectAnnotation } from "./types.js";

/** What an object names must be there: the parameters of its keys, and the one beside it that counts its instances. */
export function checkObject(
  path: string,
  { numEntriesParameter, uniqueKeys = [] }: ObjectAnnotation,
  parameters: ReadonlyMap<string, unknown>,
  report: (problem: Problem) => void,
): void {
  const check = (object: string, name: string, place: Problem["path"]) => {
    if (parameters.has(object + name)) return;
    const siblings = [...parameters.keys()].filter((path) => parentOf(path) === object);
    const hint = didYouMean(
      name,
      siblings.map((path) => path.slice(object.length)),
    );
    report({ path: place, what: `no parameter ${object}${name}`, hint: hint ?? "give the map that has it, too" });
  };
  if (numEntriesParameter !== undefined) check(parentOf(path), numEntriesParameter, ["numEntriesParameter"]);
  uniqueKeys.forEach(({ parameters }, i) => {
    parameters.forEach((name, j) => {
      check(path, name, ["uniqueKeys", i, "parameters", j]);
    });
  });
}

/** An object without the keys and the counter that are deleted, as parameters of what there is still. */
export function withoutDeleted(
  path: string,
  { numEntriesParameter, uniqueKeys, ...object }: ObjectAnnotation,
  parameters: ReadonlyMap<string, History>,
): ObjectAnnotation {
  const isAlive = (path: string) => parameters.get(path)?.status !== "deleted";
  const keys = uniqueKeys?.filter(({ parameters }) => parameters.every((name) => isAlive(path + name))) ?? [];
  const counter = numEntriesParameter !== undefined && isAlive(parentOf(path) + numEntriesParameter);
  return {
    ...object,
    ...(counter ? { numEntriesParameter } : {}),
    ...(keys.length === 0 ? {} : { uniqueKeys: keys }),
  };
}
