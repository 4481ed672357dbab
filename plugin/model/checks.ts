import type { DescField, DescMessage } from "@bufbuild/protobuf";
import type { Annotation } from "../annotations/types.js";
import { dataModelPath, isDescribed } from "./data-model.js";
import { messagesOf, reachable, rootsOf } from "./graph.js";
import { literal, objectLiteral } from "./literals.js";
import type { CheckedFieldModel, CheckedOneofModel, ChecksFunctionModel, ChecksModel } from "./model-checks.js";
import { ModuleNames } from "./module-names.js";
import { modulePath, propertyName, runtimeFolder } from "./names.js";
import { type Beside, valuesFunctions, valuesPath } from "./values.js";

/** The function of the runtime for each role that can be checked, and what of the annotation is its rule. */
const checks: { readonly [role: string]: { check: string; rule: (annotation: Annotation) => object | undefined } } = {
  path: {
    check: "path",
    rule: ({ kinds, addressing, trailingDot, allowEmpty }) => ({ kinds, addressing, trailingDot, allowEmpty }),
  },
  name: { check: "path", rule: ({ kinds }) => ({ kinds, relative: true }) },
  endpointId: { check: "endpointId", rule: () => undefined },
  errorCode: { check: "errorCode", rule: ({ zeroIsSuccess }) => ({ zeroIsSuccess }) },
  reasonCode: { check: "reasonCode", rule: () => undefined },
  protocolVersion: { check: "protocolVersion", rule: () => undefined },
  protocolVersionList: { check: "protocolVersionList", rule: () => undefined },
  mqttTopic: { check: "mqttTopic", rule: () => undefined },
  stompDestination: { check: "stompDestination", rule: () => undefined },
};

/** The Model of the module that checks a file's messages; none where there is nothing to check. */
export function buildChecks(beside: Beside): ChecksModel[] {
  const { file, annotations, importExtension, wanted, banner, licence, typeOf } = beside;
  const values = valuesFunctions(beside);
  const own = (message: DescMessage) =>
    values.some(({ anchor }) => anchor === message) ||
    message.fields.some((field) => checkOf(beside, field) !== undefined || keysOf(beside, field) !== undefined);
  const checked = messagesOf(file).filter((message) => reachable([message]).some((m) => m.file === file && own(m)));
  const roots = rootsOf(file).filter((message) => checked.includes(message));
  if (roots.length === 0) return [];

  const path = `${modulePath(file.proto.name)}.checks`;
  const names = new ModuleNames(path, importExtension);
  const types = new Map(
    checked.map((message) => [message, names.import(modulePath(file.proto.name), typeOf(message), true)]),
  );
  const rootNames = new Map(roots.map((message) => [message, names.take(`check${typeOf(message)}`)]));
  const visits = new Map(checked.map((message) => [message, names.take(`visit${typeOf(message)}`)]));
  const readers = values.map((value) => ({ ...value, as: names.import(valuesPath(file), value.name, false) }));

  const hasModel = isDescribed(annotations.dataModel);
  const builder = new FunctionBuilder(beside, visits);
  return [
    {
      template: "checks",
      path,
      wanted,
      banner,
      licence,
      imports: names.imports,
      publicImports: [names.literal(`${runtimeFolder}/protocol/index`)],
      names: {
        check: names.namespace("checks/check", "check"),
        Context: names.runtime("checks/check", "Context", true),
        Finding: names.share("checks/check", "Finding", true),
        DataModel: names.runtime("data-model/data-model", "DataModel", true),
      },
      hasValues: values.length > 0,
      dataModel: hasModel && values.length > 0 ? names.import(dataModelPath, "dataModel", false) : "",
      roots: roots.map((message) => ({
        name: rootNames.get(message) as string,
        type: types.get(message) as string,
        visit: visits.get(message) as string,
      })),
      functions: checked.map((message) => {
        const ofMessage = readers.filter(({ anchor }) => anchor === message).map(({ as }) => as);
        return builder.build(message, types.get(message) as string, ofMessage);
      }),
    },
  ];
}

