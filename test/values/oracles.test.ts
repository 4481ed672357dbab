// Each type against something else that knows it: a regular expression and BigInt, Date, Buffer.
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  base64,
  boolean,
  type DateTime,
  dateTime,
  decimal,
  equalBytes,
  hexBinary,
  type Primitive,
  safeParseValue,
  string,
  type Value,
} from "../../plugin/runtime/values/index.js";
import { characters } from "../../plugin/runtime/values/string.js";
import { decimals, textsFor, values } from "./arbitraries.js";

/** What the text should be read as; undefined where it should be refused. */
function agrees(primitive: Primitive, texts: fc.Arbitrary<string>, oracle: (text: string) => Value | undefined): void {
  let read = 0;
  const runs = 3000;
  fc.assert(
    fc.property(texts, (text) => {
      const expected = oracle(text);
      const result = safeParseValue(primitive, text);
      if (result.ok) read++;
      expect(result.ok ? result.value : undefined).toStrictEqual(expected);
    }),
    { numRuns: runs },
  );
  // Else, nothing would be tested.
  expect(read).toBeGreaterThan(runs / 20);
  expect(read).toBeLessThan((runs * 19) / 20);
}

const integers = [
  ["int", /^[+-]?[0-9]+$/, -2147483648n, 2147483647n, Number],
  ["long", /^[+-]?[0-9]+$/, -9223372036854775808n, 9223372036854775807n, BigInt],
  ["unsignedInt", /^[0-9]+$/, 0n, 4294967295n, Number],
  ["unsignedLong", /^[0-9]+$/, 0n, 18446744073709551615n, BigInt],
] as const;

describe.each(integers)("%s", (primitive, form, minimum, maximum, as) => {
  function oracle(text: string): Value | undefined {
    if (!form.test(text)) return undefined;
    const magnitude = BigInt(text.replace(/^[+-]/, ""));
    const value = text.startsWith("-") ? -magnitude : magnitude;
    return value >= minimum && value <= maximum ? as(value) : undefined;
  }

  test("is what matches the form and is within the bounds", () => {
    agrees(primitive, textsFor({ type: primitive }), oracle);
  });

  test("has exact bounds, with any zeros and signs", () => {
    const near = fc.tuple(fc.constantFrom(minimum, maximum, 0n, 2n ** 53n), fc.bigInt({ min: -3n, max: 3n }));
    const texts = fc.tuple(near, fc.nat({ max: 4 }), fc.boolean()).map(([[bound, by], zeros, plus]) => {
      const value = bound + by;
      const sign = value < 0n ? "-" : plus ? "+" : "";
      return `${sign}${"0".repeat(zeros)}${value < 0n ? -value : value}`;
    });
    agrees(primitive, texts, oracle);
  });
});

test("boolean is one of four texts", () => {
  const known: { readonly [text: string]: boolean } = { true: true, "1": true, false: false, "0": false };
  agrees("boolean", textsFor({ type: "boolean" }), (text) => (Object.hasOwn(known, text) ? known[text] : undefined));
  expect(Object.keys(known).map((text) => boolean.parse(text))).toEqual([false, true, true, false]);
});

describe("string", () => {
  test("is what is well-formed", () => {
    agrees("string", textsFor({ type: "string" }), (text) => (isWellFormed(text) ? text : undefined));
  });

  test("has as many characters as code points", () => {
    fc.assert(
      fc.property(textsFor({ type: "string" }), (text) => {
        expect(characters(text)).toBe([...text].length);
        const size = safeParseValue({ type: "string", size: [[null, 3]] }, text);
        expect(size.ok).toBe(isWellFormed(text) && [...text].length <= 3);
        const least = safeParseValue({ type: "string", size: [[3, null]] }, text);
        expect(least.ok).toBe(isWellFormed(text) && [...text].length >= 3);
      }),
      { numRuns: 2000 },
    );
  });

  test("is written where XML 1.0 has each of its characters", () => {
    for (let point = 0; point <= 0x10ffff; point += point < 0x300 || (point > 0xd700 && point < 0x10010) ? 1 : 0x101) {
      const isXml =
        [0x9, 0xa, 0xd].includes(point) ||
        (point >= 0x20 && point <= 0xd7ff) ||
        (point >= 0xe000 && point <= 0xfffd) ||
        point >= 0x10000;
      const text = `a${String.fromCodePoint(point)}`;
      if ((string.kind(text) === undefined) !== isXml) throw new Error(`U+${point.toString(16)}`);
      if (string.safeParse(text, { xmlCharacters: true }).ok !== isXml) throw new Error(`U+${point.toString(16)}`);
    }
  });

  /** UTF-8 replaces what is not. */
  function isWellFormed(text: string): boolean {
    return Buffer.from(text, "utf8").toString("utf8") === text;
  }
});

