import { expect, test } from "vitest";
import { readerOf } from "../../../../plugin/runtime/codec/input.js";
import { isAscii } from "../../../../plugin/runtime/codec/is-ascii.js";

/** Around the lengths that are looked at in words, and in several of them. */
const lengths = [0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 35, 36, 63, 64, 65, 100];

test.each(lengths)(
  "%i bytes are ASCII if none is beyond it, wherever that stands; those around do not count",
  (length) => {
    for (let start = 0; start < 5; start++) {
      const bytes = new Uint8Array(start + length + 5).fill(0xff);
      bytes.fill(0x7f, start, start + length);
      const r = readerOf(bytes, 100, false);
      expect(isAscii(r, start, start + length)).toBe(true);
      for (let at = start; at < start + length; at++) {
        bytes[at] = 0x80;
        expect(isAscii(r, start, start + length)).toBe(false);
        bytes[at] = 0x00;
      }
      expect(isAscii(r, start, start + length)).toBe(true);
    }
  },
);
