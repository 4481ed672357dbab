// Groups: TR-369 has none, so each is unknown. A sound one is kept as it is; a malformed one is refused as a whole.
import {
  at,
  concat,
  END_GROUP,
  field,
  fixed32,
  fixed64,
  group,
  hex,
  int,
  type Part,
  START_GROUP,
  tag,
} from "../wire.js";
import { accepted, type DecodeCase, refused } from "./case.js";
import { homes, messageHomes, placeOf } from "./homes.js";

const open = tag(99, START_GROUP);
const close = tag(99, END_GROUP);

const malformed: readonly (readonly [name: string, part: Part])[] = [
  ["a group that is not closed", open],
  ["a group with a field that is not closed", concat(open, int(1, 1))],
  ["a group within a group that is not closed", concat(open, group(1), group(2, group(3)))],
  ["an inner group that is not closed", concat(open, tag(1, START_GROUP), close)],
  ["a group closed by another number", concat(open, tag(98, END_GROUP))],
  ["a group closed by the number 1 of a known field", concat(open, tag(1, END_GROUP))],
  ["groups closed in the wrong order", concat(open, tag(98, START_GROUP), close, tag(98, END_GROUP))],
  ["an end without a group", close],
  ["an end without a group, in five bytes", tag(99, END_GROUP, 5)],
];

const unsound: readonly (readonly [name: string, code: "truncated" | "bad-varint", part: Part])[] = [
  ["a length past the end in a group", "truncated", concat(open, tag(1, 2), hex("7f"), close)],
  ["a varint that is cut off in a group", "truncated", concat(open, tag(1, 0), hex("80"))],
  ["a tag that is cut off in a group", "truncated", concat(open, hex("80"))],
  ["64 bits that are cut off in a group", "truncated", concat(open, tag(1, 1), hex("01 02"))],
  ["a varint of eleven bytes in a group", "bad-varint", concat(open, int(1, 1, 11), close)],
];

/** A second end, behind a group that is sound: the end is refused, not the group. */
const twoEnds = concat(group(99, int(1, 1)), at(close));

const sound: readonly (readonly [name: string, part: Part])[] = [
  ["an empty group", group(99)],
  ["a group of each wire type", group(99, int(1, 300), fixed64(2, 5n), field(3, "text"), group(4), fixed32(5, 7))],
  ["a group of the same number within itself", group(99, group(99, group(99)))],
  ["a group with numbers that are known outside", group(99, int(1, 1), int(2, 2), int(7, 3))],
  ["a group with an end tag of ten bytes", concat(open, tag(99, END_GROUP, 10))],
  ["two groups of a number", concat(group(99), group(99, int(1, 1)))],
  ["a group that holds what looks like an end", group(99, field(1, close))],
];

export const groupCases: readonly DecodeCase[] = [
  ...homes.flatMap((home) => {
    const { kind, since, path, wrap } = home;
    const place = placeOf(home);
    return [
      ...malformed.map(([name, part]) =>
        refused(`${place}: ${name}`, kind, wrap(at(part)), "bad-group", path, { since }),
      ),
      ...unsound.map(([name, code, part]) => refused(`${place}: ${name}`, kind, wrap(at(part)), code, path, { since })),
      refused(`${place}: an end too many`, kind, wrap(twoEnds), "bad-group", path, { since }),
    ];
  }),
  ...messageHomes.flatMap((home) =>
    sound.map(([name, part]) =>
      accepted(`${placeOf(home)}: ${name}`, home.kind, home.wrap(part), {
        since: home.since,
        value: home.value({ $unknown: new Uint8Array(concat(part).bytes) }),
      }),
    ),
  ),
];
