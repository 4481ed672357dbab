// R-ENC.3: a oneof has exactly one member.
import { after, at, concat, field, group, int, type Part, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused, under } from "./case.js";
import { HEADER, msg, REQUESTS, RESPONSES, record, request, response } from "./usp.js";

interface Member {
  readonly name: string;
  readonly number: number;
  /** What makes a sound value; an empty one, if left out. */
  readonly content?: Part;
  readonly since?: number;
}

interface Oneof {
  readonly kind: Kind;
  readonly since?: number;
  /** The path of the message. */
  readonly path: string;
  readonly name: string;
  readonly members: readonly Member[];
  /** Whether an unknown field is taken for a newer peer's member (R-MSG.1). */
  readonly newer?: boolean;
  readonly wrap: (...parts: readonly Part[]) => Wire;
}

const status: readonly Member[] = [
  { name: "operFailure", number: 1 },
  { name: "operSuccess", number: 2 },
];

function operStatus(result: string, since: number, wrap: (status: Part) => Wire): Oneof {
  return {
    kind: "msg",
    since,
    path: `body.response.${result}.operStatus`,
    name: "operStatus",
    members: status,
    wrap: (...parts) => wrap(field(2, ...parts)),
  };
}

const oneofs: readonly Oneof[] = [
  {
    kind: "msg",
    path: "body",
    name: "msgBody",
    newer: true,
    members: [
      { name: "request", number: 1, content: field(6) },
      { name: "response", number: 2, content: field(1) },
      { name: "error", number: 3 },
    ],
    wrap: (...parts) => concat(field(2, ...parts), HEADER),
  },
  {
    kind: "msg",
    path: "body.request",
    name: "reqType",
    newer: true,
    members: Object.entries(REQUESTS).map(([name, number]) => ({
      name,
      number,
      content: name === "notify" ? field(5) : "",
      since: number < 10 ? 0 : 3,
    })),
    wrap: (...parts) => msg(field(1, ...parts)),
  },
  {
    kind: "msg",
    path: "body.response",
    name: "respType",
    newer: true,
    members: Object.entries(RESPONSES).map(([name, number]) => ({ name, number, since: number < 10 ? 0 : 3 })),
    wrap: (...parts) => msg(field(2, ...parts)),
  },
  operStatus("addResp.createdObjResults[1]", 0, (status) => response("addResp", field(1), field(1, status), field(1))),
  operStatus("deleteResp.deletedObjResults[0]", 0, (status) => response("deleteResp", field(1, field(1, "a"), status))),
  operStatus("setResp.updatedObjResults[2]", 0, (status) =>
    response("setResp", field(1), field(1), field(1, status, field(1, "a"))),
  ),
  operStatus("registerResp.registeredPathResults[0]", 3, (status) => response("registerResp", field(1, status))),
  operStatus("deregisterResp.deregisteredPathResults[0]", 3, (status) => response("deregisterResp", field(1, status))),
  {
    kind: "msg",
    path: "body.response.operateResp.operationResults[1]",
    name: "operationResp",
    members: [
      { name: "reqObjPath", number: 2 },
      { name: "reqOutputArgs", number: 3 },
      { name: "cmdFailure", number: 4 },
    ],
    wrap: (...parts) => response("operateResp", field(1, field(2, "a")), field(1, field(1, "c"), ...parts)),
  },
  {
    kind: "msg",
    path: "body.request.notify",
    name: "notification",
    members: [
      { name: "event", number: 3 },
      { name: "valueChange", number: 4 },
      { name: "objCreation", number: 5 },
      { name: "objDeletion", number: 6 },
      { name: "operComplete", number: 7, content: field(5) },
      { name: "onBoardReq", number: 8 },
    ],
    wrap: (...parts) => request("notify", int(2, 1), ...parts),
  },
  {
    kind: "msg",
    path: "body.request.notify.operComplete",
    name: "operationResp",
    members: [
      { name: "reqOutputArgs", number: 4 },
      { name: "cmdFailure", number: 5 },
    ],
    wrap: (...parts) => request("notify", field(7, field(1, "a"), ...parts)),
  },
  {
    kind: "record",
    path: "",
    name: "recordType",
    members: [
      { name: "noSessionContext", number: 7, content: field(2, "p") },
      { name: "sessionContext", number: 8, content: concat(int(1, 1), int(2, 1), int(3, 1)) },
      { name: "websocketConnect", number: 9, since: 2 },
      { name: "mqttConnect", number: 10, content: field(2, "t"), since: 2 },
      { name: "stompConnect", number: 11, content: field(2, "d"), since: 2 },
      { name: "disconnect", number: 12, since: 2 },
      { name: "udsConnect", number: 13, since: 3 },
    ],
    wrap: (...parts) => record(...parts),
  },
];

