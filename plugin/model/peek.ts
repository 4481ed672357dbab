import { type DescEnum, type DescField, type DescMessage, type DescOneof, ScalarType } from "@bufbuild/protobuf";
import { onlyOneof, type PeekPath, peekPath } from "../annotations/peek.js";
import { namesByNumber } from "./enum-names.js";
import { messagesOf } from "./graph.js";
import type {
  PeekEnumModel,
  PeekFunctionModel,
  PeekMemberModel,
  PeekModel,
  PeekPropertyModel,
  PeekStepModel,
} from "./model-peek.js";
import { ModuleNames } from "./module-names.js";
import { declaredName, modulePath, propertyName } from "./names.js";
import { scalars, tagOf } from "./scalars.js";
import type { Scope } from "./scope.js";
import type { Beside } from "./values.js";

/** The Model of the module that peeks at a file's messages; none where no annotation asks for it. */
export function buildPeek(beside: Beside): PeekModel[] {
  const { file, annotations, open, importExtension, wanted, banner, licence, typeOf } = beside;
  const peeked = messagesOf(file).flatMap((message) => {
    const paths = pathsOf(message, annotations.fields.get(message.typeName)?.peek ?? {});
    return paths.length === 0 ? [] : [{ message, paths }];
  });
  if (peeked.length === 0) return [];
  const path = `${modulePath(file.proto.name)}.peek`;
  const names = new ModuleNames(path, importExtension);
  const named = peeked.map(({ message, paths }) => {
    const type = typeOf(message);
    return { message, paths, name: names.take(`peek${type}`), type: names.take(`${type}Peek`) };
  });
  const tables = new Tables(names);
  // Before there are variables, which give way.
  for (const { paths } of peeked) for (const path of paths) tables.take(path);
  return [
    {
      template: "peek",
      path,
      wanted,
      banner,
      licence,
      imports: names.imports,
      publicImports: [],
      open,
      names: {
        peek: names.namespace("codec/peek", "peek"),
        EnumNames: names.runtime("codec/enum-names", "EnumNames", true),
      },
      functions: named.map(({ message, paths, name, type }) =>
        new FunctionBuilder(beside, names.variables(["bytes"]), tables, message).build(name, type, paths),
      ),
      oneofs: tables.oneofs,
      enums: tables.enums,
    },
  ];
}

type Path = PeekPath & { readonly property: string; readonly path: string };

/** What is to be found of a message. A run may lack what a bundled map names. */
function pathsOf(message: DescMessage, peek: { readonly [property: string]: string }): Path[] {
  return Object.entries(peek).flatMap(([property, path]) => {
    const found = peekPath(message, path);
    return "what" in found ? [] : [{ property, path, ...found }];
  });
}

/** The enums and oneofs that a module's functions need, each once. */
class Tables {
  readonly enums: PeekEnumModel[] = [];
  readonly oneofs: PeekModel["oneofs"][number][] = [];
  readonly bytes: string;
  readonly #names: ModuleNames;
  readonly #enums = new Map<DescEnum, PeekEnumModel>();
  readonly #oneofs = new Map<string, string>();

  constructor(names: ModuleNames) {
    this.#names = names;
    this.bytes = names.runtime("codec/bytes", "Bytes", true);
  }

  /** Name what a path needs. */
  take({ way, end }: PeekPath): void {
    for (const { oneof } of way) if (oneof !== undefined) this.oneof(oneof, false);
    if (end.kind === "oneof") {
      this.oneof(end, false);
    } else {
      if (end.oneof !== undefined) this.oneof(end.oneof, false);
      if (end.enum !== undefined) this.enum(end.enum);
      if (end.message !== undefined) this.oneof(onlyOneof(end.message) as DescOneof, true);
    }
  }

  enum(desc: DescEnum): PeekEnumModel {
    const known = this.#enums.get(desc);
    if (known !== undefined) return known;
    const from = desc.file.proto.name;
    const name = this.#names.import(modulePath(from), declaredName(desc), true);
    const model = { namesOf: this.#names.take(`namesOf${name}`), name, byNumber: namesByNumber(desc) };
    this.#enums.set(desc, model);
    this.enums.push(model);
    return model;
  }

  /** The table of a oneof's members, or of those of the innermost ones. */
  oneof(oneof: DescOneof, nested: boolean): string {
    const key = `${oneof.parent.typeName}.${oneof.name} ${nested}`;
    const known = this.#oneofs.get(key);
    if (known !== undefined) return known;
    const name = this.#names.take(
      `${nested ? "kindsOf" : "membersOf"}${declaredName(oneof.parent)}_${propertyName(oneof)}`,
    );
    this.#oneofs.set(key, name);
    this.oneofs.push({ name, members: nested ? members(oneof, "", []) : flat(oneof) });
    return name;
  }
}

function flat(oneof: DescOneof): PeekMemberModel[] {
  return oneof.fields.map((field) => ({ tag: tagOfField(field), literal: JSON.stringify(field.name), inner: null }));
}

