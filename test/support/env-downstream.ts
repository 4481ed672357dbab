import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, temporaryFolder } from "./env-folders.js";
import { type Finished, run, runOrFail } from "./env-process.js";

/** A project of somebody else, outside of this repository, that has installed the packed plugin, buf and tsc. */
export interface Downstream {
  readonly folder: string;
  /** The files of the package, as npm packed them. */
  readonly packed: readonly string[];
  /** Run a program that the project has installed, or one of the system. */
  run(command: string, args: readonly string[], cwd: string): Promise<Finished>;
  runOrFail(command: string, args: readonly string[], cwd: string): Promise<string>;
  /** A new folder in the project. */
  subfolder(name: string, files: { readonly [path: string]: string }): string;
  remove(): void;
}

/** @returns undefined where the registry cannot be reached */
export async function installDownstream(): Promise<Downstream | undefined> {
  const { folder, remove } = temporaryFolder();
  const pack = await runOrFail("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  const [{ filename, files }] = JSON.parse(pack) as [{ filename: string; files: { path: string }[] }];
  writeFiles(folder, { "package.json": JSON.stringify({ name: "downstream", private: true, type: "module" }) });
  // Without install scripts, which careful people and newer versions of npm do not run.
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retry-mintimeout=1000"];
  const packages = [`./${filename}`, pinned("@bufbuild/buf"), pinned("typescript")];
  const { code, stderr } = await run("npm", ["install", ...flags, ...packages], { cwd: folder });
  if (code !== 0) {
    remove();
    if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|E?TIMEDOUT|ENOTCACHED)\b/.test(stderr))
      return undefined;
    throw new Error(`npm install: exit code ${code}\n${stderr}`);
  }
  const path = [join(folder, "node_modules/.bin")];
  return {
    folder,
    packed: files.map(({ path }) => path).sort(),
    run: (command, args, cwd) => run(command, args, { cwd, path }),
    runOrFail: (command, args, cwd) => runOrFail(command, args, { cwd, path }),
    subfolder: (name, files) => {
      writeFiles(join(folder, name), files);
      return join(folder, name);
    },
    remove,
  };
}

/** Write files, and the folders that they need. */
export function writeFiles(folder: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A package in the version that this repository has. */
function pinned(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    devDependencies: { readonly [name: string]: string };
  };
  return `${name}@${devDependencies[name]}`;
}
