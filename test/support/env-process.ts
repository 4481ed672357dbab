import { execFile } from "node:child_process";
import { delimiter } from "node:path";

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Run a program to its end.
 * @param path folders to search before those of the caller
 */
export function run(
  command: string,
  args: readonly string[],
  { cwd, path = [] }: { cwd: string; path?: readonly string[] },
): Promise<Finished> {
  const env = cleanEnvironment();
  env["PATH"] = [...path, env["PATH"]].join(delimiter);
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      // A text is no exit code: the program could not be started.
      if (typeof code === "number") resolve({ code, stdout, stderr });
      else reject(error);
    });
  });
}

/** As {@link run}, for what has to succeed. */
export async function runOrFail(...parameters: Parameters<typeof run>): Promise<string> {
  const { code, stdout, stderr } = await run(...parameters);
  if (code === 0) return stdout;
  throw new Error(`${parameters[0]} ${parameters[1].join(" ")}: exit code ${code}\n${stdout}${stderr}`);
}

/**
 * The environment without what npm and vitest add to it for this repository: a project elsewhere must neither find this
 * one's programs nor take this one's package.json for its own.
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_config_prefix$|INIT_CWD$|VITEST|NODE_ENV$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const path = (env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...env, PATH: path.join(delimiter) };
}
