// The golden cases, without the compiler that judges: what is said of the Model, tidied, is what is expected.
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { create, createFileRegistry } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import { mergeMaps } from "../../plugin/annotations/check.js";
import { loadMaps } from "../../plugin/annotations/load.js";
import { Complaints } from "../../plugin/diagnostics.js";
import { createRenderer } from "../../plugin/emit/render.js";
import { tidy } from "../../plugin/emit/tidy.js";
import { buildModel } from "../../plugin/model/build.js";
import { parseOptions } from "../../plugin/options.js";
import { plugin } from "../../plugin/plugin.js";
import { type Generated, GoldenCase, outcomeOf } from "../../test/support/golden-case.js";

const render = createRenderer();

/** As the plugin does it, but for the compiler. */
function generate(golden: GoldenCase): Generated {
  const request = golden.request();
  const generator = `${plugin.name} ${plugin.version}`;
  try {
    const options = parseOptions(request.parameter);
    const maps = loadMaps(options.annotations);
    const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: request.protoFile }));
    const model = buildModel({
      registry,
      wanted: request.fileToGenerate,
      annotations: mergeMaps(maps, registry),
      maps: maps.map(({ source }) => ({ name: basename(source.name), text: source.text })),
      open: options.semantics === "proto3",
      importExtension: options.importExtension,
      generator,
      parameters: options.mentions.join(", "),
    });
    const wanted = model.filter((module) => module.wanted);
    return {
      files: new Map(wanted.map((module) => [`${module.path}.ts`, tidy(module.path, render(module)).text])),
      error: "",
    };
  } catch (error) {
    if (error instanceof Complaints) return { files: new Map(), error: error.message };
    throw error;
  }
}

const cases = readdirSync("test/golden")
  .map((name) => new GoldenCase("test/golden", name))
  // What is expected of the others is not TypeScript, or is what the compiler says.
  .filter((golden) => !/target=(js|dts)/.test(golden.options));

test.each(cases.map((golden) => [golden.name, golden] as const))("%s", (_, golden) => {
  const comparable = ([file]: readonly [string, string]) => /\.ts$|^expected-error/.test(file);
  const actual = [...outcomeOf(generate(golden))].filter(comparable);
  expect(actual.sort()).toEqual([...golden.expected()].filter(comparable).sort());
});
