// Messages, lists and bytes: many that are tiny, few that are huge.
import { fixed64, hex, int, raw, repeat, field as smallField, varint } from "../../../codec/wire.js";
import { type Content, field, joined, literal, repeated } from "../content.js";
import { decoding, msg, record, request, response, type Shape } from "../shape.js";
import { decodeNode, decodeOpenNode } from "../vendor.js";

const ENVELOPE = literal(smallField(1, "1.4"), smallField(2, "to"), smallField(3, "from"));
const SESSION = literal(int(1, 1), int(2, 2), int(3, 3));

function session(...fields: readonly Content[]): Content {
  return joined(ENVELOPE, field(8, SESSION, ...fields));
}

/** A chain of messages, and what the innermost holds. */
function nested(depth: number, innermost: Content): Content {
  let node = innermost;
  for (let i = 0; i < depth; i++) node = field(1, node);
  return node;
}

const chainOf90 = (() => {
  let node = raw();
  for (let i = 0; i < 90; i++) node = smallField(1, node);
  return node;
})();

const setting = smallField(2, smallField(1, "Enable"), smallField(2, "true"), int(3, 1));

export const messages: readonly Shape[] = [
  {
    // Two bytes each; an object, a list and a string for each.
    name: "empty messages with a list",
    expect: "decoded",
    prepare: msg((size) => response(1, repeated(size, smallField(1)))),
    held: 65,
    peak: 120,
    scale: 1 / 8,
  },
  {
    // Two bytes each; an object without a prototype is a table, even if nothing is in it.
    name: "empty messages with a map",
    expect: "decoded",
    prepare: msg((size) => response(1, field(1, repeated(size, smallField(4))))),
    held: 150,
    peak: 265,
    scale: 1 / 16,
  },
  {
    name: "lists of lists of lists",
    expect: "decoded",
    prepare: msg((size) => response(1, repeated(size, smallField(1, repeat(smallField(4, smallField(2)), 20))))),
    held: 80,
    peak: 130,
    scale: 1 / 16,
  },
  {
    name: "parameters to set",
    expect: "decoded",
    prepare: msg((size) =>
      request(4, repeated(size, smallField(2, smallField(1, "Device.WiFi."), repeat(setting, 10)))),
    ),
    held: 8,
    peak: 16,
    scale: 1 / 4,
  },
  {
    name: "a scalar again and again",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, int(1, 1)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a scalar in ten bytes again and again",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, int(1, 1, 10)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "tags of ten bytes",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, hex("88 80 80 80 80 80 80 80 80 00 01")))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a payload",
    expect: "decoded",
    prepare: record((size) => joined(ENVELOPE, field(7, field(2, repeated(size, "x"))))),
    held: 0.1,
    peak: 1,
  },
  {
    // Each is a view, which is an object of its own.
    name: "payloads without bytes",
    expect: "decoded",
    prepare: record((size) => session(repeated(size, smallField(7)))),
    held: 70,
    peak: 135,
    scale: 1 / 16,
  },
  {
    name: "payloads of a kilobyte",
    expect: "decoded",
    prepare: record((size) => session(repeated(size, smallField(7, "x".repeat(1024))))),
    held: 0.2,
    peak: 1.2,
  },
  {
    name: "packed integers",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => field(3, repeated(size, varint(1)))),
    held: 11,
    peak: 50,
    scale: 1 / 2,
  },
  {
    name: "packed integers in lists of one",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => repeated(size, smallField(3, varint(1)))),
    held: 5,
    peak: 25,
    scale: 1 / 2,
  },
  {
    name: "integers that are not packed",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => repeated(size, int(3, -1))),
    held: 1.1,
    peak: 6,
  },
  {
    name: "packed integers of 64 bits",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => field(6, repeated(size, hex("ff ff ff ff ff ff ff ff")))),
    held: 5.5,
    peak: 13,
    scale: 1 / 2,
  },
  {
    name: "packed integers that end within one",
    expect: "truncated",
    prepare: decoding(decodeNode, (size) => field(3, repeated(size, varint(1)), literal(raw(0x80)))),
    held: 0.1,
    peak: 50,
    scale: 1 / 2,
  },
  {
    name: "messages 90 deep again and again",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => repeated(size, smallField(2, chainOf90))),
    held: 190,
    peak: 420,
    scale: 1 / 16,
  },
  {
    name: "a message 100 deep, and a huge string in it",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => nested(100, field(5, repeated(size, "x")))),
    held: 1.3,
    peak: 3,
  },
  {
    name: "a message 200 deep, and a huge string in it",
    expect: "too-deep",
    prepare: decoding(decodeNode, (size) => nested(200, field(5, repeated(size, "x")))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a message 1000 deep, and a huge string in it",
    expect: "decoded",
    prepare: decoding(decodeNode, (size) => nested(1000, field(5, repeated(size, "x"))), { maxDepth: 1000 }),
    held: 1.3,
    peak: 3,
  },
  {
    // Under proto3 a message that comes again is merged, with what was unknown in it.
    name: "a message merged again and again",
    expect: "decoded",
    prepare: decoding(decodeOpenNode, (size) =>
      repeated(size, smallField(1, int(99, 1), smallField(4, smallField(1, "k")))),
    ),
    held: 0.6,
    peak: 2.5,
    scale: 1 / 4,
  },
  {
    name: "a message merged with more and more integers",
    expect: "decoded",
    prepare: decoding(decodeOpenNode, (size) => repeated(size, smallField(1, int(3, 1), fixed64(6, 1n)))),
    held: 4,
    peak: 12,
    scale: 1 / 4,
  },
];
