// What TR-369 asks of a message beyond its schema, by the names of the schema. Written down here once more, so that
// neither the plugin nor its annotation map vouches for itself.
import type { DecodeErrorCode } from "../../generated/usp-msg-1-4.js";

/** The fields that must be there and not be empty, or that stand once for a reason of their own. */
const required: { readonly [type: string]: { readonly [field: string]: string } } = {
  "usp.Msg": { header: "R-MSG.6", body: "R-MSG.7" },
  "usp.Header": { msg_id: "R-MSG.8" },
  "usp_record.Record": { version: "R-MTP.4b", to_id: "R-MTP.4b", from_id: "R-MTP.4b" },
  "usp_record.NoSessionContextRecord": { payload: "R-E2E.26" },
  "usp_record.SessionContextRecord": { session_id: "R-MTP.4b", sequence_id: "R-MTP.4b", expected_id: "R-MTP.4b" },
  "usp_record.MQTTConnectRecord": { subscribed_topic: "R-MTP.4b" },
  "usp_record.STOMPConnectRecord": { subscribed_destination: "R-MTP.4b" },
};

/** The messages whose oneof a newer schema version may extend (R-MSG.1). */
export const extensible: ReadonlySet<string> = new Set(["usp.Body", "usp.Request", "usp.Response"]);

/** The required fields of each message that has any. */
export const requiredFields: { readonly [type: string]: readonly string[] } = Object.fromEntries(
  Object.entries(required).map(([type, fields]) => [type, Object.keys(fields)]),
);

export function isRequired(type: string, field: string): boolean {
  return required[type]?.[field] !== undefined;
}

type Kind = "msg" | "record";

/** The requirement that a refused input breaks. */
export function requirementOf(kind: Kind, code: DecodeErrorCode, type: string, field: string): string {
  switch (code) {
    case "unknown-enum-value":
      return "R-ENC.2";
    case "oneof-missing":
    case "oneof-multiple":
    case "unknown-member":
      return "R-ENC.3";
    case "missing-field":
    case "duplicate-field":
      return required[type]?.[field] ?? whole[kind];
    default:
      return whole[kind];
  }
}

/** That it is a Msg, or a Record, at all. */
const whole = { msg: "R-ENC.0", record: "R-ENC.1" } as const;

/** The error code of the answer to a refused input. */
export function uspErrorOf(kind: Kind, code: DecodeErrorCode): number | undefined {
  if (code === "unknown-member") return 7001;
  if (kind === "msg") return 7004;
  switch (code) {
    case "oneof-missing":
    case "oneof-multiple":
      // R-ENC.4: such a Record is discarded.
      return undefined;
    case "unknown-enum-value":
    case "missing-field":
      return 7104;
    default:
      return 7100;
  }
}
