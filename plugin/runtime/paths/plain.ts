import { DOT, endOfDigits, endOfName, isDigit, isNameStart, ZERO } from "./cursor.js";

/** Numbers of so many digits are instance numbers, however large. */
export const SAFE_DIGITS = 9;

/**
 * Whether a text is nothing but a full path of names and instance numbers, as nearly all are that Messages carry: an
 * object, an instance or a parameter. What is not may still be a path.
 */
export function isPlainPath(text: string): boolean {
  const { length } = text;
  let pos = endOfName(text, 0);
  if (!isNameStart(text.charCodeAt(0))) return false;
  // The root has no instances.
  let number = false;
  while (pos < length) {
    if (text.charCodeAt(pos) !== DOT) return false;
    if (++pos === length) return true;
    const start = pos;
    const c = text.charCodeAt(pos);
    if (isNameStart(c)) {
      pos = endOfName(text, pos);
      number = true;
    } else if (number && isDigit(c) && c !== ZERO) {
      pos = endOfDigits(text, pos);
      if (pos - start > SAFE_DIGITS) return false;
      number = false;
    } else {
      return false;
    }
  }
  return true;
}