describe("base64", () => {
  const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/;

  test("is what matches the grammar of XML Schema, and means what Buffer says", () => {
    agrees("base64", textsFor({ type: "base64" }), (text) => {
      const isOutside = /^[\t\n\r ]|[\t\n\r ]$/.test(text);
      const compact = text.replace(/[\t\n\r ]/g, "");
      return isOutside || !form.test(compact) ? undefined : new Uint8Array([...Buffer.from(compact, "base64")]);
    });
  });

  test("is each group of four characters of a small alphabet, or not", () => {
    const alphabet = [..."AQEg/=_ "];
    for (const a of alphabet)
      for (const b of alphabet)
        for (const c of alphabet)
          for (const d of alphabet) {
            const text = a + b + c + d;
            const isRight = form.test(text.replaceAll(" ", "")) && text.trim() === text;
            if (base64.safeParse(text).ok !== isRight)
              expect({ text, accepted: !isRight }).toEqual({ text, accepted: isRight });
          }
  });
});

describe("hexBinary", () => {
  test("is pairs of digits, and means what Buffer says", () => {
    agrees("hexBinary", textsFor({ type: "hexBinary" }), (text) => {
      return /^(?:[0-9a-fA-F]{2})*$/.test(text) ? new Uint8Array([...Buffer.from(text, "hex")]) : undefined;
    });
  });
});

