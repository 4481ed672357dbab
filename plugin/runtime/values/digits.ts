/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The position behind the ASCII digits that begin at one. */
export function skipDigits(text: string, start: number): number {
  const { length } = text;
  let at = start;
  // Looking behind the end would do, but is slow.
  while (at < length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The number that ASCII digits spell from a position to the end; NaN where there is none, or something else. From 2^53
 * on it is inexact, but never below.
 */
export function digits(text: string, start: number): number {
  const { length } = text;
  if (start >= length) return Number.NaN;
  let value = 0;
  for (let at = start; at < length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
