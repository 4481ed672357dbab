import type { DescField, DescFile, DescMessage } from "@bufbuild/protobuf";
import { type Carrier, carrierOf, chain } from "../annotations/chain.js";
import type { Annotations, ValueAnnotation } from "../annotations/types.js";
import { dataModelPath, isDescribed } from "./data-model.js";
import { messagesOf } from "./graph.js";
import type { ModuleModel } from "./model.js";
import type { ReadingModel, StepModel, ValuesFunctionModel, ValuesModel } from "./model-values.js";
import { ModuleNames } from "./module-names.js";
import { modulePath, propertyName, runtimeFolder } from "./names.js";
import { reservedIdentifiers } from "./reserved.js";
import { Scope } from "./scope.js";

/** What the modules beside a codec are made from. */
export interface Beside {
  readonly file: DescFile;
  readonly annotations: Annotations;
  readonly open: boolean;
  readonly importExtension: string;
  readonly wanted: boolean;
  readonly banner: readonly string[];
  readonly licence: readonly string[];
  /** What the codec calls a message. */
  readonly typeOf: (message: DescMessage) => string;
  /** What the codec calls the function that creates a message. */
  readonly creatorOf: (message: DescMessage) => string;
}

/** A field that carries values, and the function that reads them. */
export interface ValuesFunction extends Carrier {
  readonly field: DescField;
  readonly value: ValueAnnotation;
  readonly name: string;
}

/** The path of the module that reads a file's values. */
export function valuesPath(file: DescFile): string {
  return `${modulePath(file.proto.name)}.values`;
}

/** The functions that read the values of a file's messages, in the order of the schema. */
export function valuesFunctions({ file, annotations, typeOf }: Beside): ValuesFunction[] {
  const carriers = messagesOf(file).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const value = annotations.fields.get(`${field.parent.typeName}.${field.name}`)?.value;
      const carrier = value === undefined ? undefined : carrierOf(field, value.path);
      // A run may lack what a bundled map names.
      return value === undefined || carrier?.anchor.file !== file ? [] : [{ field, value, ...carrier }];
    }),
  );
  // The module also has the messages' own names, which come first.
  const scope = new Scope(reservedIdentifiers);
  for (const anchor of new Set(carriers.map(({ anchor }) => anchor))) scope.take(typeOf(anchor));
  return carriers.map((carrier) => {
    const { anchor, field } = carrier;
    const own = field.parent === anchor ? "" : `${field.parent.name}_`;
    const isOnly = carriers.filter((other) => other.anchor === anchor).length === 1;
    const name = `valuesOf${typeOf(anchor)}${isOnly ? "" : `_${own}${propertyName(field)}`}`;
    return { ...carrier, name: scope.take(name) };
  });
}

/** The Model of the module that reads a file's values; none where there are none. */
export function buildValues(beside: Beside): ValuesModel[] {
  const functions = valuesFunctions(beside);
  if (functions.length === 0) return [];
  const { file, annotations, importExtension, wanted, banner, licence, typeOf } = beside;
  const path = valuesPath(file);
  const names = new ModuleNames(path, importExtension);
  const types = new Map<DescMessage, string>();
  for (const { anchor } of functions) {
    if (!types.has(anchor)) types.set(anchor, names.import(modulePath(file.proto.name), typeOf(anchor), true));
  }
  for (const { name } of functions) names.take(name);

  const hasModel = isDescribed(annotations.dataModel);
  const dataModel = hasModel ? names.import(dataModelPath, "dataModel", false) : "";
  const module: ModuleModel = {
    path,
    wanted,
    banner,
    licence,
    imports: names.imports,
    publicImports: ["values", "paths"].map((room) => names.literal(`${runtimeFolder}/${room}/index`)),
  };
  return [
    {
      ...module,
      template: "values",
      names: {
        carried: names.namespace("data-model/carried", "carried"),
        CarriedValue: names.share("data-model/carried", "CarriedValue", true),
        DataModel: names.share("data-model/data-model", "DataModel", true),
        ReadOptions: names.runtime("values/options", "ReadOptions", true),
      },
      dataModel,
      functions: functions.map((values) => {
        return new FunctionBuilder(beside, values, names).build(types.get(values.anchor) as string);
      }),
    },
  ];
}

