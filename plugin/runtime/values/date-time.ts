import { dayOf } from "./calendar.js";
import { explainDateTime } from "./date-time-issue.js";
import { absolute, FIRST_SECOND, INFINITE_SECOND, isBeforeEnd, RELATIVE_SECONDS, scan } from "./date-time-scan.js";
import { type KindIssue, refuse, type ValueIssue, type ValueResult } from "./issue.js";
import { type FormatOptions, type ReadOptions, trimmed } from "./options.js";
import { kindIssue, shown } from "./show.js";

/** A point in time in UTC. Unknown and Infinite Time are not among them. */
export interface AbsoluteTime {
  readonly kind: "absolute";
  /** Whole seconds since 1970-01-01T00:00:00Z, rounded down. */
  readonly seconds: number;
  /** The digits of the fraction of a second, as many as there were: "", "5", "123456". */
  readonly fraction: string;
}

/** Time since the device booted: what it sends while it does not know the time (TR-106 3.2.1). */
export interface RelativeTime {
  readonly kind: "relative";
  /** Whole seconds since boot, less than 999 years. */
  readonly seconds: number;
  readonly fraction: string;
}

/** Unknown Time, 0001-01-01T00:00:00Z: not known, not applicable, or not yet (TR-106 3.2.1). */
export interface UnknownTime {
  readonly kind: "unknown";
}

/** Infinite Time, 9999-12-31T23:59:59Z: never ends (TR-106 3.2.1). */
export interface InfiniteTime {
  readonly kind: "infinite";
}

/** A dateTime of TR-106; `kind` tells apart what must not be mixed. Plain data: JSON keeps it. */
export type DateTime = AbsoluteTime | RelativeTime | UnknownTime | InfiniteTime;

/** Unknown Time. */
export const unknown: UnknownTime = { kind: "unknown" };
/** Infinite Time. */
export const infinite: InfiniteTime = { kind: "infinite" };

/** The value of a text; undefined where {@link explain} says why there is none. */
export function read(text: string, options?: ReadOptions): DateTime | undefined {
  const time = scan(text, options);
  if (time !== undefined) return time;
  const inner = trimmed(text, options);
  return inner === undefined ? undefined : scan(inner, options);
}

export function explain(text: string, options?: ReadOptions): ValueIssue {
  return explainDateTime(text, options);
}

/**
 * A dateTime: `2026-11-21T08:00:00Z` with any number of digits behind a point, in UTC; without a time zone and below
 * the year 1000 it is relative to boot (TR-106 3.2.1; XML Schema 3.2.7).
 * @throws ValueError
 */
export function parse(text: string, options?: ReadOptions): DateTime {
  return read(text, options) ?? refuse(explain(text, options));
}

/** As {@link parse}, with the issue as a value. */
export function safeParse(text: string, options?: ReadOptions): ValueResult<DateTime> {
  const value = read(text, options);
  return value === undefined ? { ok: false, issue: explain(text, options) } : { ok: true, value };
}

/** Why a value cannot be written; undefined where it can. */
export function kind(value: DateTime, options?: FormatOptions): KindIssue | undefined {
  const expected = kindProblem(value, digitsOf(options));
  if (expected === undefined) return undefined;
  return kindIssue("dateTime", value, expected);
}

/** @throws TypeError for what is no number of digits: a wrong call, not a wrong value */
function digitsOf(options: FormatOptions | undefined): number | undefined {
  const digits = options?.fractionDigits;
  if (digits === undefined || (Number.isInteger(digits) && digits >= 0)) return digits;
  throw new TypeError(`fractionDigits is a whole number from 0 on, not ${shown(digits)}`);
}

function kindProblem(value: DateTime, digits: number | undefined): string | undefined {
  switch (value?.kind) {
    case "unknown":
    case "infinite":
      return undefined;
    case "absolute":
    case "relative": {
      const { seconds, fraction } = value;
      if (!Number.isInteger(seconds)) return "whole seconds";
      if (typeof fraction !== "string" || !/^[0-9]*$/.test(fraction)) return "a fraction made of digits";
      if (value.kind === "relative") {
        return seconds >= 0 && seconds < RELATIVE_SECONDS ? undefined : "a time since boot below 999 years";
      }
      if (seconds < FIRST_SECOND || !isBeforeEnd(seconds, fraction))
        return "a time from the year 1 on that a Date can hold";
      const isReserved = seconds === FIRST_SECOND || seconds === INFINITE_SECOND;
      // What is left of the fraction tells them apart.
      return isReserved && /^0*$/.test(fraction.slice(0, digits))
        ? 'kind "unknown" or "infinite" for this time'
        : undefined;
    }
    default:
      return "a DateTime";
  }
}

