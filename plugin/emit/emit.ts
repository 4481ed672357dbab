import type { ts } from "ts-morph";
import type { Model } from "../model/model.js";
import type { Options, Target } from "../options.js";
import { withHead } from "./compiled.js";
import { faultsOf, refuseFaults } from "./judge.js";
import { createProgram, importedBy } from "./program.js";
import { createRenderer } from "./render.js";
import { Runtime } from "./runtime.js";
import { tidy } from "./tidy.js";

/** A file of the response. */
export interface OutputFile {
  readonly name: string;
  readonly content: string;
}

const endings: { readonly [target in Target]: string } = { ts: ".ts", js: ".js", dts: ".d.ts" };

/** Say the Model in TypeScript, tidy it, have it judged, and hand out what was asked for. */
export function emit(model: readonly Model[], generator: string, options: Options): OutputFile[] {
  const { importExtension, target: targets } = options;
  const render = createRenderer();
  const modules = model.map((module) => ({ ...module, file: tidy(module.path, render(module)) }));
  const files = modules.map(({ file }) => file);
  const program = createProgram(files, importExtension);
  refuseFaults(
    model,
    files.map((file) => faultsOf(program, file)),
  );
  const wanted = modules.filter((module) => module.wanted);
  const runtime = new Runtime(generator, importExtension);
  const outputs: OutputFile[] = [];
  for (const { path, file } of wanted) {
    const texts = { ts: file.text, ...compiled(program, file, targets) };
    for (const target of targets) outputs.push({ name: path + endings[target], content: texts[target] });
  }
  for (const [path, source] of runtime.reached(wanted.flatMap(({ file }) => importedBy(file)))) {
    for (const target of targets)
      outputs.push({ name: path + endings[target], content: runtime.text(path, source, target) });
  }
  return outputs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A module as JavaScript and as declarations, if that was asked for. */
function compiled(program: ts.Program, file: ts.SourceFile, targets: readonly Target[]): { js: string; dts: string } {
  const texts = { js: "", dts: "" };
  if (targets.some((target) => target !== "ts")) {
    program.emit(file, (name, text) => {
      texts[name.endsWith(endings.dts) ? "dts" : "js"] = withHead(text, file.text);
    });
  }
  return texts;
}
