// What TR-369 requires, and nothing else is: a field that is absent, or empty where empty says nothing.
import { after, concat, field, int, type Part, type Wire } from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused, under } from "./case.js";
import { BODY, ENVELOPE, HEADER, msg, PAYLOAD, record } from "./usp.js";

interface Required {
  readonly kind: Kind;
  readonly since?: number;
  readonly path: string;
  readonly name: string;
  readonly requirement: string;
  /** The field with its default value. */
  readonly empty: Wire;
  /** The field with another value. */
  readonly full: Wire;
  /** The root, with the field's message made of the parts. */
  readonly wrap: (...parts: readonly Part[]) => Wire;
}

const version = field(1, "1.3");
const toId = field(2, "to");
const fromId = field(3, "from");

function inRecord(name: string, empty: Wire, full: Wire, others: readonly Part[]): Required {
  const requirement = "R-MTP.4b";
  const wrap = (...parts: readonly Part[]) => concat(PAYLOAD, ...others, ...parts);
  return { kind: "record", path: "", name, requirement, empty, full, wrap };
}

function inSession(name: string, number: number): Required {
  const others = [1, 2, 3].filter((other) => other !== number).map((other) => int(other, 9));
  return {
    kind: "record",
    path: "sessionContext",
    name,
    requirement: "R-MTP.4b",
    empty: int(number, 0),
    full: int(number, 1),
    wrap: (...parts) => concat(field(8, ...others, ...parts), ENVELOPE),
  };
}

const required: readonly Required[] = [
  {
    kind: "msg",
    path: "header",
    name: "msgId",
    requirement: "R-MSG.8",
    empty: field(1),
    full: field(1, "id"),
    wrap: (...parts) => concat(field(1, int(2, 1), ...parts), BODY),
  },
  inRecord("version", field(1), version, [toId, fromId]),
  inRecord("toId", field(2), toId, [version, fromId]),
  inRecord("fromId", field(3), fromId, [version, toId]),
  {
    kind: "record",
    path: "noSessionContext",
    name: "payload",
    requirement: "R-E2E.26",
    empty: field(2),
    full: field(2, "p"),
    wrap: (...parts) => concat(field(7, ...parts), ENVELOPE),
  },
  inSession("sessionId", 1),
  inSession("sequenceId", 2),
  inSession("expectedId", 3),
  {
    kind: "record",
    since: 2,
    path: "mqttConnect",
    name: "subscribedTopic",
    requirement: "R-MTP.4b",
    empty: field(2),
    full: field(2, "t"),
    wrap: (...parts) => record(field(10, int(1, 1), ...parts)),
  },
  {
    kind: "record",
    since: 2,
    path: "stompConnect",
    name: "subscribedDestination",
    requirement: "R-MTP.4b",
    empty: field(2),
    full: field(2, "d"),
    wrap: (...parts) => record(field(11, ...parts)),
  },
];

function missing({ kind, since, path: parent, name, requirement, empty, full, wrap }: Required): DecodeCase[] {
  const path = under(parent, name);
  const more = { since, requirement };
  return [
    refused(`${path} is missing`, kind, wrap(after()), "missing-field", path, more),
    refused(`${path} is empty`, kind, wrap(after(empty)), "missing-field", path, more),
    refused(
      `${path} is given, then empty: the last counts`,
      kind,
      wrap(after(full, empty)),
      "missing-field",
      path,
      more,
    ),
    refused(`${path} is missing beside an unknown field`, kind, wrap(after(int(99, 1))), "missing-field", path, more),
    accepted(`${path} is given`, kind, wrap(full), { since }),
    accepted(`${path} is empty, then given: the last counts`, kind, wrap(empty, full), { since }),
  ];
}

const header = { requirement: "R-MSG.6" };
const body = { requirement: "R-MSG.7" };

const roots: readonly DecodeCase[] = [
  refused("no bytes are no Msg", "msg", after(), "missing-field", "header", header),
  refused("a Msg without header", "msg", after(BODY), "missing-field", "header", header),
  refused("a Msg without body", "msg", after(HEADER), "missing-field", "body", body),
  refused("a Msg with unknown fields only", "msg", after(int(3, 1)), "missing-field", "header", header),
  refused("an empty header", "msg", concat(field(1, after()), BODY), "missing-field", "header.msgId", {
    requirement: "R-MSG.8",
  }),
  refused("an empty body", "msg", concat(HEADER, field(2, after())), "oneof-missing", "body.msgBody"),
  refused("an empty request", "msg", msg(field(1, after())), "oneof-missing", "body.request.reqType"),
  refused("an empty response", "msg", msg(field(2, after())), "oneof-missing", "body.response.respType"),
  refused("no bytes are no Record", "record", after(), "missing-field", "version", { requirement: "R-MTP.4b" }),
  refused("a Record without a type", "record", after(ENVELOPE), "oneof-missing", "recordType"),
  refused("an empty session", "record", record(field(8, after())), "missing-field", "sessionContext.sessionId", {
    requirement: "R-MTP.4b",
  }),
];

export const requiredCases: readonly DecodeCase[] = [...required.flatMap(missing), ...roots];
