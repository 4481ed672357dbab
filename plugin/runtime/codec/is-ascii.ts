import { type Reader, viewOf } from "./reader.js";

/** The bits that no byte of ASCII has, in a word. */
const NOT_ASCII = 0x80808080;

/** Whether all of these bytes are ASCII. */
export function isAscii(r: Reader, start: number, end: number): boolean {
  const { bytes } = r;
  const view = viewOf(r);
  let all = 0;
  let at = start;
  for (; at + 32 <= end; at += 32) {
    all |= view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12);
    all |= view.getInt32(at + 16) | view.getInt32(at + 20) | view.getInt32(at + 24) | view.getInt32(at + 28);
  }
  for (; at + 4 <= end; at += 4) all |= view.getInt32(at);
  for (; at < end; at++) all |= bytes[at] as number;
  return (all & NOT_ASCII) === 0;
}
