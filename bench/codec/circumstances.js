import { readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join, resolve } from "node:path";
import { codecs } from "./codecs.js";
import { bench } from "./folders.js";

/**
 * What the figures depend on.
 * @param {import("./run.js").Run} run
 * @param {string | undefined} corpus
 * @returns {import("./report/results.js").Results}
 */
export function circumstances({ files, settings: { rounds, startUpRounds } }, corpus) {
  const packages = [...new Set(codecs.flatMap((codec) => codec.packages)), "esbuild"];
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    platform: `${process.platform} ${process.arch}`,
    rounds,
    startUpRounds,
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    corpus: corpus === undefined ? null : basename(resolve(corpus)),
    bytes: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, statSync(file).size])),
  };
}

function versionOf(/** @type {string} */ name) {
  const folder = name === "protoc-gen-usp" ? ".." : join("node_modules", name);
  return JSON.parse(readFileSync(join(bench, folder, "package.json"), "utf8")).version;
}
