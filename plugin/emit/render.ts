import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import type { FileModel } from "../model/model.js";
import { packagePath } from "../paths.js";

/** `file.hbs` is the whole of a module, the others are its parts. */
const folder = packagePath("templates");

// Code is no HTML, a name that the Model lacks is a bug, and there are no helpers but if, each, unless and with.
const options = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
} as const;

/** A function that says a file's Model in TypeScript, not yet tidy. */
export function createRenderer(): (file: FileModel) => string {
  const engine = Handlebars.create();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    engine.registerPartial(file.replace(/\.hbs$/, ""), engine.compile(text, options));
  }
  return engine.compile("{{> file}}", options);
}
