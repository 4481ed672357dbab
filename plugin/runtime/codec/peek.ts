// What generated peeks are written in. A peek finds a few fields of a message and passes over the others, which it does
// not check: it never throws for bytes, and what it cannot tell is undefined. Of whatever decodes, it finds what the
// decoder would.
import { type Bytes, noBytes } from "./bytes.js";
import { HIGHEST_DEPTH } from "./depth.js";
import type { EnumNames } from "./enum-names.js";
import { readerOf } from "./input.js";
import { enumeration as readEnumeration, openEnumeration as readOpenEnumeration } from "./read.js";
import { delimited, type Reader, Refusal, skip, tag } from "./reader.js";
import { decodeUtf8 } from "./utf8.js";

/** Where a message, or the value of a field, stands. */
export interface Part {
  readonly r: Reader;
  /** Begin and end of each of its places; none where the field is not there. */
  readonly places: readonly number[];
  /** The last place ends before its length does. */
  readonly cut: boolean;
  /** The message around it is sound as far as its fields go: what has no place is absent. */
  readonly whole: boolean;
}

/** A member of a oneof: its tag, its name, and its own members where it is a oneof itself. */
export type Member<Name extends string> =
  | readonly [tag: number, name: Name]
  | readonly [tag: number, name: Name, members: readonly Member<Name>[]];

const LEN = 2;

/**
 * The message that is all of the bytes; `open` as proto3 has it.
 * @throws TypeError where they are no Uint8Array
 */
export function root(bytes: Uint8Array, open = false): Part {
  const r = readerOf(bytes, HIGHEST_DEPTH, open);
  return { r, places: [0, r.end], cut: false, whole: true };
}

/** The places of a field, as often as it stands there; undefined where it has another's wire type. */
export function field(message: Part | undefined, wanted: number): Part | undefined {
  if (message === undefined) return undefined;
  const { r } = message;
  const places: number[] = [];
  let isCut = false;
  let isOther = false;
  const whole = scan(message, (found, start, end, cut) => {
    if (found === wanted) {
      places.push(start, end);
      isCut = cut;
    } else if (found >>> 3 === wanted >>> 3) {
      isOther = true;
    }
  });
  // As proto3 has it, that would be another field.
  return isOther && !r.open ? undefined : { r, places, cut: isCut, whole };
}

/** A message that may stand once; under proto3 the places of all that are merged. */
export function message(outer: Part | undefined, wanted: number): Part | undefined {
  return sole(present(field(outer, wanted)));
}

/** The value of a oneof's member; undefined where the oneof has another, several, or the same one twice. */
export function member(
  message: Part | undefined,
  wanted: number,
  members: readonly Member<string>[],
): Part | undefined {
  const choice = choose(message, members);
  return choice?.chosen === wanted ? sole(choice.value) : undefined;
}

/** R-ENC.3 and R-ENC.2 leave no choice between two. */
function sole(part: Part | undefined): Part | undefined {
  return part !== undefined && part.places.length > 2 && !part.r.open ? undefined : part;
}

/** A field that has presence: undefined where it is not there. */
export function present(part: Part | undefined): Part | undefined {
  return part === undefined || part.places.length === 0 ? undefined : part;
}

/** A required value: undefined where it is empty. */
export function some<T extends string | Bytes>(value: T | undefined): T | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}

/** A text, of several the last; undefined where one of them is not UTF-8. */
export function string(part: Part | undefined): string | undefined {
  let text: string | undefined;
  const sound = each(part, (r, end) => {
    text = decodeUtf8(r.bytes, r.pos, end);
    return text !== undefined;
  });
  return sound ? (text ?? absent(part, "")) : undefined;
}

/** A view of bytes, of several the last. */
export function bytes(part: Part | undefined): Bytes | undefined {
  let view: Bytes | undefined;
  each(part, ({ bytes, buffer, pos }, end) => {
    view = new Uint8Array(buffer, bytes.byteOffset + pos, end - pos);
    return true;
  });
  return view ?? absent(part, noBytes());
}

/** The name of an enum's value, of several the last; undefined where one of them is not defined (R-ENC.2). */
export function enumeration<Name extends string>(part: Part | undefined, names: EnumNames<Name>): Name | undefined {
  return enumerated(part, names, readEnumeration);
}

/** As proto3 has it: a number that the enum does not define stands for itself. */
export function openEnumeration<Name extends string>(
  part: Part | undefined,
  names: EnumNames<Name>,
): Name | number | undefined {
  return enumerated<Name, Name | number>(part, names, readOpenEnumeration);
}

