// Messages with something of everything that typed functions read.
import {
  type AddResp,
  createMsg,
  type GetInstancesResp,
  type GetResp,
  type GetSupportedDMResp,
  type MsgInit,
  type Notify,
  type OperateResp,
  type SetResp,
} from "../../generated/tr-181/usp-msg-1-4.js";

interface Responses {
  readonly getResp: GetResp;
  readonly setResp: SetResp;
  readonly addResp: AddResp;
  readonly getInstancesResp: GetInstancesResp;
  readonly getSupportedDmResp: GetSupportedDMResp;
  readonly operateResp: OperateResp;
}

type Init = Extract<MsgInit["body"]["msgBody"], { readonly case: "response" }>["value"]["respType"];

function responded<C extends keyof Responses>(init: Init & { readonly case: C }): Responses[C] {
  const { msgBody } = createMsg({
    header: { msgId: "1" },
    body: { msgBody: { case: "response", value: { respType: init } } },
  }).body;
  if (msgBody.case !== "response") throw new Error("it is a response");
  return msgBody.value.respType.value as unknown as Responses[C];
}

type GetRespInit = Extract<Init, { readonly case: "getResp" }>["value"];

/** A GetResp: for each requested path, the objects that it was resolved to and their parameters. */
export function getResp(found: {
  readonly [requested: string]: { readonly [object: string]: { readonly [name: string]: string } } | number;
}): GetResp {
  const reqPathResults: GetRespInit["reqPathResults"] = Object.entries(found).map(([requestedPath, objects]) =>
    typeof objects === "number"
      ? { requestedPath, errCode: objects, errMsg: "told" }
      : {
          requestedPath,
          resolvedPathResults: Object.entries(objects).map(([resolvedPath, resultParams]) => ({
            resolvedPath,
            resultParams,
          })),
        },
  );
  return responded({ case: "getResp", value: { reqPathResults } });
}

type InitOf<C extends keyof Responses> = Extract<Init, { readonly case: C }>["value"];

export const setResp = (value: InitOf<"setResp">): SetResp => responded({ case: "setResp", value });
export const addResp = (value: InitOf<"addResp">): AddResp => responded({ case: "addResp", value });
export const operateResp = (value: InitOf<"operateResp">): OperateResp => responded({ case: "operateResp", value });
export const getInstancesResp = (value: InitOf<"getInstancesResp">): GetInstancesResp =>
  responded({ case: "getInstancesResp", value });
export const supportedDm = (value: InitOf<"getSupportedDmResp">): GetSupportedDMResp =>
  responded({ case: "getSupportedDmResp", value });

type RequestInit = Extract<MsgInit["body"]["msgBody"], { readonly case: "request" }>["value"]["reqType"];
type NotifyInit = Extract<RequestInit, { readonly case: "notify" }>["value"];

/** A Notify of something. */
export function notify(notification: NotifyInit["notification"]): Notify {
  const { msgBody } = createMsg({
    header: { msgId: "1" },
    body: { msgBody: { case: "request", value: { reqType: { case: "notify", value: { notification } } } } },
  }).body;
  if (msgBody.case !== "request" || msgBody.value.reqType.case !== "notify") throw new Error("it is a Notify");
  return msgBody.value.reqType.value;
}
