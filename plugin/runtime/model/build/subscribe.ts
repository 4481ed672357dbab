import type { DataModel } from "../../data-model/data-model.js";
import { parameterOf } from "../../data-model/lookup.js";
import type { ValueType } from "../../values/types.js";
import { type RequestMessage, request } from "../message.js";
import type { AddInit } from "./add.js";
import { type ChangeOptions, setting } from "./setting.js";

/** What a controller wants to be notified of: the parameters of a Subscription (TR-181 Device.LocalAgent.Subscription.). */
export interface Subscription {
  /** What its notifications say as their subscription_id. */
  readonly ID: string;
  readonly NotifType:
    | "ValueChange"
    | "ObjectCreation"
    | "ObjectDeletion"
    | "OperationComplete"
    | "Event"
    | (string & {});
  /** Paths of what it is about: parameters, objects, commands or events, as the type wants it. They may be search paths. */
  readonly ReferenceList: readonly string[];
  /** True where this is absent: one that is not enabled tells nothing. */
  readonly Enable?: boolean;
  readonly Alias?: string;
  readonly Recipient?: string;
  readonly Persistent?: boolean;
  /** In seconds; 0 for no end. */
  readonly TimeToLive?: number;
  readonly NotifRetry?: boolean;
  /** In seconds; 0 for no end. */
  readonly NotifExpiration?: number;
  /** What happens: a notification, a change of parameters, or both. Since TR-181 2.16. */
  readonly TriggerAction?: "Notify" | "Config" | "NotifyAndConfig" | (string & {});
  readonly TriggerConfigSettings?: readonly string[];
}

const string = { type: "string" } as const;
const boolean = { type: "boolean" } as const;
const seconds = { type: "unsignedInt", units: "seconds" } as const;
const list = { type: "list", items: string } as const;

/** The types of a Subscription's parameters, for a data model that has none: USP has had them since its beginning. */
const types: { readonly [name in keyof Subscription]-?: ValueType } = {
  ID: string,
  NotifType: string,
  ReferenceList: list,
  Enable: boolean,
  Alias: string,
  Recipient: string,
  Persistent: boolean,
  TimeToLive: seconds,
  NotifRetry: boolean,
  NotifExpiration: seconds,
  TriggerAction: string,
  TriggerConfigSettings: list,
};

const table = "Device.LocalAgent.Subscription.";

/**
 * An Add of a Subscription, which is enabled unless it says otherwise.
 * @throws ValueError for a value that is not of its type
 */
export function subscribeRequest(
  model: DataModel,
  subscription: Subscription,
  options: ChangeOptions = {},
): RequestMessage<"add", AddInit> {
  const values: Subscription = { Enable: true, ...subscription };
  const names = (Object.keys(types) as (keyof Subscription)[]).filter((name) => values[name] !== undefined);
  const paramSettings = names.map((param) => {
    const path = `${table}{i}.${param}`;
    const known = parameterOf(model, path) ?? { type: types[param], access: "readWrite" };
    return setting(known, path, param, values[param], options);
  });
  const createObjs = [{ objPath: table, paramSettings }];
  return request("add", { allowPartial: options.allowPartial ?? false, createObjs }, options);
}
