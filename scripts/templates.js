// The templates, compiled to JavaScript: a run of the plugin need not read what is always the same.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Handlebars from "handlebars";

// Code is no HTML, a name that the Model lacks is a bug, and there are no helpers but if, each, unless and with.
const options = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
};

/** The text of dist/templates.cjs: what Handlebars makes of each template, by name. */
export function templates() {
  const compiled = readdirSync("templates").map((file) => {
    const text = readFileSync(join("templates", file), "utf8");
    return `${JSON.stringify(basename(file, ".hbs"))}: ${Handlebars.precompile(text, options)}`;
  });
  return `module.exports = {\n${compiled.join(",\n")}\n};\n`;
}
