// Each lenient reading alone reads what strict reading does, and what becomes strict by one small change; nothing else.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DateTime,
  type LenientReading,
  type Primitive,
  safeParseValue,
  type Value,
  type ValueResult,
  type ValueType,
} from "../../plugin/runtime/values/index.js";
import { FIRST, INFINITE, LAST, primitives, textsFor } from "./arbitraries.js";
import { files, rulesOf } from "./case-file.js";
import { readings } from "./readings.js";

/** The value that a reading should find in a text that strict reading refuses; undefined where it should find none. */
type Oracle = (text: string, strictly: (text: string) => Value | undefined) => Value | undefined;

const list: ValueType = { type: "list", items: { type: "string" } };

const unsigned: Oracle = (text, strictly) => strictly(text.replace(/^\+(?=[0-9])/, "").replace(/^-(?=0+$)/, ""));
const trimmed: Oracle = (text, strictly) => strictly(text.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, ""));

/** What each reading is for. Where a type is not named, the reading changes nothing. */
const oracles: { readonly [reading in LenientReading]: { readonly [type in Primitive | "list"]?: Oracle } } = {
  whitespace: Object.fromEntries(
    primitives.flatMap((primitive) => (primitive === "string" ? [] : [[primitive, trimmed]])),
  ),
  sign: { unsignedInt: unsigned, unsignedLong: unsigned },
  "letter-case": {
    boolean: (text, strictly) => (/^(?:true|false)$/i.test(text) ? strictly(text.toLowerCase()) : undefined),
  },
  "time-zone": { dateTime: inUtc },
  "padding-bits": { base64: withoutPaddingBits },
  "list-whitespace": {
    list: (text, strictly) => {
      const items = text.split(",").map((item) => item.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, ""));
      return strictly(items.map((item) => item.replace(/[\s\u0085]/g, encodeURIComponent)).join(","));
    },
  },
  "list-percent": { list: (text, strictly) => strictly(text.replace(/%(?![0-9A-Fa-f]{2})/g, "%25")) },
};

function inUtc(text: string, strictly: (text: string) => Value | undefined): Value | undefined {
  const withOffset = /^(.*[T].*)([+-])([0-9]{2}):([0-5][0-9])$/s.exec(text);
  if (withOffset === null)
    return /^(?!0)[0-9]{4,}-/.test(text) && !text.endsWith("Z") ? strictly(`${text}Z`) : undefined;
  const [, local, sign, hours, minutes] = withOffset;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
  const time = strictly(`${local}Z`) as DateTime | undefined;
  if (time === undefined || time.kind === "relative" || Math.abs(offset) > 14 * 3600) return undefined;
  const { seconds: before, fraction } =
    time.kind === "absolute"
      ? time
      : { seconds: time.kind === "unknown" ? FIRST : INFINITE, fraction: /\.([0-9]+)/.exec(text)?.[1] ?? "" };
  const seconds = before - offset;
  if (seconds < FIRST || seconds > LAST) return undefined;
  const isWhole = !/[1-9]/.test(fraction);
  if (seconds === FIRST && isWhole) return { kind: "unknown" };
  return seconds === INFINITE && isWhole ? { kind: "infinite" } : { kind: "absolute", seconds, fraction };
}

function withoutPaddingBits(text: string, strictly: (text: string) => Value | undefined): Value | undefined {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const [, before = "", last = "", end = ""] = /^(.*)([A-Za-z0-9+/])([\t\n\r ]*=(?:[\t\n\r ]*=)?)$/s.exec(text) ?? [];
  const mask = end.replace(/[^=]/g, "") === "=" ? ~3 : ~15;
  return last === "" ? undefined : strictly(before + alphabet.charAt(alphabet.indexOf(last) & mask) + end);
}

function valueIn<T>(result: ValueResult<T>): T | undefined {
  return result.ok ? result.value : undefined;
}

