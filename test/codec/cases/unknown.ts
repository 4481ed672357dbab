// Unknown fields: kept byte for byte, in their order, and written again behind the known ones.
import {
  bytesOf,
  concat,
  field,
  fixed32,
  fixed64,
  group,
  hex,
  I64,
  int,
  LEN,
  type Part,
  repeat,
  tag,
  varint,
} from "../wire.js";
import { accepted, type DecodeCase } from "./case.js";
import { messageHomes, placeOf } from "./homes.js";
import {
  BODY,
  bodyValue,
  HEADER,
  headerValue,
  msg,
  PAYLOAD,
  payloadValue,
  record,
  recordValue,
  request,
  requestValue,
} from "./usp.js";

const kept: readonly (readonly [name: string, part: Part])[] = [
  ["a varint", int(99, 300)],
  ["a varint of ten bytes", int(99, -1)],
  ["64 bits", fixed64(99, 2n ** 63n)],
  ["32 bits", fixed32(99, 0xdeadbeef)],
  ["bytes", field(99, hex("00 ff 80"))],
  ["no bytes", field(99)],
  ["bytes that look like fields", field(99, int(1, 1), field(2, "x"))],
  ["a group", group(99, int(1, 1), group(2))],
  ["a field twice", concat(int(99, 1), int(99, 2))],
  ["fields of all kinds", concat(field(100, "z"), int(50, 1), fixed64(77, 1n), group(60), fixed32(50, 2))],
  ["a tag of five bytes", concat(tag(99, 0, 5), varint(1))],
  ["a tag of ten bytes", concat(tag(99, I64, 10), hex("01 02 03 04 05 06 07 08"))],
  ["a value of ten bytes that needs one", int(99, 1, 10)],
  ["a length of five bytes that needs one", concat(tag(99, LEN), varint(2, 5), "ab")],
  ["a long field", field(99, repeat("x", 5000))],
];

const everywhere: readonly DecodeCase[] = messageHomes.flatMap((home) =>
  kept.map(([name, part]) =>
    accepted(`${placeOf(home)}: ${name} is kept`, home.kind, home.wrap(part), {
      since: home.since,
      value: home.value({ $unknown: bytesOf(part) }),
    }),
  ),
);

const [a, b, c] = [int(99, 1), group(98, int(1, 1)), field(97, "c")];

const scattered: readonly DecodeCase[] = [
  accepted("unknown fields around the known ones of a Msg", "msg", concat(a, HEADER, b, BODY, c), {
    value: { header: headerValue, body: bodyValue, $unknown: bytesOf(a, b, c) },
    encodes: concat(HEADER, BODY, a, b, c),
  }),
  accepted("two together, one apart", "msg", concat(a, b, HEADER, BODY, c), {
    value: { header: headerValue, body: bodyValue, $unknown: bytesOf(a, b, c) },
    encodes: concat(HEADER, BODY, a, b, c),
  }),
  accepted("unknown fields around the known ones of a Record", "record", concat(a, record(PAYLOAD), b), {
    value: recordValue("noSessionContext", payloadValue, { $unknown: bytesOf(a, b) }),
    encodes: concat(record(PAYLOAD), a, b),
  }),
  accepted("unknown fields between list elements", "msg", request("delete", field(2, "a"), c, field(2, "b"), a), {
    value: requestValue("delete", { allowPartial: false, objPaths: ["a", "b"], $unknown: bytesOf(c, a) }),
    encodes: request("delete", field(2, "a"), field(2, "b"), c, a),
  }),
  accepted(
    "at each level its own",
    "msg",
    concat(a, HEADER, field(2, b, field(1, c, field(6, a, field(2, "x")), a), c)),
    {
      value: {
        header: headerValue,
        body: {
          msgBody: {
            case: "request",
            value: {
              reqType: {
                case: "delete",
                value: { allowPartial: false, objPaths: ["x"], $unknown: bytesOf(a) },
              },
              $unknown: bytesOf(c, a),
            },
          },
          $unknown: bytesOf(b, c),
        },
        $unknown: bytesOf(a),
      },
      encodes: concat(HEADER, field(2, field(1, field(6, field(2, "x"), a), c, a), b, c), a),
    },
  ),
  accepted("in each element its own", "msg", msg(field(3, field(3, a), field(3), field(3, b))), {
    encodes: msg(field(3, field(3, a), field(3), field(3, b))),
  }),
];

/** Fields of a version that is newer than the schema come from a newer peer. */
const byVersion: readonly DecodeCase[] = [
  accepted("originatorId before 1.5 is unknown", "record", record(field(14, "o"), PAYLOAD), {
    until: 4,
    value: recordValue("noSessionContext", payloadValue, { $unknown: bytesOf(field(14, "o")) }),
    encodes: record(PAYLOAD, field(14, "o")),
  }),
  accepted("originatorId since 1.5 is known", "record", record(field(14, "o"), field(15, "d"), PAYLOAD), {
    since: 5,
    value: recordValue("noSessionContext", payloadValue, { originatorId: "o", destinationId: "d" }),
  }),
  accepted("Get.max_depth before 1.2 is unknown", "msg", request("get", fixed32(2, 1)), {
    until: 1,
    value: requestValue("get", { paramPaths: [], $unknown: bytesOf(fixed32(2, 1)) }),
  }),
];

export const unknownCases: readonly DecodeCase[] = [...everywhere, ...scattered, ...byVersion];
