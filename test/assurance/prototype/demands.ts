// What is asked of a map for each key, whatever the key.

import { deepEqual } from "../../codec/deep-equal.js";
import { show } from "../../codec/show.js";
import { concat, field, hex, int, type Wire } from "../../codec/wire.js";
import { keySegment } from "../key-segment.js";
import { type Home, mapIn, msgWith, withMap } from "./homes.js";

export interface Demand {
  readonly what: string;
  /** @throws Error that says what is wrong */
  check(home: Home, key: string): void;
}

const NEIGHBOUR = "a neighbour";
const BAD = hex("ff");

/** What an entry of a map holds. */
function entry(key: string, value: string | Wire): Wire {
  return concat(field(1, key), field(2, value));
}

/** A map as a decoder makes it. */
export function mapOf(...entries: readonly (readonly [key: string, value: unknown])[]): object {
  return addTo(Object.create(null) as object, ...entries);
}

/** Give an object properties of its own, whatever their names. */
function addTo(object: object, ...entries: readonly (readonly [key: string, value: unknown])[]): object {
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  }
  return object;
}

/** The bytes with the key and a neighbour, which is another, and the map that they are. */
function sound(home: Home, key: string) {
  const beside = key === NEIGHBOUR ? "another" : NEIGHBOUR;
  return {
    bytes: msgWith(home, entry(key, "a value"), entry(beside, "another value")),
    map: mapOf([key, "a value"], [beside, "another value"]),
  };
}

export const demands: readonly Demand[] = [
  {
    what: "decode",
    check(home, key) {
      const { bytes, map } = sound(home, key);
      const decoded = home.module.decode(bytes);
      same("the map", mapIn(home, decoded), map);
      same("the rest", withMap(home, decoded, mapOf()), home.module.decode(msgWith(home)));
    },
  },
  {
    what: "decode an entry whose key comes last, and a key twice",
    check(home, key) {
      const late = concat(field(2, "a value"), field(1, "before"), field(1, key));
      same("the map", mapIn(home, home.module.decode(msgWith(home, late))), mapOf([key, "a value"]));
      const twice = msgWith(home, entry(key, "a value"), entry(key, "another"));
      same("the map", mapIn(home, home.module.decode(twice)), mapOf([key, "another"]));
      const without = msgWith(home, entry(key, "a value"), field(1, key));
      same("the map", mapIn(home, home.module.decode(without)), mapOf([key, ""]));
    },
  },
  {
    what: "encode",
    check(home, key) {
      const { bytes, map } = sound(home, key);
      const { decode, encode } = home.module;
      const decoded = decode(bytes);
      same("what was decoded, encoded", encode(decoded), bytes);
      // Of an object with a prototype as well, where it is not its own that counts.
      const plain = addTo({}, ...Object.entries(map));
      same("a plain object, encoded", encode(withMap(home, decoded, plain)), bytes);
      const heir = addTo(Object.create({ inherited: "x" }) as object, ...Object.entries(map));
      same("an object with a prototype of its own, encoded", encode(withMap(home, decoded, heir)), bytes);
    },
  },
  {
    what: "create",
    check(home, key) {
      const { bytes, map } = sound(home, key);
      const { decode, create } = home.module;
      const decoded = decode(bytes);
      for (const prototype of [null, Object.prototype, { inherited: "x", [key]: "inherited" }]) {
        const given = addTo(Object.create(prototype) as object, ...Object.entries(map));
        const created = create(withMap(home, decoded, given));
        same("what was created", created, decoded);
        if (mapIn(home, created) === given) throw new Error("the map is not a copy");
      }
      const parsed = JSON.parse(`{ ${JSON.stringify(key)}: "a value" }`) as unknown;
      const created = create(withMap(home, decoded, parsed));
      same("what was created of JSON", mapIn(home, created), mapOf([key, "a value"]));
    },
  },
  {
    what: "an error of decode",
    check(home, key) {
      const path = pathOf(home, key);
      const { decode } = home.module;
      const before = entry("before", "x");
      const bad: readonly (readonly [code: string, Wire])[] = [
        ["invalid-utf8", entry(key, BAD)],
        ["invalid-utf8", concat(field(2, BAD), field(1, key))],
        ["wire-type", concat(field(1, key), int(2, 1))],
      ];
      for (const [code, wire] of bad) sameError(() => decode(msgWith(home, before, wire)), "DecodeError", code, path);
    },
  },
  {
    what: "an error of encode",
    check(home, key) {
      const path = pathOf(home, key);
      const { decode, encode } = home.module;
      const decoded = decode(msgWith(home));
      const bad: readonly (readonly [code: string, map: object])[] = [
        ["invalid-type", mapOf(["before", "x"], [key, 1])],
        ["invalid-type", mapOf(["before", "x"], [key, undefined], ["behind", "x"])],
        ["invalid-type", addTo({}, ["before", "x"], [key, {}])],
        ["invalid-utf16", addTo({}, ["before", "x"], [key, "\ud800"])],
      ];
      for (const [code, map] of bad) sameError(() => encode(withMap(home, decoded, map)), "EncodeError", code, path);
    },
  },
  {
    what: "a key that cannot be encoded",
    check(home, key) {
      const { decode, encode } = home.module;
      const lone = `${key}\ud800`;
      const path = pathOf(home, lone);
      const bad = withMap(home, decode(msgWith(home)), mapOf([lone, "x"]));
      sameError(() => encode(bad), "EncodeError", "invalid-utf16", path);
    },
  },
  {
    what: "repair",
    check(home, key) {
      const repairs: { readonly path: string; readonly bytes: Uint8Array }[] = [];
      const bytes = msgWith(home, entry("before", "x"), entry(key, BAD), entry("behind", "x"));
      const decoded = home.module.decode(bytes, {
        invalidUtf8: "replace",
        onRepair: ({ path, bytes }) => repairs.push({ path, bytes }),
      });
      same("the map", mapIn(home, decoded), mapOf(["before", "x"], [key, "\ufffd"], ["behind", "x"]));
      const path = pathOf(home, key);
      same("the repairs", repairs, [{ path, bytes: new Uint8Array([0xff]) }]);
    },
  },
];

export function same(what: string, actual: unknown, expected: unknown): void {
  if (!deepEqual(actual, expected)) throw new Error(`${what} is ${cut(show(actual))}, expected ${cut(show(expected))}`);
}

/** The path of an entry, as an error has it: of a long key the beginning. */
export function pathOf({ path }: Pick<Home, "path">, key: string): string {
  return path + keySegment(key);
}

export function sameError(run: () => unknown, name: string, code: string, path: string): void {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== name) throw new Error(`threw ${show(error)}, expected ${name}`);
    const { code: actual, path: at } = error as Error & { readonly code: string; readonly path: string };
    same("the code", actual, code);
    same("the path", at, path);
    if (!error.message.startsWith(`${path}: `)) throw new Error(`the message is ${cut(error.message)}`);
    return;
  }
  throw new Error(`gave ${cut(show(result))}, expected ${name} ${code}`);
}

/** Of what is wrong with a key of thousands of characters the first are enough. */
function cut(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}...` : text;
}
