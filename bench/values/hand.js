// What is written where there is no library: the least that checks a text and converts it, with what Node brings.
// Each throws for what it does not take; those that are called `find…` give undefined.

/**
 * @template T
 * @param {T | undefined} value
 * @param {string} type
 * @param {unknown} text
 * @returns {T}
 */
function or(value, type, text) {
  if (value === undefined) throw new Error(`${text} is not a valid ${type}`);
  return value;
}

const xmlString = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

export function findString(/** @type {string} */ text) {
  return xmlString.test(text) ? text : undefined;
}

export function parseString(/** @type {string} */ text) {
  return or(findString(text), "string", text);
}

const signedDigits = /^[+-]?\d+$/;
const unsignedDigits = /^\d+$/;

export function findInt(/** @type {string} */ text) {
  if (!signedDigits.test(text)) return undefined;
  const value = Number(text);
  return value >= -2147483648 && value <= 2147483647 ? value : undefined;
}

export function parseInt32(/** @type {string} */ text) {
  return or(findInt(text), "int", text);
}

export function formatInt(/** @type {number} */ value) {
  if (!Number.isInteger(value) || value < -2147483648 || value > 2147483647) throw new Error(`${value} is not an int`);
  return String(value);
}

export function findUnsignedInt(/** @type {string} */ text) {
  if (!unsignedDigits.test(text)) return undefined;
  const value = Number(text);
  return value <= 4294967295 ? value : undefined;
}

export function parseUnsignedInt(/** @type {string} */ text) {
  return or(findUnsignedInt(text), "unsignedInt", text);
}

export function formatUnsignedInt(/** @type {number} */ value) {
  if (!Number.isInteger(value) || value < 0 || value > 4294967295) throw new Error(`${value} is not an unsignedInt`);
  return String(value);
}

export function findLong(/** @type {string} */ text) {
  if (!signedDigits.test(text)) return undefined;
  const value = BigInt(text);
  return value >= -9223372036854775808n && value <= 9223372036854775807n ? value : undefined;
}

export function parseLong(/** @type {string} */ text) {
  return or(findLong(text), "long", text);
}

export function formatLong(/** @type {bigint} */ value) {
  if (value < -9223372036854775808n || value > 9223372036854775807n) throw new Error(`${value} is not a long`);
  return value.toString();
}

export function findUnsignedLong(/** @type {string} */ text) {
  if (!unsignedDigits.test(text)) return undefined;
  const value = BigInt(text);
  return value <= 18446744073709551615n ? value : undefined;
}

export function parseUnsignedLong(/** @type {string} */ text) {
  return or(findUnsignedLong(text), "unsignedLong", text);
}

export function formatUnsignedLong(/** @type {bigint} */ value) {
  if (value < 0n || value > 18446744073709551615n) throw new Error(`${value} is not an unsignedLong`);
  return value.toString();
}

export function findBoolean(/** @type {string} */ text) {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  return undefined;
}

export function parseBoolean(/** @type {string} */ text) {
  return or(findBoolean(text), "boolean", text);
}

export function formatBoolean(/** @type {boolean} */ value) {
  return value ? "true" : "false";
}

const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

export function findDateTime(/** @type {string} */ text) {
  if (!utc.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

export function parseDateTime(/** @type {string} */ text) {
  return or(findDateTime(text), "dateTime", text);
}

export function formatDateTime(/** @type {number} */ milliseconds) {
  return new Date(milliseconds).toISOString();
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function findBase64(/** @type {string} */ text) {
  return base64.test(text) ? Buffer.from(text, "base64") : undefined;
}

export function parseBase64(/** @type {string} */ text) {
  return or(findBase64(text), "base64", text);
}

/** With line breaks, as in PEM. */
export function parseBase64Lines(/** @type {string} */ text) {
  return parseBase64(text.replace(/\s+/g, ""));
}

export function formatBase64(/** @type {Uint8Array} */ bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

const hexBinary = /^(?:[0-9A-Fa-f]{2})*$/;

export function findHexBinary(/** @type {string} */ text) {
  return hexBinary.test(text) ? Buffer.from(text, "hex") : undefined;
}

export function parseHexBinary(/** @type {string} */ text) {
  return or(findHexBinary(text), "hexBinary", text);
}

export function formatHexBinary(/** @type {Uint8Array} */ bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex").toUpperCase();
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

export function findDecimal(/** @type {string} */ text) {
  return decimal.test(text) ? text : undefined;
}

export function parseDecimal(/** @type {string} */ text) {
  return or(findDecimal(text), "decimal", text);
}

const local = /^0\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/;
const boot = Date.parse("0001-01-01T00:00:00Z");

/** The milliseconds since boot. */
export function parseTimeSinceBoot(/** @type {string} */ text) {
  const milliseconds = local.test(text) ? Date.parse(`${text}Z`) - boot : Number.NaN;
  return or(Number.isNaN(milliseconds) ? undefined : milliseconds, "time since boot", text);
}

export function within(/** @type {number} */ value, /** @type {number} */ minimum, /** @type {number} */ maximum) {
  if (value < minimum || value > maximum) throw new Error(`${value} is not from ${minimum} to ${maximum}`);
  return value;
}

export function noLonger(/** @type {string} */ text, /** @type {number} */ maximum) {
  if (text.length > maximum) throw new Error(`${text} is longer than ${maximum}`);
  return text;
}

export function ofLength(/** @type {Uint8Array} */ bytes, /** @type {number} */ length) {
  if (bytes.length !== length) throw new Error(`${bytes.length} octets instead of ${length}`);
  return bytes;
}

export function among(/** @type {string} */ text, /** @type {readonly string[]} */ allowed) {
  if (!allowed.includes(text)) throw new Error(`${text} is none of ${allowed}`);
  return text;
}

export function matching(/** @type {string} */ text, /** @type {RegExp} */ pattern) {
  if (!pattern.test(text)) throw new Error(`${text} does not match ${pattern}`);
  return text;
}
