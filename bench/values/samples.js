// Inputs such as the parameters of a device have.

/** @typedef {import("../harness/random.js").Randomness} Randomness */

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ._-";
const accented = [...`${plain}äöüßéèçąłšžñΩжы日本語`, "😀"];

/** @param {number} length in characters */
export const string = (length) => (/** @type {Randomness} */ random) =>
  Array.from({ length }, () => random.one(plain)).join("");

/** @param {number} length in characters */
export const unicodeString = (length) => (/** @type {Randomness} */ random) =>
  Array.from({ length }, () => random.one(accented)).join("");

/**
 * An integer with as many digits as asked for: as many texts of each length. A quarter of the signed ones is negative.
 * @param {number} fewest digits
 * @param {number} most digits
 * @param {bigint} maximum
 * @param {boolean} signed
 */
export const integer = (fewest, most, maximum, signed) => (/** @type {Randomness} */ random) => {
  const digits = random.digits(random.integer(fewest, most));
  const fitting = BigInt(digits) <= maximum ? digits : String(BigInt(`0x${hex(random.bytes(8))}`) % maximum);
  return signed && fitting !== "0" && random.integer(0, 3) === 0 ? `-${fitting}` : fitting;
};

/** @param {number} digits of the fraction of a second */
export const dateTime = (digits) => (/** @type {Randomness} */ random) => {
  const second = random.integer(Date.UTC(2015, 0, 1), Date.UTC(2040, 0, 1));
  const fraction = digits === 0 ? "" : `.${random.digits(digits)}`;
  return `${new Date(second).toISOString().slice(0, 19)}${fraction}Z`;
};

/** Up to three weeks since boot. */
export const sinceBoot = (/** @type {Randomness} */ random) => {
  const text = new Date(random.integer(0, 21 * 86_400_000)).toISOString();
  return `0001-${text.slice(5, 19)}`;
};

export const reservedTime = (/** @type {Randomness} */ random) =>
  random.one(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]);

/** @param {number} length in octets */
export const bytes = (length) => (/** @type {Randomness} */ random) => random.bytes(length);

/** Either all in upper or all in lower case, as devices send it. */
export const hexText = (/** @type {number} */ length) => (/** @type {Randomness} */ random) => {
  const text = hex(random.bytes(length));
  return random.integer(0, 1) === 0 ? text : text.toUpperCase();
};

export const base64Text = (/** @type {number} */ length) => (/** @type {Randomness} */ random) =>
  Buffer.from(random.bytes(length)).toString("base64");

/** In lines of 64 characters. */
export const base64Lines = (/** @type {number} */ length) => (/** @type {Randomness} */ random) =>
  base64Text(length)(random).replace(/.{64}/g, "$&\n");

/**
 * @param {number} whole digits before the point, at most
 * @param {number} fraction digits behind it, at most
 */
export const decimal = (whole, fraction) => (/** @type {Randomness} */ random) => {
  const digits = random.integer(0, fraction);
  const sign = random.integer(0, 3) === 0 ? "-" : "";
  // The last digit is no zero: as it is written, and so as it is read in most cases.
  const behind = digits === 0 ? "" : `.${random.digits(digits).slice(1)}${random.integer(1, 9)}`;
  return `${sign}${random.digits(random.integer(1, whole))}${behind}`;
};

function hex(/** @type {Uint8Array} */ octets) {
  return Buffer.from(octets).toString("hex");
}
