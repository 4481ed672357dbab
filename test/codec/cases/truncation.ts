// Messages that end at each of their bytes. Within a field its length no longer fits; between two fields the message is
// sound as far as it goes, and what it then lacks decides.
import {
  after,
  at,
  concat,
  cut,
  field,
  fixed32,
  fixed64,
  int,
  type Part,
  tag,
  VARINT,
  varint,
  type Wire,
} from "../wire.js";
import { accepted, type DecodeCase, type Kind, refused } from "./case.js";
import { BODY, ENVELOPE, HEADER, msg, request, response } from "./usp.js";

/** A field: its bytes, and what is wrong with the message if it ends before the field: nothing, or a missing one. */
type Piece = readonly [path: string, wire: Wire, before?: Lacking];
type Lacking = readonly [code: "missing-field" | "oneof-missing", path: string, requirement: string];

interface Whole {
  readonly kind: Kind;
  readonly name: string;
  readonly since?: number;
  readonly pieces: readonly Piece[];
  readonly wrap: (...parts: readonly Part[]) => Wire;
}

const asIs = (...parts: readonly Part[]) => concat(...parts);
const version: Lacking = ["missing-field", "version", "R-MTP.4b"];
const toId: Lacking = ["missing-field", "toId", "R-MTP.4b"];
const fromId: Lacking = ["missing-field", "fromId", "R-MTP.4b"];
const recordType: Lacking = ["oneof-missing", "recordType", "R-ENC.3"];

const setting = "body.request.set.updateObjs[0].paramSettings[1]";
const operate = "body.request.operate";
const failure = "body.response.setResp.updatedObjResults[0].operStatus.operFailure";

const wholes: readonly Whole[] = [
  {
    kind: "msg",
    name: "a Msg",
    pieces: [
      ["header", HEADER, ["missing-field", "header", "R-MSG.6"]],
      ["body", field(2, field(1, field(4, field(2, field(1, "Device.X."))))), ["missing-field", "body", "R-MSG.7"]],
    ],
    wrap: asIs,
  },
  {
    kind: "msg",
    name: "a Msg with unknown fields",
    pieces: [
      ["header", HEADER, ["missing-field", "header", "R-MSG.6"]],
      ["body", BODY, ["missing-field", "body", "R-MSG.7"]],
      ["", int(1000, 300)],
      ["", fixed64(1001, 1n)],
      ["", field(1002, "unknown")],
      ["", fixed32(1003, 1)],
    ],
    wrap: asIs,
  },
  {
    kind: "msg",
    name: "a Body",
    pieces: [["body.error", field(3, field(2, "text")), ["oneof-missing", "body.msgBody", "R-ENC.3"]]],
    wrap: msg,
  },
  {
    kind: "msg",
    name: "a parameter setting",
    pieces: [
      [`${setting}.param`, field(1, "Name")],
      [`${setting}.value`, field(2, "Value")],
      [`${setting}.required`, concat(tag(3, VARINT), varint(1, 4))],
    ],
    wrap: (...parts) => request("set", field(2, field(2), field(2, ...parts), field(2)), field(2)),
  },
  {
    kind: "msg",
    name: "a map and its entries",
    pieces: [
      [`${operate}.inputArgs`, field(4, field(1, "a"), field(2, "b"))],
      [`${operate}.inputArgs`, field(4, field(1, "c"), field(2, "d"))],
    ],
    wrap: (...parts) => request("operate", ...parts),
  },
  {
    kind: "msg",
    name: "a map entry",
    pieces: [
      [`${operate}.inputArgs`, field(1, "key")],
      [`${operate}.inputArgs["key"]`, field(2, "value")],
      [`${operate}.inputArgs["key"]`, field(3, "unknown")],
    ],
    wrap: (...parts) => request("operate", field(4, ...parts), field(1, "command")),
  },
  {
    kind: "msg",
    name: "an OperationFailure",
    pieces: [
      [`${failure}.errCode`, fixed32(1, 7004)],
      [`${failure}.errMsg`, field(2, "text")],
      [`${failure}.updatedInstFailures[0]`, field(3, field(1, "a"), field(2, field(1, "b")))],
      [`${failure}.updatedInstFailures[1]`, field(3)],
    ],
    wrap: (...parts) => response("setResp", field(1, field(2, field(1, ...parts)))),
  },
  {
    kind: "record",
    name: "a Record",
    pieces: [
      ["version", field(1, "1.3"), version],
      ["toId", field(2, "self::to"), toId],
      ["fromId", field(3, "self::from"), fromId],
      ["payloadSecurity", int(4, 1, 3), recordType],
      ["macSignature", field(5, "mac"), recordType],
      ["senderCert", field(6, "cert"), recordType],
      ["noSessionContext", field(7, field(2, "payload")), recordType],
      ["", int(1000, 1, 4)],
    ],
    wrap: asIs,
  },
  {
    kind: "record",
    name: "a session",
    pieces: [
      ["sessionContext.sessionId", int(1, 2n ** 60n), ["missing-field", "sessionContext.sessionId", "R-MTP.4b"]],
      ["sessionContext.sequenceId", int(2, 300), ["missing-field", "sessionContext.sequenceId", "R-MTP.4b"]],
      ["sessionContext.expectedId", int(3, 2 ** 33), ["missing-field", "sessionContext.expectedId", "R-MTP.4b"]],
      ["sessionContext.retransmitId", int(4, 2n ** 64n - 1n)],
      ["sessionContext.payloadSarState", int(5, 3)],
      ["sessionContext.payload[0]", field(7, "first")],
      ["sessionContext.payload[1]", field(7, "second")],
    ],
    wrap: (...parts) => concat(field(8, ...parts), ENVELOPE),
  },
  {
    kind: "record",
    since: 2,
    name: "a DisconnectRecord",
    pieces: [
      ["disconnect.reason", field(1, "because")],
      ["disconnect.reasonCode", fixed32(2, 7100)],
    ],
    wrap: (...parts) => concat(field(12, ...parts), ENVELOPE),
  },
];

/** Known fields of USP have tags of one byte; an unknown one is its message's business whatever of it is missing. */
function within({ kind, since, name, pieces, wrap }: Whole): DecodeCase[] {
  return pieces.flatMap(([path, wire], i) => {
    const before = pieces.slice(0, i).map(([, piece]) => piece);
    return Array.from({ length: wire.bytes.length - 1 }, (_, n) => {
      const part = at(cut(wire, n + 1));
      return refused(`${name} cut ${n + 1} bytes into its field ${i}`, kind, wrap(...before, part), "truncated", path, {
        since,
      });
    });
  });
}

function between({ kind, since, name, pieces, wrap }: Whole): DecodeCase[] {
  return pieces.map(([, , lacking], i) => {
    const wire = wrap(after(...pieces.slice(0, i).map(([, piece]) => piece)));
    const title = `${name} cut before its field ${i}`;
    if (lacking === undefined) return accepted(title, kind, wire, { since });
    const [code, path, requirement] = lacking;
    return refused(title, kind, wire, code, path, { since, requirement });
  });
}

function whole({ kind, since, name, pieces, wrap }: Whole): DecodeCase {
  return accepted(`${name} as a whole`, kind, wrap(...pieces.map(([, wire]) => wire)), { since });
}

export const truncationCases: readonly DecodeCase[] = wholes.flatMap((message) => [
  ...within(message),
  ...between(message),
  whole(message),
]);
