import { createMaps, decodeMaps, encodeMaps } from "./maps.js";

const maps = { type: "golden.Maps", encode: encodeMaps, decode: decodeMaps };

export const roundTrips = [
  { ...maps, message: createMaps(), json: {} },
  {
    ...maps,
    message: createMaps({
      byInt32: { "-2147483648": "least", 0: "zero", 7: "" },
      byInt64: { "-9223372036854775808": "least" },
      byUint32: { 4294967295: "most" },
      byUint64: { "18446744073709551615": "most" },
      bySint32: { "-1": "a" },
      bySint64: { "-1": "a" },
      byFixed32: { 1: "a" },
      byFixed64: { 1: "a" },
      bySfixed32: { "-1": "a" },
      bySfixed64: { "-1": "a" },
      byBool: { true: "yes", false: "no" },
      byString: { "": "empty", a: "b", ["__proto__"]: "data", constructor: "data" },
      doubles: { a: -1.5 },
      longs: { a: 1n },
      bools: { a: false, b: true },
      byteStrings: { a: new Uint8Array([255]), b: new Uint8Array() },
      colours: { a: "RED", b: "GREEN" },
      items: { a: {}, b: { number: 1 } },
      itemsByNumber: { 1: { number: 2 } },
    }),
    json: {
      byInt32: { "-2147483648": "least", 0: "zero", 7: "" },
      byInt64: { "-9223372036854775808": "least" },
      byUint32: { 4294967295: "most" },
      byUint64: { "18446744073709551615": "most" },
      bySint32: { "-1": "a" },
      bySint64: { "-1": "a" },
      byFixed32: { 1: "a" },
      byFixed64: { 1: "a" },
      bySfixed32: { "-1": "a" },
      bySfixed64: { "-1": "a" },
      byBool: { true: "yes", false: "no" },
      byString: { "": "empty", a: "b", ["__proto__"]: "data", constructor: "data" },
      doubles: { a: -1.5 },
      longs: { a: "1" },
      bools: { a: false, b: true },
      byteStrings: { a: "/w==", b: "" },
      colours: { a: "RED", b: "GREEN" },
      items: { a: {}, b: { number: 1 } },
      itemsByNumber: { 1: { number: 2 } },
    },
  },
  // Entries without key, without value, and with a key that came before.
  {
    ...maps,
    encode: () => new Uint8Array([98, 0, 146, 1, 3, 10, 1, 97, 10, 2, 8, 5, 10, 2, 8, 6, 10, 5, 18, 1, 98, 8, 5]),
    message: createMaps({ byString: { "": "" }, items: { a: {} }, byInt32: { 5: "b", 6: "" } }),
    json: { byString: { "": "" }, items: { a: {} }, byInt32: { 5: "b", 6: "" } } as object,
  },
];

export const refusals = [
  {
    decode: decodeMaps,
    bytes: "8a01050a0161100a",
    error: { code: "unknown-enum-value", path: 'colours["a"]', requirement: "R-ENC.2" },
  },
  // A message of the wrong wire type, and one that is cut short.
  { decode: decodeMaps, bytes: "9a010408011005", error: { code: "wire-type", path: "itemsByNumber[1]" } },
  { decode: decodeMaps, bytes: "9a01050801120108", error: { code: "truncated", path: "itemsByNumber[1].number" } },
  // The second entry, a key behind its value, the last of two keys, one behind what is unknown, and none.
  {
    decode: decodeMaps,
    bytes: "9201050a016112009201070a016212020880",
    error: { code: "truncated", path: 'items["b"].number', offset: 16 },
  },
  { decode: decodeMaps, bytes: "920107120208800a0163", error: { code: "truncated", path: 'items["c"].number' } },
  { decode: decodeMaps, bytes: "92010a0a01610a016212020880", error: { code: "truncated", path: 'items["b"].number' } },
  { decode: decodeMaps, bytes: "9201090a01612b2c12020880", error: { code: "truncated", path: 'items["a"].number' } },
  { decode: decodeMaps, bytes: "92010312010800", error: { code: "truncated", path: "items.number", offset: 5 } },
  // Beside the fields that an entry has, and beside those of its value.
  { decode: decodeMaps, bytes: "9201070a016118031f00", error: { code: "bad-tag", path: 'items["a"]', offset: 8 } },
  { decode: decodeMaps, bytes: "9201070a016112021f00", error: { code: "bad-tag", path: 'items["a"]', offset: 8 } },
  { decode: decodeMaps, bytes: "9a01070801120208001f", error: { code: "bad-tag", path: "itemsByNumber[1]" } },
  // A value twice, one that goes past its entry, and an entry that goes past the input.
  { decode: decodeMaps, bytes: "9201090a0161120012020880", error: { code: "duplicate-field", path: 'items["a"]' } },
  { decode: decodeMaps, bytes: "9201060a0161120308", error: { code: "truncated", path: 'items["a"]', offset: 6 } },
  { decode: decodeMaps, bytes: "9a010808011202080008", error: { code: "truncated", path: "itemsByNumber", offset: 0 } },
  // A key that is not a text has no name, a value has.
  { decode: decodeMaps, bytes: "62060a01ff120161", error: { code: "invalid-utf8", path: "byString" } },
  { decode: decodeMaps, bytes: "62060a01611201ff", error: { code: "invalid-utf8", path: 'byString["a"]' } },
];
