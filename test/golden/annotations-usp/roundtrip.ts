import { createMsg, decodeMsg, encodeMsg } from "./usp.js";

const msg = { type: "usp.Msg", encode: encodeMsg, decode: decodeMsg };

export const roundTrips = [
  {
    ...msg,
    message: createMsg({
      header: { msgId: "1" },
      body: {
        msgBody: {
          case: "response",
          value: {
            respType: {
              case: "operateResp",
              value: { operationResults: [{ executedCommand: "a", operationResp: { case: "reqOutputArgs", value: { outputArgs: { b: "c" } } } }] },
            },
          },
        },
      },
    }),
    json: {
      header: { msgId: "1", msgType: "OPERATE_RESP" },
      body: { response: { operateResp: { operationResults: [{ executedCommand: "a", reqOutputArgs: { outputArgs: { b: "c" } } }] } } },
    },
  },
];

// @ts-expect-error a message id is required
createMsg({ header: {}, body: { msgBody: { case: "error", value: {} } } });

const refused = { decode: decodeMsg };

export const refusals = [
  { ...refused, bytes: "", error: { code: "missing-field", path: "header", requirement: "R-MSG.6", uspError: 7004 } },
  { ...refused, bytes: "0a030a0131", error: { code: "missing-field", path: "body", requirement: "R-MSG.7" } },
  { ...refused, bytes: "0a0012021a00", error: { code: "missing-field", path: "header.msgId", requirement: "R-MSG.8" } },
  { ...refused, bytes: "0a030a01310a030a0131", error: { code: "duplicate-field", requirement: "R-MSG.6", offset: 5 } },
  // A member that only a newer schema has.
  {
    ...refused,
    bytes: "0a030a013112040a026200",
    error: { code: "unknown-member", path: "body.request.reqType", requirement: "R-ENC.3", uspError: 7001 },
  },
  // An operation without a result.
  {
    ...refused,
    bytes: "0a030a0131120912073a050a030a0161",
    error: {
      code: "oneof-missing",
      path: "body.response.operateResp.operationResults[0].operationResp",
      requirement: "R-ENC.3",
      uspError: 7004,
    },
  },
];
