import type { DescMessage } from "@bufbuild/protobuf";
import type { HelpedMessage } from "../annotations/types.js";
import { dataModelPath, isDescribed } from "./data-model.js";
import { messagesOf } from "./graph.js";
import type { TypedMessages, TypedModel } from "./model-typed.js";
import { ModuleNames } from "./module-names.js";
import { modulePath } from "./names.js";
import { makingFunctions, makingNames } from "./typed-making.js";
import type { Beside } from "./values.js";

/** The functions that the module exports, whose names come first. */
const functions = [
  "params",
  "getParam",
  "safeGetParam",
  "getParams",
  "uniqueKeys",
  "eventArgs",
  "operationComplete",
  "operationResults",
  "paramInfo",
  "withSupported",
  ...makingFunctions,
];

/**
 * The Model of the module that reads a file's messages by the types of the data model: where there is one, beside the
 * file whose root the annotation map calls `msg`.
 */
export function buildTyped(beside: Beside): TypedModel[] {
  const { file, annotations, importExtension, wanted, banner, licence, typeOf } = beside;
  const roles = new Map(
    messagesOf(file).map((message) => [annotations.fields.get(message.typeName)?.message, message]),
  );
  const msg = roles.get("msg");
  if (beside.open || !isDescribed(annotations.dataModel) || msg === undefined) return [];
  const path = `${modulePath(file.proto.name)}.model`;
  const names = new ModuleNames(path, importExtension);
  for (const name of functions) names.take(name);
  const typeOfRole = (role: HelpedMessage): string => {
    const message = roles.get(role);
    return message === undefined ? "" : names.import(modulePath(file.proto.name), typeOf(message), true);
  };
  const messages: TypedMessages = {
    msg: typeOfRole("msg"),
    getResp: typeOfRole("getResp"),
    setResp: typeOfRole("setResp"),
    addResp: typeOfRole("addResp"),
    getInstancesResp: typeOfRole("getInstancesResp"),
    getSupportedDMResp: typeOfRole("getSupportedDMResp"),
    operateResp: typeOfRole("operateResp"),
    notify: typeOfRole("notify"),
    get: typeOfRole("get"),
    getInstances: typeOfRole("getInstances"),
    getSupportedDM: typeOfRole("getSupportedDM"),
    set: typeOfRole("set"),
    add: typeOfRole("add"),
    delete: typeOfRole("delete"),
    operate: typeOfRole("operate"),
    deleteResp: typeOfRole("deleteResp"),
    registerResp: typeOfRole("registerResp"),
    deregisterResp: typeOfRole("deregisterResp"),
    error: typeOfRole("error"),
  };
  const unionOf = (...types: readonly string[]) => types.filter((type) => type !== "").join(" | ");
  const typedPath = (name: string) => names.share("data-model/typed-paths", name, true);
  const read = (name: string) => names.share("model/reading", name, true);
  const module = {
    createMsg: names.import(modulePath(file.proto.name), beside.creatorOf(msg), false),
    reading: names.namespace("model/reading", "reading"),
    dataModel: names.import(dataModelPath, "dataModel", false),
    Model: names.import(dataModelPath, "Model", true),
    DataModel: names.share("data-model/data-model", "DataModel", true),
    ReadOptions: names.runtime("values/options", "ReadOptions", true),
    CarriedValue: names.share("data-model/carried", "CarriedValue", true),
    ParameterPath: typedPath("ParameterPath"),
    ParameterValue: typedPath("ParameterValue"),
    CommandPath: typedPath("CommandPath"),
    CommandOutput: typedPath("CommandOutput"),
    EventPath: typedPath("EventPath"),
    EventArgs: typedPath("EventArgs"),
    ParamResult: read("ParamResult"),
    ReportedFailure: read("ReportedFailure"),
    OperationResult: read("OperationResult"),
    CompletedOperation: read("CompletedOperation"),
    ReadEvent: read("ReadEvent"),
    InstanceKeys: read("InstanceKeys"),
    ParamInfo: read("ParamInfo"),
    ...makingNames(names),
  };
  names.share("model/reading", "ReportedError", false);
  names.share("values/issue", "ValueError", false);
  return [
    {
      template: "typed",
      path,
      wanted,
      takesFormOf: file.proto.name,
      banner,
      licence,
      imports: names.imports,
      publicImports: [],
      names: module,
      messages,
      options: {
        get: offered(roles.get("get"), module.GetOptions, { max_depth: "maxDepth" }),
        getSupportedDM: offered(roles.get("getSupportedDM"), module.GetSupportedDMOptions, {
          return_unique_key_sets: "returnUniqueKeySets",
        }),
      },
      reporting: unionOf(messages.getResp, messages.setResp, messages.notify),
      answering: unionOf(
        messages.msg,
        messages.addResp,
        messages.setResp,
        messages.deleteResp,
        messages.registerResp,
        messages.deregisterResp,
        messages.error,
      ),
      keyed: unionOf(messages.addResp, messages.getInstancesResp, messages.notify),
    },
  ];
}

/** The type of options, without those that later schema versions have the fields for. */
function offered(
  message: DescMessage | undefined,
  type: string,
  options: { readonly [field: string]: string },
): string {
  const lacking = Object.entries(options).filter(([name]) => !message?.fields.some((field) => field.name === name));
  const names = lacking.map(([, option]) => JSON.stringify(option));
  return names.length === 0 ? type : `Omit<${type}, ${names.join(" | ")}>`;
}
