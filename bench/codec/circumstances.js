import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join, resolve } from "node:path";
import { codecs } from "./codecs.js";
import { bench, dist } from "./folders.js";

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
    generated: fingerprint(join(dist, "ours")),
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    corpus: corpus === undefined ? null : basename(resolve(corpus)),
    bytes: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, statSync(file).size])),
  };
}

/** Of all files of a folder. */
function fingerprint(/** @type {string} */ folder) {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".js")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function versionOf(/** @type {string} */ name) {
  const folder = name === "protoc-gen-usp" ? ".." : join("node_modules", name);
  return JSON.parse(readFileSync(join(bench, folder, "package.json"), "utf8")).version;
}
