import type { Arguments } from "../data-model/data-model.js";
import { own } from "../data-model/own.js";
import type { FormatOptions } from "../values/options.js";
import { checked } from "./checked.js";
import type { Write } from "./text-of.js";

/** Arguments by name: of a table an array of its rows, of an object another such object. What is undefined is left out. */
export interface ArgumentValues {
  readonly [name: string]: unknown;
}

/** Values as a map field has them; it inherits nothing. */
export interface Texts {
  [name: string]: string;
}

/** How arguments are made texts. */
export interface Flattening {
  readonly known: Arguments;
  /** The path of the command or event, for the messages of errors. */
  readonly path: string;
  readonly write: Write;
  readonly options: FormatOptions | undefined;
}

/**
 * Arguments as they travel: the rows of tables are numbered 1, 2, 3 (`Class.1.Channel.2.Width`).
 * @throws ValueError for a value that is not of its type, PathError for a name that is none
 */
export function argumentTexts(flattening: Flattening, args: ArgumentValues): Texts {
  const texts: Texts = Object.create(null);
  flatten(flattening, args, "", "", texts);
  return texts;
}

/** @param supported - the prefix as the data model has it, with `{i}` for the number of a row */
function flatten(flattening: Flattening, args: ArgumentValues, prefix: string, supported: string, texts: Texts): void {
  const { known, path, write, options } = flattening;
  for (const key of Object.keys(args)) {
    const value = args[key];
    const name = prefix + key;
    const argument = own(known, supported + key);
    if (value === undefined) continue;
    if (argument === undefined && Array.isArray(value) && value.every(isObject)) {
      for (const [i, row] of value.entries()) {
        flatten(flattening, row, `${name}.${i + 1}.`, `${supported}${key}.{i}.`, texts);
      }
    } else if (argument === undefined && isObject(value)) {
      flatten(flattening, value, `${name}.`, `${supported}${key}.`, texts);
    } else {
      if (argument === undefined) checked(name, { kinds: ["argument"], relative: true });
      texts[name] = write(argument, value, `${path} ${name}`, options);
    }
  }
}

function isObject(value: unknown): value is ArgumentValues {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}
