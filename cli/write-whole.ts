import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Complaints, reasonOf } from "../plugin/diagnostics.js";

/**
 * Write a file as a whole or not at all: beside it first, then in its place.
 * @throws Complaints that say why it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Complaints([{ where: path, what: `cannot be written: ${reasonOf(error)}` }]);
  }
}
