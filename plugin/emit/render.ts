import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { Model } from "../model/model.js";
import { packagePath } from "../paths.js";

// The part of Handlebars that knows no templates, only what they are compiled to. Its declarations leave it empty.
const { create } = runtime as unknown as typeof Handlebars;

/** A function that says a module's Model in TypeScript, not yet tidy. */
export function createRenderer(): (module: Model) => string {
  // A template for each kind of module, which the Model names, and those of their parts, as the build compiled them.
  const compiled: { readonly [name: string]: TemplateSpecification } = createRequire(import.meta.url)(
    packagePath("dist/templates.cjs"),
  );
  const engine = create();
  const templates = new Map(
    Object.entries(compiled).map(([name, template]) => [name, engine.template<Model>(template)]),
  );
  for (const [name, template] of templates) engine.registerPartial(name, template);
  return (module) => {
    const render = templates.get(module.template);
    if (render === undefined) throw new Error(`there is no template ${module.template}`);
    return render(module);
  };
}
