// Schemas drawn at random: whatever proto3 can say, under names that TypeScript, JavaScript and the generated code have
// uses of their own for.
import { typeScriptWords } from "../support/words.js";
import type { Random } from "./random.js";

/** The files of a schema by their path, such that each may be compiled with those before it. */
export function drawSchema(random: Random, folder: string): Map<string, string> {
  const files: File[] = [];
  const texts = times(1 + random.below(3), (index) => {
    const imports = files.filter(() => !random.oneIn(3)).map((file) => ({ file, isPublic: random.oneIn(3) }));
    const path = `${folder}/${random.pick(["", "deep/", "deep/er-", "usp."])}f${index}.proto`;
    const packageName = index === 0 && random.oneIn(3) ? "" : `${random.pick(["", "deep.", "usp."])}of_file${index}`;
    const scope = new Names();
    const top = times(1 + random.below(5), () => drawType(random, scope, packageName === "" ? "" : `.${packageName}`));
    const own = top.flatMap(withInner);
    const known = random.oneIn(4) ? wellKnown : [];
    files.push({ path, offers: [...own, ...imports.flatMap(({ file, isPublic }) => (isPublic ? file.offers : []))] });

    const writer = new Writer(random, [...known, ...own, ...imports.flatMap(({ file }) => file.offers)]);
    const lines = [
      'syntax = "proto3";',
      ...(packageName === "" ? [] : [`package ${packageName};`]),
      ...imports.map(({ file, isPublic }) => `import ${isPublic ? "public " : ""}"${file.path}";`),
      ...known.map(({ file }) => `import "${file}";`),
      ...top.flatMap((type) => writer.declaration(type)),
    ];
    return [path, lines.map((line) => `${line}\n`).join("")] as const;
  });
  return new Map(texts);
}

interface File {
  readonly path: string;
  /** The types that who imports it may use. */
  readonly offers: readonly Named[];
}

interface Named {
  readonly fullName: string;
}

interface Type extends Named {
  readonly kind: "message" | "enum";
  readonly name: string;
  /** The names beside it, which the values of an enum share. */
  readonly scope: Names;
  readonly members: Names;
  readonly inner: readonly Type[];
}

const wellKnown = ["Any", "Duration", "Empty", "Timestamp"].map((name) => ({
  fullName: `.google.protobuf.${name}`,
  file: `google/protobuf/${name.toLowerCase()}.proto`,
}));

function drawType(random: Random, scope: Names, prefix: string, level = 0): Type {
  const kind = random.oneIn(4) ? "enum" : "message";
  const name = scope.take(random);
  const fullName = `${prefix}.${name}`;
  const members = new Names();
  const inner =
    kind === "enum" || level > 2 ? [] : times(random.below(3), () => drawType(random, members, fullName, level + 1));
  return { kind, name, fullName, scope, members, inner };
}

function withInner(type: Type): Type[] {
  return [type, ...type.inner.flatMap(withInner)];
}

const numbers = [
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
];
const keys = [...numbers, "bool", "string"];
const packable = [...numbers, "bool", "double", "float"];
const scalars = [...packable, "string", "bytes"];

/** What would be more than a remark where it became one of TypeScript. */
const remarks = [
  "What it is.",
  "*/ alert(1); /*",
  "/** @ts-nocheck",
  "@ts-expect-error",
  "@deprecated {@link Msg} {{x}} `",
  "a \u2028b\\",
  " \t  two  ",
  "",
];

/** Where a tag takes more bytes, and around the numbers that protobuf keeps for itself. */
const fieldNumbers = [15, 16, 2047, 2048, 18_999, 20_000, 262_143, 262_144, 33_554_431, 33_554_432, 2 ** 29 - 1];
const enumNumbers = [1, 2, 3, 127, 128, 300, 2 ** 31 - 1, -1, -(2 ** 31)];

/** Puts declarations into words. */
class Writer {
  readonly #random: Random;
  readonly #types: readonly Named[];

  /** @param types what a field may be of, beside scalars */
  constructor(random: Random, types: readonly Named[]) {
    this.#random = random;
    this.#types = types;
  }

  declaration(type: Type): string[] {
    return [...this.#comment(), ...(type.kind === "enum" ? this.#enum(type) : this.#message(type))];
  }

  #comment(): string[] {
    return this.#random.oneIn(6) ? times(1 + this.#random.below(2), () => `// ${this.#random.pick(remarks)}`) : [];
  }