/** The text of a value that {@link kind} has nothing against. */
export function write(value: DateTime, options?: FormatOptions): string {
  const digits = options?.fractionDigits;
  switch (value.kind) {
    case "unknown":
      return `0001-01-01T00:00:00${fractionOf("", digits)}Z`;
    case "infinite":
      return `9999-12-31T23:59:59${fractionOf("", digits)}Z`;
    case "absolute":
      return `${clock(value.seconds)}${fractionOf(value.fraction, digits)}Z`;
    case "relative":
      return `${clock(value.seconds + FIRST_SECOND)}${fractionOf(value.fraction, digits)}`;
  }
}

/**
 * With `Z`, but for what is relative to boot; with as many digits behind the point as the value has, or as asked for
 * (those that do not fit are cut). Some agents take Unknown Time without a fraction only, and no relative time.
 * @throws ValueError for what is no DateTime
 */
export function format(value: DateTime, options?: FormatOptions): string {
  const issue: ValueIssue | undefined = kind(value, options);
  return issue === undefined ? write(value, options) : refuse(issue);
}

function fractionOf(fraction: string, digits = fraction.length): string {
  return digits === 0 ? "" : `.${fraction.slice(0, digits).padEnd(digits, "0")}`;
}

function clock(seconds: number): string {
  const number = Math.floor(seconds / 86400);
  const { year, month, day } = dayOf(number);
  const second = seconds - number * 86400;
  const minute = Math.floor(second / 60);
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/**
 * The absolute time of a Date: with milliseconds where it has some.
 * @throws ValueError for an invalid Date, or one before the year 1
 */
export function fromDate(date: Date): DateTime {
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds - seconds * 1000;
  return made(seconds, rest === 0 ? "" : String(rest).padStart(3, "0"));
}

/**
 * The Date of a time, cut to milliseconds; of a relative time, where it is given when the device booted. Undefined for
 * what has none: Unknown and Infinite Time.
 */
export function toDate(value: DateTime, boot?: Date): Date | undefined {
  if (value.kind === "unknown" || value.kind === "infinite") return undefined;
  const since = value.kind === "absolute" ? 0 : boot?.getTime();
  if (since === undefined) return undefined;
  return new Date(since + value.seconds * 1000 + Number(value.fraction.slice(0, 3).padEnd(3, "0")));
}

/**
 * The absolute time that is so many nanoseconds after 1970-01-01T00:00:00Z.
 * @param digits how many digits the fraction gets: 0 to 9
 * @throws ValueError before the year 1, or after what a Date can hold
 */
export function fromEpochNanoseconds(nanoseconds: bigint, digits = 9): DateTime {
  const rest = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const seconds = Number((nanoseconds - rest) / 1_000_000_000n);
  return made(seconds, String(rest).padStart(9, "0").slice(0, digits));
}

/** The nanoseconds since 1970-01-01T00:00:00Z of an absolute time, cut below; undefined for others. */
export function toEpochNanoseconds(value: DateTime): bigint | undefined {
  if (value.kind !== "absolute") return undefined;
  return BigInt(value.seconds) * 1_000_000_000n + BigInt(value.fraction.slice(0, 9).padEnd(9, "0"));
}

/** An absolute time, or Unknown or Infinite Time where it is theirs. */
function made(seconds: number, fraction: string): DateTime {
  return absolute(seconds, fraction) ?? refuse(kind({ kind: "absolute", seconds, fraction }) as KindIssue);
}

/**
 * Below zero where a is before b, above where it is after, zero where they are the same time, whatever the digits of
 * their fractions. Infinite Time is after every absolute one. Undefined where there is no order: Unknown Time is like
 * itself alone, and times since boot have an order among themselves.
 */
export function compare(a: DateTime, b: DateTime): number | undefined {
  if (a.kind !== b.kind) {
    if (a.kind === "infinite" && b.kind === "absolute") return 1;
    return a.kind === "absolute" && b.kind === "infinite" ? -1 : undefined;
  }
  if (a.kind === "unknown" || a.kind === "infinite") return 0;
  const other = b as AbsoluteTime | RelativeTime;
  if (a.seconds !== other.seconds) return a.seconds - other.seconds;
  const digits = Math.max(a.fraction.length, other.fraction.length);
  const [x, y] = [a.fraction.padEnd(digits, "0"), other.fraction.padEnd(digits, "0")];
  return x < y ? -1 : x > y ? 1 : 0;
}