/** Whether a text is read as it should be: true where the reading made a difference. */
function check(reading: LenientReading, type: ValueType, text: string): boolean {
  const strictly = (other: string): Value | undefined => valueIn(safeParseValue(type, other));
  const strict = strictly(text);
  const expected = strict ?? oracles[reading][type.type]?.(text, strictly);
  const actual = valueIn(safeParseValue(type, text, { lenient: [reading] }));
  if (!isDeepStrictEqual(actual, expected)) expect(actual, JSON.stringify(text)).toStrictEqual(expected);
  return strict === undefined && actual !== undefined;
}

/** Escapes of ASCII alone, because of those of others it depends on their neighbours whether they are UTF-8. */
const escapes = fc.string({ unit: fc.constantFrom(..."%%%25702g, \tx"), maxLength: 10 });

/** Texts that the reading is about, more often than those at random are. */
function textsAbout(reading: LenientReading, type: ValueType): fc.Arbitrary<string> {
  const any = textsFor(type).filter((text) => reading !== "list-percent" || !/%[89A-Fa-f]/.test(text));
  if (reading === "whitespace") {
    const space = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r", "\u00a0"), maxLength: 2 });
    return fc.tuple(space, any, space).map((parts) => parts.join(""));
  }
  if (reading === "sign") return fc.tuple(fc.constantFrom("+", "-", ""), any).map((parts) => parts.join(""));
  if (reading === "list-percent") return fc.oneof(any, escapes);
  if (reading === "time-zone") {
    const zone = fc.constantFrom("", "+00:00", "+01:00", "-14:00", "+14:01", "+13:60", "-1:00", "Z");
    return fc.oneof(
      any,
      fc.tuple(any, zone).map(([text, end]) => text.replace(/Z$/, "") + end),
    );
  }
  if (reading === "letter-case") {
    return fc.oneof(any, fc.mixedCase(fc.constantFrom("true", "false")));
  }
  if (reading === "padding-bits") {
    const last = fc.constantFrom(..."ABCDEFQgw/9_");
    const padded = fc.tuple(
      fc.constantFrom("", "AAAA", "Zm9v "),
      last,
      last,
      last,
      fc.constantFrom("=", "==", "= =", "=A"),
    );
    return fc.oneof(
      any,
      padded.map(([start, a, b, c, end]) => start + a + b + (end.startsWith("==") || end === "= =" ? "" : c) + end),
    );
  }
  return any;
}

const everything: readonly ValueType[] = [...primitives.map((type) => ({ type })), list];

describe.each(readings)("%s", (reading) => {
  const about = everything.filter(({ type }) => oracles[reading][type] !== undefined);
  const others = everything.filter(({ type }) => oracles[reading][type] === undefined);

  test.each(about.map((type) => [type.type, type] as const))("of %s reads what it should, and no more", (_, type) => {
    let granted = 0;
    fc.assert(
      fc.property(textsAbout(reading, type), (text) => {
        if (check(reading, type, text)) granted++;
      }),
      { numRuns: 800 },
    );
    expect(granted).toBeGreaterThan(8);
  });

  test("changes nothing for other types", () => {
    for (const type of others) {
      fc.assert(
        fc.property(textsFor(type), (text) => {
          expect(check(reading, type, text)).toBe(false);
        }),
        { numRuns: 100 },
      );
    }
  });
});

test("of all texts in the case files, each reading reads what it should, and no more", () => {
  const texts = files
    .flatMap(rulesOf)
    .flatMap(({ cases }) => cases.flatMap((each) => ("text" in each && each.kind !== "write" ? [each.text] : [])));
  const short = [...new Set(texts)].filter((text) => text.length < 100);
  expect(short.length).toBeGreaterThan(700);
  for (const text of short) {
    for (const reading of readings) {
      if (reading === "list-percent" && /%[89A-Fa-f]/.test(text)) continue;
      for (const type of everything) check(reading, type, text);
    }
  }
});
