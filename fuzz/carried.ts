// The values that a Msg carries, wherever it does.
import type { Msg, Notify, Request, Response } from "../generated/usp-msg-1-5.js";
import type { CarriedValue, DataModel } from "../generated/usp-msg-1-5.values.js";
import * as values from "../generated/usp-msg-1-5.values.js";

export function carriedBy({ body: { msgBody } }: Msg, model: DataModel): readonly CarriedValue[] {
  switch (msgBody.case) {
    case "request":
      return byRequest(msgBody.value, model);
    case "response":
      return byResponse(msgBody.value, model);
    default:
      return [];
  }
}

function byRequest({ reqType }: Request, model: DataModel): readonly CarriedValue[] {
  switch (reqType.case) {
    case "add":
      return reqType.value.createObjs.flatMap((object) => values.valuesOfAdd_CreateObject(object, model));
    case "set":
      return reqType.value.updateObjs.flatMap((object) => values.valuesOfSet_UpdateObject(object, model));
    case "operate":
      return values.valuesOfOperate(reqType.value, model);
    case "notify":
      return byNotify(reqType.value, model);
    default:
      return [];
  }
}

function byNotify({ notification }: Notify, model: DataModel): readonly CarriedValue[] {
  switch (notification.case) {
    case "event":
      return values.valuesOfNotify_Event(notification.value, model);
    case "valueChange":
      return values.valuesOfNotify_ValueChange(notification.value, model);
    case "objCreation":
      return values.valuesOfNotify_ObjectCreation(notification.value, model);
    case "operComplete":
      return values.valuesOfNotify_OperationComplete(notification.value, model);
    default:
      return [];
  }
}

function byResponse({ respType }: Response, model: DataModel): readonly CarriedValue[] {
  switch (respType.case) {
    case "getResp":
      return respType.value.reqPathResults
        .flatMap(({ resolvedPathResults }) => resolvedPathResults)
        .flatMap((result) => values.valuesOfGetResp_ResolvedPathResult(result, model));
    case "getInstancesResp":
      return respType.value.reqPathResults
        .flatMap(({ currInsts }) => currInsts)
        .flatMap((instance) => values.valuesOfGetInstancesResp_CurrInstance(instance, model));
    case "addResp":
      return respType.value.createdObjResults.flatMap(({ operStatus }) =>
        operStatus?.operStatus.case === "operSuccess"
          ? values.valuesOfAddResp_CreatedObjectResult_OperationStatus_OperationSuccess(
              operStatus.operStatus.value,
              model,
            )
          : [],
      );
    case "setResp":
      return respType.value.updatedObjResults.flatMap(({ operStatus }) =>
        operStatus?.operStatus.case === "operSuccess"
          ? operStatus.operStatus.value.updatedInstResults.flatMap((result) =>
              values.valuesOfSetResp_UpdatedInstanceResult(result, model),
            )
          : [],
      );
    case "operateResp":
      return respType.value.operationResults.flatMap((result) =>
        values.valuesOfOperateResp_OperationResult(result, model),
      );
    default:
      return [];
  }
}
