// What is measured: the runtime's way and the way by hand, with the same inputs.
import * as runtime from "../dist/runtime/values/index.js";
import { texts, values } from "../harness/inputs.js";
import * as hand from "./hand.js";
import * as sample from "./samples.js";

const { base64, boolean, dateTime, decimal, hexBinary, int, long, string, unsignedInt, unsignedLong } = runtime;
const { parseValue } = runtime;

/** @typedef {import("../harness/compare.js").Pair} Pair */
/** @typedef {import("../harness/random.js").Randomness} Randomness */

const INT = 2147483647n;
const UNSIGNED_INT = 4294967295n;
const LONG = 9223372036854775807n;
const UNSIGNED_LONG = 18446744073709551615n;

/**
 * Rows that differ in their inputs alone.
 * @param {string} type
 * @param {string} operation
 * @param {Readonly<Record<string, () => import("../harness/inputs.js").Batches<any>>>} inputs by what they are
 * @param {(input: any) => unknown} ours
 * @param {(input: any) => unknown} byHand
 * @returns {Pair[]}
 */
function rows(type, operation, inputs, ours, byHand) {
  return Object.entries(inputs).map(([input, each]) => ({ type, operation, input, inputs: each, ours, hand: byHand }));
}

/**
 * @param {(random: Randomness) => string} make
 */
const textsOf = (make) => () => texts(make);

/**
 * Values from the texts that spell them.
 * @param {(random: Randomness) => string} make
 * @param {(text: string) => unknown} convert
 */
const valuesOf = (make, convert) => () => values((random) => convert(make(random)));

/**
 * Texts and values of an integer type, by how many digits they have.
 * @param {readonly (readonly [fewest: number, most: number])[]} lengths
 * @param {bigint} maximum
 * @param {boolean} signed
 * @param {(text: string) => unknown} convert
 */
function integers(lengths, maximum, signed, convert) {
  const made = lengths.map(([fewest, most]) => {
    return [`${fewest} to ${most} digits`, sample.integer(fewest, most, maximum, signed)];
  });
  return {
    texts: Object.fromEntries(made.map(([name, make]) => [name, textsOf(make)])),
    values: Object.fromEntries(made.map(([name, make]) => [name, valuesOf(make, convert)])),
    mixed: { [made[0][0]]: textsOf(made[0][1]) },
  };
}

const shortLengths = [
  [1, 10],
  [1, 3],
  [4, 7],
  [8, 10],
];
const longLengths = (/** @type {number} */ most) => [
  [1, most],
  [1, 6],
  [7, 12],
  [13, most],
];

const ints = integers(shortLengths, INT, true, Number);
const unsignedInts = integers(shortLengths, UNSIGNED_INT, false, Number);
const longs = integers(longLengths(19), LONG, true, BigInt);
const unsignedLongs = integers(longLengths(20), UNSIGNED_LONG, false, BigInt);

const strings = {
  "12 characters": textsOf(sample.string(12)),
  "64 characters": textsOf(sample.string(64)),
  "1000 characters": textsOf(sample.string(1000)),
  "64 characters, not all ASCII": textsOf(sample.unicodeString(64)),
};
const string64 = { "64 characters": strings["64 characters"] };

const booleanTexts = {
  "true, false": textsOf((random) => random.one(["true", "false"])),
  "1, 0": textsOf((random) => random.one(["1", "0"])),
};
const booleans = { "true, false": () => values((random) => random.integer(0, 1) === 0) };

const times = {
  "whole seconds": sample.dateTime(0),
  milliseconds: sample.dateTime(3),
  microseconds: sample.dateTime(6),
  "Unknown and Infinite Time": sample.reservedTime,
};
const timeTexts = Object.fromEntries(Object.entries(times).map(([name, make]) => [name, textsOf(make)]));

const octets = (/** @type {number} */ length) => () => values(sample.bytes(length), length);
const hexTexts = {
  "6 octets": textsOf(sample.hexText(6)),
  "32 octets": textsOf(sample.hexText(32)),
  "256 octets": textsOf(sample.hexText(256)),
  "4 KB": textsOf(sample.hexText(4096)),
};
const hexOctets = { "6 octets": octets(6), "32 octets": octets(32), "256 octets": octets(256), "4 KB": octets(4096) };
const base64Texts = {
  "16 octets": textsOf(sample.base64Text(16)),
  "1.5 KB": textsOf(sample.base64Text(1500)),
  "16 KB": textsOf(sample.base64Text(16384)),
};
const base64Octets = { "16 octets": octets(16), "1.5 KB": octets(1500), "16 KB": octets(16384) };

