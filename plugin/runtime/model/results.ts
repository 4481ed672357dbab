// What became of a request that changes something, whichever it was: one flat list for the responses to Add, Set, Delete,
// Register and Deregister, and for an Error.
import { asObjectPath, relativePath } from "../paths/join.js";
import type { Answer, Failed, MessageBody, OperStatus, ParameterError } from "./answers.js";

/** A parameter that failed. */
export interface ParamErr {
  /** As the agent names it: relative to the object, or in full. */
  readonly param: string;
  /** In full, where the object is known that it is relative to. */
  readonly path: string;
  readonly errCode: number;
  readonly errMsg: string;
}

/**
 * What became of one object, or of one path that was requested. Three outcomes: `ok`, `partial`, or neither, which is a
 * failure.
 */
export interface Outcome {
  /** As it was requested. It may come again: for each object that it led to, or because it was requested twice. */
  readonly requestedPath: string | undefined;
  /** What was created, set, deleted, registered or deregistered, or was not; undefined where the agent names nothing. */
  readonly path: string | undefined;
  /** Whether it was done, and nothing beneath it failed. */
  readonly ok: boolean;
  /** Whether the agent calls the requested path a success, although this failed, or something of this. */
  readonly partial: boolean;
  /** Why it failed; 0 where it did not, as a whole. */
  readonly errCode: number;
  readonly errMsg: string;
  /** Which parameters failed, also where the rest was done. */
  readonly paramErrs: readonly ParamErr[];
}

/**
 * What became of each path that was requested, in the order of the response; with several objects of a path, or several
 * that failed, an outcome each. An Error answers for the whole request: one outcome, without a path.
 *
 * @param answer - a response to Add, Set, Delete, Register or Deregister, an Error, or a Msg with one of them.
 * @throws TypeError for a Msg with something else, which has no outcomes
 */
export function results(answer: Answer | MessageBody): Outcome[] {
  const message = "body" in answer ? within(answer) : answer;
  if ("createdObjResults" in message) {
    return message.createdObjResults.flatMap((result) =>
      outcomes(result, ({ instantiatedPath, paramErrs }) => [done(result, instantiatedPath, paramErrs)]),
    );
  }
  if ("updatedObjResults" in message) {
    return message.updatedObjResults.flatMap((result) =>
      outcomes(
        result,
        ({ updatedInstResults }) =>
          updatedInstResults.map(({ affectedPath, paramErrs }) => done(result, affectedPath, paramErrs)),
        ({ updatedInstFailures }) => updatedInstFailures,
      ),
    );
  }
  if ("deletedObjResults" in message) {
    return message.deletedObjResults.flatMap((result) =>
      outcomes(result, ({ affectedPaths, unaffectedPathErrs }) => [
        ...affectedPaths.map((path) => done(result, path)),
        ...unaffectedPathErrs.map((err) => ({ ...failed(result, err, err.unaffectedPath), partial: true })),
      ]),
    );
  }
  if ("registeredPathResults" in message) {
    return message.registeredPathResults.flatMap((result) =>
      outcomes(result, ({ registeredPath }) => [done(result, registeredPath)]),
    );
  }
  if ("deregisteredPathResults" in message) {
    return message.deregisteredPathResults.flatMap((result) =>
      outcomes(result, ({ deregisteredPath }) => deregisteredPath.map((path) => done(result, path))),
    );
  }
  const errs = message.paramErrs.map(({ paramPath, errCode, errMsg }) => ({ param: paramPath, errCode, errMsg }));
  return [failed({ requestedPath: undefined }, message, undefined, errs)];
}

const kinds: readonly string[] = ["addResp", "setResp", "deleteResp", "registerResp", "deregisterResp", "error"];

/** The answer that a Msg holds. */
function within({ body: { msgBody } }: MessageBody): Answer {
  const { case: kind, value } = msgBody.case === "response" ? msgBody.value.respType : msgBody;
  if (!kinds.includes(kind)) throw new TypeError(`${kind} has no outcomes: expected ${kinds.join(", ")}`);
  return value as Answer;
}

interface Requested {
  readonly requestedPath: string | undefined;
}

/** Objects that failed, with the parameters that are why. */
interface InstanceFailure {
  readonly affectedPath: string;
  readonly paramErrs: readonly ParameterError[];
}

/** Of one requested path: what succeeded or failed, and never nothing, so that each requested path is accounted for. */
function outcomes<Success, Failure extends Failed>(
  result: Requested & OperStatus<Success, Failure>,
  onSuccess: (success: Success) => readonly Outcome[],
  onFailure: (failure: Failure) => readonly InstanceFailure[] = () => [],
): readonly Outcome[] {
  const status = result.operStatus?.operStatus;
  if (status === undefined) return [failed(result, { errCode: 0, errMsg: "" })];
  if (status.case === "operSuccess") {
    const list = onSuccess(status.value);
    return list.length > 0 ? list : [done(result, undefined)];
  }
  const list = onFailure(status.value).map(({ affectedPath, paramErrs }) =>
    failed(result, status.value, affectedPath, paramErrs),
  );
  return list.length > 0 ? list : [failed(result, status.value)];
}

function done({ requestedPath }: Requested, path: string | undefined, errs?: readonly ParameterError[]): Outcome {
  const paramErrs = located(path, errs);
  const ok = paramErrs.length === 0;
  return { requestedPath, path, ok, partial: !ok, errCode: 0, errMsg: "", paramErrs };
}

function failed(
  { requestedPath }: Requested,
  { errCode, errMsg }: Failed,
  path?: string,
  errs?: readonly ParameterError[],
): Outcome {
  return { requestedPath, path, ok: false, partial: false, errCode, errMsg, paramErrs: located(path, errs) };
}

/** TR-369 names a parameter relative to its object in one place and in full in another; agents do either. */
function located(path = "", errs: readonly ParameterError[] = []): ParamErr[] {
  const object = asObjectPath(path);
  return errs.map(({ param, errCode, errMsg }) => {
    const isFull = relativePath(object, param) !== undefined;
    return { param, path: isFull ? param : object + param, errCode, errMsg };
  });
}
