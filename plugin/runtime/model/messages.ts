// The messages that typed functions read, as far as they read them: those of all schema versions have this form.

export interface Texts {
  readonly [name: string]: string;
}

export interface GetResp {
  readonly reqPathResults: readonly RequestedPathResult[];
}

export interface RequestedPathResult {
  readonly requestedPath: string;
  readonly errCode: number;
  readonly errMsg: string;
  readonly resolvedPathResults: readonly { readonly resolvedPath: string; readonly resultParams: Texts }[];
}

export interface SetResp {
  readonly updatedObjResults: readonly {
    readonly operStatus?: { readonly operStatus: SetStatus | OtherCase<"operFailure"> } | undefined;
  }[];
}

interface SetStatus {
  readonly case: "operSuccess";
  readonly value: {
    readonly updatedInstResults: readonly { readonly affectedPath: string; readonly updatedParams: Texts }[];
  };
}

export interface AddResp {
  readonly createdObjResults: readonly {
    readonly operStatus?: { readonly operStatus: AddStatus | OtherCase<"operFailure"> } | undefined;
  }[];
}

interface AddStatus {
  readonly case: "operSuccess";
  readonly value: { readonly instantiatedPath: string; readonly uniqueKeys: Texts };
}

export interface GetInstancesResp {
  readonly reqPathResults: readonly {
    readonly currInsts: readonly { readonly instantiatedObjPath: string; readonly uniqueKeys: Texts }[];
  }[];
}

export interface OperateResp {
  readonly operationResults: readonly {
    readonly executedCommand: string;
    /** Undefined where it may be left out, as maps can say. */
    readonly operationResp: OperationResp | undefined;
  }[];
}

type OperationResp =
  | { readonly case: "reqObjPath"; readonly value: string }
  | { readonly case: "reqOutputArgs"; readonly value: OutputArgs }
  | { readonly case: "cmdFailure"; readonly value: CommandFailure };

export interface OutputArgs {
  readonly outputArgs: Texts;
}

export interface CommandFailure {
  readonly errCode: number;
  readonly errMsg: string;
}

export interface Notify {
  readonly notification: Notification | undefined;
}

export type Notification =
  | { readonly case: "event"; readonly value: EventNotification }
  | { readonly case: "valueChange"; readonly value: { readonly paramPath: string; readonly paramValue: string } }
  | { readonly case: "objCreation"; readonly value: { readonly objPath: string; readonly uniqueKeys: Texts } }
  | { readonly case: "operComplete"; readonly value: OperationComplete }
  | OtherCase<"objDeletion" | "onBoardReq">;

export interface EventNotification {
  readonly objPath: string;
  readonly eventName: string;
  readonly params: Texts;
}

export interface OperationComplete {
  readonly objPath: string;
  readonly commandName: string;
  readonly commandKey: string;
  readonly operationResp:
    | { readonly case: "reqOutputArgs"; readonly value: OutputArgs }
    | { readonly case: "cmdFailure"; readonly value: CommandFailure }
    | undefined;
}

export interface GetSupportedDMResp {
  readonly reqObjResults: readonly { readonly supportedObjs: readonly SupportedObject[] }[];
}

export interface SupportedObject {
  readonly supportedObjPath: string;
  readonly access: string;
  readonly supportedParams: readonly SupportedParam[];
}

export interface SupportedParam {
  readonly paramName: string;
  readonly access: string;
  readonly valueType: string;
}

/** A member of a oneof that is not read. */
interface OtherCase<C extends string> {
  readonly case: C;
  readonly value: object;
}
