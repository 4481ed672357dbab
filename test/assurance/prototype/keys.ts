// Names that mean something to an object, or to whoever writes a path: as keys of a map they mean nothing.
import type { Random } from "../random.js";

const ofObjects = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["prototype", "arguments", "caller", "name", "length", "then", "toJSON", "inspect", "__esModule"],
];

const ofMessages = ["$unknown", "case", "value", "known", "constructor.prototype", "__proto__.polluted"];

const ofNumbers = ["0", "1", "-1", "-0", "00", "1.5", "1e3", "4294967294", "4294967295", "9007199254740993", "NaN"];

const ofText = [
  ...["", " ", ".", "[0]", "]", '"', "'", "`", "\\", 'a"b', "a'b", "a\\b", '"]', '\\"', '"]["', "$&", "{i}", "*", "*."],
  ...["\n", "\r\n", "\0", "\u0001", "\x7f", "\u2028", "\ufeff", "\ufffd", "\u00e9", "e\u0301", "\u{1f4f6}"],
];

/** Around the lengths at which strings are read in another way, and longer than what is put together at once. */
const long = [12, 13, 23, 24, 25, 127, 128, 300].flatMap((length) => [
  "x".repeat(length),
  `__proto__${"_".repeat(length)}`,
]);

/** The ones that codecs are known to fall for, and one of each other kind. */
export const tellingKeys: readonly string[] = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__", "length"],
  ...["$unknown", "", "0", "4294967295", '"', 'a"b', '"]', "\0", "\u{1f4f6}", "x".repeat(300)],
];

const others = [...ofObjects, ...ofMessages, ...ofNumbers, ...ofText, ...long, '"'.repeat(300)];

export const keys: readonly string[] = [...new Set([...tellingKeys, ...others])];

/** A key of some of these, one after the other. */
export function randomKey(random: Random): string {
  const short = keys.filter(({ length }) => length < 40);
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(short)).join("");
}
