// What the plugin makes of a schema: the codecs of its root messages, loaded.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { create, createFileRegistry, type DescFile, type DescMessage } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { CodeGeneratorRequestSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { requestFor } from "../support/compile.js";
import { generate, write } from "../support/golden-case.js";
import { type DrawnAnnotations, drawAnnotations } from "./draw-annotations.js";
import type { Random } from "./random.js";
import type { Codec } from "./schemas.js";

export interface DrawnRoot {
  readonly type: DescMessage;
  /** Whether what proto3 takes is taken, not what USP wants alone. */
  readonly isOpen: boolean;
  readonly codec: Codec;
  /** What goes over the bytes of the message beside the decoder: visits refuse what it refuses, peeks nothing. */
  readonly visits: readonly ((bytes: Uint8Array, visit: () => void) => void)[];
  readonly peeks: readonly Peek[];
}

export interface Peek {
  readonly call: (bytes: Uint8Array) => { readonly [property: string]: unknown };
  /** By property, the member of the message that it is. */
  readonly members: { readonly [property: string]: string };
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
  const annotations = drawAnnotations(drawn.flatMap(messagesOf), random);
  write(map, JSON.stringify(annotations, null, 1));

  const isOpen = random.oneIn(2);
  const parameter = `target=js,semantics=${isOpen ? "proto3" : "usp"},annotations=${map}`;
  const { files, error } = generate(create(CodeGeneratorRequestSchema, { ...request, parameter }));
  if (error !== "") throw new Error(error);
  write(join(code, "package.json"), '{ "type": "module" }');
  for (const [path, text] of files) write(join(code, path), text);
  const functions = new Map<string, readonly Found[]>();
  for (const [path, text] of files) {
    const module = await import(pathToFileURL(join(code, path)).href);
    functions.set(path, functionsIn(text, module));
  }
  return drawn.flatMap((file) => {
    const [codec = [], visit = [], peek = []] = ["", ".visit", ".peek"].map((part) =>
      functions.get(`${file.name}${part}.js`),
    );
    const roots = messagesOf(file)
      .map((type) => rootOf(type, isOpen, annotations, codec, visit, peek))
      .filter((root) => root !== undefined);
    if (roots.length === 0 && file.messages.length > 0) throw new Error(`${file.name} has no decoder`);
    return roots;
  });
}

/** An exported function, and the text before it. */
interface Found {
  /** Without what follows a name that is taken: $, which a schema cannot have. */
  readonly name: string;
  readonly doc: string;
  readonly call: never;
}

function functionsIn(text: string, module: { readonly [name: string]: never }): Found[] {
  return [...text.matchAll(/^export function ([\w$]+)\(/gm)].map(({ 1: name = "", index }) => {
    const doc = text.slice(text.lastIndexOf("/**", index), index).replace(/\s+\*\s+/g, " ");
    return { name: name.replace(/\$+$/, ""), doc, call: module[name] as never };
  });
}

/** What there is for a message; undefined where it has no decoder, because it is not at the root. */
function rootOf(
  type: DescMessage,
  isOpen: boolean,
  { fields }: DrawnAnnotations,
  codec: readonly Found[],
  visit: readonly Found[],
  peek: readonly Found[],
): DrawnRoot | undefined {
  const { package: packageName } = type.file.proto;
  const name = type.typeName.slice(packageName === "" ? 0 : packageName.length + 1).replaceAll(".", "_");
  const called = (all: readonly Found[], wanted: string) =>
    all.filter(({ name }) => name === wanted).map(({ call }) => call);
  const [decode, encode, create] = ["decode", "encode", "create"].map((verb) => called(codec, verb + name)[0]);
  if (decode === undefined) return undefined;
  if (encode === undefined || create === undefined) throw new Error(`${type.typeName} is only decoded`);
  const visits = visit.filter(({ doc }) => doc.includes(` bytes of a \`${type.typeName}\` `)).map(({ call }) => call);
  const members = fields[type.typeName]?.peek ?? {};
  const peeks = called(peek, `peek${name}`).map((call) => ({ call, members }));
  return { type, isOpen, codec: { decode, encode, create }, visits, peeks };
}

function messagesOf(file: DescFile): readonly DescMessage[] {
  return [...nestedTypes(file)].filter((desc) => desc.kind === "message");
}
