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
];
