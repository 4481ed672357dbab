// The instance-ids of os and ops: `<OUI>-<SerialNumber>` and `<OUI>-<ProductClass>-<SerialNumber>` (R-ARC.2a).
import { isHexDigit } from "./characters.js";
import type { Misfit } from "./describe.js";
import { type Form, misfit } from "./form.js";

/** What identifies a device, as Device.DeviceInfo has it. */
export interface DeviceIdentity {
  /** ManufacturerOUI: 6, 7 or 9 hexadecimal digits. */
  readonly oui: string;
  /** ProductClass; none in an Endpoint ID of scheme os. */
  readonly productClass?: string | undefined;
  /** SerialNumber. */
  readonly serialNumber: string;
}

type DeviceResult =
  | { readonly ok: true; readonly device: DeviceIdentity }
  | { readonly ok: false; readonly misfit: Misfit };

/** Of 24, 28 or 36 bits: IEEE assigns blocks of all three sizes. Hexadecimal digits of either case. */
export const oui: Form = {
  character: isHexDigit,
  lengths: [6, 7, 9],
  expected: "an OUI of 6, 7 or 9 hexadecimal digits",
};

/**
 * Read the instance-id that begins at a position. Hyphens within a part are escaped where parts are made. On reading
 * they are left to the serial number of os, where they mislead no one; in ops they would leave open which part they
 * belong to.
 */
export function readDevice(text: string, start: number, withClass: boolean): DeviceResult {
  const afterOui = hyphen(text, start);
  const ouiMisfit = misfit(oui, text, start, afterOui);
  if (ouiMisfit !== undefined) return { ok: false, misfit: ouiMisfit };
  if (afterOui === text.length) return refused(afterOui, "a hyphen behind the OUI");

  let serialStart = afterOui + 1;
  let productClass: string | undefined;
  if (withClass) {
    const classStart = serialStart;
    const afterClass = hyphen(text, classStart);
    if (afterClass === classStart) return refused(afterClass, "a product class");
    if (afterClass === text.length) return refused(afterClass, "a hyphen behind the product class");
    productClass = unescaped(text.slice(classStart, afterClass));
    if (productClass === undefined) return notUtf8(text, classStart);
    serialStart = afterClass + 1;
    const surplus = hyphen(text, serialStart);
    if (surplus < text.length) return refused(surplus, "two hyphens; one within a part is written %2D");
  }
  if (serialStart === text.length) return refused(serialStart, "a serial number");
  const serialNumber = unescaped(text.slice(serialStart));
  if (serialNumber === undefined) return notUtf8(text, serialStart);
  return { ok: true, device: { oui: text.slice(start, afterOui), productClass, serialNumber } };
}

/**
 * The instance-id for a device, with a product class unless it is undefined. All that is no letter, digit or underscore is escaped as UTF-8 octets; a lone surrogate,
 * which has none, stays as it is, and no reader takes it.
 */
export function writeDevice({ oui, productClass, serialNumber }: DeviceIdentity): string {
  const parts = productClass === undefined ? [oui, serialNumber] : [oui, productClass, serialNumber];
  return parts.map((part) => part.replace(/[^A-Za-z0-9_]/gu, escapeCharacter)).join("-");
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  return code >= 0xd800 && code < 0xe000 ? character : encodeURIComponent(character);
}

/** What escapes stand for; undefined where that is not UTF-8. */
function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The position of the next hyphen, or of the text's end. */
function hyphen(text: string, start: number): number {
  const position = text.indexOf("-", start);
  return position < 0 ? text.length : position;
}

function refused(position: number, expected: string): DeviceResult {
  return { ok: false, misfit: { position, expected } };
}

/** Somewhere behind a position escapes are not UTF-8: find the first that follow each other and are not. */
function notUtf8(text: string, start: number): DeviceResult {
  const runs = text.slice(start).matchAll(/(?:%[0-9A-Fa-f]{2})+/g);
  const run = [...runs].find(([escapes]) => unescaped(escapes) === undefined);
  return refused(start + (run?.index ?? 0), "escapes of UTF-8 octets");
}
