import { quote } from "../text/quote.js";
import type { Reader } from "./reader.js";

/**
 * The fields of a message by number: which numbers are known, and what a path calls them. Mostly they are a list, whose
 * first element, `""`, stands for number 0, which no field has. `"name"` is a singular field, `"name[]"` a list,
 * `"name{}"` a map. What holds messages comes with their own fields, and a map whose keys are no strings with what reads
 * them.
 */
export interface Fields {
  readonly [number: number]: Field | undefined;
}

export type Field = string | Parts;

type Parts = readonly [name: string, fields?: (() => Fields) | undefined, key?: ReadKey];
type ReadKey = (r: Reader) => number | bigint | boolean;

export function partsOf(field: Field): Parts {
  return typeof field === "string" ? [field] : field;
}

/** Of longer keys, a path has the beginning. */
const LONGEST_KEY = 200;

/** A key as a path has it: `["LocalReboot"]`, or `[5]` where keys are no strings. */
export function keySegment(key: string, isText: boolean): string {
  return `[${isText ? quote(key, LONGEST_KEY) : key}]`;
}
