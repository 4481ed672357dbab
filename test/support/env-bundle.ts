import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./env-folders.js";

/** What Msg 1.4 and Record 1.4 may weigh, encoders and decoders with all they need: bytes, minified and gzipped. */
export const SIZE_LIMIT = 15 * 1024;

export interface Bundle {
  readonly text: string;
  readonly gzipped: number;
  /** The modules of which something is left. */
  readonly modules: readonly string[];
}

/** Bundle a program, whose import paths start at the root of this repository, as an ES module. */
export async function bundle(contents: string, minify = true): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: "program.ts", loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    logLevel: "silent",
  });
  const text = outputFiles[0]?.text ?? "";
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const modules = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  return { text, gzipped: gzipSync(text, { level: 9 }).length, modules };
}
