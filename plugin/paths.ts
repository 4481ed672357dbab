import { fileURLToPath } from "node:url";

// This file stands as deep in the sources as the bundle does in dist/, so that one path serves both.

/** A file or folder of the package, by its path from the package's root. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