/** The members of a oneof and of the oneofs that its members are; one within itself is not followed. */
function members(oneof: DescOneof, prefix: string, around: readonly DescOneof[]): PeekMemberModel[] {
  return oneof.fields.map((field) => {
    const name = prefix + field.name;
    const own = field.message === undefined ? undefined : onlyOneof(field.message);
    const isNew = own !== undefined && own !== oneof && !around.includes(own);
    const inner = isNew ? members(own, `${name}.`, [...around, oneof]) : null;
    return { tag: tagOfField(field), literal: JSON.stringify(name), inner };
  });
}

function literals(members: readonly PeekMemberModel[]): string[] {
  return members.flatMap(({ literal, inner }) => [literal, ...literals(inner ?? [])]);
}

function tagOfField(field: DescField): number {
  return tagOf(field.number, wireTypeOf(field));
}

function wireTypeOf(field: DescField): number {
  if (field.message !== undefined) return 2;
  return field.enum === undefined ? scalars[field.scalar as ScalarType].wireType : 0;
}

class FunctionBuilder {
  readonly #beside: Beside;
  readonly #scope: Scope;
  readonly #tables: Tables;
  readonly #root: DescMessage;
  readonly #variable: string;
  readonly #steps = new Map<string, PeekStepModel>();

  constructor(beside: Beside, scope: Scope, tables: Tables, root: DescMessage) {
    this.#beside = beside;
    this.#scope = scope;
    this.#tables = tables;
    this.#root = root;
    this.#variable = scope.take(lowerFirst(root.name));
  }

  build(name: string, type: string, paths: readonly Path[]): PeekFunctionModel {
    const properties = paths.map((path) => this.#property(path));
    const steps = [...this.#steps.values()];
    return { name, type, message: this.#root.typeName, variable: this.#variable, steps, properties };
  }

  /** The variable of the message that a way leads to. */
  #way(way: readonly DescField[]): string {
    const [field] = way.slice(-1);
    if (field === undefined) return this.#variable;
    const key = way.map(({ number }) => number).join(".");
    const known = this.#steps.get(key);
    if (known !== undefined) return known.variable;
    const place = this.#place(this.#way(way.slice(0, -1)), field);
    const step = { ...place, variable: this.#scope.take(propertyName(field)) };
    this.#steps.set(key, step);
    return step.variable;
  }

  #place(outer: string, field: DescField): PeekStepModel {
    const place = { variable: "", outer, tag: tagOfField(field), oneof: "" };
    if (field.oneof !== undefined) return { ...place, find: "member", oneof: this.#tables.oneof(field.oneof, false) };
    return { ...place, find: field.message === undefined ? "field" : "message" };
  }

  #property({ property, path, way, end }: Path): PeekPropertyModel {
    const common = { name: property, type: "", union: [], place: null, variable: "", optional: false, required: false };
    const model = { ...common, doc: [`\`${path}\`${this.#remark(end)}`], table: "" };
    if (end.kind === "oneof") {
      const table = this.#tables.oneof(end, false);
      return { ...model, read: "oneof", union: literals(flat(end)), variable: this.#way(way), table };
    }
    if (end.message !== undefined) {
      const only = onlyOneof(end.message) as DescOneof;
      const table = this.#tables.oneof(only, true);
      return {
        ...model,
        read: "oneof",
        union: literals(members(only, "", [])),
        variable: this.#way([...way, end]),
        table,
      };
    }
    const { open } = this.#beside;
    const place = this.#place(this.#way(way), end);
    const required = this.#isRequired(end);
    const value = { ...model, place, required, optional: end.proto.proto3Optional };
    if (end.enum !== undefined) {
      const { namesOf, name } = this.#tables.enum(end.enum);
      const read = open ? "openEnumeration" : "enumeration";
      return { ...value, required: false, read, type: open ? `${name} | number` : name, table: namesOf };
    }
    const isText = end.scalar === ScalarType.STRING;
    return { ...value, read: isText ? "string" : "bytes", type: isText ? "string" : this.#tables.bytes };
  }

  #isRequired(field: DescField): boolean {
    const annotation = this.#beside.annotations.fields.get(`${field.parent.typeName}.${field.name}`);
    const mustBeThere = annotation?.required !== undefined && annotation.optional === undefined;
    return mustBeThere && !this.#beside.open && !field.proto.proto3Optional;
  }

  #remark(end: DescField | DescOneof): string {
    if (end.kind === "oneof") return ", by the name of its member.";
    if (end.message !== undefined) {
      const isNested = onlyOneof(end.message)?.fields.some(({ message }) => message && onlyOneof(message));
      return `, by the names of its members${isNested ? "; an outer name alone where the inner one cannot be told" : ""}.`;
    }
    return this.#isRequired(end) ? ", unless it is empty." : ".";
  }
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
