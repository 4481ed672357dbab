import type { ModuleModel } from "./model.js";

/** Functions that read a schema file's messages by the types of the data model, and make them. */
export interface TypedModel extends ModuleModel {
  readonly template: "typed";
  readonly names: TypedNames;
  readonly messages: TypedMessages;
  /** The types of the messages that report parameters, and of those that tell unique keys, as unions; or nothing. */
  readonly reporting: string;
  readonly keyed: string;
}

/** What the codec calls the messages that functions are for; nothing where the schema has none. */
export interface TypedMessages {
  readonly msg: string;
  readonly getResp: string;
  readonly setResp: string;
  readonly addResp: string;
  readonly getInstancesResp: string;
  readonly getSupportedDMResp: string;
  readonly operateResp: string;
  readonly notify: string;
}

/** What the module calls what it imports. */
export interface TypedNames {
  readonly reading: string;
  readonly dataModel: string;
  readonly Model: string;
  readonly DataModel: string;
  readonly ReadOptions: string;
  readonly CarriedValue: string;
  readonly ParameterPath: string;
  readonly ParameterValue: string;
  readonly CommandPath: string;
  readonly CommandOutput: string;
  readonly EventPath: string;
  readonly EventArgs: string;
  readonly ParamResult: string;
  readonly ReportedFailure: string;
  readonly OperationResult: string;
  readonly CompletedOperation: string;
  readonly ReadEvent: string;
  readonly InstanceKeys: string;
  readonly ParamInfo: string;
}
