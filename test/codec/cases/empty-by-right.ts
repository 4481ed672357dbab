// What may be left out: everything that no requirement asks for. The defaults that a decoder fills in are spelled out.
import { bytesOf, concat, field, int, type Part } from "../wire.js";
import { accepted, type DecodeCase } from "./case.js";
import {
  ENVELOPE,
  HEADER,
  mapOf,
  msg,
  msgValue,
  type RequestName,
  type ResponseName,
  record,
  recordValue,
  request,
  requestValue,
  response,
  responseValue,
  session,
  sessionValue,
} from "./usp.js";

const result = { requestedPath: "", errCode: 0, errMsg: "" };

interface Empty {
  readonly content?: Part;
  readonly value: object;
  readonly since?: number;
}

const requests: { readonly [name in RequestName]: readonly Empty[] } = {
  get: [{ value: { paramPaths: [], maxDepth: 0 }, since: 2 }],
  getSupportedDm: [
    {
      value: {
        objPaths: [],
        firstLevelOnly: false,
        returnCommands: false,
        returnEvents: false,
        returnParams: false,
        returnUniqueKeySets: false,
      },
      since: 4,
    },
  ],
  getInstances: [{ value: { objPaths: [], firstLevelOnly: false } }],
  set: [
    { value: { allowPartial: false, updateObjs: [] } },
    { content: field(2), value: { allowPartial: false, updateObjs: [{ objPath: "", paramSettings: [] }] } },
  ],
  add: [
    { value: { allowPartial: false, createObjs: [] } },
    {
      content: field(2, field(2)),
      value: {
        allowPartial: false,
        createObjs: [{ objPath: "", paramSettings: [{ param: "", value: "", required: false }] }],
      },
    },
  ],
  delete: [
    { value: { allowPartial: false, objPaths: [] } },
    { content: concat(field(2), field(2)), value: { allowPartial: false, objPaths: ["", ""] } },
  ],
  operate: [{ value: { command: "", commandKey: "", sendResp: false, inputArgs: mapOf() } }],
  notify: [
    {
      content: field(3),
      value: {
        subscriptionId: "",
        sendResp: false,
        notification: { case: "event", value: { objPath: "", eventName: "", params: mapOf() } },
      },
    },
    {
      content: field(7, field(5)),
      value: {
        subscriptionId: "",
        sendResp: false,
        notification: {
          case: "operComplete",
          value: {
            objPath: "",
            commandName: "",
            commandKey: "",
            operationResp: { case: "cmdFailure", value: { errCode: 0, errMsg: "" } },
          },
        },
      },
    },
  ],
  getSupportedProtocol: [{ value: { controllerSupportedProtocolVersions: "" } }],
  register: [{ value: { allowPartial: false, regPaths: [] }, since: 3 }],
  deregister: [
    { value: { paths: [] }, since: 3 },
    { content: field(1), value: { paths: [""] }, since: 3 },
  ],
};

const supported = {
  supportedObjPath: "",
  access: "OBJ_READ_ONLY",
  isMultiInstance: false,
  supportedCommands: [],
  supportedEvents: [],
  supportedParams: [],
  divergentPaths: [],
  uniqueKeySets: [],
};

const responses: { readonly [name in ResponseName]: readonly Empty[] } = {
  getResp: [
    { value: { reqPathResults: [] } },
    { content: field(1), value: { reqPathResults: [{ ...result, resolvedPathResults: [] }] } },
    {
      content: field(1, field(4)),
      value: {
        reqPathResults: [{ ...result, resolvedPathResults: [{ resolvedPath: "", resultParams: mapOf() }] }],
      },
    },
  ],
  getSupportedDmResp: [
    { value: { reqObjResults: [] } },
    {
      content: field(1, field(5)),
      value: {
        reqObjResults: [{ reqObjPath: "", errCode: 0, errMsg: "", dataModelInstUri: "", supportedObjs: [supported] }],
      },
      since: 4,
    },
  ],
  getInstancesResp: [{ content: field(1), value: { reqPathResults: [{ ...result, currInsts: [] }] } }],
  // An OperationStatus that is not there is set to undefined; one that is there needs a member.
  addResp: [{ content: field(1), value: { createdObjResults: [{ requestedPath: "", operStatus: undefined }] } }],
  deleteResp: [{ content: field(1), value: { deletedObjResults: [{ requestedPath: "", operStatus: undefined }] } }],
  setResp: [{ content: field(1), value: { updatedObjResults: [{ requestedPath: "", operStatus: undefined }] } }],
  operateResp: [
    {
      content: field(1, field(2)),
      value: { operationResults: [{ executedCommand: "", operationResp: { case: "reqObjPath", value: "" } }] },
    },
    {
      content: field(1, field(3)),
      value: {
        operationResults: [
          { executedCommand: "", operationResp: { case: "reqOutputArgs", value: { outputArgs: mapOf() } } },
        ],
      },
    },
  ],
  notifyResp: [{ value: { subscriptionId: "" } }],
  getSupportedProtocolResp: [{ value: { agentSupportedProtocolVersions: "" } }],
  registerResp: [
    { content: field(1), value: { registeredPathResults: [{ requestedPath: "", operStatus: undefined }] }, since: 3 },
  ],
  deregisterResp: [
    { content: field(1), value: { deregisteredPathResults: [{ requestedPath: "", operStatus: undefined }] }, since: 3 },
  ],
};

