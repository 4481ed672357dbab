// What is read of the messages that say what became of a request: the part that all schema versions have.

/** An error code, and words for people. */
export interface Failed {
  readonly errCode: number;
  readonly errMsg: string;
}

export interface ParameterError extends Failed {
  readonly param: string;
}

/** Whether what was requested was done. */
export interface OperStatus<Success, Failure extends Failed = Failed> {
  readonly operStatus?:
    | {
        readonly operStatus:
          | { readonly case: "operSuccess"; readonly value: Success }
          | { readonly case: "operFailure"; readonly value: Failure };
      }
    | undefined;
}

/** What was requested, and whether it was done. */
interface Result<Success, Failure extends Failed = Failed> extends OperStatus<Success, Failure> {
  readonly requestedPath: string;
}

interface InstanceResult {
  readonly affectedPath: string;
  readonly paramErrs: readonly ParameterError[];
}

interface AddResp {
  readonly createdObjResults: readonly Result<{
    readonly instantiatedPath: string;
    readonly paramErrs: readonly ParameterError[];
  }>[];
}

interface SetResp {
  readonly updatedObjResults: readonly Result<
    { readonly updatedInstResults: readonly InstanceResult[] },
    Failed & { readonly updatedInstFailures: readonly InstanceResult[] }
  >[];
}

interface DeleteResp {
  readonly deletedObjResults: readonly Result<{
    readonly affectedPaths: readonly string[];
    readonly unaffectedPathErrs: readonly (Failed & { readonly unaffectedPath: string })[];
  }>[];
}

interface RegisterResp {
  readonly registeredPathResults: readonly Result<{ readonly registeredPath: string }>[];
}

interface DeregisterResp {
  readonly deregisteredPathResults: readonly Result<{ readonly deregisteredPath: readonly string[] }>[];
}

interface ErrorMessage extends Failed {
  readonly paramErrs: readonly (Failed & { readonly paramPath: string })[];
}

/** A message that says what became of a request. */
export type Answer = AddResp | SetResp | DeleteResp | RegisterResp | DeregisterResp | ErrorMessage;

/** A Msg, as far as it says what is in it. */
export interface MessageBody {
  readonly body: {
    readonly msgBody:
      | { readonly case: "request"; readonly value: object }
      | { readonly case: "error"; readonly value: object }
      | {
          readonly case: "response";
          readonly value: { readonly respType: { readonly case: string; readonly value: object } };
        };
  };
}
