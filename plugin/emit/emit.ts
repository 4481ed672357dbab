import { dirname, join } from "node:path/posix";
import { type Project, ts } from "ts-morph";
import type { Model } from "../model/model.js";
import { runtimeFolder } from "../model/names.js";
import type { Options } from "../options.js";
import { createProject, judge } from "./judge.js";
import { createRenderer } from "./render.js";
import { runtimeModules } from "./runtime.js";
import { tidy } from "./tidy.js";

/** A file of the response. */
export interface OutputFile {
  readonly name: string;
  readonly content: string;
}

/** Say the Model in TypeScript, tidy it, have it judged, and hand out what was asked for. */
export function emit(model: readonly Model[], generator: string, options: Options): OutputFile[] {
  const { importExtension, target } = options;
  const project = createProject(importExtension);
  const render = createRenderer();
  for (const module of model) add(project, module.path, tidy(render(module)));
  for (const [path, text] of runtimeModules(generator, importExtension)) add(project, path, text);
  judge(
    project,
    model.map(({ path }) => path),
  );
  const wanted = withRuntime(
    project,
    model.filter(({ wanted }) => wanted).map(({ path }) => path),
  );
  const outputs: OutputFile[] = [];
  for (const path of wanted) {
    const file = project.getSourceFileOrThrow(`/${path}.ts`);
    if (target.includes("ts")) outputs.push({ name: `${path}.ts`, content: file.getFullText() });
    if (target.includes("js") || target.includes("dts")) {
      for (const { filePath, text } of project.emitToMemory({ targetSourceFile: file }).getFiles()) {
        const kind = filePath.endsWith(".d.ts") ? "dts" : "js";
        const content = withHead(text, file.getFullText());
        if (target.includes(kind)) outputs.push({ name: filePath.slice(1), content });
      }
    }
  }
  return outputs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function add(project: Project, path: string, text: string) {
  return project.createSourceFile(`/${path}.ts`, text);
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

/** The modules, and those of the runtime that they import, directly or not. */
function withRuntime(project: Project, paths: readonly string[]): Set<string> {
  const reached = new Set(paths);
  for (const path of reached) {
    const { fileName, text } = project.getSourceFileOrThrow(`/${path}.ts`).compilerNode;
    for (const imported of ts.preProcessFile(text, true, true).importedFiles) {
      const module = join(dirname(fileName), imported.fileName)
        .slice(1)
        .replace(/\.(js|ts)$/, "");
      if (module.startsWith(`${runtimeFolder}/`)) reached.add(module);
    }
  }
  return reached;
}