const decimals = {
  "up to 3 digits, 2 behind the point": sample.decimal(3, 2),
  "up to 6 digits, 6 behind the point": sample.decimal(6, 6),
  "up to 20 digits, 10 behind the point": sample.decimal(20, 10),
};
const decimalTexts = Object.fromEntries(Object.entries(decimals).map(([name, make]) => [name, textsOf(make)]));
const decimalValues = Object.fromEntries(
  Object.entries(decimals).map(([name, make]) => [name, valuesOf(make, (text) => decimal.parse(text))]),
);

const names = ["None", "WEP-64", "WEP-128", "WPA-Personal", "WPA2-Personal", "WPA3-Personal", "WPA2-Enterprise"];
const port = /** @type {const} */ ({ type: "unsignedInt", range: [[1, 65535]] });
const name = /** @type {const} */ ({ type: "string", size: [[null, 64]] });
const mode = /** @type {const} */ ({ type: "string", enumeration: names });
const mac = /^(?:(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})$/;
const address = /** @type {const} */ ({ type: "string", pattern: [mac] });
const key = /** @type {const} */ ({ type: "hexBinary", size: [[6, 6]] });
const list = /** @type {const} */ ({ type: "list", items: { type: "unsignedInt" } });

const modes = { "one of 7 names": textsOf((random) => random.one(names)) };
const addresses = { "17 characters": textsOf((random) => Array.from(random.bytes(6), twoDigits).join(":")) };
const ports = { "1 to 65535": textsOf((random) => String(random.integer(1, 65535))) };
const channels = { "4 numbers": textsOf((random) => Array.from(random.bytes(4)).join(",")) };

function twoDigits(/** @type {number} */ octet) {
  return octet.toString(16).padStart(2, "0");
}

/** The values that a Date has by hand, and a dateTime here. */
function timeValues() {
  return Object.entries(times)
    .filter(([, make]) => make !== sample.reservedTime)
    .map(([input, make]) => ({
      type: "dateTime",
      operation: "format",
      input,
      inputs: valuesOf(make, (text) => dateTime.parse(text)),
      handInputs: valuesOf(make, Date.parse),
      ours: (value) => dateTime.format(value),
      hand: hand.formatDateTime,
    }));
}

