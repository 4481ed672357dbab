import type { Model } from "../model/model.js";
import type { Options } from "../options.js";
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

/** Say the Model in TypeScript, tidy it, have it judged, and hand out what was asked for. */
export function emit(model: readonly Model[], generator: string, options: Options): OutputFile[] {
  const { importExtension, target } = options;
  const render = createRenderer();
  const runtime = new Runtime(generator, importExtension);
  const compiles = target.includes("js") || target.includes("dts");
  const modules = model.map((module) => tidy(module.path, render(module)));
  const program = createProgram(modules, importExtension, compiles ? runtime : undefined);
  refuseFaults(
    model,
    modules.map((file) => faultsOf(program, file)),
  );
  const wanted = modules.filter((_, i) => model[i]?.wanted);
  const texts = new Map(wanted.map(({ fileName, text }) => [fileName, text]));
  for (const [path, text] of runtime.reached(wanted.flatMap(importedBy))) texts.set(`/${path}.ts`, text);
  const judged = new Set(model.flatMap(({ path, judgedForGood }) => (judgedForGood ? [`/${path}.ts`] : [])));
  const outputs: OutputFile[] = [];
  for (const [fileName, text] of texts) {
    const content = judged.has(fileName) ? withVerdict(text) : text;
    if (target.includes("ts")) outputs.push({ name: fileName.slice(1), content });
    if (!compiles) continue;
    program.emit(program.getSourceFile(fileName), (name, compiled) => {
      const kind = name.endsWith(".d.ts") ? "dts" : "js";
      if (target.includes(kind)) outputs.push({ name: name.slice(1), content: withHead(compiled, text) });
    });
  }
  return outputs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A module that says, beneath its banner, that compilers need not look into it. */
function withVerdict(text: string): string {
  return text.replace(/^(?:\/\/.*\n)*/, "$&// @ts-nocheck: it was checked when it was written, and is large.\n");
}

/**
 * The compiler drops what stands above an import that it drops: banner and licence are put back. Blanks that it leaves
 * at the end of lines go.
 */
function withHead(text: string, source: string): string {
  const [head = ""] = /^(\/\/.*\n)*(\n\/\*\n[\s\S]*?\n \*\/\n)?/.exec(source) ?? [];
  const tight = head.replace(/\n\n/g, "\n");
  const clean = text.replace(/[ \t]+$/gm, "");
  return clean.startsWith(tight) ? clean : tight + clean;
}