describe("octets are written as Buffer writes them", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Octets that begin anywhere in memory. */
  const parts = fc
    .tuple(fc.uint8Array({ minLength: 8, maxLength: 60 }), fc.nat({ max: 8 }))
    .map(([bytes, start]) => bytes.subarray(start));

  const expected = (bytes: Uint8Array): readonly string[] => {
    const buffer = Buffer.from(bytes);
    return [buffer.toString("base64"), buffer.toString("hex").toUpperCase()];
  };

  test("where there is Buffer", () => {
    fc.assert(
      fc.property(parts, (bytes) => {
        expect([base64.format(bytes), hexBinary.format(bytes)]).toEqual(expected(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test("and where there is none", () => {
    const samples = fc.sample(parts, 300).map((bytes) => [bytes, expected(bytes)] as const);
    vi.stubGlobal("Buffer", undefined);
    const written = samples.map(([bytes]) => [base64.format(bytes), hexBinary.format(bytes)]);
    vi.unstubAllGlobals();
    expect(written).toEqual(samples.map(([, texts]) => texts));
  });
});

test("octets are equal where Buffer says so", () => {
  fc.assert(
    fc.property(values.base64, values.base64, (a, b) => {
      expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
    }),
  );
  fc.assert(
    fc.property(values.base64, (a) => {
      expect(equalBytes(a, a.slice())).toBe(true);
    }),
  );
});

describe("dateTime", () => {
  const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
  const mostly = (below: number): fc.Arbitrary<string> => {
    const fitting = fc.integer({ min: 0, max: below }).map((n) => String(n).padStart(2, "0"));
    return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: two });
  };
  const fraction = fc.oneof(fc.constant(""), fc.stringMatching(/^\.[0-9]{1,12}$/));
  const texts = fc
    .tuple(fc.integer({ min: 1970, max: 9999 }), mostly(12), mostly(31), mostly(24), mostly(59), mostly(59), fraction)
    .map(([y, mo, d, h, mi, s, f]) => `${y}-${mo}-${d}T${h}:${mi}:${s}${f}Z`);

  test("is what Date makes of the years from 1970 to 9999", () => {
    agrees("dateTime", texts, (text) => {
      const [, year, month, day, hour, minute, second, fraction = ""] = (
        /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?Z$/.exec(text) ?? []
      ).map((part) => part);
      const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const midnight = new Date(Date.UTC(y, mo - 1, d));
      if (midnight.getUTCMonth() !== mo - 1 || midnight.getUTCDate() !== d || mi > 59 || s > 59) return undefined;
      if (h > 24 || (h === 24 && (mi > 0 || s > 0 || Number(fraction) > 0))) return undefined;
      const seconds = Date.UTC(y, mo - 1, d, h, mi, s) / 1000;
      if (seconds === 253402300799 && Number(fraction) === 0) return { kind: "infinite" };
      return { kind: "absolute", seconds, fraction } satisfies DateTime;
    });
  });

  test("is written as Date writes it", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("0001-01-01T00:00:00.001Z"),
          max: new Date("9999-12-31T23:59:58.999Z"),
          noInvalidDate: true,
        }),
        (date) => {
          expect(dateTime.format(dateTime.fromDate(date), { fractionDigits: 3 })).toBe(date.toISOString());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("decimal", () => {
  test("is what matches the form, in its shortest spelling", () => {
    agrees("decimal", fc.oneof(textsFor({ type: "decimal" })), (text) => {
      if (!/^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(text)) return undefined;
      const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
      const magnitude = `${whole.replace(/^0+(?=.)/, "") || "0"}.${fraction}`.replace(/\.?0*$/, (end) =>
        end.startsWith(".") ? "" : end.replace(/0+$/, ""),
      );
      return text.startsWith("-") && magnitude !== "0" ? `-${magnitude}` : magnitude;
    });
  });

  test("has one text for one number", () => {
    fc.assert(
      fc.property(decimals, ({ text, shortest }) => {
        expect(decimal.parse(text)).toBe(shortest);
      }),
      { numRuns: 2000 },
    );
  });

  const near = fc.oneof(
    values.decimal,
    fc
      .tuple(fc.integer({ min: -1200, max: 1200 }), fc.nat({ max: 3 }))
      .map(([n, scale]) => decimal.parse(exactly(BigInt(n), scale))),
  );

  test("is compared as scaled integers are", () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const [x, y] = [scaled(a), scaled(b)];
        expect(Math.sign(decimal.compare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
        expect(Object.is(decimal.compare(a, a), 0)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("is on a step where the scaled integers are", () => {
    const step = fc.constantFrom("1", "0.1", "0.25", "3", "0.003", "12.5").map((text) => decimal.parse(text));
    let on = 0;
    fc.assert(
      fc.property(
        near,
        near,
        step,
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.boolean(),
        (value, from, step, count, isMultiple) => {
          const candidate = isMultiple ? decimal.parse(exactly(scaled(from) + count * scaled(step), SCALE)) : value;
          const expected = (scaled(candidate) - scaled(from)) % scaled(step) === 0n;
          if (expected) on++;
          expect(decimal.isStep(candidate, from, step)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
    expect(on).toBeGreaterThan(500);
  });

  test("of a number is the number's own text, without an exponent, and back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const value = decimal.fromNumber(number);
        expect(value).toMatch(/^(?:0|-?(?:[1-9][0-9]*|0(?=\.))(?:\.[0-9]*[1-9])?)$/);
        expect(decimal.toNumber(value)).toBe(number + 0);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [1.5, "1.5"],
    [1e21, "1000000000000000000000"],
    [-1.25e22, "-12500000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [123456789012345678901234567890n, "123456789012345678901234567890"],
    [-5n, "-5"],
  ])("of %d is %s", (number, text) => {
    expect(decimal.fromNumber(number)).toBe(text);
  });

  test("of what is not finite is none", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => decimal.fromNumber(number)).toThrow(expect.objectContaining({ name: "ValueError" }));
    }
  });
});

/** More digits behind the point than any decimal here has. */
const SCALE = 60;

function scaled(value: string): bigint {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const magnitude = BigInt(whole + fraction.padEnd(SCALE, "0"));
  return value.startsWith("-") ? -magnitude : magnitude;
}

function exactly(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${value < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}
