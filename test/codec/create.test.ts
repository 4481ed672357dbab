// The create functions: what may be left out is completed, all the way down, and nothing is shared that could change.

import { describe, expect, test } from "vitest";
import * as usp from "../../generated/usp-msg-1-4.js";
import * as rec from "../../generated/usp-record-1-4.js";
import { mapOf } from "./cases/usp.js";
import { inheritsNothing } from "./inherits-nothing.js";
import { bytesOf, int } from "./wire.js";

type BodyInit = usp.BodyInit["msgBody"];
type RequestInit = usp.RequestInit["reqType"];
type ResponseInit = usp.ResponseInit["respType"];

function requestOf(reqType: RequestInit): BodyInit {
  return { case: "request", value: { reqType } };
}

function responseOf(respType: ResponseInit): BodyInit {
  return { case: "response", value: { respType } };
}

function msgOf(msgBody: BodyInit): usp.Msg {
  return usp.createMsg({ header: { msgId: "id" }, body: { msgBody } });
}

/** R-MSG.10, for each type that there is. */
const bodies: { readonly [type in usp.Header_MsgType]: BodyInit } = {
  ERROR: { case: "error", value: {} },
  GET: requestOf({ case: "get", value: {} }),
  GET_RESP: responseOf({ case: "getResp", value: {} }),
  NOTIFY: requestOf({ case: "notify", value: { notification: { case: "event", value: {} } } }),
  SET: requestOf({ case: "set", value: {} }),
  SET_RESP: responseOf({ case: "setResp", value: {} }),
  OPERATE: requestOf({ case: "operate", value: {} }),
  OPERATE_RESP: responseOf({ case: "operateResp", value: {} }),
  ADD: requestOf({ case: "add", value: {} }),
  ADD_RESP: responseOf({ case: "addResp", value: {} }),
  DELETE: requestOf({ case: "delete", value: {} }),
  DELETE_RESP: responseOf({ case: "deleteResp", value: {} }),
  GET_SUPPORTED_DM: requestOf({ case: "getSupportedDm", value: {} }),
  GET_SUPPORTED_DM_RESP: responseOf({ case: "getSupportedDmResp", value: {} }),
  GET_INSTANCES: requestOf({ case: "getInstances", value: {} }),
  GET_INSTANCES_RESP: responseOf({ case: "getInstancesResp", value: {} }),
  NOTIFY_RESP: responseOf({ case: "notifyResp", value: {} }),
  GET_SUPPORTED_PROTO: requestOf({ case: "getSupportedProtocol", value: {} }),
  GET_SUPPORTED_PROTO_RESP: responseOf({ case: "getSupportedProtocolResp", value: {} }),
  REGISTER: requestOf({ case: "register", value: {} }),
  REGISTER_RESP: responseOf({ case: "registerResp", value: {} }),
  DEREGISTER: requestOf({ case: "deregister", value: {} }),
  DEREGISTER_RESP: responseOf({ case: "deregisterResp", value: {} }),
};

describe("header.msgType", () => {
  const types = Object.keys(bodies) as usp.Header_MsgType[];

  test("has all types of the schema here", () => {
    expect(types).toEqual(Object.keys(usp.Header_MsgType));
  });

  test.each(types)("%s is derived from the body", (type) => {
    const message = msgOf(bodies[type]);
    expect(message.header).toStrictEqual({ msgId: "id", msgType: type });
    expect(usp.decodeMsg(usp.encodeMsg(message))).toStrictEqual(message);
  });

  test("that is given stays, whatever the body", () => {
    const header = { msgId: "id", msgType: "GET" } as const;
    expect(usp.createMsg({ header, body: { msgBody: bodies.ERROR } }).header).toStrictEqual(header);
    const error = { msgId: "id", msgType: "ERROR" } as const;
    expect(usp.createMsg({ header: error, body: { msgBody: bodies.GET } }).header).toStrictEqual(error);
  });

  test("that is undefined is derived", () => {
    const header = { msgId: "id", msgType: undefined };
    expect(usp.createMsg({ header, body: { msgBody: bodies.GET } }).header.msgType).toBe("GET");
  });
});

