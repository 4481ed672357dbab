import type { DescEnum, DescFile, DescMessage } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { type Exported, Exports } from "./exports.js";
import { messagesOf, publicImportsOf, reachable, rootsOf } from "./graph.js";
import type { ImportModel, RuntimeSymbol } from "./model.js";
import { declaredName, importPath, modulePath, runtimeFolder } from "./names.js";
import { reservedIdentifiers } from "./reserved.js";
import { Scope } from "./scope.js";

/** What other modules may import of a message's. */
interface ExportedNames {
  readonly type: string;
  readonly init: string;
  readonly create: string;
}

/** What a module calls the parts of a message's code. */
export interface MessageNames extends ExportedNames {
  readonly read: string;
  readonly write: string;
  readonly fields: string;
}

export interface EnumNames {
  readonly type: string;
  readonly namesOf: string;
  readonly numberOf: string;
}

export interface RootNames {
  readonly encode: string;
  readonly decode: string;
  readonly safeDecode: string;
}

/** The symbols of the runtime: from which module each comes, and what a user of a generated module needs too. */
const symbols: readonly {
  name: RuntimeSymbol;
  from: string;
  typeOnly: boolean;
  exported?: boolean;
  namespace?: true;
}[] = [
  { name: "read", from: "read", typeOnly: false, namespace: true },
  { name: "write", from: "write", typeOnly: false, namespace: true },
  { name: "create", from: "create", typeOnly: false, namespace: true },
  { name: "Bytes", from: "bytes", typeOnly: true },
  { name: "EnumNames", from: "enum-names", typeOnly: true },
  { name: "Fields", from: "fields", typeOnly: true },
  { name: "Reader", from: "reader", typeOnly: true },
  { name: "Writer", from: "writer", typeOnly: true },
  { name: "encode", from: "encode", typeOnly: false },
  { name: "decode", from: "decode", typeOnly: false },
  { name: "safeDecode", from: "decode", typeOnly: false },
  { name: "Rules", from: "decode", typeOnly: true },
  { name: "DecodeOptions", from: "decode", typeOnly: true, exported: true },
  { name: "DecodeResult", from: "decode", typeOnly: true, exported: true },
  { name: "Utf8Repair", from: "decode", typeOnly: true, exported: true },
  { name: "DecodeError", from: "decode-error", typeOnly: false, exported: true },
  { name: "DecodeErrorCode", from: "decode-error", typeOnly: true, exported: true },
  { name: "EncodeError", from: "encode-error", typeOnly: false, exported: true },
  { name: "EncodeErrorCode", from: "encode-error", typeOnly: true, exported: true },
];

/**
 * All names of a module, decided before anything is written. What the schema declares has its name verbatim; what is
 * ours gives way. Messages of other files that this one's hold are named too: their types and creators are imported,
 * their codecs are written into this module, so that no module depends on another's internals.
 */
export class FileNames {
  readonly imports: readonly ImportModel[];
  readonly exports: readonly Exported[];
  readonly runtime: { readonly [name in RuntimeSymbol]: string };
  readonly rules: string;
  readonly #scope = new Scope(reservedIdentifiers);
  readonly #exported = new Map<DescMessage, ExportedNames>();
  readonly #messages = new Map<DescMessage, MessageNames>();
  readonly #enums = new Map<DescEnum, EnumNames>();
  readonly #roots = new Map<DescMessage, RootNames>();
  readonly #helpers = new Map<string, string>();

  /** @param others the names of the files that this one imports */
  constructor(file: DescFile, extension: string, others: (file: DescFile) => FileNames) {
    const scope = this.#scope;
    const imports: ImportModel[] = [];
    const pathTo = (module: string) => JSON.stringify(importPath(modulePath(file.proto.name), module, extension));

    const publicImports = publicImportsOf(file).map((other) => {
      return { from: pathTo(modulePath(other.proto.name)), exports: others(other).exports };
    });
    const exports = new Exports(file.proto.name, scope, publicImports);

    // What the schema declares comes first, then what users call, then what only the module itself calls.
    const declared = [...nestedTypes(file)].filter((desc) => desc.kind === "message" || desc.kind === "enum");
    for (const desc of declared) exports.declare(declaredName(desc), desc.kind === "message");
    const own = messagesOf(file);
    for (const message of own) {
      const type = declaredName(message);
      const create = exports.take(`create${type}`);
      this.#exported.set(message, { type, create, init: exports.take(`${type}Init`, true) });
    }
    for (const message of rootsOf(file)) {
      const [encode, decode, safeDecode] = this.#take(
        ["encode", "decode", "safeDecode"],
        declaredName(message),
        exports,
      );
      this.#roots.set(message, { encode, decode, safeDecode });
    }

