import { dirname, join } from "node:path/posix";
import { type Project, ts } from "ts-morph";
import type { FileModel } from "../model/model.js";
import { runtimeFolder } from "../model/names.js";
import type { Options } from "../options.js";
import { tidyImports } from "./imports.js";
import { createProject, judge } from "./judge.js";
import { createRenderer } from "./render.js";
import { runtimeModules } from "./runtime.js";

/** A file of the response. */
export interface OutputFile {
  readonly name: string;
  readonly content: string;
}

/** Say the Model in TypeScript, tidy it, have it judged, and hand out what was asked for. */
export function emit(model: readonly FileModel[], generator: string, options: Options): OutputFile[] {
  const { importExtension, target } = options;
  const project = createProject(importExtension);
  const render = createRenderer();
  for (const file of model) {
    const source = add(project, file.path, tidyLines(tidyImports(render(file))));
    source.formatText(format);
    source.replaceWithText(indentUnions(source.getFullText()));
  }
  for (const [path, text] of runtimeModules(generator, importExtension)) add(project, path, text);
  judge(project);
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
        if (target.includes(kind)) outputs.push({ name: filePath.slice(1), content: text });
      }
    }
  }
  return outputs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const format: ts.FormatCodeSettings = {
  indentSize: 2,
  convertTabsToSpaces: true,
  newLineCharacter: "\n",
  indentSwitchCase: true,
};

function add(project: Project, path: string, text: string) {
  return project.createSourceFile(`/${path}.ts`, text);
}

/** Templates leave blanks where a part is absent, and give a doc comment of one line three. */
function tidyLines(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, "/** $1 */");
}

/** The formatter leaves the members of a union where their property is. */
function indentUnions(text: string): string {
  return text.replace(/^( *)\| \{/gm, "$1  | {");
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
