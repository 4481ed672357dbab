import type { ModuleModel } from "./model.js";

/** Functions that read a schema file's messages by the types of the data model, and make them. */
export interface TypedModel extends ModuleModel {
  readonly template: "typed";
  readonly names: TypedNames;
  readonly messages: TypedMessages;
  /** The types of the options of requests, as far as the schema version has the fields. */
  readonly options: { readonly get: string; readonly getSupportedDM: string };
  /** The types of the messages that report parameters, and of those that tell unique keys, as unions; or nothing. */
  readonly reporting: string;
  readonly keyed: string;
  /** The types of the messages that say what became of a request, and of a Msg. */
  readonly answering: string;
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
  readonly get: string;
  readonly getInstances: string;
  readonly getSupportedDM: string;
  readonly set: string;
  readonly add: string;
  readonly delete: string;
  readonly operate: string;
  readonly deleteResp: string;
  readonly registerResp: string;
  readonly deregisterResp: string;
  readonly error: string;
}

/** What the module calls what it imports. */
export interface TypedNames extends MakingNames {
  readonly createMsg: string;
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

/** What the functions that make messages, and those of agents, need besides. */
export interface MakingNames {
  readonly building: string;
  readonly answering: string;
  readonly ChangeOptions: string;
  readonly Subscription: string;
  readonly DeleteOptions: string;
  readonly GetOptions: string;
  readonly GetInstancesOptions: string;
  readonly GetSupportedDMOptions: string;
  readonly OperateOptions: string;
  readonly Outcome: string;
  readonly SettableValues: string;
  readonly TypedCreation: string;
  readonly OperateArguments: string;
  readonly TypedGetResult: string;
  readonly TypedSetResult: string;
  readonly TypedAddResult: string;
  readonly TypedOperateResult: string;
  readonly TypedCompletion: string;
  readonly ReportedWithin: string;
  readonly ObjectPath: string;
  readonly CommandInput: string;
  readonly LooseArguments: string;
  readonly ObjectReading: string;
  readonly OperateReading: string;
  readonly NotifyOptions: string;
  readonly OnBoarding: string;
  readonly Requested: string;
  readonly FormatOptions: string;
  readonly RequestOptions: string;
}
