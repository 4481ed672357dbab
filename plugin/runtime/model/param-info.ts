import type { DataModel, Parameter } from "../data-model/data-model.js";
import { objectAt } from "../data-model/found.js";
import { own } from "../data-model/own.js";
import { supportedPath } from "../paths/supported.js";

/** What a data model says of a parameter, for user interfaces. */
export interface ParamInfo extends Omit<Parameter, "access" | "status"> {
  /** As the supported data model has it. */
  readonly path: string;
  readonly name: string;
  readonly access: "readOnly" | "readWrite" | "writeOnceReadOnly";
  readonly status: "current" | "deprecated" | "obsoleted";
  /** Of its numbers: `milliseconds`, as the data model spells it. */
  readonly units?: string;
  /** Whether it is part of a unique key. */
  readonly isKey: boolean;
}

/** What is known of a parameter, by any path of it; undefined where that is nothing. */
export function paramInfo(model: DataModel, path: string): ParamInfo | undefined {
  const supported = supportedPath(path);
  if (supported === undefined) return undefined;
  const start = supported.lastIndexOf(".") + 1;
  const [object, name] = [objectAt(model, supported.slice(0, start)), supported.slice(start)];
  const parameter = object?.parameters && own(object.parameters, name);
  if (object === undefined || parameter === undefined) return undefined;
  const { type, access = "readOnly", status = object.status ?? "current", version = object.version } = parameter;
  let { type: scalar } = { type };
  while (scalar.type === "list") scalar = scalar.items;
  return {
    ...parameter,
    path: supported,
    name,
    access,
    status,
    ...(version === undefined ? {} : { version }),
    ...(scalar.units === undefined ? {} : { units: scalar.units }),
    isKey: object.uniqueKeys?.some((key) => key.includes(name)) ?? false,
  };
}
