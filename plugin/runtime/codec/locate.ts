import type { Bytes } from "./bytes.js";
import { HIGHEST_DEPTH } from "./depth.js";
import { type Field, type Fields, keySegment, partsOf } from "./fields.js";
import { string } from "./read.js";
import { enter, leave, type Place, Reader, Refusal, skip, tag } from "./reader.js";

/**
 * The paths of places, in the order in which they come in the bytes. A decoder keeps no path on the way, which would
 * cost time on each message; where one is wanted, the bytes are walked a second time, once for all places.
 */
export function locate(bytes: Bytes, fields: () => Fields, places: readonly Place[]): string[] {
  const paths: string[] = [];
  const r = new Reader(bytes, bytes.buffer, HIGHEST_DEPTH, true);
  try {
    walk(r, fields, "", places, paths);
  } catch (refusal) {
    // Up to a place all is sound, unless the bytes were changed meanwhile.
    if (!(refusal instanceof Refusal)) throw refusal;
  }
  return paths;
}

function walk(r: Reader, fields: () => Fields, path: string, places: readonly Place[], paths: string[]): void {
  const known = fields();
  const seen: { [number: number]: number } = {};
  const prefix = path === "" ? "" : `${path}.`;
  for (;;) {
    const place = places[paths.length];
    if (place === undefined || place.offset > r.end || place.depth < r.depth) return;
    if (place.depth === r.depth && place.name !== undefined) {
      paths.push(prefix + place.name);
      continue;
    }
    if (r.pos >= r.end) return;
    const number = fieldNumber(r);
    const field = known[number];
    const index = seen[number] ?? 0;
    seen[number] = index + 1;
    if (place.depth === r.depth && place.offset === r.at) {
      paths.push(field ? prefix + segment(field, place.index ?? index) : path);
    }
    if (field && (r.tag & 7) === 2 && holds(r, places[paths.length])) {
      const outer = enter(r);
      const inner = r.end;
      const name = prefix + segment(field, index);
      const child = partsOf(field)[1] ?? noFields;
      if (isMap(field)) walkEntry(r, field, child, name, places, paths);
      else walk(r, child, name, places, paths);
      r.pos = inner;
      leave(r, outer);
    } else {
      skip(r);
    }
  }
}

/** The number of the field that begins here; 0 where there is no tag, which then is what was refused. */
function fieldNumber(r: Reader): number {
  try {
    return tag(r) >>> 3;
  } catch {
    return 0;
  }
}

/** An entry is a message of key and value: its key is part of the path, its own field names are not. */
function walkEntry(
  r: Reader,
  field: Field,
  child: () => Fields,
  name: string,
  places: readonly Place[],
  paths: string[],
): void {
  const start = r.pos;
  const path = name + entryKey(r, field);
  for (let place = places[paths.length]; place?.depth === r.depth; place = places[paths.length]) {
    if (place.offset > r.end) return;
    paths.push(place.name === undefined ? path : `${path}.${place.name}`);
  }
  r.pos = start;
  while (r.pos < r.end) {
    if (tag(r) >>> 3 === 2 && (r.tag & 7) === 2 && holds(r, places[paths.length])) {
      const outer = enter(r);
      const inner = r.end;
      walk(r, child, path, places, paths);
      r.pos = inner;
      leave(r, outer);
    } else {
      skip(r);
    }
  }
}

/** Whether the length-delimited field whose tag was read last encloses the place. */
function holds(r: Reader, place: Place | undefined): boolean {
  if (place === undefined || place.depth <= r.depth) return false;
  const { pos } = r;
  skip(r);
  const end = r.pos;
  r.pos = pos;
  return place.offset <= end;
}

/** The key of an entry as a path has it; of several the last, as in the decoded map. */
function entryKey(r: Reader, field: Field): string {
  const read = partsOf(field)[2];
  let key = "";
  try {
    while (r.pos < r.end) {
      const ofKeys = tag(r) >>> 3 === 1 && ((r.tag & 7) === 2) === (read === undefined);
      if (!ofKeys) skip(r);
      else key = keySegment(String((read ?? string)(r)), read === undefined);
    }
  } catch {
    // What follows the refused field need not be sound.
  }
  return key;
}

function segment(field: Field, index: number): string {
  const [name] = partsOf(field);
  if (name.endsWith("[]")) return `${name.slice(0, -2)}[${index}]`;
  return isMap(field) ? name.slice(0, -2) : name;
}

function isMap(field: Field): boolean {
  return partsOf(field)[0].endsWith("{}");
}

function noFields(): Fields {
  return {};
}
