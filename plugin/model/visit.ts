import type { DescField, DescMessage } from "@bufbuild/protobuf";
import { chain } from "../annotations/chain.js";
import { reachable, referredTo, rootsOf } from "./graph.js";
import type { CaseModel, FileModel, LocalModel, MapModel, MessageModel } from "./model.js";
import type { ShapeFieldModel, ShapeMemberModel, ShapeModel, VisitFunctionModel, VisitModel } from "./model-visit.js";
import { ModuleNames } from "./module-names.js";
import { tagOf } from "./scalars.js";
import { type Beside, type ValuesFunction, valuesFunctions } from "./values.js";

/**
 * The Model of the module that visits the maps of a file which carry values; none where there are none. Under proto3
 * what comes again is merged, which only a decoder can.
 */
export function buildVisit(beside: Beside, codec: FileModel): VisitModel[] {
  const visited = beside.open ? [] : rootsOf(beside.file).flatMap((root) => waysFrom(root, beside));
  if (visited.length === 0) return [];
  const { importExtension, wanted, banner, licence, typeOf } = beside;
  const path = `${codec.path}.visit`;
  const names = new ModuleNames(path, importExtension);
  const functions = visited.map((way) => ({ ...way, name: names.take(way.values.name.replace(/^valuesOf/, "visit")) }));
  const module = {
    visitEntries: names.runtime("visit/visit", "visitEntries", false),
    examine: names.namespace("codec/examine", "examine"),
    read: names.namespace("codec/read", "read"),
    Shape: names.runtime("codec/shape", "Shape", false),
    EnumNames: names.runtime("codec/enum-names", "EnumNames", true),
    Way: names.runtime("visit/visit", "Way", true),
    Rules: names.runtime("codec/decode", "Rules", true),
    EntryVisitor: names.share("visit/visit", "EntryVisitor", true),
    DecodeOptions: names.share("codec/decode", "DecodeOptions", true),
  };
  for (const name of ["DecodeErrorCode", "DecodeError"])
    names.share("codec/decode-error", name, name !== "DecodeError");
  const shapes = new Shapes(codec, names, module);
  return [
    {
      template: "visit",
      path,
      wanted,
      banner,
      licence,
      imports: names.imports,
      publicImports: [],
      names: module,
      functions: functions.map(({ name, root, way, values }): VisitFunctionModel => {
        return {
          name,
          doc: docOf(values, root),
          shape: shapes.of(typeOf(root)),
          way: names.take(`wayOf${name.replace(/^visit/, "")}`),
          tags: way.map(({ number }) => tagOf(number, 2)),
          map: tagOf(values.field.number, 2),
          path: values.parts.map((part) => placeOf(part, root, way)),
        };
      }),
      rulesName: names.take("rules"),
      rules: codec.rules,
      shapes: shapes.models(),
      enums: shapes.enums(),
    },
  ];
}

interface VisitedWay {
  readonly root: DescMessage;
  readonly values: ValuesFunction;
  readonly way: readonly DescField[];
}

/** The maps of texts that carry values and that a root leads to by one way alone, on which all of their path stands. */
function waysFrom(root: DescMessage, beside: Beside): VisitedWay[] {
  return valuesFunctions(beside).flatMap((values) => {
    const { field, parts } = values;
    const way = chain(root, field.parent);
    if (field.fieldKind !== "map" || way === undefined || stepsBetween(root, field.parent) > way.length) return [];
    const isThere = parts.every((part) => typeof part === "string" || messagesOn(root, way).includes(part.parent));
    return isThere ? [{ root, values, way }] : [];
  });
}

/** How many fields lead from a message towards another: more than are on a way, if there are several, or loops. */
function stepsBetween(from: DescMessage, to: DescMessage): number {
  const leading = reachable([from]).filter((message) => reachable([message]).includes(to));
  return leading.flatMap((message) => referredTo(message).filter((next) => leading.includes(next))).length;
}

function messagesOn(root: DescMessage, way: readonly DescField[]): (DescMessage | undefined)[] {
  return [root, ...way.map(({ message }) => message)];
}

/** A part of a path: how many fields lead to the message that it is in, and its tag. */
function placeOf(part: DescField | string, root: DescMessage, way: readonly DescField[]): string {
  if (typeof part === "string") return JSON.stringify(part);
  return `[${messagesOn(root, way).indexOf(part.parent)}, ${tagOf(part.number, 2)}]`;
}

function docOf({ field, value }: ValuesFunction, root: DescMessage): string[] {
  const what = { parameter: "parameters", input: "input arguments", output: "output arguments", event: "arguments" };
  const whose = { parameter: "object", input: "command", output: "command", event: "event" }[value.of];
  return [
    `Visit the ${what[value.of]} in \`${field.parent.typeName}.${field.name}\`,`,
    `straight from the bytes of a \`${root.typeName}\` and in their order: path of the ${whose}, name, value.`,
    "All of the message is examined first (R-ENC.2).",
    "@throws DecodeError as the decoder does, before the first visit",
  ];
}

