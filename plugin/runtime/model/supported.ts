import { noEntries } from "../codec/entries.js";
import type { DataModel, ObjectModel, Parameter } from "../data-model/data-model.js";
import { own } from "../data-model/own.js";
import type { Primitive } from "../values/types.js";
import type { GetSupportedDMResp, SupportedObject, SupportedParam } from "./messages.js";

/** What TR-369 calls the types of parameters; one that is not here, such as PARAM_UNKNOWN, says nothing. */
const types: { readonly [name: string]: Primitive } = {
  PARAM_BASE_64: "base64",
  PARAM_BOOLEAN: "boolean",
  PARAM_DATE_TIME: "dateTime",
  PARAM_DECIMAL: "decimal",
  PARAM_HEX_BINARY: "hexBinary",
  PARAM_INT: "int",
  PARAM_LONG: "long",
  PARAM_STRING: "string",
  PARAM_UNSIGNED_INT: "unsignedInt",
  PARAM_UNSIGNED_LONG: "unsignedLong",
};

/**
 * A data model with the parameters that a device says it has and the model does not know: a vendor's are typed then, too.
 * What is known stays as it is, since a device tells less of it: no facets, lists as strings, and `writeOnceReadOnly` as
 * what may be written. Commands and events are not added, for their arguments come without types.
 */
export function withSupported(model: DataModel, { reqObjResults }: GetSupportedDMResp): DataModel {
  const objects = noEntries<ObjectModel>();
  Object.assign(objects, model.objects);
  for (const { supportedObjs } of reqObjResults) {
    for (const object of supportedObjs) {
      const path = object.supportedObjPath;
      objects[path] = added(own(objects, path), object);
    }
  }
  return { ...model, objects };
}

function added(known: ObjectModel | undefined, { access, supportedParams }: SupportedObject): ObjectModel {
  const parameters = noEntries<Parameter>();
  for (const param of supportedParams) {
    const parameter = parameterOf(param);
    if (parameter !== undefined) parameters[param.paramName] = parameter;
  }
  Object.assign(parameters, known?.parameters);
  const isCreatable = known === undefined && access === "OBJ_ADD_DELETE";
  return { ...known, ...(isCreatable ? { access: "readWrite" } : {}), parameters };
}

function parameterOf({ access, valueType }: SupportedParam): Parameter | undefined {
  const type = own(types, valueType);
  if (type === undefined) return undefined;
  return { type: { type }, ...(access === "PARAM_READ_ONLY" ? {} : { access: "readWrite" }) };
}
