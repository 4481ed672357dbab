import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { importDataModel } from "../plugin/datamodel/import.js";
import { mapText } from "../plugin/datamodel/write.js";
import { Complaints } from "../plugin/diagnostics.js";
import { progressOf } from "./progress.js";
import type { Terminal } from "./terminal.js";
import { writeWhole } from "./write-whole.js";

export interface ModelImportOptions {
  readonly output?: string;
  readonly folders: readonly string[];
  readonly own?: true;
  readonly lax?: true;
}

/**
 * `usp model import`: write the annotation map of a data model.
 * @throws Complaints about what is wrong with the data model, or cannot be read or written
 */
export function importModel(file: string, options: ModelImportOptions, terminal: Terminal): void {
  const { output, folders, own = false, lax = false } = options;
  if (output !== undefined && resolve(output) === resolve(file)) {
    throw new Complaints([{ where: output, what: "is the file to import, and would be overwritten" }]);
  }
  const progress = progressOf(terminal);
  try {
    const map = importDataModel(file, {
      files: { read: readFileSync, list: filesIn },
      folders,
      own,
      progress: (path, share) => progress.show(`reading ${path} ${Math.floor(share * 100)} %`),
      ...(lax ? { warn: (complaints) => terminal.err(`${new Complaints(complaints).message}\n`) } : {}),
    });
    const text = mapText(map);
    progress.clear();
    if (output === undefined) terminal.out(text);
    else writeWhole(output, text);
    const sections = ["types", "objects", "parameters", "commands", "events"] as const;
    const counts = sections.map((section) => `${Object.keys(map[section] ?? {}).length} ${section}`);
    if (output !== undefined && terminal.isWatched) terminal.err(`${output}: ${counts.join(", ")}\n`);
  } finally {
    progress.clear();
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
