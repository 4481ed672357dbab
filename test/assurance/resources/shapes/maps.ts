// Maps, of which a peer names the keys.
import { field as smallField } from "../../../codec/wire.js";
import { type Content, field, joined, literal, repeated, type Sink, series, word } from "../content.js";
import { decoding, msg, request, type Shape } from "../shape.js";
import { decodeNode } from "../vendor.js";

const INPUT_ARGS = 4;

/** An Operate with these input arguments. */
function operate(...entries: readonly Content[]): Content {
  return request(7, literal(smallField(1, "A()")), ...entries);
}

/** Input arguments by their keys. */
function keys(key: (index: number, salt: number) => string): Shape["prepare"] {
  return msg((size, salt) => operate(series(size, (sink: Sink, i) => sink.entry(INPUT_ARGS, key(i, salt)))));
}

// A map that is larger than the caches of a machine takes longer for an entry the larger it is, and so does an engine
// that moves to a larger table every now and then.
const ofTables = { growth: 1.5, scale: 1 / 4 };

export const maps: readonly Shape[] = [
  {
    name: "a map of short keys",
    expect: "decoded",
    prepare: keys((i, salt) => word(i, 4, salt)),
    held: 14,
    peak: 45,
    ...ofTables,
  },
  {
    name: "a map of keys like names",
    expect: "decoded",
    prepare: keys((i, salt) => `Parameter.${word(i, 6, salt)}`),
    held: 5,
    peak: 12,
    ...ofTables,
  },
  {
    name: "a map of integers, upwards",
    expect: "decoded",
    prepare: keys((i) => String(i)),
    held: 1.2,
    peak: 6,
    ...ofTables,
  },
  {
    name: "a map of integers, downwards",
    expect: "decoded",
    prepare: keys((i) => String(90_000_000 - i)),
    held: 5.5,
    peak: 14,
    ...ofTables,
  },
  {
    name: "a map of every eighth integer",
    expect: "decoded",
    prepare: keys((i) => String(8 * i)),
    held: 8,
    peak: 25,
    ...ofTables,
  },
  {
    name: "a map of integers in no order",
    expect: "decoded",
    prepare: keys((i, salt) => String((Math.imul(i, 0x9e3779b1) + salt) >>> 0)),
    held: 6,
    peak: 16,
    ...ofTables,
  },
  // Their lowest 24 bits are the same, as far as there are such integers; then those of the next ones.
  {
    name: "a map of integers with the same low bits",
    expect: "decoded",
    prepare: keys((i) => String((i & 0xff) * 0x1000000 + (i >>> 8))),
    held: 6,
    peak: 17,
    ...ofTables,
  },
  {
    name: "a map of integers beyond 32 bits",
    expect: "decoded",
    prepare: keys((i) => String(2 ** 40 + 2 ** 24 * i)),
    held: 7.5,
    peak: 25,
    ...ofTables,
  },
  {
    name: "a map of negative integers and fractions",
    expect: "decoded",
    prepare: keys((i) => (i % 2 === 0 ? `-${i}` : `${i}.5`)),
    held: 8,
    peak: 25,
    ...ofTables,
  },
  // Pairs of letters that hash alike where a hash is a polynomial of 31.
  {
    name: "a map of keys that collide in Java",
    expect: "decoded",
    prepare: keys((i) => pairs(i, 24)),
    held: 3,
    peak: 8,
    ...ofTables,
  },
  {
    name: "a map of keys that differ at their end",
    expect: "decoded",
    prepare: keys((i, salt) => "x".repeat(96) + word(i, 4, salt)),
    held: 2.5,
    peak: 5,
    growth: 1.5,
  },
  {
    name: "a map of the same key again and again",
    expect: "decoded",
    prepare: keys(() => "key"),
    held: 0.1,
    peak: 1,
    scale: 1 / 2,
  },
  {
    name: "a map of the key __proto__ again and again",
    expect: "decoded",
    prepare: keys(() => "__proto__"),
    held: 0.1,
    peak: 1,
    scale: 1 / 2,
  },
  {
    // An object of V8 takes 2^23 keys, each more in a time that grows with their number.
    name: "a map of more keys than an object takes",
    expect: "too-many-entries",
    prepare: keys((i, salt) => word(i, 4, salt)),
    held: 0.1,
    peak: 60,
    scale: 0.7,
    growth: 1.5,
    from: 100_000_000,
  },
  {
    name: "a map with a huge key",
    expect: "decoded",
    prepare: msg((size) => operate(field(INPUT_ARGS, field(1, repeated(size, "k"))))),
    held: 1.3,
    peak: 5,
  },
  {
    name: "a map with a key that is huge, and not UTF-8 at its end",
    expect: "invalid-utf8",
    prepare: msg((size) => operate(field(INPUT_ARGS, field(1, repeated(size, "k"), literal("\ud800"))))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a map entry of many keys and values",
    expect: "decoded",
    prepare: msg((size) => operate(field(INPUT_ARGS, repeated(size, smallField(1, "k"), smallField(2, "v"))))),
    held: 0.1,
    peak: 1,
    scale: 1 / 2,
  },
  {
    name: "a map entry of unknown fields",
    expect: "decoded",
    prepare: msg((size) => operate(field(INPUT_ARGS, repeated(size, smallField(99, "x"))))),
    held: 0.1,
    peak: 1,
    scale: 1 / 2,
  },
  {
    name: "empty map entries",
    expect: "decoded",
    prepare: msg((size) => operate(repeated(size, smallField(INPUT_ARGS)))),
    held: 0.1,
    peak: 1,
    scale: 1 / 8,
  },
  {
    // Each is a message, and a map, and so on: a path has all of their keys.
    name: "maps of messages within one another, with long keys, and a mistake at the bottom",
    expect: "invalid-utf8",
    prepare: decoding(decodeNode, (size) => {
      let node = literal(smallField(5, "\ud800"));
      for (let depth = 0; depth < 40; depth++) {
        node = field(4, joined(field(1, repeated(size / 40, "\u0001")), field(2, node)));
      }
      return node;
    }),
    // Of long keys, a path has the beginning.
    held: 0.1,
    peak: 3,
    scale: 1 / 4,
  },
  {
    name: "a mistake below a key whose escaped form is longer than a string may be",
    expect: "invalid-utf8",
    prepare: msg((size) =>
      operate(
        field(INPUT_ARGS, field(1, repeated(Math.min(size, LONGEST), "\u0001")), literal(smallField(2, "\ud800"))),
      ),
    ),
    held: 0.1,
    peak: 5,
    from: 100_000_000,
  },
];

/** How long a key is that V8 could just not hold with six characters for each of its bytes. */
const LONGEST = 89_478_480;

function pairs(index: number, length: number): string {
  let text = "";
  for (let bit = 0; bit < length; bit++) text += (index >>> bit) & 1 ? "Aa" : "BB";
  return text;
}
