// What the plugin makes of a schema: the codecs of its root messages, loaded.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { create, createFileRegistry, type DescFile, type DescMessage } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { CodeGeneratorRequestSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { requestFor } from "../support/compile.js";
import { generate, write } from "../support/golden-case.js";
import { drawAnnotations } from "./draw-annotations.js";
import type { Random } from "./random.js";
import type { Codec } from "./schemas.js";

export interface DrawnRoot {
  readonly type: DescMessage;
  /** Whether what proto3 takes is taken, not what USP wants alone. */
  readonly isOpen: boolean;
  readonly codec: Codec;
}

/**
 * Generate and load the code for schemas, with annotations and under semantics that are drawn.
 * @param schemas by their paths
 * @param folder an empty one, for all of it
 * @throws Error where buf does not take the schemas, where the plugin complains, or where its code does not load
 */
export async function generateDrawn(
  schemas: ReadonlyMap<string, string>,
  random: Random,
  folder: string,
): Promise<readonly DrawnRoot[]> {
  const [input, code, map] = [join(folder, "schemas"), join(folder, "code"), join(folder, "map.json")];
  for (const [path, text] of schemas) write(join(input, path), text);
  const request = requestFor(input);
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: request.protoFile }));
  const drawn = [...schemas.keys()].map((path) => registry.getFile(path) as DescFile);
  write(map, drawAnnotations(drawn.flatMap(messagesOf), random));

  const isOpen = random.oneIn(2);
  const parameter = `target=js,semantics=${isOpen ? "proto3" : "usp"},annotations=${map}`;
  const { files, error } = generate(create(CodeGeneratorRequestSchema, { ...request, parameter }));
  if (error !== "") throw new Error(error);
  write(join(code, "package.json"), '{ "type": "module" }');
  for (const [path, text] of files) write(join(code, path), text);
  const modules = new Map<string, Module>();
  for (const path of files.keys()) modules.set(path, await import(pathToFileURL(join(code, path)).href));
  return drawn.flatMap((file) => {
    const path = `${file.name}.js`;
    return rootsIn(file, files.get(path) as string, modules.get(path) as Module).map((root) => ({ ...root, isOpen }));
  });
}

type Module = { readonly [name: string]: never };

/** A file has decoders for the messages at its root. Where it has messages, some of them are. */
function rootsIn(file: DescFile, text: string, module: Module): Omit<DrawnRoot, "isOpen">[] {
  const messages = new Map(messagesOf(file).map((type) => [nameOf(type), type]));
  // Names that are taken are followed by $, which a schema cannot have.
  const names = [...text.matchAll(/^export function decode(\w+)\$*\(/gm)].map(([, name = ""]) => name);
  if (messages.size > 0 && names.length === 0) throw new Error(`${file.name} has no decoder`);
  return names.map((name) => {
    const type = messages.get(name);
    if (type === undefined) throw new Error(`${file.name} has no message for decode${name}`);
    return {
      type,
      codec: { decode: find(`decode${name}`), encode: find(`encode${name}`), create: find(`create${name}`) },
    };
  });

  function find(name: string): never {
    const found = Object.entries(module).find(([key, value]) => key.replace(/\$+$/, "") === name && isFunction(value));
    if (found === undefined) throw new Error(`${file.name} has no ${name}`);
    return found[1];
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function messagesOf(file: DescFile): readonly DescMessage[] {
  return [...nestedTypes(file)].filter((desc) => desc.kind === "message");
}

function nameOf({ file, typeName }: DescMessage): string {
  const { package: packageName } = file.proto;
  return typeName.slice(packageName === "" ? 0 : packageName.length + 1).replaceAll(".", "_");
}
