import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { Complaints } from "../plugin/diagnostics.js";
import { packagePath } from "../plugin/paths.js";
import { modelCommand } from "./model.js";
import type { Terminal } from "./terminal.js";

/** What a script learns from the status that the command ends with. */
export const exitCodes = {
  done: 0,
  /** What was given cannot be worked with, or the result not be written: see what was said. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
} as const;

/** Run the `usp` command; its exit code. */
export function run(args: readonly string[], terminal: Terminal): number {
  try {
    program(terminal).parse(args, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (!(error instanceof Complaints)) throw error;
    terminal.err(`${error.message}\n`);
    return exitCodes.refused;
  }
}

function program(terminal: Terminal): Command {
  const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string };
  const usp = new Command("usp")
    .description("Works with what USP (TR-369) and its data models are made of.")
    .version(version)
    .addCommand(modelCommand(terminal));
  for (const command of [usp, ...descendants(usp)]) {
    command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  }
  return usp;
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...descendants(child)]);
}
