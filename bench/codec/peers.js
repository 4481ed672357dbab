// The peers' code, made from the schemas of this repository by the peers' own generators.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileFolder } from "../harness/compile.js";
import { bench, dist } from "./folders.js";

const schemas = join(bench, "../proto/1-4");
const files = readdirSync(schemas).map((file) => join(schemas, file));

const es = { plugin: "protoc-gen-es", options: ["target=js", "import_extension=js"] };
const tsProto = {
  plugin: "protoc-gen-ts_proto",
  options: [
    "outputJsonMethods=false",
    "outputPartialMethods=false",
    "outputServices=none",
    "forceLong=number",
    "esModuleInterop=true",
    "importSuffix=.js",
  ],
};
const staticOptions = ["create", "verify", "convert", "delimited", "typeurl", "comments", "service"].map(
  (part) => `--no-${part}`,
);

/** Into `dist/codec/<peer>`. */
export async function generatePeers() {
  pbjs("static.js", ["-t", "static-module", "--force-number", ...staticOptions]);
  pbjs("reflection.js", ["-t", "json-module"]);
  mkdirSync(join(dist, "pbf"), { recursive: true });
  for (const name of ["usp-msg-1-4", "usp-record-1-4"]) {
    writeFileSync(join(dist, "pbf", `${name}.js`), tool("pbf", [join(schemas, `${name}.proto`)]));
  }
  buf(es, "protobuf-es");
  buf(tsProto, "ts-proto-source");
  await compileFolder(join(dist, "ts-proto-source"), join(dist, "ts-proto"));
}

function pbjs(/** @type {string} */ file, /** @type {readonly string[]} */ options) {
  mkdirSync(join(dist, "protobufjs"), { recursive: true });
  // A root of its own each, so that one process may load both.
  tool("pbjs", [...options, "-r", file, "-w", "esm", "-o", join(dist, "protobufjs", file), ...files]);
}

function buf(/** @type {typeof es} */ { plugin, options }, /** @type {string} */ folder) {
  const template = {
    version: "v2",
    inputs: [{ directory: schemas }],
    plugins: [{ local: bin(plugin), out: join(dist, folder), opt: options }],
  };
  tool("buf", ["generate", "--template", JSON.stringify(template)]);
}

function tool(/** @type {string} */ name, /** @type {readonly string[]} */ options) {
  return execFileSync(bin(name), options, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function bin(/** @type {string} */ name) {
  return join(bench, "node_modules/.bin", name);
}
