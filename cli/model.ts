import { Command } from "commander";
import { importModel } from "./model-import.js";
import type { Terminal } from "./terminal.js";

const importHelp = `
The file is a full one as published (tr-181-2-19-1-usp-full.xml), or a component file; those that it imports are looked for
in its own folder and in those of --folder. Everything that is wrong with them is said at once, and nothing is written then.

Exit codes: 0 written, 1 refused, 2 wrong usage.

  usp model import tr-181-2-19-1-usp-full.xml -o tr-181.json
  usp model import acme.xml --folder published --own -o acme.json`;

/** `usp model`: what can be done with data models. */
export function modelCommand(terminal: Terminal): Command {
  const model = new Command("model").description("data models (TR-106, TR-181)");
  model
    .command("import")
    .description("make an annotation map of a data model's XML")
    .argument("<file>", "the XML file that defines the model")
    .option("-o, --output <file>", "where to write the map; to standard output where this is left out")
    .option("-f, --folder <folder>", "where to look for imported files, too; repeatable", collect)
    .option("--own", "only what the file itself says, to be added to the map of the model that it extends")
    .option("--lax", "warn of references, unique keys and counters that lead nowhere, and leave them out")
    .addHelpText("after", importHelp)
    .action((file: string, options: { output?: string; folder?: string[]; own?: true; lax?: true }) => {
      importModel(file, { ...options, folders: options.folder ?? [] }, terminal);
    });
  return model;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
