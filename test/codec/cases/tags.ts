// Tags that are none: field number 0, numbers above 2^29 - 1, wire types that do not exist, tags that end too early.
import { at, concat, group, hex, int, type Part, raw, tag, varint } from "../wire.js";
import { accepted, type DecodeCase, refused } from "./case.js";
import { homes, messageHomes, placeOf } from "./homes.js";

const HIGHEST = 2 ** 29 - 1;

const bad: readonly (readonly [name: string, part: Part])[] = [
  ["tag 0", hex("00 00")],
  ["tag 0 in five bytes", hex("80 80 80 80 00 00")],
  ...[1, 2, 3, 4, 5, 6, 7].map((type) => [`field number 0, wire type ${type}`, raw(type, 0)] as const),
  ["field number 2^29", concat(tag(HIGHEST + 1, 0), varint(1))],
  ["field number 2^29 + 1, which is 1 when cut to 29 bits", concat(tag(HIGHEST + 2, 2), varint(0))],
  ["the highest tag of five bytes", hex("ff ff ff ff 7f 00")],
  ["field number 2^29 in ten bytes", concat(tag(HIGHEST + 1, 0, 10), varint(1))],
  ["a tag of 2^63 + 10, which is 10 when cut to 32 bits", concat(varint(2n ** 63n + 10n), varint(0))],
  ["a tag of 2^64 + 10, which is 10 when cut to 64 bits", concat(varint(2n ** 64n + 10n), varint(0))],
  ["a tag of 64 bits", concat(varint(2n ** 64n - 1n), varint(0))],
  ["wire type 6", concat(tag(100, 6), varint(0))],
  ["wire type 7", concat(tag(100, 7), varint(0))],
  ["wire type 7 of the highest number", concat(tag(HIGHEST, 7), varint(0))],
  ["tag 0 within a group", group(100, hex("00 00"))],
  ["wire type 6 within a group", group(100, tag(1, 6), varint(0))],
  ["field number 2^29 within a group", group(100, tag(HIGHEST + 1, 0), varint(0))],
];

const tooLong: readonly (readonly [name: string, part: Part])[] = [
  ["a tag of eleven bytes", concat(tag(1, 2, 11), varint(0))],
  ["a tag of eleven bytes within a group", group(100, tag(1, 2, 11), varint(0))],
];

const cutOff: readonly (readonly [name: string, part: Part])[] = [
  ["a tag cut off behind its first byte", hex("80")],
  ["a tag cut off behind its second byte", hex("8a 80")],
  ["a tag cut off behind its ninth byte", hex("8a 80 80 80 80 80 80 80 80")],
];

/** Field numbers at the limits, and those that protobuf reserves for itself: unknown as any other. */
const good: readonly number[] = [HIGHEST, 16, 2047, 2048, 19000, 19999, 2 ** 28];

export const tagCases: readonly DecodeCase[] = [
  ...homes.flatMap((home) => {
    const { kind, since, path, wrap } = home;
    return [
      ...bad.map(([name, part]) =>
        refused(`${placeOf(home)}: ${name}`, kind, wrap(at(part)), "bad-tag", path, { since }),
      ),
      ...tooLong.map(([name, part]) =>
        refused(`${placeOf(home)}: ${name}`, kind, wrap(at(part)), "bad-varint", path, { since }),
      ),
      ...cutOff.map(([name, part]) =>
        refused(`${placeOf(home)}: ${name}`, kind, wrap(at(part)), "truncated", path, { since }),
      ),
    ];
  }),
  ...messageHomes.flatMap((home) =>
    good.map((number) =>
      accepted(`${placeOf(home)}: unknown field ${number}`, home.kind, home.wrap(int(number, 1)), {
        since: home.since,
        value: home.value({ $unknown: new Uint8Array(int(number, 1).bytes) }),
      }),
    ),
  ),
];
