// Required fields when writing: absent, or empty.
import { bytesOf } from "../wire.js";
import { type EncodeCase, type Kind, notEncoded } from "./case.js";
import {
  deleteMsg,
  IN_RECORD,
  mqttRecord,
  payloadRecord,
  put,
  sessionRecord,
  stompRecord,
  without,
} from "./messages.js";

interface Required {
  readonly kind: Kind;
  readonly since?: number;
  readonly message: object;
  readonly path: string;
  readonly keys: readonly string[];
  readonly requirement: string;
  /** What is empty; messages have no such value. */
  readonly empty?: unknown;
}

const fields: readonly Required[] = [
  { kind: "msg", message: deleteMsg, path: "header", keys: ["header"], requirement: "R-MSG.6" },
  { kind: "msg", message: deleteMsg, path: "body", keys: ["body"], requirement: "R-MSG.7" },
  {
    kind: "msg",
    message: deleteMsg,
    path: "header.msgId",
    keys: ["header", "msgId"],
    requirement: "R-MSG.8",
    empty: "",
  },
  ...["version", "toId", "fromId"].map(
    (name) =>
      ({
        kind: "record",
        message: payloadRecord,
        path: name,
        keys: [name],
        requirement: "R-MTP.4b",
        empty: "",
      }) as const,
  ),
  {
    kind: "record",
    message: payloadRecord,
    path: "noSessionContext.payload",
    keys: [...IN_RECORD, "payload"],
    requirement: "R-E2E.26",
    empty: bytesOf(),
  },
  ...["sessionId", "sequenceId", "expectedId"].map(
    (name) =>
      ({
        kind: "record",
        message: sessionRecord,
        path: `sessionContext.${name}`,
        keys: [...IN_RECORD, name],
        requirement: "R-MTP.4b",
        empty: 0n,
      }) as const,
  ),
  {
    kind: "record",
    since: 2,
    message: mqttRecord,
    path: "mqttConnect.subscribedTopic",
    keys: [...IN_RECORD, "subscribedTopic"],
    requirement: "R-MTP.4b",
    empty: "",
  },
  {
    kind: "record",
    since: 2,
    message: stompRecord,
    path: "stompConnect.subscribedDestination",
    keys: [...IN_RECORD, "subscribedDestination"],
    requirement: "R-MTP.4b",
    empty: "",
  },
];

export const encodeRequiredCases: readonly EncodeCase[] = fields.flatMap(
  ({ kind, since, message, path, keys, requirement, empty }) => {
    const more = { since, requirement };
    const lacking = (title: string, spoiled: unknown) => notEncoded(title, kind, spoiled, "missing-field", path, more);
    return [
      lacking(`${path} is undefined`, put(message, keys, undefined)),
      lacking(`${path} is absent`, without(message, keys)),
      ...(empty === undefined ? [] : [lacking(`${path} is empty`, put(message, keys, empty))]),
    ];
  },
);
