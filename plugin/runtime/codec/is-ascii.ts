import { type Reader, viewOf } from "./reader.js";

/** The bits that no byte of ASCII has, in a word. */
const NOT_ASCII = 0x80808080;

/** Whether all of these bytes are ASCII. */
export function isAscii(r: Reader, start: number, end: number): boolean {
  const { bytes } = r;
  const view = viewOf(r);
  let all = 0;
  // The order of bytes in a word does not matter, but this one is that of most machines: the other takes one step more.
  let at = start;
  for (; at + 32 <= end; at += 32) {
    all |=
      view.getInt32(at, true) |
      view.getInt32(at + 4, true) |
      view.getInt32(at + 8, true) |
      view.getInt32(at + 12, true);
    all |=
      view.getInt32(at + 16, true) |
      view.getInt32(at + 20, true) |
      view.getInt32(at + 24, true) |
      view.getInt32(at + 28, true);
  }
  for (; at + 4 <= end; at += 4) all |= view.getInt32(at, true);
  for (; at < end; at++) all |= bytes[at] as number;
  return (all & NOT_ASCII) === 0;
}