  #enum({ name, scope }: Type): string[] {
    const random = this.#random;
    const alias = random.oneIn(5);
    const given = random.oneIn(2) ? enumNumbers.filter(() => random.oneIn(2)) : times(random.below(8), (i) => i + 1);
    const values = [0, ...given, ...(alias ? [0, ...given] : [])];
    return [
      `enum ${name} {`,
      ...(alias ? ["  option allow_alias = true;"] : []),
      ...values.flatMap((number) => {
        const value = scope.take(random, (value) => isMisleading(value, name));
        return [...this.#comment(), `${value} = ${number};`].map((line) => `  ${line}`);
      }),
      "}",
    ];
  }

  #message({ name, members, inner }: Type): string[] {
    const free = this.#fieldNumbers();
    const lines = [
      ...inner.flatMap((type) => this.declaration(type)),
      ...times(this.#random.below(9), () => this.#member(members, free)).flat(),
    ];
    return [`message ${name} {`, ...lines.map((line) => `  ${line}`), "}"];
  }

  /** What is left of the numbers of a message, in no order. */
  #fieldNumbers(): number[] {
    const few = Array.from({ length: 14 }, (_, i) => i + 1);
    const all = [...few, ...few.map((number) => 99 * number), ...fieldNumbers];
    this.#random.shuffle(all);
    return all;
  }

  #member(names: Names, free: number[]): string[] {
    const random = this.#random;
    const field = (type: string) => `${type} ${names.take(random)} = ${free.pop()};`;
    const kinds: { readonly [kind: string]: () => string[] } = {
      plain: () => [field(this.#type())],
      optional: () => [field(`optional ${this.#type()}`)],
      repeated: () => [field(`repeated ${this.#type()}`)],
      unpacked: () => [field(`repeated ${random.pick(packable)}`).replace(";", " [packed = false];")],
      map: () => [field(`map<${random.pick(keys)}, ${this.#type()}>`)],
      texts: () => [field("map<string, string>")],
      // One of its members ends here, or there might be no end of messages.
      oneof: () => [
        `oneof ${names.take(random)} {`,
        ...[random.pick(scalars), ...times(random.below(3), () => this.#type())].map((type) => `  ${field(type)}`),
        "}",
      ],
    };
    const kind = random.oneIn(3) ? "plain" : random.pick(Object.keys(kinds));
    return [...this.#comment(), ...(kinds[kind]?.() ?? [])];
  }

  #type(): string {
    if (this.#types.length === 0 || this.#random.oneIn(2)) return this.#random.pick(scalars);
    return this.#random.pick(this.#types).fullName;
  }
}

const words = [
  ...typeScriptWords,
  ..."arguments Array ArrayBuffer Buffer DataView Date Error eval exports globalThis Infinity Iterable Map Math".split(
    " ",
  ),
  ..."NaN Object Omit Partial Pick process Promise Proxy Readonly Record Reflect RegExp self Set String".split(" "),
  ..."Symbol TextDecoder Uint8Array window __dirname __proto__ prototype toString valueOf toJSON then length".split(
    " ",
  ),
  ..."name init message value values reader writer read write create encode decode safeDecode rules tag end".split(" "),
  ..."start depth at pos key case fields field entry entries unknown list map bytes text options result path".split(
    " ",
  ),
  ..."Bytes Reader Writer EnumNames Fields Rules DecodeOptions DecodeResult DecodeError EncodeError Utf8Repair".split(
    " ",
  ),
  ..."Msg createMsg MsgInit readMsg writeMsg encodeMsg decodeMsg safeDecodeMsg fieldsOfMsg namesOfMsg numberOfMsg".split(
    " ",
  ),
  ..."a b c A B C a_b A_B aB a_1 a1 foo foo_bar FooBar".split(" "),
];

/** As the value of an enum: it would begin a statement, or is another one's name to who leaves out the enum's. */
function isMisleading(value: string, enumName: string): boolean {
  return ["option", "reserved"].includes(value) || fold(value).startsWith(fold(enumName));
}

/** The names that are taken in a scope. */
class Names {
  readonly #taken = new Set<string>();

  take(random: Random, isWrong: (name: string) => boolean = () => false): string {
    const word = random.pick(words);
    const name = random.oneIn(2) ? word : random.oneIn(2) ? capitalised(word) : `${word}${random.below(100)}`;
    if (this.#taken.has(fold(name)) || isWrong(name)) return this.take(random, isWrong);
    this.#taken.add(fold(name));
    return name;
  }
}

/** What names have in common that JSON would write alike. */
function fold(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
