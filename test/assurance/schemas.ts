// The root messages of all schema versions, as three implementations have them: the generated code, @bufbuild/protobuf
// by the descriptors that buf makes, protobufjs by its own parser.
import { execFileSync } from "node:child_process";
import { createFileRegistry, type DescMessage, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import protobufjs from "protobufjs";
import type { DecodeOptions } from "../../generated/usp-msg-1-4.js";
import { versions } from "../codec/versions.js";

export type Bytes = Uint8Array<ArrayBuffer>;

/** The code under test, of one root message. */
export interface Codec {
  decode(bytes: Uint8Array, options?: DecodeOptions): object;
  encode(message: object): Bytes;
  create(message: object): object;
}

export interface Root {
  /** Such as `Msg 1.4`. */
  readonly name: string;
  readonly kind: "msg" | "record";
  /** The schema version is 1.`minor`. */
  readonly minor: number;
  readonly type: DescMessage;
  readonly ours: Codec;
  readonly es: {
    /** @param limit how many messages and groups may enclose one another */
    decode(bytes: Uint8Array, limit?: number): Message;
    encode(message: Message): Uint8Array;
  };
  readonly pbjs: {
    decode(bytes: Uint8Array): object;
    encode(message: object): Uint8Array;
  };
}

/** The generated decoder counts what a root encloses, protobuf-es the root as well. */
export const ES_LIMIT = 101;

const kinds = [
  { kind: "msg", label: "Msg", typeName: "usp.Msg" },
  { kind: "record", label: "Record", typeName: "usp_record.Record" },
] as const;

/** Reads the schemas; takes a second or two. */
export function loadRoots(): readonly Root[] {
  return versions.flatMap(({ msg, record, minor }) => {
    const folder = `proto/1-${minor}`;
    const descriptors = execFileSync("node_modules/.bin/buf", ["build", folder, "-o", "-#format=binpb"]);
    const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));
    const modules = { msg: functionsOf(msg, "Msg"), record: functionsOf(record, "Record") };
    return kinds.map(({ kind, label, typeName }): Root => {
      const type = registry.getMessage(typeName);
      if (type === undefined) throw new Error(`${folder} has no ${typeName}`);
      const theirs = new protobufjs.Root()
        .loadSync(`${folder}/usp-${kind}-1-${minor}.proto`, { keepCase: true })
        .resolveAll()
        .lookupType(typeName);
      return {
        name: `${label} 1.${minor}`,
        kind,
        minor,
        type,
        ours: modules[kind],
        es: {
          decode: (bytes, recursionLimit = ES_LIMIT) => fromBinary(type, bytes, { recursionLimit }),
          encode: (message) => toBinary(type, message),
        },
        pbjs: {
          decode: (bytes) => {
            // Not a Buffer, of which it would take strings that are not UTF-8.
            const reader = protobufjs.Reader.create(plain(bytes));
            reader.discardUnknown = false;
            return theirs.decode(reader);
          },
          encode: (message) => theirs.encode(message as { [name: string]: unknown }).finish(),
        },
      };
    });
  });
}

function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes);
}

function functionsOf(module: object, name: string): Codec {
  const { [`decode${name}`]: decode, [`encode${name}`]: encode, [`create${name}`]: create } = module as FunctionsByName;
  return { decode, encode, create } as unknown as Codec;
}

interface FunctionsByName {
  readonly [name: string]: unknown;
}

/** All messages that a root holds, itself included. */
export function typesBelow(type: DescMessage, found: Set<DescMessage> = new Set()): Set<DescMessage> {
  if (found.has(type)) return found;
  found.add(type);
  for (const { message } of type.fields) if (message !== undefined) typesBelow(message, found);
  return found;
}
