import { daysInMonth } from "./calendar.js";
import { LAST_SECOND, scan } from "./date-time-scan.js";
import { skipDigits } from "./digits.js";
import type { SyntaxIssue } from "./issue.js";
import { grants, leading, type ReadOptions, trailing } from "./options.js";

/** The parts of a dateTime behind the year: what stands before each, and the numbers it may be. */
const parts = [
  { before: "-", name: "a month", minimum: 1, maximum: 12 },
  { before: "-", name: "a day", minimum: 1, maximum: 31 },
  { before: "T", name: "an hour", minimum: 0, maximum: 24 },
  { before: ":", name: "a minute", minimum: 0, maximum: 59 },
  { before: ":", name: "a second", minimum: 0, maximum: 59 },
] as const;

/** Why a text that was refused is no dateTime: the first place where it goes wrong. */
export function explainDateTime(whole: string, options: ReadOptions | undefined): SyntaxIssue {
  const start = leading(whole, options);
  const text = whole.slice(start, Math.max(start, trailing(whole, options)));
  const [position, expected] = problem(text, options);
  return { code: "syntax", type: "dateTime", text: whole, position: start + position, expected, uspError: 7011 };
}

function problem(text: string, options: ReadOptions | undefined): [position: number, expected: string] {
  if (text.startsWith("-")) return [0, "a year from 0001 on, without a sign"];
  let at = skipDigits(text, 0);
  if (at < 4) return [at, "a year of four digits"];
  if (at > 4 && text.startsWith("0")) return [0, "a year of four digits"];
  const year = Number(text.slice(0, at));
  if (year === 0) return [0, "a year from 0001 on"];
  if (at > 6) return [0, "a year that a Date can hold"];
  const values: number[] = [];
  for (const { before, name, minimum, maximum } of parts) {
    if (text[at] !== before) return [at, before];
    const end = skipDigits(text, at + 1);
    if (end < at + 3) return [end, `${name} of two digits`];
    const value = Number(text.slice(at + 1, at + 3));
    const last = name === "a day" ? daysInMonth(year, values[0] as number) : maximum;
    if (value < minimum || value > last) return [at + 1, `${name} from ${minimum} to ${last}`];
    values.push(value);
    at += 3;
  }
  const [, , hour = 0, minute = 0, second = 0] = values;
  let zone = at;
  if (text[at] === ".") {
    zone = skipDigits(text, at + 1);
    if (zone === at + 1) return [zone, "a digit"];
  }
  if (hour === 24 && (minute > 0 || second > 0 || /[1-9]/.test(text.slice(at, zone)))) {
    return [at - 8, "an hour below 24, or 24:00:00"];
  }
  if (zone === text.length) {
    return year < 1000
      ? [0, "a time since boot that ends before the year 1000"]
      : [zone, "Z, because times are in UTC"];
  }
  const end = /^(Z|[+-][0-9]{2}:[0-9]{2})/.exec(text.slice(zone, zone + 6))?.[0].length;
  if (end === undefined) return [zone, at === zone ? "a point, or Z" : "a digit, or Z"];
  if (zone + end < text.length) return [zone + end, "the end"];
  // Only a time zone that is none, or a time that is too late, can be wrong with this.
  const asUtc = `${text.slice(0, zone)}Z`;
  if (scan(asUtc, undefined) === undefined)
    return [0, `a time that a Date can hold: ${LAST_SECOND} seconds since 1970`];
  if (grants(options, "time-zone")) return [zone, "an offset of 14:00 at most, to a time from the year 1 on"];
  return [zone, "Z, because times are in UTC"];
}