interface Check {
  readonly check: string;
  readonly rule: string;
}

/** How a field is checked, if it is. */
function checkOf({ annotations }: Beside, field: DescField): Check | undefined {
  const annotation = annotations.fields.get(`${field.parent.typeName}.${field.name}`);
  const found = annotation?.role === undefined ? undefined : checks[annotation.role];
  if (annotation === undefined || found === undefined) return undefined;
  const rule = found.rule(annotation);
  return { check: found.check, rule: rule === undefined ? "" : ruleLiteral(rule) };
}

/** How the keys of a map of values are checked. */
function keysOf({ annotations }: Beside, field: DescField): Check | undefined {
  const value = annotations.fields.get(`${field.parent.typeName}.${field.name}`)?.value;
  if (value === undefined || field.fieldKind !== "map") return undefined;
  const kinds = [value.of === "parameter" ? "parameter" : "argument"];
  // A key may be the whole path.
  const relative = value.of !== "parameter" || value.path.length > 1;
  return { check: "keys", rule: ruleLiteral({ kinds, relative }) };
}

function ruleLiteral(rule: object): string {
  const given = Object.entries(rule).map(([name, value]) => [name, value === undefined ? undefined : literal(value)]);
  return objectLiteral(Object.fromEntries(given));
}

class FunctionBuilder {
  readonly #beside: Beside;
  readonly #visits: ReadonlyMap<DescMessage, string>;

  constructor(beside: Beside, visits: ReadonlyMap<DescMessage, string>) {
    this.#beside = beside;
    this.#visits = visits;
  }

  build(message: DescMessage, type: string, values: readonly string[]): ChecksFunctionModel {
    const fields = message.members.flatMap((member) => (member.kind === "field" ? this.#fields(member) : []));
    const oneofs = message.members.flatMap((member) => {
      const members = member.kind === "oneof" ? member.fields.flatMap((field) => this.#members(field)) : [];
      if (member.kind !== "oneof" || members.length === 0) return [];
      const annotation = this.#beside.annotations.fields.get(`${message.typeName}.${member.name}`);
      const mayBeAbsent = this.#beside.open || annotation?.optional === true;
      return [{ property: propertyName(member), mayBeAbsent, members }];
    });
    return { name: this.#visits.get(message) as string, type, fields, oneofs, values };
  }

  #fields(field: DescField): CheckedFieldModel[] {
    const common = {
      property: propertyName(field),
      single: field.fieldKind !== "list" && field.fieldKind !== "map",
      list: field.fieldKind === "list",
      map: field.fieldKind === "map",
      optional: false,
      unlessEmpty: false,
      check: "",
      rule: "",
      visit: "",
    };
    const { annotations, open } = this.#beside;
    const annotation = annotations.fields.get(`${field.parent.typeName}.${field.name}`);
    const mustBeThere = annotation?.required !== undefined && annotation.optional === undefined;
    const visit = field.message === undefined ? undefined : this.#visits.get(field.message);
    if (visit !== undefined) return [{ ...common, visit, optional: common.single && (open || !mustBeThere) }];
    const keys = keysOf(this.#beside, field);
    if (keys !== undefined) return [{ ...common, ...keys, map: false, single: true }];
    const check = checkOf(this.#beside, field);
    if (check === undefined) return [];
    // What need not be there is empty when it is not; of a path, a version or a code that would be odd.
    const unlessEmpty = common.single && check.check === "endpointId" && !mustBeThere;
    return [{ ...common, ...check, unlessEmpty, optional: field.proto.proto3Optional }];
  }

  #members(field: DescField): CheckedOneofModel["members"][number][] {
    const visit = field.message === undefined ? undefined : this.#visits.get(field.message);
    const check = checkOf(this.#beside, field);
    if (visit === undefined && check === undefined) return [];
    const name = propertyName(field);
    const { check: by = "", rule = "" } = check ?? {};
    return [{ literal: JSON.stringify(name), path: name, check: by, rule, visit: visit ?? "" }];
  }
}
