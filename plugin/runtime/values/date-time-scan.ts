import { dayNumber, daysInMonth } from "./calendar.js";
import type { DateTime } from "./date-time.js";
import { skipDigits } from "./digits.js";
import { grants, type ReadOptions } from "./options.js";

/** 0001-01-01T00:00:00: boot, and Unknown Time. */
export const FIRST_SECOND = -62135596800;
/** 9999-12-31T23:59:59: Infinite Time. */
export const INFINITE_SECOND = 253402300799;
/** The last second that a Date can hold, in the year 275760. */
export const LAST_SECOND = 8.64e12;
/** Times since boot end with the year 999. */
export const RELATIVE_SECONDS = 31525372800;

const DASH = 0x2d;
const COLON = 0x3a;
const PLUS = 0x2b;
const POINT = 0x2e;
const T = 0x54;
const Z = 0x5a;

/** The dateTime that a text spells, with what is granted beyond TR-106 3.2.1; undefined where it is none. */
export function scan(text: string, options: ReadOptions | undefined): DateTime | undefined {
  const dash = text.charCodeAt(4) === DASH ? 4 : skipDigits(text, 0);
  const year = yearAt(text, dash);
  if (text.charCodeAt(dash) !== DASH || text.charCodeAt(dash + 3) !== DASH || text.charCodeAt(dash + 6) !== T) {
    return undefined;
  }
  if (text.charCodeAt(dash + 9) !== COLON || text.charCodeAt(dash + 12) !== COLON) return undefined;
  const month = two(text, dash + 1);
  const day = two(text, dash + 4);
  const hour = two(text, dash + 7);
  const minute = two(text, dash + 10);
  const second = two(text, dash + 13);
  // What is no digit makes NaN, which fails every comparison.
  const isDate = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDate || !(minute < 60 && second < 60)) return undefined;
  const point = dash + 15;
  const zone = text.charCodeAt(point) === POINT ? skipDigits(text, point + 1) : point;
  if (zone === point + 1) return undefined;
  const fraction = zone === point ? "" : text.slice(point + 1, zone);
  // Midnight at the end of a day, exactly.
  if (!(hour < 24 || (hour === 24 && minute === 0 && second === 0 && !/[1-9]/.test(fraction)))) return undefined;
  const local = dayNumber(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;

  if (zone === text.length) {
    if (year < 1000) return relative(local - FIRST_SECOND, fraction);
    return grants(options, "time-zone") ? absolute(local, fraction) : undefined;
  }
  const offset = text.charCodeAt(zone) === Z && zone + 1 === text.length ? 0 : offsetAt(text, zone);
  if (offset === 0 || (!Number.isNaN(offset) && grants(options, "time-zone")))
    return absolute(local - offset, fraction);
  return undefined;
}

/** The year of the first digits: four of them, or more of which the first is no zero. */
function yearAt(text: string, end: number): number {
  if (end < 4 || end > 6 || (end > 4 && text.charCodeAt(0) === 0x30)) return Number.NaN;
  const year = two(text, end - 4) * 100 + two(text, end - 2);
  return end === 4 ? year : year + Number(text.slice(0, end - 4)) * 10000;
}

/** The number of two digits; NaN where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The seconds of a time zone's offset at the end of a text, 14 hours at most (XML Schema 3.2.7.3); NaN where it is none. */
function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at) === PLUS ? 1 : text.charCodeAt(at) === DASH ? -1 : Number.NaN;
  const minutes = two(text, at + 1) * 60 + two(text, at + 4);
  const fits = text.charCodeAt(at + 3) === COLON && at + 6 === text.length;
  return fits && minutes <= 840 && two(text, at + 4) < 60 ? sign * minutes * 60 : Number.NaN;
}

function relative(seconds: number, fraction: string): DateTime | undefined {
  return seconds < RELATIVE_SECONDS ? { kind: "relative", seconds, fraction } : undefined;
}

/**
 * The absolute time of a second since 1970, or Unknown or Infinite Time where it is theirs; undefined where no Date can
 * hold it.
 */
export function absolute(seconds: number, fraction: string): DateTime | undefined {
  if ((seconds === FIRST_SECOND || seconds === INFINITE_SECOND) && !/[1-9]/.test(fraction)) {
    return { kind: seconds === FIRST_SECOND ? "unknown" : "infinite" };
  }
  const fits = seconds >= FIRST_SECOND && isBeforeEnd(seconds, fraction);
  return fits ? { kind: "absolute", seconds, fraction } : undefined;
}

/** Whether a time is not after the last that a Date can hold, which has no fraction. */
export function isBeforeEnd(seconds: number, fraction: string): boolean {
  return seconds < LAST_SECOND || (seconds === LAST_SECOND && !/[1-9]/.test(fraction));
}