function enumerated<Name extends string, Value extends Name | number>(
  part: Part | undefined,
  names: EnumNames<Name>,
  read: (r: Reader, names: EnumNames<Name>) => Value,
): Value | Name | undefined {
  let value: Value | undefined;
  const sound = each(part, (r) => {
    try {
      value = read(r, names);
      return true;
    } catch (refusal) {
      return passed(refusal);
    }
  });
  return sound ? (value ?? absent(part, names[0])) : undefined;
}

/**
 * The name of a oneof's member; that of the innermost, where members are oneofs themselves. An outer name alone is that
 * of a message without a member that can be told: it has none that the schema knows, or several.
 */
export function oneof<Name extends string>(
  message: Part | undefined,
  members: readonly Member<Name>[],
): Name | undefined {
  let name: Name | undefined;
  let inner: readonly Member<Name>[] | undefined = members;
  let part = message;
  // Once more for each oneof that the schema nests.
  while (inner !== undefined) {
    const choice: Choice | undefined = choose(part, inner);
    if (choice === undefined) return name;
    const found: Member<Name> | undefined = inner.find(([tag]) => tag === choice.chosen);
    // A member may stand behind what cannot be read.
    if (found === undefined) return choice.value.whole ? name : undefined;
    name = found[1];
    inner = found[2];
    part = sole(choice.value);
  }
  return name;
}

interface Choice {
  /** The tag of the member, 0 where there is none. */
  readonly chosen: number;
  readonly value: Part;
}

/** The member of a oneof; undefined where there are two. Under proto3 the last one counts. */
function choose(message: Part | undefined, members: readonly Member<string>[]): Choice | undefined {
  if (message === undefined) return undefined;
  const { r } = message;
  let chosen = 0;
  let places: number[] = [];
  let isCut = false;
  let areTwo = false;
  const whole = scan(message, (found, start, end, cut) => {
    const tag = tagOf(members, found >>> 3);
    if (tag !== found) {
      // As proto3 has it, another wire type makes another field.
      if (tag !== 0 && !r.open) areTwo = true;
      return;
    }
    if (found !== chosen) {
      if (chosen !== 0 && !r.open) areTwo = true;
      chosen = found;
      places = [];
    }
    places.push(start, end);
    isCut = cut;
  });
  return areTwo ? undefined : { chosen, value: { r, places, cut: isCut, whole } };
}

/** The tag of the member that has this number; 0 where none has. */
function tagOf(members: readonly Member<string>[], number: number): number {
  for (const member of members) if (member[0] >>> 3 === number) return member[0];
  return 0;
}

/**
 * Pass over the fields of a message, telling where their values are; for a length-delimited one that ends too early,
 * what there is of it.
 * @returns whether there was nothing wrong with them
 */
function scan({ r, places, cut }: Part, see: (tag: number, start: number, end: number, cut: boolean) => void): boolean {
  let found = 0;
  let start = 0;
  try {
    for (let i = 0; i < places.length; i += 2) {
      r.pos = places[i] as number;
      r.end = places[i + 1] as number;
      while (r.pos < r.end) {
        // What cannot be read is no tag.
        found = 0;
        found = tag(r);
        start = r.pos;
        // Field 0 is none, which only the other function knows.
        if ((found & 7) === LEN && found > 7) start = delimited(r);
        else skip(r);
        see(found, start, r.pos, false);
      }
    }
  } catch (refusal) {
    // The length was read, but not what it announces.
    if ((found & 7) === LEN && r.pos > start) see(found, r.pos, r.end, true);
    return passed(refusal);
  }
  return !cut;
}

/** Go through the places of a value that are whole, until one is not `sound`; whether all were. */
function each(part: Part | undefined, sound: (r: Reader, end: number) => boolean): boolean {
  if (part === undefined) return false;
  const { r, places, cut } = part;
  const last = places.length - (cut ? 2 : 0);
  for (let i = 0; i < last; i += 2) {
    r.pos = places[i] as number;
    r.end = places[i + 1] as number;
    if (!sound(r, r.end)) return false;
  }
  return true;
}

/** What an absent field is; what is not found need not be absent where something is wrong. */
function absent<T>(part: Part | undefined, zero: T): T | undefined {
  return part?.whole === true && part.places.length === 0 ? zero : undefined;
}

/** A refusal ends the reading, and is nobody else's concern. */
function passed(refusal: unknown): false {
  if (refusal instanceof Refusal) return false;
  throw refusal;
}
