// Days of the Gregorian calendar, which XML Schema extends to all years. JavaScript's Date takes years below 100 for
// years of the last century, and is slow.

/** A day of a month: year from 1 on, month 1 to 12, day 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146097;
/** From 0000-03-01 to 1970-01-01: years are counted from March on, so that a leap day is the last of its year. */
const EPOCH = 719468;

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  // Months from March on have 31, 30, 31, 30, 31 days, again and again.
  return from * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 1 - EPOCH;
}

/** The day with a number, counted from 1970-01-01. */
export function dayOf(number: number): Day {
  const days = number + EPOCH;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36524) - Math.floor(inCycle / 146096)) / 365,
  );
  const inYear = inCycle - (year * 365 + Math.floor(year / 4) - Math.floor(year / 100));
  const months = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((months * 153 + 2) / 5) + 1;
  const month = months < 10 ? months + 3 : months - 9;
  return { year: cycle * 400 + year + (month > 2 ? 0 : 1), month, day };
}
