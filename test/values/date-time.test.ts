// What the module of dateTime has beside reading and writing: Dates, nanoseconds, order; and the calendar beneath.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, daysInMonth } from "../../plugin/runtime/values/calendar.js";
import { type DateTime, dateTime, ValueError } from "../../plugin/runtime/values/index.js";
import { FIRST, INFINITE, LAST, values } from "./arbitraries.js";

const { compare, fromDate, fromEpochNanoseconds, infinite, toDate, toEpochNanoseconds, unknown } = dateTime;

function absolute(seconds: number, fraction = ""): DateTime {
  return { kind: "absolute", seconds, fraction };
}

function relative(seconds: number, fraction = ""): DateTime {
  return { kind: "relative", seconds, fraction };
}

const boot = new Date("2026-11-21T08:00:00Z");

describe("Dates", () => {
  test.each([
    ["1970-01-01T00:00:00.000Z", absolute(0)],
    ["2026-11-21T08:00:00.000Z", absolute(1795248000)],
    ["2026-11-21T08:00:00.250Z", absolute(1795248000, "250")],
    ["2026-11-21T08:00:00.007Z", absolute(1795248000, "007")],
    ["1969-12-31T23:59:59.999Z", absolute(-1, "999")],
    ["0001-01-01T00:00:00.000Z", unknown],
    ["0001-01-01T00:00:00.001Z", absolute(FIRST, "001")],
    ["9999-12-31T23:59:59.000Z", infinite],
    ["9999-12-31T23:59:59.500Z", absolute(INFINITE, "500")],
    ["+275760-09-13T00:00:00.000Z", absolute(LAST)],
  ])("%s becomes the time, and back", (iso, time) => {
    const date = new Date(iso);
    expect(fromDate(date)).toStrictEqual(time);
    expect(toDate(time)).toEqual("seconds" in time ? date : undefined);
  });

  test.each(["0000-12-31T23:59:59.999Z", "-000001-01-01T00:00:00.000Z", "-271821-04-20T00:00:00.000Z"])(
    "%s is before the year 1",
    (iso) => {
      expect(() => fromDate(new Date(iso))).toThrow(ValueError);
    },
  );

  test("that are invalid become no time", () => {
    expect(() => fromDate(new Date(Number.NaN))).toThrow(ValueError);
  });

  test("are cut to milliseconds", () => {
    expect(toDate(absolute(0, "0009999"))).toEqual(new Date(0));
    expect(toDate(absolute(0, "1239"))).toEqual(new Date(123));
    expect(toDate(absolute(-1, "9999"))).toEqual(new Date(-1));
    expect(toDate(absolute(0, "5"))).toEqual(new Date(500));
  });

  test("of a time since boot need the time of the boot", () => {
    expect(toDate(relative(60, "25"))).toBeUndefined();
    expect(toDate(relative(60, "25"), boot)).toEqual(new Date("2026-11-21T08:01:00.250Z"));
    expect(toDate(absolute(60), boot)).toEqual(new Date(60_000));
  });

  test("of Unknown and Infinite Time are none", () => {
    for (const time of [unknown, infinite]) expect([toDate(time), toDate(time, boot)]).toEqual([undefined, undefined]);
  });

  test("are valid for every absolute time that can be read", () => {
    fc.assert(
      fc.property(values.dateTime, (time) => {
        if (time.kind !== "absolute") return;
        expect(dateTime.parse(dateTime.format(time))).toStrictEqual(time);
        expect(toDate(time)?.getTime()).toBe(
          time.seconds * 1000 + Math.floor(Number(`0.${time.fraction.slice(0, 3)}0`) * 1000 + 1e-6),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe("nanoseconds since 1970", () => {
  test.each([
    [0n, undefined, absolute(0, "000000000")],
    [1n, undefined, absolute(0, "000000001")],
    [-1n, undefined, absolute(-1, "999999999")],
    [-1_000_000_000n, 0, absolute(-1)],
    [1_795_248_000_123_456_789n, undefined, absolute(1795248000, "123456789")],
    [1_795_248_000_123_456_789n, 6, absolute(1795248000, "123456")],
    [1_795_248_000_999_999_999n, 0, absolute(1795248000)],
    [BigInt(FIRST) * 1_000_000_000n, undefined, unknown],
    [BigInt(INFINITE) * 1_000_000_000n, 3, infinite],
    [BigInt(LAST) * 1_000_000_000n, 0, absolute(LAST)],
  ] as const)("%d with %s digits", (nanoseconds, digits, time) => {
    expect(fromEpochNanoseconds(nanoseconds, digits)).toStrictEqual(time);
  });

  test("of what is no absolute time are none", () => {
    for (const time of [unknown, infinite, relative(5)]) expect(toEpochNanoseconds(time)).toBeUndefined();
  });

  test("are cut below", () => {
    expect(toEpochNanoseconds(absolute(1, "1234567899"))).toBe(1_123_456_789n);
    expect(toEpochNanoseconds(absolute(-1, "5"))).toBe(-500_000_000n);
    expect(toEpochNanoseconds(absolute(2))).toBe(2_000_000_000n);
  });

  test("beyond what a time can be are refused", () => {
    const seconds = 1_000_000_000n;
    expect(() => fromEpochNanoseconds(BigInt(FIRST) * seconds - 1n)).toThrow(ValueError);
    expect(() => fromEpochNanoseconds((BigInt(LAST) + 1n) * seconds)).toThrow(ValueError);
    expect(() => fromEpochNanoseconds(10n ** 400n)).toThrow(ValueError);
    expect(() => fromEpochNanoseconds(-(10n ** 400n))).toThrow(ValueError);
  });

  test("come back", () => {
    const range = { min: BigInt(FIRST) * 1_000_000_000n + 1n, max: BigInt(LAST) * 1_000_000_000n };
    fc.assert(
      fc.property(fc.bigInt(range), (nanoseconds) => {
        const time = fromEpochNanoseconds(nanoseconds);
        if (time.kind === "absolute") expect(toEpochNanoseconds(time)).toBe(nanoseconds);
      }),
    );
  });
});

describe("order", () => {
  /** From early to late. */
  const absoluteTimes = [
    absolute(FIRST, "1"),
    absolute(-1),
    absolute(-1, "000001"),
    absolute(-1, "5"),
    absolute(0),
    absolute(0, "09"),
    absolute(0, "1"),
    absolute(INFINITE, "5"),
    absolute(LAST),
    infinite,
  ];
  const relativeTimes = [relative(0), relative(0, "0001"), relative(0, "001"), relative(1), relative(31525372799)];

  test.each([
    ["absolute", absoluteTimes],
    ["relative", relativeTimes],
  ])("there is among %s times", (_, times) => {
    for (const [i, a] of times.entries()) {
      for (const [j, b] of times.entries()) expect(Math.sign(compare(a, b) as number)).toBe(Math.sign(i - j));
    }
  });

  test("does not see the digits of a fraction that say nothing", () => {
    expect(compare(absolute(0), absolute(0, "000"))).toBe(0);
    expect(compare(absolute(0, "5"), absolute(0, "500"))).toBe(0);
    expect(compare(relative(1, "10"), relative(1, "1"))).toBe(0);
    expect(compare(unknown, { kind: "unknown" })).toBe(0);
    expect(compare(infinite, { kind: "infinite" })).toBe(0);
  });

  test("there is none between kinds, but that Infinite Time is last", () => {
    const pairs = [
      [absolute(0), relative(0)],
      [absolute(0), unknown],
      [relative(0), unknown],
      [relative(0), infinite],
      [unknown, infinite],
    ] as const;
    for (const [a, b] of pairs) expect([compare(a, b), compare(b, a)]).toEqual([undefined, undefined]);
  });

  test("is that of nanoseconds", () => {
    const nine = fc.string({ unit: fc.constantFrom(..."0129"), maxLength: 9 });
    const near = fc
      .tuple(fc.integer({ min: -2, max: 2 }), nine)
      .map(([seconds, fraction]) => absolute(seconds, fraction));
    fc.assert(
      fc.property(near, near, (a, b) => {
        const difference = (toEpochNanoseconds(a) as bigint) - (toEpochNanoseconds(b) as bigint);
        expect(Math.sign(compare(a, b) as number)).toBe(Math.sign(Number(difference)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the digits of a fraction", () => {
  /** Undefined where the time may be refused: with less digits, it would be Unknown or Infinite Time. */
  function formatted(time: DateTime, fractionDigits: number): string | undefined {
    try {
      return dateTime.format(time, { fractionDigits });
    } catch (error) {
      if (time.kind !== "absolute" || !/^0*$/.test(time.fraction.slice(0, fractionDigits))) throw error;
      expect(error).toBeInstanceOf(ValueError);
      expect([FIRST, INFINITE]).toContain(time.seconds);
      return undefined;
    }
  }

  test("may be as many as one asks for, and the time stays of its kind", () => {
    fc.assert(
      fc.property(values.dateTime, fc.nat({ max: 24 }), (time, fractionDigits) => {
        const text = formatted(time, fractionDigits);
        if (text === undefined) return;
        const read = dateTime.parse(text);
        expect(read.kind).toBe(time.kind);
        expect(/\.([0-9]+)/.exec(text)?.[1]?.length ?? 0).toBe(fractionDigits);
        if ("seconds" in time) expect(read).toMatchObject({ seconds: time.seconds });
      }),
      { numRuns: 1000, examples: [[{ kind: "absolute", seconds: 253402300799, fraction: "5" }, 0]] },
    );
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "if %d of them are asked for, no text comes that is no dateTime",
    (fractionDigits) => {
      for (const fraction of ["", "5", "123"]) {
        let text: string | undefined;
        try {
          text = dateTime.format({ kind: "absolute", seconds: 1, fraction }, { fractionDigits });
        } catch {
          // To refuse is fine.
        }
        if (text !== undefined) expect(dateTime.safeParse(text)).toMatchObject({ ok: true });
      }
    },
  );
});

describe("the calendar", () => {
  const day = 86_400_000;

  /** The number of the first day of a year, from the Date of JavaScript. */
  function firstDay(year: number): number {
    return new Date(0).setUTCFullYear(year, 0, 1) / day;
  }

  test.each([
    [1, 405],
    [1590, 2410],
    [9590, 10010],
    [275_500, 275_760],
  ])("agrees with Date on each day from %i to %i", (from, to) => {
    const date = new Date(0);
    let wrong = 0;
    for (let number = firstDay(from); number < firstDay(to); number++) {
      date.setTime(number * day);
      const { year, month, day: ofMonth } = dayOf(number);
      const isRight =
        year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && ofMonth === date.getUTCDate();
      if (!isRight || dayNumber(year, month, ofMonth) !== number) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test("agrees with Date on the length of each month of two millennia", () => {
    const date = new Date(0);
    let wrong = 0;
    for (let year = 1; year <= 2401; year++) {
      for (let month = 1; month <= 12; month++) {
        date.setUTCFullYear(year, month, 0);
        if (daysInMonth(year, month) !== date.getUTCDate()) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });
});
