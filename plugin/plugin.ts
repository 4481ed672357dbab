import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { create, createFileRegistry } from "@bufbuild/protobuf";
import {
  type CodeGeneratorRequest,
  type CodeGeneratorResponse,
  CodeGeneratorResponse_Feature,
  CodeGeneratorResponseSchema,
  Edition,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import { mergeMaps } from "./annotations/check.js";
import { include } from "./annotations/include.js";
import { loadMaps } from "./annotations/load.js";
import { Complaints } from "./diagnostics.js";
import { emit } from "./emit/emit.js";
import { InternalError, MisfitError } from "./emit/judge.js";
import { buildModel } from "./model/build.js";
import type { Model } from "./model/model.js";
import { type Options, parseOptions } from "./options.js";
import { packagePath } from "./paths.js";

const { name, version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as {
  name: string;
  version: string;
};

/** The plugin: a pure function of a request, and of the annotation maps that its options name. */
export const plugin = { name, version, run };

function run(request: CodeGeneratorRequest): CodeGeneratorResponse {
  try {
    return respond({ file: generate(request) });
  } catch (error) {
    // Said through the protocol, so that buf prints it and nothing is written.
    const isSaid = [Complaints, InternalError, MisfitError].some((type) => error instanceof type);
    if (isSaid) return respond({ error: (error as Error).message });
    return respond({ error: new InternalError(String(error)).message });
  }
}

function generate(request: CodeGeneratorRequest) {
  const { model, generator, options } = modelOf(request);
  return emit(model, generator, options);
}

/**
 * What a request asks for, before it is said in TypeScript.
 * @throws Complaints about its options, its schemas and the annotation maps
 */
export function modelOf(request: CodeGeneratorRequest): { model: Model[]; generator: string; options: Options } {
  const options = parseOptions(request.parameter);
  const maps = loadMaps(options.annotations);
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: request.protoFile }));
  const generator = `${name} ${version}`;
  const model = buildModel({
    registry,
    wanted: request.fileToGenerate,
    annotations: include(mergeMaps(maps, registry), options.include),
    maps: maps.map(({ source }) => ({ name: basename(source.name), text: source.text })),
    open: options.semantics === "proto3",
    importExtension: options.importExtension,
    generator,
    parameters: options.mentions.join(", "),
  });
  return { model, generator, options };
}

function respond(init: { file?: { name: string; content: string }[]; error?: string }): CodeGeneratorResponse {
  const features = CodeGeneratorResponse_Feature.PROTO3_OPTIONAL | CodeGeneratorResponse_Feature.SUPPORTS_EDITIONS;
  return create(CodeGeneratorResponseSchema, {
    ...init,
    // Editions are refused in our own words, which name the file.
    supportedFeatures: BigInt(features),
    minimumEdition: Edition.EDITION_PROTO2,
    maximumEdition: Edition.EDITION_2024,
  });
}
