import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import {
  create,
  createFileRegistry,
  type FileRegistry,
  fromBinary,
  type JsonValue,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { buildSync } from "esbuild";
import { type GoldenCase, generate, write } from "./golden-case.js";

/** A message in the words of the generated code, and the same one in proto3 JSON. */
export interface RoundTrip {
  /** The name of its type in the schema. */
  readonly type: string;
  readonly message: object;
  readonly encode: (message: object) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => object;
  /** Left out where protobuf-es cannot judge. */
  readonly json?: JsonValue;
}

/** Bytes, in hexadecimal, that the decoder refuses, and what its error says. */
export interface Refusal {
  readonly bytes: string;
  readonly decode: (bytes: Uint8Array) => object;
  readonly error: { readonly [property: string]: string | number };
}

/** What the file roundtrip.ts of a case exports. */
export interface Samples {
  readonly roundTrips: readonly RoundTrip[];
  readonly refusals?: readonly Refusal[];
}

/** Run the samples of a case against what the plugin emits for `target=js`. */
export async function load(golden: GoldenCase, folder: string): Promise<Samples> {
  const options = golden.options.split(",").filter((option) => option !== "" && !option.startsWith("target="));
  const { files, error } = generate(golden.request([...options, "target=js"].join(",")));
  if (error !== "") throw new Error(error);
  for (const [name, text] of files) write(join(folder, name), text);
  golden.copySamples(folder);
  // One module, because `import_extension=none` and `=ts` are for bundlers.
  const outfile = join(folder, "samples.mjs");
  buildSync({ entryPoints: [join(folder, "roundtrip.ts")], outfile, bundle: true, format: "esm", target: "es2022" });
  return (await import(pathToFileURL(outfile).href)) as Samples;
}

/** What is wrong with a round trip; protobuf-es, which knows the same descriptors, is the judge of the bytes. */
export function faultsOf(sample: RoundTrip, registry: FileRegistry): string[] {
  const { type, message, encode, decode, json } = sample;
  const schema = registry.getMessage(type);
  if (schema === undefined) return [`${type}: no such message`];
  const bytes = encode(message);
  const ours = differ(`${type}: decode(encode(message)) and message`, decode(bytes), message);
  if (json === undefined) return ours;
  const theirs = fromBinary(schema, bytes);
  return [
    ...ours,
    ...differ("what protobuf-es reads and json", toJson(schema, theirs, { registry }), json),
    ...differ("decode(what protobuf-es writes) and message", decode(toBinary(schema, theirs)), message),
  ].map((fault) => `${type}: ${fault}`);
}

/** What is wrong with a refusal. */
export function faultsOfRefusal({ bytes, decode, error }: Refusal): string[] {
  try {
    return [`${bytes}: was decoded, as ${show(decode(Buffer.from(bytes, "hex")))}`];
  } catch (thrown) {
    const actual = Object.fromEntries(Object.keys(error).map((key) => [key, Reflect.get(thrown as object, key)]));
    return differ(`${bytes}: the error and what was expected`, actual, error);
  }
}

export function registryOf(golden: GoldenCase): FileRegistry {
  return createFileRegistry(create(FileDescriptorSetSchema, { file: golden.request().protoFile }));
}

function differ(what: string, a: unknown, b: unknown): string[] {
  return isDeepStrictEqual(a, b) ? [] : [`${what} differ:\n${show(a)}\n${show(b)}`];
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value), 2);
}
