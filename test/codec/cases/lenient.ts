// What real agents send, and protobuf allows: fields in any order, scalars twice, a type that the body contradicts.
import { concat, field, fixed32, int, type Wire } from "../wire.js";
import { accepted, type DecodeCase } from "./case.js";
import {
  BODY,
  bodyValue,
  ENVELOPE,
  HEADER,
  headerValue,
  msg,
  msgValue,
  PAYLOAD,
  payloadValue,
  REQUESTS,
  RESPONSES,
  record,
  recordValue,
  request,
  requestValue,
  response,
  session,
  sessionValue,
} from "./usp.js";

const lastWins: readonly DecodeCase[] = [
  accepted("msgId twice", "msg", concat(field(1, field(1, "first"), field(1, "id"), int(2, 10)), BODY), {
    value: { header: headerValue, body: bodyValue },
    encodes: concat(HEADER, BODY),
  }),
  accepted("msgType twice", "msg", concat(field(1, int(2, 1), field(1, "id"), int(2, 10)), BODY), {
    value: { header: headerValue, body: bodyValue },
  }),
  accepted("a bool twice, back to its default", "msg", request("delete", int(1, 1), int(1, 0)), {
    value: requestValue("delete", { allowPartial: false, objPaths: [] }),
    encodes: request("delete"),
  }),
  accepted("a fixed32 twice", "msg", msg(field(3, fixed32(1, 1), fixed32(1, 7004))), {
    value: msgValue({ msgBody: { case: "error", value: { errCode: 7004, errMsg: "", paramErrs: [] } } }),
    encodes: msg(field(3, fixed32(1, 7004))),
  }),
  accepted("a value twice, deep down", "msg", request("set", field(2, field(2, field(2, "a"), field(2, "b")))), {
    value: requestValue("set", {
      allowPartial: false,
      updateObjs: [{ objPath: "", paramSettings: [{ param: "", value: "b", required: false }] }],
    }),
  }),
  accepted("version twice", "record", record(field(1, "1.0"), field(1, "1.3"), PAYLOAD), {
    value: recordValue("noSessionContext", payloadValue),
    encodes: record(PAYLOAD),
  }),
  accepted("payloadSecurity twice", "record", record(int(4, 1), int(4, 0), PAYLOAD), {
    value: recordValue("noSessionContext", payloadValue),
    encodes: record(PAYLOAD),
  }),
  accepted("a payload twice", "record", record(field(7, field(2, "first"), field(2, "p"))), {
    value: recordValue("noSessionContext", payloadValue),
    encodes: record(PAYLOAD),
  }),
  accepted("an empty payload, then another", "record", record(field(7, field(2), field(2, "p"))), {
    value: recordValue("noSessionContext", payloadValue),
  }),
  accepted("a uint64 twice", "record", session(int(4, 9), int(4, 5)), { value: sessionValue({ retransmitId: 5n }) }),
  accepted("a signature twice", "record", record(field(5, "m"), field(5), PAYLOAD), {
    value: recordValue("noSessionContext", payloadValue),
    encodes: record(PAYLOAD),
  }),
];

const anyOrder: readonly DecodeCase[] = [
  accepted("the body before the header", "msg", concat(BODY, HEADER), { encodes: concat(HEADER, BODY) }),
  accepted(
    "a Record backwards",
    "record",
    concat(PAYLOAD, field(6, "c"), field(5, "m"), int(4, 1), field(3, "from"), field(2, "to"), field(1, "1.3")),
    { encodes: record(int(4, 1), field(5, "m"), field(6, "c"), PAYLOAD) },
  ),
  accepted(
    "list elements between other fields keep their order",
    "msg",
    request("delete", field(2, "a"), int(1, 1), field(2, "b"), field(2, "c")),
    {
      value: requestValue("delete", { allowPartial: true, objPaths: ["a", "b", "c"] }),
      encodes: request("delete", int(1, 1), field(2, "a"), field(2, "b"), field(2, "c")),
    },
  ),
  accepted("a session before the envelope", "record", concat(field(8, int(3, 3), int(2, 2), int(1, 1)), ENVELOPE), {
    value: sessionValue(),
    encodes: session(),
  }),
];

/** R-MSG.10: the body is right, whatever the header says. */
const bodies: readonly (readonly [name: string, body: Wire])[] = [
  ...Object.values(REQUESTS)
    .filter((number) => number < 10 && number !== REQUESTS.notify)
    .map((number) => [`request ${number}`, field(1, field(number))] as const),
  ["a notification", field(1, field(REQUESTS.notify, field(5)))],
  ...Object.values(RESPONSES)
    .filter((number) => number < 10)
    .map((number) => [`response ${number}`, field(2, field(number))] as const),
  ["an error", field(3)],
];

const otherType: readonly DecodeCase[] = bodies.flatMap(([name, body]) =>
  [0, 1, 2, 10, 18].map((type) => {
    const header = type === 0 ? field(1, field(1, "id")) : field(1, field(1, "id"), int(2, type));
    const wire = concat(header, field(2, body));
    return accepted(`${name} under a header of type ${type}`, "msg", wire, { encodes: wire });
  }),
);

/** TR-369 gives them no form of their own here: the codec does not judge what strings say. */
const anyText: readonly DecodeCase[] = [
  accepted(
    "a Record of version x, between strangers",
    "record",
    concat(field(1, "x"), field(2, " "), field(3, "\0"), PAYLOAD),
  ),
  accepted("an unknown error code", "msg", msg(field(3, fixed32(1, 0xffffffff)))),
  accepted(
    "a response that contradicts itself",
    "msg",
    response("getResp", field(1, fixed32(2, 7026), field(4, field(2, field(1, "a"))))),
  ),
];

export const lenientCases: readonly DecodeCase[] = [...lastWins, ...anyOrder, ...otherType, ...anyText];
