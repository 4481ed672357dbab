// What is refused late, so that there is much to look at once more for the path of the error.
import { int, raw, START_GROUP, field as smallField, tag } from "../../../codec/wire.js";
import { field, joined, literal, repeated } from "../content.js";
import { HEADER, inMsg, msg, request, response, type Shape } from "../shape.js";

const open = tag(99, START_GROUP);

export const refusals: readonly Shape[] = [
  {
    // The group is not reached by the decoder, but by what looks for the key, which stands behind it.
    name: "groups in one another without end, behind a value that is not UTF-8",
    expect: "invalid-utf8",
    prepare: msg((size) => request(7, field(4, literal(smallField(2, raw(0xff))), repeated(size, open)))),
    held: 0.1,
    peak: 3,
  },
  {
    name: "keys without end behind a value that is not UTF-8",
    expect: "invalid-utf8",
    prepare: msg((size) =>
      request(7, field(4, literal(smallField(2, raw(0xff))), repeated(size, smallField(1, "key")))),
    ),
    held: 0.1,
    peak: 1,
    scale: 1 / 2,
  },
  {
    // R-MSG.1: it may be a member of a newer schema version.
    name: "a oneof without a known member, behind unknown fields",
    expect: "unknown-member",
    prepare: msg((size) => inMsg(repeated(size, int(99, 1)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a header that is missing",
    expect: "missing-field",
    prepare: msg((size) => field(2, field(1, field(1, repeated(size, smallField(1, "Device.")))))),
    held: 0.1,
    peak: 13,
    scale: 1 / 2,
  },
  {
    name: "a header that comes again, in the end",
    expect: "duplicate-field",
    prepare: msg((size) => joined(request(1, repeated(size, smallField(1, "Device."))), HEADER)),
    held: 0.1,
    peak: 13,
    scale: 1 / 2,
  },
  {
    name: "a mistake at the very end, of a deep path",
    expect: "invalid-utf8",
    prepare: msg((size) =>
      response(
        1,
        repeated(size / 2, smallField(1, smallField(1, "Device."))),
        field(
          1,
          repeated(size / 2, smallField(4, smallField(2, smallField(1, "a"), smallField(2, "b")))),
          literal(smallField(4, smallField(2, smallField(1, "c"), smallField(2, raw(0xff))))),
        ),
      ),
    ),
    held: 0.1,
    peak: 45,
    growth: 1.5,
    scale: 1 / 8,
  },
  {
    name: "a body that ends too early",
    expect: "truncated",
    prepare: msg((size) => request(1, repeated(size, smallField(1, "Device.")), literal(raw(0x0a, 1)))),
    held: 0.1,
    peak: 13,
    scale: 1 / 2,
  },
  {
    name: "nothing but continuation bits",
    expect: "bad-varint",
    prepare: msg((size) => repeated(size, raw(0xff))),
    held: 0.1,
    peak: 1,
  },
];
