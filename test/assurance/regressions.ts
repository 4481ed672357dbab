// Inputs on which implementations were once found to disagree, with what the generated decoders must make of them.
import type { DecodeErrorCode } from "../../generated/usp-msg-1-4.js";

export interface Regression {
  /** The root message and its schema version. */
  readonly root: string;
  readonly hex: string;
  /** Whether it is accepted, or else what is refused. */
  readonly expect: "accepted" | { readonly code: DecodeErrorCode; readonly offset: number; readonly path: string };
  readonly why: string;
}

/** version, to_id and from_id of a Record. */
const ENVELOPE = "0a0131 120174 1a0166";
/** A Msg of an Operate; each length takes one byte. */
function operate(...parts: readonly string[]): string {
  const command = parts.join("").replaceAll(" ", "");
  const size = command.length / 2;
  const hex = (byte: number) => byte.toString(16).padStart(2, "0");
  return `0a030a0131 12${hex(size + 4)} 0a${hex(size + 2)} 3a${hex(size)} ${command}`;
}

const BODY = "12040a023200";

export const regressions: readonly Regression[] = [
  {
    root: "Record 1.4",
    hex: `${ENVELOPE} 4a0f 83010b132d01020304140c0b0c8401`,
    expect: "accepted",
    why: "an unknown group within a message that defines no field; protobufjs takes its end for another's",
  },
  {
    root: "Record 1.5",
    hex: "6a020200",
    expect: { code: "bad-tag", offset: 2, path: "udsConnect" },
    why: "field number 0 within a message that defines no field; protobufjs keeps it",
  },
  {
    root: "Record 1.1",
    hex: `${ENVELOPE} 3a031201 78 72810000 fa80808080808080800000`,
    expect: "accepted",
    why: "unknown fields with a longer length and a longer tag than they need, which are kept as they are",
  },
  {
    root: "Msg 1.4",
    hex: operate("1880808080808080808002"),
    expect: "accepted",
    why: "a bool of which only bits past the 64th are set is false; protobufjs takes it for true",
  },
  {
    root: "Msg 1.4",
    hex: operate("0a868080808000444142 432829"),
    expect: "accepted",
    why: "a length of six bytes; protobufjs wants five",
  },
  {
    root: "Msg 1.4",
    hex: operate("2205 0a03000080"),
    expect: { code: "invalid-utf8", offset: 13, path: "body.request.operate.inputArgs" },
    why: "a map entry whose key is not a text has no name in the path",
  },
  {
    root: "Msg 1.4",
    hex: operate("22020100"),
    expect: { code: "bad-tag", offset: 13, path: "body.request.operate.inputArgs" },
    why: "a map entry that has no key yet has no name in the path",
  },
  {
    root: "Msg 1.4",
    hex: operate("0a05 414243"),
    expect: { code: "truncated", offset: 11, path: "body.request.operate.command" },
    why: "a field that goes past the input",
  },
  {
    root: "Msg 1.4",
    hex: `${operate("0a05 414243")} 2800`,
    expect: { code: "truncated", offset: 11, path: "body.request.operate.command" },
    why: "a field that goes past its message, but not past the input; protobuf-es takes it",
  },
  {
    root: "Msg 1.4",
    hex: `${operate("9b06")} 9c06`,
    expect: { code: "bad-group", offset: 11, path: "body.request.operate" },
    why: "a group that ends behind the message in which it begins; protobuf-es takes it",
  },
  {
    root: "Msg 1.4",
    hex: operate("0a818080801041"),
    expect: { code: "truncated", offset: 11, path: "body.request.operate.command" },
    why: "a length of 2^32 + 1, of which protobuf-es takes the lower 32 bits",
  },
  {
    root: "Msg 1.4",
    hex: operate("98068080808080808080808000"),
    expect: { code: "bad-varint", offset: 11, path: "body.request.operate" },
    why: "an unknown varint of eleven bytes, over which others pass",
  },
  {
    root: "Msg 1.4",
    hex: `0a09 0a0131 108180808010 ${BODY}`,
    expect: { code: "unknown-enum-value", offset: 5, path: "header.msgType" },
    why: "an enum value of 2^32 + 1, which is GET when cut to 32 bits",
  },
  {
    root: "Msg 1.0",
    hex: "0a030a0131 1204 0a02 5200",
    expect: { code: "unknown-member", offset: 11, path: "body.request.reqType" },
    why: "a Register, which is not yet known",
  },
];