const msgs: readonly DecodeCase[] = [
  ...(Object.keys(requests) as RequestName[]).flatMap((name) =>
    requests[name].map(({ content = "", value, since }, i) => {
      const wire = request(name, content);
      return accepted(`empty ${name} (${i})`, "msg", wire, { since, value: requestValue(name, value), encodes: wire });
    }),
  ),
  ...(Object.keys(responses) as ResponseName[]).flatMap((name) =>
    responses[name].map(({ content = "", value, since }, i) => {
      const wire = response(name, content);
      return accepted(`empty ${name} (${i})`, "msg", wire, { since, value: responseValue(name, value), encodes: wire });
    }),
  ),
  accepted("empty error", "msg", msg(field(3)), {
    value: msgValue({ msgBody: { case: "error", value: { errCode: 0, errMsg: "", paramErrs: [] } } }),
    encodes: msg(field(3)),
  }),
  accepted(
    "msgType ERROR is written as nothing",
    "msg",
    concat(field(1, field(1, "id"), int(2, 0)), field(2, field(3))),
    {
      value: {
        header: { msgId: "id", msgType: "ERROR" },
        body: { msgBody: { case: "error", value: { errCode: 0, errMsg: "", paramErrs: [] } } },
      },
      encodes: concat(field(1, field(1, "id")), field(2, field(3))),
    },
  ),
  accepted("an OperationStatus with an empty failure", "msg", response("addResp", field(1, field(2, field(1)))), {
    value: responseValue("addResp", {
      createdObjResults: [
        {
          requestedPath: "",
          operStatus: { operStatus: { case: "operFailure", value: { errCode: 0, errMsg: "" } } },
        },
      ],
    }),
  }),
  accepted("a header after the body", "msg", concat(field(2, field(3)), HEADER), { encodes: msg(field(3)) }),
];

const withSignature = { macSignature: bytesOf("m"), senderCert: bytesOf("c") };

const records: readonly DecodeCase[] = [
  accepted("a session without payload", "record", session(), { value: sessionValue(), encodes: session() }),
  accepted("a session with an empty payload", "record", session(field(7)), {
    value: sessionValue({ payload: [bytesOf()] }),
    encodes: session(field(7)),
  }),
  accepted("a session with two payloads, one empty", "record", session(field(7, "a"), field(7)), {
    value: sessionValue({ payload: [bytesOf("a"), bytesOf()] }),
    encodes: session(field(7, "a"), field(7)),
  }),
  accepted("a session with zeros", "record", session(int(4, 0), int(5, 0), int(6, 0)), {
    value: sessionValue(),
    encodes: session(),
  }),
  accepted("empty signature and certificate", "record", record(field(5), field(6), field(7, field(2, "p"))), {
    value: recordValue("noSessionContext", { payload: bytesOf("p") }),
    encodes: record(field(7, field(2, "p"))),
  }),
  accepted("signature and certificate", "record", record(field(5, "m"), field(6, "c"), field(7, field(2, "p"))), {
    value: recordValue("noSessionContext", { payload: bytesOf("p") }, withSignature),
  }),
  accepted("websocketConnect", "record", record(field(9)), { since: 2, value: recordValue("websocketConnect", {}) }),
  accepted("udsConnect", "record", record(field(13)), { since: 3, value: recordValue("udsConnect", {}) }),
  accepted("disconnect", "record", record(field(12)), {
    since: 2,
    value: recordValue("disconnect", { reason: "", reasonCode: 0 }),
  }),
  accepted("an envelope that follows", "record", concat(field(7, field(2, "p")), ENVELOPE), {
    value: recordValue("noSessionContext", { payload: bytesOf("p") }),
    encodes: record(field(7, field(2, "p"))),
  }),
];

export const emptyByRightCases: readonly DecodeCase[] = [...msgs, ...records];
