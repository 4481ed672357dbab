// Notifications of each kind. The paths in them are an agent's, so that instances go by their numbers (R-MSG.3).
import type { DataModel } from "../../data-model/data-model.js";
import { eventOf, parameterOf } from "../../data-model/lookup.js";
import type { PathRole } from "../../paths/check.js";
import { asObjectPath } from "../../paths/join.js";
import type { FormatOptions } from "../../values/options.js";
import type { Failed } from "../answers.js";
import { type ArgumentValues, argumentTexts, type Texts } from "../argument-texts.js";
import type { PathValues } from "../build/setting.js";
import { checked } from "../checked.js";
import { type FailureInit, failure } from "../failure.js";
import { type RequestMessage, type RequestOptions, request } from "../message.js";
import { reportedText } from "../text-of.js";
import { reportedObject } from "./object-texts.js";
import { type OutputInit, outputOf } from "./operate-response.js";

export interface NotifyOptions extends RequestOptions, FormatOptions {
  /** The ID of the Subscription that asks for it (R-NOT.7). */
  readonly subscriptionId: string;
  /** Whether the controller is to answer, as the Subscription's NotifRetry has it; false where this is absent. */
  readonly sendResp?: boolean | undefined;
}

export interface NotifyInit<Kind extends string, Value> {
  readonly subscriptionId: string;
  readonly sendResp: boolean;
  readonly notification: { readonly case: Kind; readonly value: Value };
}

type NotifyMessage<Kind extends string, Value> = RequestMessage<"notify", NotifyInit<Kind, Value>>;

function notify<Kind extends string, Value>(
  kind: Kind,
  value: Value,
  options: NotifyOptions,
): NotifyMessage<Kind, Value> {
  const { subscriptionId, sendResp = false } = options;
  return request("notify", { subscriptionId, sendResp, notification: { case: kind, value } }, options);
}

/** A path by instance numbers, taken apart: the object, and the name of what is in it. */
function located(path: string, kind: PathRole): readonly [object: string, name: string] {
  const start = checked(path, { kinds: [kind], addressing: "instanceNumber" }).lastIndexOf(".") + 1;
  return [path.slice(0, start), path.slice(start)];
}

/**
 * An event has happened.
 * @param args by name; of a table an array of its rows, which are numbered from 1
 * @throws ValueError, PathError
 */
export function notifyEvent(
  model: DataModel,
  event: string,
  args: ArgumentValues,
  options: NotifyOptions,
): NotifyMessage<"event", { readonly objPath: string; readonly eventName: string; readonly params: Texts }> {
  const [objPath, eventName] = located(event, "event");
  const known = eventOf(model, event)?.args ?? {};
  const params = argumentTexts({ known, path: event, write: reportedText, options }, args);
  return notify("event", { objPath, eventName, params }, options);
}

/**
 * A parameter has another value.
 * @throws ValueError, PathError
 */
export function notifyValueChange(
  model: DataModel,
  path: string,
  value: unknown,
  options: NotifyOptions,
): NotifyMessage<"valueChange", { readonly paramPath: string; readonly paramValue: string }> {
  const paramPath = checked(path, { kinds: ["parameter"], addressing: "instanceNumber" });
  const paramValue = reportedText(parameterOf(model, path), value, path, options);
  return notify("valueChange", { paramPath, paramValue }, options);
}

/**
 * There is a new instance.
 * @param uniqueKeys the parameters that tell it from the others, by name
 * @throws ValueError, PathError
 */
export function notifyObjectCreation(
  model: DataModel,
  instance: string,
  uniqueKeys: PathValues,
  options: NotifyOptions,
): NotifyMessage<"objCreation", { readonly objPath: string; readonly uniqueKeys: Texts }> {
  const { path, texts } = reportedObject(model, instance, uniqueKeys, options);
  return notify("objCreation", { objPath: path, uniqueKeys: texts }, options);
}

/**
 * An instance is gone.
 * @throws PathError
 */
export function notifyObjectDeletion(
  instance: string,
  options: NotifyOptions,
): NotifyMessage<"objDeletion", { readonly objPath: string }> {
  const objPath = asObjectPath(checked(instance, { kinds: ["instance"], addressing: "instanceNumber" }));
  return notify("objDeletion", { objPath }, options);
}

/** How an asynchronous command ended: with its output, or why it failed. */
export type Completion = { readonly commandKey: string } & ({ readonly output: ArgumentValues } | FailureInit);

/**
 * An asynchronous command has ended.
 * @throws ValueError, PathError
 */
export function notifyOperationComplete(
  model: DataModel,
  command: string,
  completion: Completion,
  options: NotifyOptions,
): NotifyMessage<
  "operComplete",
  {
    readonly objPath: string;
    readonly commandName: string;
    readonly commandKey: string;
    readonly operationResp:
      | { readonly case: "reqOutputArgs"; readonly value: OutputInit }
      | { readonly case: "cmdFailure"; readonly value: Failed };
  }
> {
  const [objPath, commandName] = located(command, "command");
  const { commandKey } = completion;
  const operationResp =
    "output" in completion
      ? ({ case: "reqOutputArgs", value: outputOf(model, command, completion.output, options) } as const)
      : ({ case: "cmdFailure", value: failure(completion) } as const);
  return notify("operComplete", { objPath, commandName, commandKey, operationResp }, options);
}

/** Who asks a controller to take it in. */
export interface OnBoarding {
  readonly oui: string;
  readonly productClass: string;
  readonly serialNumber: string;
  /** Such as `1.3,1.4`. */
  readonly agentSupportedProtocolVersions: string;
}

/** The agent wants to be known. It has no Subscription (R-NOT.7), and wants an answer (R-NOT.6). */
export function notifyOnBoardRequest(
  onBoarding: OnBoarding,
  options: RequestOptions = {},
): NotifyMessage<"onBoardReq", OnBoarding> {
  return notify("onBoardReq", onBoarding, { ...options, subscriptionId: "", sendResp: true });
}
