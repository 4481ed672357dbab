// Strings: one that is huge, and many that are not, around the lengths at which a decoder changes its ways.
import { hex, field as smallField } from "../../../codec/wire.js";
import { field, joined, literal, repeated } from "../content.js";
import { msg, repairing, request, type Shape } from "../shape.js";

const EMOJI = "\u{1f4f6}";
const BAD = hex("ff");

/** A Get of paths that are all alike. */
function paths(path: string): Shape["prepare"] {
  return msg((size) => request(1, repeated(size, smallField(1, path))));
}

/** A Set of one parameter, with its value. */
function setting(...value: Parameters<typeof field>[1][]) {
  return request(4, field(2, field(2, literal(smallField(1, "SSID")), field(2, ...value))));
}

export const strings: readonly Shape[] = [
  {
    name: "a string of ASCII",
    expect: "decoded",
    prepare: msg((size) => request(1, field(1, repeated(size, "x")))),
    held: 1.3,
    peak: 3,
  },
  {
    name: "a string of 4-byte characters",
    expect: "decoded",
    prepare: msg((size) => request(1, field(1, repeated(size, EMOJI)))),
    held: 1.3,
    peak: 3,
  },
  {
    // Two bytes for each character of ASCII before it: an engine has strings of one width only.
    name: "a string of ASCII with another character at its end",
    expect: "decoded",
    prepare: msg((size) => request(1, field(1, repeated(size, "x"), literal(EMOJI)))),
    held: 3,
    peak: 5,
  },
  {
    name: "a string that is not UTF-8 at its end",
    expect: "invalid-utf8",
    prepare: msg((size) => request(1, field(1, repeated(size, EMOJI), literal(BAD)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a value that is not UTF-8 at all, repaired",
    expect: "decoded",
    prepare: repairing((size) => setting(repeated(size, BAD))),
    held: 3,
    peak: 6,
  },
  {
    name: "a value that is not UTF-8 at its end, repaired",
    expect: "decoded",
    prepare: repairing((size) => setting(repeated(size, "x"), literal(BAD))),
    held: 1.3,
    peak: 4,
  },
  {
    name: "many values that are not UTF-8, repaired",
    expect: "decoded",
    prepare: repairing((size) => request(4, field(2, repeated(size, smallField(2, smallField(2, BAD)))))),
    held: 120,
    peak: 260,
    scale: 1 / 16,
  },
  {
    // The last of them counts, but each is told to the caller.
    name: "many values of a map entry that are not UTF-8, repaired",
    expect: "decoded",
    prepare: repairing((size) =>
      request(
        7,
        literal(smallField(1, "A()")),
        field(4, literal(smallField(1, "k")), repeated(size, smallField(2, BAD))),
      ),
    ),
    held: 65,
    peak: 195,
    scale: 1 / 16,
  },
  {
    name: "a value that is not UTF-8 below a huge key, repaired",
    expect: "decoded",
    prepare: repairing((size) =>
      request(
        7,
        literal(smallField(1, "A()")),
        field(4, joined(field(1, repeated(size, "\u0001")), literal(smallField(2, BAD)))),
      ),
    ),
    // The key, and the path that has it in quotes, six characters for each that is a control.
    held: 9,
    peak: 19,
    scale: 1 / 4,
  },
  { name: "empty strings", expect: "decoded", prepare: paths(""), held: 7, peak: 35, scale: 1 / 2 },
  { name: "strings of 1 byte", expect: "decoded", prepare: paths("x"), held: 5, peak: 25, scale: 1 / 2 },
  { name: "strings of 12 bytes", expect: "decoded", prepare: paths("x".repeat(12)), held: 4, peak: 11 },
  // Put together of characters, such a string is a tree until it is used.
  { name: "strings of 13 bytes", expect: "decoded", prepare: paths("x".repeat(13)), held: 6.5, peak: 15, scale: 1 / 4 },
  { name: "strings of 24 bytes", expect: "decoded", prepare: paths("x".repeat(24)), held: 25, peak: 40, scale: 1 / 4 },
  { name: "strings of 25 bytes", expect: "decoded", prepare: paths("x".repeat(25)), held: 3, peak: 7 },
  {
    name: "strings of 24 bytes that are ASCII but for their end",
    expect: "decoded",
    prepare: paths(`${"x".repeat(22)}\u00e9`),
    held: 3,
    peak: 8,
    scale: 1 / 4,
  },
];