/** @type {readonly Pair[]} */
export const pairs = [
  ...rows("string", "parse", strings, (text) => string.parse(text), hand.parseString),
  ...rows("string", "safeParse", string64, (text) => string.safeParse(text), hand.findString),
  ...rows(
    "string",
    "parse, XML characters",
    strings,
    (text) => string.parse(text, { xmlCharacters: true }),
    hand.parseString,
  ),
  ...rows("string", "format", strings, (text) => string.format(text), hand.parseString),

  ...rows("int", "parse", ints.texts, (text) => int.parse(text), hand.parseInt32),
  ...rows("int", "safeParse", ints.mixed, (text) => int.safeParse(text), hand.findInt),
  ...rows("int", "format", ints.values, (value) => int.format(value), hand.formatInt),

  ...rows("unsignedInt", "parse", unsignedInts.texts, (text) => unsignedInt.parse(text), hand.parseUnsignedInt),
  ...rows("unsignedInt", "safeParse", unsignedInts.mixed, (text) => unsignedInt.safeParse(text), hand.findUnsignedInt),
  ...rows("unsignedInt", "format", unsignedInts.values, (value) => unsignedInt.format(value), hand.formatUnsignedInt),

  ...rows("long", "parse", longs.texts, (text) => long.parse(text), hand.parseLong),
  ...rows("long", "safeParse", longs.mixed, (text) => long.safeParse(text), hand.findLong),
  ...rows("long", "format", longs.values, (value) => long.format(value), hand.formatLong),

  ...rows("unsignedLong", "parse", unsignedLongs.texts, (text) => unsignedLong.parse(text), hand.parseUnsignedLong),
  ...rows(
    "unsignedLong",
    "safeParse",
    unsignedLongs.mixed,
    (text) => unsignedLong.safeParse(text),
    hand.findUnsignedLong,
  ),
  ...rows(
    "unsignedLong",
    "format",
    unsignedLongs.values,
    (value) => unsignedLong.format(value),
    hand.formatUnsignedLong,
  ),

  ...rows("boolean", "parse", booleanTexts, (text) => boolean.parse(text), hand.parseBoolean),
  ...rows("boolean", "safeParse", booleanTexts, (text) => boolean.safeParse(text), hand.findBoolean),
  ...rows("boolean", "format", booleans, (value) => boolean.format(value), hand.formatBoolean),

  ...rows("dateTime", "parse", timeTexts, (text) => dateTime.parse(text), hand.parseDateTime),
  ...rows(
    "dateTime",
    "parse",
    { "since boot": textsOf(sample.sinceBoot) },
    (text) => dateTime.parse(text),
    hand.parseTimeSinceBoot,
  ),
  ...rows(
    "dateTime",
    "safeParse",
    { "whole seconds": timeTexts["whole seconds"] },
    (text) => dateTime.safeParse(text),
    hand.findDateTime,
  ),
  ...timeValues(),

  ...rows("base64", "parse", base64Texts, (text) => base64.parse(text), hand.parseBase64),
  ...rows(
    "base64",
    "parse",
    { "1.5 KB, in lines": textsOf(sample.base64Lines(1500)) },
    (text) => base64.parse(text),
    hand.parseBase64Lines,
  ),
  ...rows(
    "base64",
    "safeParse",
    { "16 octets": base64Texts["16 octets"] },
    (text) => base64.safeParse(text),
    hand.findBase64,
  ),
  ...rows("base64", "format", base64Octets, (value) => base64.format(value), hand.formatBase64),

  ...rows("hexBinary", "parse", hexTexts, (text) => hexBinary.parse(text), hand.parseHexBinary),
  ...rows(
    "hexBinary",
    "safeParse",
    { "6 octets": hexTexts["6 octets"] },
    (text) => hexBinary.safeParse(text),
    hand.findHexBinary,
  ),
  ...rows("hexBinary", "format", hexOctets, (value) => hexBinary.format(value), hand.formatHexBinary),

  ...rows("decimal", "parse", decimalTexts, (text) => decimal.parse(text), hand.parseDecimal),
  ...rows("decimal", "safeParse", decimalTexts, (text) => decimal.safeParse(text), hand.findDecimal),
  ...rows("decimal", "format", decimalValues, (value) => decimal.format(value), hand.parseDecimal),

  ...rows("int", "parseValue", ints.mixed, (text) => parseValue("int", text), hand.parseInt32),
  ...rows(
    "unsignedInt",
    "parseValue, range",
    ports,
    (text) => parseValue(port, text),
    (text) => hand.within(hand.parseUnsignedInt(text), 1, 65535),
  ),
  ...rows(
    "string",
    "parseValue, size",
    string64,
    (text) => parseValue(name, text),
    (text) => hand.noLonger(hand.parseString(text), 64),
  ),
  ...rows("string", "parseValue, enumeration", modes, (text) => parseValue(mode, text), hand.parseString),
  ...rows(
    "string",
    "parseValue, closed enumeration",
    modes,
    (text) => parseValue(mode, text, { closed: true }),
    (text) => hand.among(hand.parseString(text), names),
  ),
  ...rows(
    "string",
    "parseValue, pattern",
    addresses,
    (text) => parseValue(address, text),
    (text) => hand.matching(text, mac),
  ),
  ...rows(
    "hexBinary",
    "parseValue, size",
    { "6 octets": hexTexts["6 octets"] },
    (text) => parseValue(key, text),
    (text) => hand.ofLength(hand.parseHexBinary(text), 6),
  ),
  ...rows(
    "list",
    "parseValue",
    channels,
    (text) => parseValue(list, text),
    (text) => text.split(",").map((item) => hand.parseUnsignedInt(item.trim())),
  ),
];

/** Has all types read and written a little, and read what they refuse, so that what they share has met it all. */
export function useAll() {
  for (const { inputs, ours } of pairs) for (const input of inputs()()) ours(input);
  const wrong = ["", "-", "5.", "x", "9".repeat(40), "2026-11-21T08:00:00", "AB=="];
  const types = [string, int, unsignedInt, long, unsignedLong, boolean, dateTime, base64, hexBinary, decimal];
  for (let turn = 0; turn < 100; turn++) for (const type of types) for (const text of wrong) type.safeParse(text);
}