class FunctionBuilder {
  readonly #beside: Beside;
  readonly #values: ValuesFunction;
  readonly #scope: Scope;
  readonly #variables: Map<DescMessage, string>;

  constructor(beside: Beside, values: ValuesFunction, names: ModuleNames) {
    this.#beside = beside;
    this.#values = values;
    this.#scope = names.variables(["message", "model", "options", "values", "object", "value"]);
    this.#variables = new Map([[values.anchor, "message"]]);
  }

  build(type: string): ValuesFunctionModel {
    const { anchor, field, name } = this.#values;
    const way = chain(anchor, field.parent) ?? [];
    const steps = this.#way(way);
    const reading = this.#reading();
    const objectParts = this.#isWithin() ? reading.parts.slice(0, -1) : [];
    return { name, doc: this.#doc(), type, way: steps, reading, object: reading.object, objectParts };
  }

  #doc(): string[] {
    const { field, value } = this.#values;
    const what = { parameter: "Parameters", input: "Input arguments", output: "Output arguments", event: "Arguments" };
    return [`${what[value.of]} in \`${field.parent.typeName}.${field.name}\`, each value by its own type (R-ENC.6).`];
  }

  #way([field, ...rest]: readonly DescField[]): StepModel | null {
    if (field?.message === undefined) return null;
    const parent = this.#variables.get(field.parent) as string;
    const isMember = field.oneof !== undefined;
    const list = field.fieldKind === "list";
    const own = list ? lowerFirst(field.message.name) : propertyName(field);
    const variable = this.#scope.take(own);
    this.#variables.set(field.message, variable);
    const { fields } = this.#beside.annotations;
    const annotation = fields.get(`${field.parent.typeName}.${(field.oneof ?? field).name}`);
    const { open } = this.#beside;
    const required = !open && annotation?.required !== undefined && annotation.optional === undefined;
    const inner = this.#way(rest);
    return {
      variable,
      from: `${parent}.${propertyName(field.oneof ?? field)}`,
      list,
      required: !list && !isMember && required,
      optional: !list && !isMember && !required,
      member: isMember ? JSON.stringify(propertyName(field)) : "",
      mayBeAbsent: open || annotation?.optional === true,
      inner,
      reading: inner === null ? this.#reading() : null,
    };
  }

  #reading(): ReadingModel {
    const { field, value } = this.#values;
    const parts = this.#parts();
    const single = field.fieldKind !== "map";
    const within = this.#isWithin();
    const parameter = value.written ? "setting" : "parameter";
    const read = value.of !== "parameter" ? value.of : within ? `${parameter}Within` : parameter;
    return {
      read: value.of === "parameter" && !single ? `${parameter}s` : read,
      parts,
      alone: parts.length === 1,
      object: within ? "object" : "",
      name: within ? (parts.at(-1) as string) : "",
      value: this.#access(field),
      single,
    };
  }

  #parts(): string[] {
    const { parts } = this.#values;
    // A key may be the whole path.
    if (parts.length === 0) return ['""'];
    return parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : this.#access(part)));
  }

  /** Whether what is read are many parameters of one object, whose path the outermost message tells. */
  #isWithin(): boolean {
    const { anchor, field, parts, value } = this.#values;
    const areMany = value.of === "parameter" && field.fieldKind !== "map" && field.parent !== anchor;
    const object = parts.slice(0, -1);
    return areMany && object.length > 0 && object.every((part) => typeof part === "string" || part.parent === anchor);
  }

  #access(field: DescField): string {
    return `${this.#variables.get(field.parent)}.${propertyName(field)}`;
  }
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