function none({ kind, since, path: parent, name, newer, wrap }: Oneof): DecodeCase[] {
  const path = under(parent, name);
  const code = newer === true ? "unknown-member" : "oneof-missing";
  const unknown: readonly (readonly [name: string, part: Part])[] = [
    ["field", field(1000, "newer")],
    ["number", int(31, 1)],
    ["group", group(77, int(1, 1))],
    ["field of the highest number", int(2 ** 29 - 1, 0)],
  ];
  return [
    refused(`${path}: no member`, kind, wrap(after()), "oneof-missing", path, { since }),
    ...unknown.map(([name, part]) =>
      refused(`${path}: only an unknown ${name}`, kind, wrap(after(part)), code, path, { since }),
    ),
  ];
}

function one({ kind, since = 0, path, name, members, wrap }: Oneof): DecodeCase[] {
  return members.flatMap((member) => {
    const wire = field(member.number, member.content ?? "");
    const versions = { since: Math.max(since, member.since ?? 0) };
    const title = `${under(path, name)}: ${member.name}`;
    return [
      accepted(`${title} alone`, kind, wrap(wire), versions),
      accepted(`${title} between unknown fields`, kind, wrap(int(1000, 1), wire, int(1001, 1)), versions),
    ];
  });
}

/** Each member with itself, and with the next one in either order. */
function two({ kind, since = 0, path, name, members, wrap }: Oneof): DecodeCase[] {
  return members.flatMap((member, i) => {
    const next = members[(i + 1) % members.length] as Member;
    const pairs = [[member, member] as const, [member, next] as const];
    // Of two members, the next one's next is the first.
    if (members.length > 2) pairs.push([next, member]);
    return pairs.map(([first, second]) => {
      const wire = wrap(field(first.number, first.content ?? ""), at(field(second.number, second.content ?? "")));
      return refused(
        `${under(path, name)}: ${first.name}, then ${second.name}`,
        kind,
        wire,
        "oneof-multiple",
        under(path, second.name),
        { since: Math.max(since, first.since ?? 0, second.since ?? 0) },
      );
    });
  });
}

/** A member of a later version is an unknown field to an earlier one. */
const byVersion: readonly DecodeCase[] = [
  refused("register before 1.3", "msg", msg(field(1, after(field(10)))), "unknown-member", "body.request.reqType", {
    until: 2,
  }),
  refused(
    "deregisterResp before 1.3",
    "msg",
    msg(field(2, after(field(11)))),
    "unknown-member",
    "body.response.respType",
    {
      until: 2,
    },
  ),
  refused("mqttConnect before 1.2", "record", after(record(field(10, field(2, "t")))), "oneof-missing", "recordType", {
    until: 1,
  }),
  refused("udsConnect before 1.3", "record", after(record(field(13))), "oneof-missing", "recordType", { until: 2 }),
];

const apart: readonly DecodeCase[] = [
  refused(
    "request, response, request",
    "msg",
    msg(field(1, field(6)), at(field(2, field(1))), field(1, field(6))),
    "oneof-multiple",
    "body.response",
  ),
  refused(
    "a second member is refused before it is read",
    "msg",
    msg(field(3), at(field(1, "not a Request"))),
    "oneof-multiple",
    "body.request",
  ),
  refused(
    "reqObjPath twice, the second one empty",
    "msg",
    response("operateResp", field(1, field(2, "a"), at(field(2)))),
    "oneof-multiple",
    "body.response.operateResp.operationResults[0].reqObjPath",
  ),
];

export const oneofCases: readonly DecodeCase[] = [
  ...oneofs.flatMap((oneof) => [...none(oneof), ...one(oneof), ...two(oneof)]),
  ...byVersion,
  ...apart,
];