/** The shapes of the messages that a codec reads, by what it calls their parts. */
class Shapes {
  readonly #codec: FileModel;
  readonly #module: VisitModel["names"];
  readonly #names: ModuleNames;
  readonly #shapes = new Map<string, string>();
  readonly #enums = new Map<string, string>();

  constructor(codec: FileModel, names: ModuleNames, module: VisitModel["names"]) {
    this.#codec = codec;
    this.#names = names;
    this.#module = module;
  }

  /** The name of a message's shape, which then is made. */
  of(type: string): string {
    const known = this.#shapes.get(type);
    if (known !== undefined) return known;
    const name = this.#names.take(`shapeOf${type}`);
    this.#shapes.set(type, name);
    return name;
  }

  models(): ShapeModel[] {
    const models: ShapeModel[] = [];
    // More come along with what they hold.
    for (const [type, name] of this.#shapes) {
      const message = this.#codec.messages.find((message) => message.name === type) as MessageModel;
      models.push({ name, members: message.locals.flatMap((local) => this.#members(message, local)) });
    }
    return models;
  }

  enums(): VisitModel["enums"] {
    return [...this.#enums].map(([namesOf, own]) => {
      const { byNumber } = this.#codec.enums.find((model) => model.namesOf === namesOf) as FileModel["enums"][number];
      return { namesOf: own, name: "string", byNumber };
    });
  }

  #members(message: MessageModel, local: LocalModel): ShapeMemberModel[] {
    const cases = message.cases.filter((one) => one.local === local.name && !one.packed);
    const check = message.checks.find((one) => one.local === local.name);
    const isRequired = check !== undefined && !check.oneof;
    const fields = cases.map((one) => this.#field(message, one, isRequired));
    const free = { oneof: "", demand: "", fields, before: [], after: [] };
    const [first] = cases;
    if (first === undefined) return [];
    if (first.member !== "") {
      if (check === undefined) return [{ ...free, oneof: "soleIfAny" }];
      const after = check.unknownMember === "" ? [] : [check.unknownMember];
      return [{ ...free, oneof: "sole", before: [check.property], after }];
    }
    if (first.single && first.value.readMessage !== "") {
      return [{ ...free, demand: "once", after: check === undefined ? [] : [check.requirement] }];
    }
    if (check === undefined) return [free];
    const zero = check.float || check.bytes ? "0" : check.zero;
    return [{ ...free, demand: "required", after: [check.requirement, ...(zero === "" ? [] : [zero])] }];
  }

  #field(message: MessageModel, { tag, local, map, value }: CaseModel, isRequired: boolean): ShapeFieldModel {
    const { literal } = message.known.find(({ number }) => number === tag >>> 3) as MessageModel["known"][number];
    const field = { tag, name: literal, details: [] };
    if (map !== null) return { ...field, ...this.#map(map, value) };
    const packed = message.cases.find((one) => one.packed && one.local === local);
    if (packed !== undefined)
      return { ...field, make: "numbers", details: [String(packed.tag), this.#check(value, false)] };
    if (value.readMessage !== "") return { ...field, make: "message", details: [this.#child(value)] };
    if (value.namesOf !== "") return { ...field, make: "enumeration", details: [this.#namesOf(value.namesOf)] };
    return { ...field, make: "field", details: [this.#check(value, isRequired)] };
  }

  #map(map: MapModel, value: CaseModel["value"]): Pick<ShapeFieldModel, "make" | "details"> {
    if (map.isText) return { make: "textMap", details: [this.#check(value, false)] };
    const key = `${this.#module.read}.${map.keyRead === "recurring" ? "string" : map.keyRead}`;
    const keys = [String(map.keyTag), key, map.noKey];
    if (value.readMessage !== "") return { make: "messageEntries", details: [...keys, this.#child(value)] };
    return { make: "entries", details: [...keys, String(map.valueTag), this.#check(value, false)] };
  }

  #child({ readMessage }: CaseModel["value"]): string {
    return this.of((this.#codec.messages.find(({ read }) => read === readMessage) as MessageModel).name);
  }

  /** What examines a value; where it is looked at afterwards, what reads it. */
  #check({ read, namesOf }: CaseModel["value"], isRead: boolean): string {
    const { examine, read: runtime } = this.#module;
    if (namesOf !== "") return `(r) => ${runtime}.${read}(r, ${this.#namesOf(namesOf)})`;
    if (read === "bytes") return `${examine}.bytes`;
    if (isRead) return `${runtime}.${read}`;
    const own = { string: "text", recurring: "text", value: "value" }[read];
    return own === undefined ? `${runtime}.${read}` : `${examine}.${own}`;
  }

  /** The module's own names of an enum, which the codec calls so. */
  #namesOf(namesOf: string): string {
    const known = this.#enums.get(namesOf) ?? this.#names.take(namesOf);
    this.#enums.set(namesOf, known);
    return known;
  }
}
