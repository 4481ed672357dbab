import { createMsg, decodeMsg, encodeMsg } from "./usp.js";

const msg = { type: "usp.Msg", encode: encodeMsg, decode: decodeMsg };

export const roundTrips = [
  { ...msg, message: createMsg(), json: {} },
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
              value: { operationResults: [{ executedCommand: "a" }] },
            },
          },
        },
      },
    }),
    json: {
      header: { msgId: "1", msgType: "OPERATE_RESP" },
      body: { response: { operateResp: { operationResults: [{ executedCommand: "a" }] } } },
    },
  },
];
