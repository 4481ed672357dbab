// Of UTF-16 units; past the end of a text charCodeAt gives NaN, which is none of these.

export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const PERCENT = 0x25;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || isLetterUpTo(unit, 0x66);
}

export function isLetterOrDigit(unit: number): boolean {
  return isDigit(unit) || isLetterUpTo(unit, 0x7a);
}

/** What R-ARC.5 calls unreserved; unlike in RFC 3986, `~` is not. */
export function isUnreserved(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === HYPHEN || unit === DOT || unit === 0x5f;
}

/** An ASCII letter of either case, up to a small one. */
function isLetterUpTo(unit: number, last: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= last;
}
