import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import type { Model } from "../model/model.js";
import { packagePath } from "../paths.js";

/** A template for each kind of module, which the Model names, and those of their parts. */
const folder = packagePath("templates");

// Code is no HTML, a name that the Model lacks is a bug, and there are no helpers but if, each, unless and with.
const options = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
} as const;

/** A function that says a module's Model in TypeScript, not yet tidy. */
export function createRenderer(): (module: Model) => string {
  const engine = Handlebars.create();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    engine.registerPartial(file.replace(/\.hbs$/, ""), engine.compile(text, options));
  }
  const whole = new Map<string, Handlebars.TemplateDelegate>();
  return (module) => {
    const render = whole.get(module.template) ?? engine.compile(`{{> ${module.template}}}`, options);
    whole.set(module.template, render);
    return render(module);
  };
}