    const runtime = new Map<string, string>();
    for (const { name, from, typeOnly, exported = false, namespace = false } of symbols) {
      const module = `${runtimeFolder}/codec/${from}`;
      const path = pathTo(module);
      const isExported = exported && this.#roots.size > 0;
      const as = isExported ? exports.take(name, typeOnly, module) : scope.take(name);
      runtime.set(name, as);
      if (namespace) imports.push({ from: path, namespace: as, symbols: [], reexport: false });
      else imports.push({ from: path, namespace: "", symbols: [{ name, as, typeOnly }], reexport: false });
      if (isExported) imports.push({ from: path, namespace: "", symbols: [{ name, as, typeOnly }], reexport: true });
    }
    this.runtime = Object.fromEntries(runtime) as { [name in RuntimeSymbol]: string };
    this.rules = scope.take("rules");

    for (const message of reachable(own)) {
      const exported = this.#exported.get(message) ?? this.#import(message, pathTo, others, imports);
      const [read, write, fields] = this.#take(["read", "write", "fieldsOf"], exported.type);
      this.#messages.set(message, { ...exported, read, write, fields });
    }
    const enums = declared.filter((desc) => desc.kind === "enum");
    const used = [...this.#messages.keys()].flatMap(({ fields }) => fields.flatMap((field) => field.enum ?? []));
    for (const desc of new Set([...enums, ...used])) {
      const name = declaredName(desc);
      const type = desc.file === file ? name : scope.take(name);
      if (desc.file !== file) imports.push(named(pathTo(modulePath(desc.file.proto.name)), name, type, true));
      const [namesOf, numberOf] = this.#take(["namesOf", "numberOf"], type);
      this.#enums.set(desc, { type, namesOf, numberOf });
    }
    const resolved = exports.resolve();
    for (const { from, name, typeOnly } of resolved.named) {
      imports.push({ from, namespace: "", symbols: [{ name, as: name, typeOnly }], reexport: true });
    }
    this.imports = imports;
    this.exports = resolved.exports;
  }

  /** The messages whose codecs the module holds: its own first. */
  get messages(): readonly DescMessage[] {
    return [...this.#messages.keys()];
  }

  get enums(): readonly DescEnum[] {
    return [...this.#enums.keys()];
  }

  get roots(): ReadonlyMap<DescMessage, RootNames> {
    return this.#roots;
  }

  message(message: DescMessage): MessageNames {
    return this.#messages.get(message) as MessageNames;
  }

  enum(desc: DescEnum): EnumNames {
    return this.#enums.get(desc) as EnumNames;
  }

  /** A function that only the module itself calls: the same name for the same wish. */
  helper(name: string): string {
    const taken = this.#helpers.get(name) ?? this.#scope.take(name);
    this.#helpers.set(name, taken);
    return taken;
  }

  /** The scope of a function's variables. */
  variables(parameters: readonly string[]): Scope {
    const scope = this.#scope.inner();
    for (const name of parameters) scope.take(name);
    return scope;
  }

  #take<const Verbs extends readonly string[]>(
    verbs: Verbs,
    name: string,
    from: Exports | Scope = this.#scope,
  ): { [verb in keyof Verbs]: string } {
    return verbs.map((verb) => from.take(verb + name)) as { [verb in keyof Verbs]: string };
  }

  #import(
    message: DescMessage,
    pathTo: (module: string) => string,
    others: (file: DescFile) => FileNames,
    imports: ImportModel[],
  ): ExportedNames {
    const theirs = others(message.file).#exported.get(message) as ExportedNames;
    const from = pathTo(modulePath(message.file.proto.name));
    const [type, create, init] = [theirs.type, theirs.create, theirs.init].map((name) => this.#scope.take(name)) as [
      string,
      string,
      string,
    ];
    imports.push(named(from, theirs.type, type, true), named(from, theirs.init, init, true));
    imports.push(named(from, theirs.create, create, false));
    return { type, create, init };
  }
}

function named(from: string, name: string, as: string, typeOnly: boolean): ImportModel {
  return { from, namespace: "", symbols: [{ name, as, typeOnly }], reexport: false };
}