describe("what is left out", () => {
  test("is completed, all the way down", () => {
    const message = msgOf(
      requestOf({ case: "set", value: { updateObjs: [{ objPath: "a", paramSettings: [{ param: "p" }, {}] }, {}] } }),
    );
    expect(message).toStrictEqual({
      header: { msgId: "id", msgType: "SET" },
      body: {
        msgBody: {
          case: "request",
          value: {
            reqType: {
              case: "set",
              value: {
                allowPartial: false,
                updateObjs: [
                  {
                    objPath: "a",
                    paramSettings: [
                      { param: "p", value: "", required: false },
                      { param: "", value: "", required: false },
                    ],
                  },
                  { objPath: "", paramSettings: [] },
                ],
              },
            },
          },
        },
      },
    });
  });

  test("is completed within oneofs, lists and messages that may be absent", () => {
    const value = usp.createAddResp({
      createdObjResults: [{ operStatus: { operStatus: { case: "operSuccess", value: { paramErrs: [{}] } } } }, {}],
    });
    const success = { instantiatedPath: "", paramErrs: [{ param: "", errCode: 0, errMsg: "" }], uniqueKeys: mapOf() };
    expect(value).toStrictEqual({
      createdObjResults: [
        { requestedPath: "", operStatus: { operStatus: { case: "operSuccess", value: success } } },
        { requestedPath: "", operStatus: undefined },
      ],
    });
  });

  test("is completed in a member that is a scalar, which needs none", () => {
    const operationResp = { case: "reqObjPath", value: "Device.A.1" } as const;
    expect(usp.createOperateResp_OperationResult({ operationResp })).toStrictEqual({
      executedCommand: "",
      operationResp,
    });
  });

  test("is completed in each kind of Record", () => {
    const types: readonly rec.RecordInit["recordType"][] = [
      { case: "noSessionContext", value: { payload: bytesOf("p") } },
      { case: "sessionContext", value: { sessionId: 1n, sequenceId: 2n, expectedId: 3n } },
      { case: "websocketConnect", value: {} },
      { case: "mqttConnect", value: { subscribedTopic: "t" } },
      { case: "stompConnect", value: { subscribedDestination: "d" } },
      { case: "disconnect", value: {} },
      { case: "udsConnect", value: {} },
    ];
    for (const recordType of types) {
      const message = rec.createRecord({ version: "1.3", toId: "to", fromId: "from", recordType });
      expect(rec.decodeRecord(rec.encodeRecord(message))).toStrictEqual(message);
    }
  });

  test("is an object, a list, a map or bytes of its own each time", () => {
    const [one, two] = [usp.createOperate(), usp.createOperate()];
    expect(one.inputArgs).not.toBe(two.inputArgs);
    expect(usp.createGet().paramPaths).not.toBe(usp.createGet().paramPaths);
    const init = { version: "1", toId: "a", fromId: "b", recordType: { case: "udsConnect", value: {} } } as const;
    expect(rec.createRecord(init).senderCert.buffer).not.toBe(rec.createRecord(init).macSignature.buffer);
  });

  test("though it is required, is for the encoder to say", () => {
    const codes = [{}, { header: {} }, { header: { msgId: "id" } }, { header: { msgId: "id" }, body: {} }].map(
      (init) => {
        const message = usp.createMsg(init as unknown as usp.MsgInit);
        try {
          usp.encodeMsg(message);
        } catch (error) {
          return error instanceof usp.EncodeError ? `${error.code} ${error.path}` : error;
        }
        return "encoded";
      },
    );
    expect(codes).toEqual([
      "missing-field header.msgId",
      "missing-field header.msgId",
      "missing-field body",
      "oneof-missing body.msgBody",
    ]);
  });
});

describe("what is given", () => {
  test("is copied where it is a list or a map", () => {
    const objPaths = ["a", "b"];
    const inputArgs: { [key: string]: string } = { a: "1" };
    const paths = usp.createDelete({ objPaths });
    const operate = usp.createOperate({ inputArgs });
    objPaths.push("c");
    inputArgs["b"] = "2";
    expect(paths.objPaths).toEqual(["a", "b"]);
    expect(operate.inputArgs).toStrictEqual(mapOf(["a", "1"]));
  });

  test("is not changed, and may be frozen", () => {
    const init = Object.freeze({ objPaths: Object.freeze(["a"]) });
    expect(usp.createDelete(init)).toStrictEqual({ allowPartial: false, objPaths: ["a"] });
  });

  test("may have a key __proto__ in a map, which is a key as any other", () => {
    const inputArgs = JSON.parse('{"__proto__": "x", "constructor": "y"}') as { [key: string]: string };
    const operate = usp.createOperate({ inputArgs });
    expect(inheritsNothing(operate.inputArgs)).toBe(true);
    expect(Object.entries(operate.inputArgs)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    const message = msgOf(requestOf({ case: "operate", value: operate }));
    expect(usp.decodeMsg(usp.encodeMsg(message))).toStrictEqual(message);
  });

  test("may be what a decoder made, which stays the same", () => {
    const $unknown = bytesOf(int(99, 1));
    const message = usp.createMsg({
      header: { msgId: "id", $unknown },
      body: {
        msgBody: {
          case: "request",
          value: { reqType: { case: "delete", value: { objPaths: ["a"], $unknown } }, $unknown },
        },
        $unknown,
      },
      $unknown,
    });
    expect(message.$unknown).toBe($unknown);
    const decoded = usp.decodeMsg(usp.encodeMsg(message));
    expect(decoded).toStrictEqual(message);
    expect(usp.createMsg(decoded)).toStrictEqual(decoded);
  });

  test("has no $unknown afterwards, if it had none", () => {
    expect(Object.hasOwn(usp.createDelete({ $unknown: undefined }), "$unknown")).toBe(false);
    expect(Object.hasOwn(usp.createDelete(), "$unknown")).toBe(false);
  });
});
