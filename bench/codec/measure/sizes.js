import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { moduleOf } from "../codecs.js";

/**
 * What reading and writing Msg and Record adds to a program, bundled and minified by esbuild.
 * @typedef {object} Size
 * @property {string} codec
 * @property {number} minified bytes
 * @property {number} gzipped bytes, by gzip -9
 */

/**
 * @param {import("../run.js").Run} run
 * @returns {Promise<Size[]>}
 */
export async function sizes({ chosen, progress }) {
  return await Promise.all(
    chosen.codecs.map(async ({ name }) => {
      progress(`size ${name}`);
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(moduleOf(name))],
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        legalComments: "none",
        logLevel: "error",
        write: false,
      });
      const { contents } = outputFiles[0];
      return { codec: name, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
    }),
  );
}
