// Instance-ids that have a structure of their own: each function says where the one that begins at a position breaks it.
import { DOT, HYPHEN, isDigit, isHexDigit, isLetterOrDigit } from "./characters.js";
import type { Misfit } from "./describe.js";
import { readDevice } from "./device-identity.js";

export function deviceMisfit(text: string, start: number, withClass: boolean): Misfit | undefined {
  const read = readDevice(text, start, withClass);
  return read.ok ? undefined : read.misfit;
}

/** How many digits a UUID's groups have. */
const GROUPS: readonly number[] = [8, 4, 4, 4, 12];

/** A UUID with digits of either case (RFC 4122); version and variant are not verified. */
export function uuidMisfit(text: string, start: number): Misfit | undefined {
  const expected = "a UUID: 8, 4, 4, 4 and 12 hexadecimal digits, with hyphens between";
  let position = start;
  for (const [index, digits] of GROUPS.entries()) {
    if (index > 0) {
      if (text.charCodeAt(position) !== HYPHEN) return { position, expected };
      position++;
    }
    for (const end = position + digits; position < end; position++) {
      if (!isHexDigit(text.charCodeAt(position))) return { position, expected };
    }
  }
  return position === text.length ? undefined : { position, expected };
}

/**
 * A domain name: labels of letters, digits and inner hyphens, as certificates have them (R-ARC.4a; RFC 5280 4.2.1.6), so
 * without a dot at the end. That a name is fully qualified cannot be seen. That an IPv4 address is none can: no top-level
 * domain is all digits.
 */
export function domainMisfit(text: string, start: number): Misfit | undefined {
  const expected = "a fully qualified domain name without wildcards";
  const { length } = text;
  let label = start;
  let numeric = true;
  for (let position = start; position < length; position++) {
    const unit = text.charCodeAt(position);
    const next = text.charCodeAt(position + 1);
    if (unit === DOT) {
      if (position === label) return { position, expected };
      label = position + 1;
      numeric = true;
    } else if (isLetterOrDigit(unit)) {
      numeric &&= isDigit(unit);
    } else if (unit === HYPHEN && position > label && (isLetterOrDigit(next) || next === HYPHEN)) {
      numeric = false;
    } else {
      return { position, expected };
    }
  }
  if (label === length) return { position: length, expected };
  return numeric ? { position: label, expected } : undefined;
}
