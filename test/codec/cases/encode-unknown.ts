// `$unknown` holds what a decoder kept, and nothing else: no known field gets past its checks in it.
import {
  bytesOf,
  concat,
  END_GROUP,
  field,
  group,
  hex,
  int,
  LEN,
  type Part,
  repeat,
  START_GROUP,
  tag,
  varint,
} from "../wire.js";
import { type EncodeCase, encoded, notEncoded, under } from "./case.js";
import { messageHomes, placeOf } from "./homes.js";

/** No message of USP defines a field above 15. */
const unsound: readonly (readonly [name: string, part: Part])[] = [
  ["a tag that is cut off", hex("80")],
  ["a value that is cut off", concat(tag(99, 0), hex("80"))],
  ["a value that is not there", tag(99, 0)],
  ["a length past the end", concat(tag(99, LEN), varint(3), "ab")],
  ["64 bits that are cut off", concat(tag(99, 1), hex("00 00 00 00"))],
  ["32 bits that are cut off", concat(tag(99, 5), hex("00 00"))],
  ["tag 0", hex("00 00")],
  ["field number 2^29", concat(tag(2 ** 29, 0), varint(1))],
  ["wire type 6", tag(99, 6)],
  ["wire type 7", tag(99, 7)],
  ["a group that is not closed", tag(99, START_GROUP)],
  ["a group closed by another number", concat(tag(99, START_GROUP), tag(98, END_GROUP))],
  ["an end without a group", tag(99, END_GROUP)],
  ["a sound field before one that is not", concat(int(99, 1), hex("80"))],
  ["a varint of eleven bytes", concat(tag(99, 0), hex("80 80 80 80 80 80 80 80 80 80 00"))],
  ["groups too deep to decode", concat(repeat(tag(99, START_GROUP), 2000), repeat(tag(99, END_GROUP), 2000))],
];

/** Fields that the message at a path defines, as they could be smuggled. */
const known: { readonly [place: string]: readonly (readonly [name: string, part: Part])[] } = {
  "msg top": [
    ["a second header", field(1, field(1, "other"))],
    ["a second body", field(2, field(3))],
    ["a body behind a sound field", concat(int(99, 1), field(2, field(3)))],
    ["a header of another wire type", int(1, 1)],
    ["a header with a tag of five bytes", concat(tag(1, LEN, 5), varint(0))],
  ],
  "msg header": [["another msgId", field(1, "other")]],
  "msg body": [["another member of the oneof", field(1, field(6))]],
  "msg body.request": [["the same member of the oneof", field(6)]],
  "msg body.request.set.updateObjs[3].paramSettings[0]": [["a value", field(2, hex("ff"))]],
  "record top": [
    ["another toId", field(2, "other")],
    ["another member of the oneof", field(8)],
  ],
  "record sessionContext": [["a session id of 0", int(1, 0)]],
  "record disconnect": [["a reason", field(1, "text")]],
};

const sound: readonly (readonly [name: string, part: Part])[] = [
  ["a varint", int(99, 1)],
  ["a group with a known number", group(99, int(1, 1))],
  [
    "fields of all kinds, not minimal",
    concat(int(99, 1, 10), field(98, "x"), group(97), tag(96, 5, 3), hex("01 02 03 04")),
  ],
];

const noBytes: readonly (readonly [name: string, value: unknown])[] = [
  ["null", null],
  ["a string", "\u0098\u0006\u0001"],
  ["an empty string", ""],
  ["a list", [0x98, 6, 1]],
  ["an ArrayBuffer", new ArrayBuffer(3)],
  ["numbers of 16 bits", new Uint16Array(1)],
];

export const encodeUnknownCases: readonly EncodeCase[] = messageHomes.flatMap((home) => {
  const { kind, since, path, value } = home;
  const place = placeOf(home);
  const spoiled = [...unsound, ...(known[place] ?? [])];
  return [
    ...spoiled.map(([name, part]) =>
      notEncoded(
        `${place}: ${name}`,
        kind,
        value({ $unknown: bytesOf(part) }),
        "invalid-unknown",
        under(path, "$unknown"),
        { since },
      ),
    ),
    ...noBytes.map(([name, $unknown]) =>
      notEncoded(`${place}: ${name}`, kind, value({ $unknown }), "invalid-type", under(path, "$unknown"), { since }),
    ),
    ...sound.map(([name, part]) =>
      encoded(`${place}: ${name}`, kind, value({ $unknown: bytesOf(part) }), {
        since,
        bytes: home.path === "" ? concat(home.wrap(), part) : undefined,
      }),
    ),
  ];
});
