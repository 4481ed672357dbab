// Most strings of USP are short and ASCII. Up to here, characters that are named one by one make the string in one
// step, which takes less than a call into the engine and than adding them one after the other.

/** The longest text that {@link shortAscii} takes, in bytes. */
export const SHORT_ASCII = 24;

/**
 * The text of up to {@link SHORT_ASCII} bytes from `at`; undefined where they are not all ASCII. They are read four by
 * four, as far as the text goes: what would be past its end is its last byte once more, which takes less than to ask.
 * The texts of booleans, the most frequent values, are not made anew.
 */
export function shortAscii(b: Uint8Array, at: number, size: number): string | undefined {
  if (size === 0) return "";
  const text = String.fromCharCode;
  const { min } = Math;
  const last = at + size - 1;
  const c0 = b[at] as number;
  const c1 = b[min(at + 1, last)] as number;
  const c2 = b[min(at + 2, last)] as number;
  const c3 = b[min(at + 3, last)] as number;
  if ((c0 | c1 | c2 | c3) > 0x7f) return undefined;
  if (size <= 4) {
    // biome-ignore format: a table
    switch (size) {
      case 1: return text(c0);
      case 2: return text(c0, c1);
      case 3: return text(c0, c1, c2);
      default: return c0 === 0x74 && c1 === 0x72 && c2 === 0x75 && c3 === 0x65 ? "true" : text(c0, c1, c2, c3);
    }
  }
  const c4 = b[at + 4] as number;
  const c5 = b[min(at + 5, last)] as number;
  const c6 = b[min(at + 6, last)] as number;
  const c7 = b[min(at + 7, last)] as number;
  if ((c4 | c5 | c6 | c7) > 0x7f) return undefined;
  if (size <= 8) {
    // biome-ignore format: a table
    switch (size) {
      case 5: return c0 === 0x66 && c1 === 0x61 && c2 === 0x6c && c3 === 0x73 && c4 === 0x65 ? "false"
        : text(c0, c1, c2, c3, c4);
      case 6: return text(c0, c1, c2, c3, c4, c5);
      case 7: return text(c0, c1, c2, c3, c4, c5, c6);
      default: return text(c0, c1, c2, c3, c4, c5, c6, c7);
    }
  }
  const c8 = b[at + 8] as number;
  const c9 = b[min(at + 9, last)] as number;
  const c10 = b[min(at + 10, last)] as number;
  const c11 = b[min(at + 11, last)] as number;
  if ((c8 | c9 | c10 | c11) > 0x7f) return undefined;
  if (size <= 12) {
    // biome-ignore format: a table
    switch (size) {
      case 9: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8);
      case 10: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9);
      case 11: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10);
      default: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11);
    }
  }
  const c12 = b[at + 12] as number;
  const c13 = b[min(at + 13, last)] as number;
  const c14 = b[min(at + 14, last)] as number;
  const c15 = b[min(at + 15, last)] as number;
  if ((c12 | c13 | c14 | c15) > 0x7f) return undefined;
  if (size <= 16) {
    // biome-ignore format: a table
    switch (size) {
      case 13: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12);
      case 14: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13);
      case 15: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14);
      default: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15);
    }
  }
  const c16 = b[at + 16] as number;
  const c17 = b[min(at + 17, last)] as number;
  const c18 = b[min(at + 18, last)] as number;
  const c19 = b[min(at + 19, last)] as number;
  if ((c16 | c17 | c18 | c19) > 0x7f) return undefined;
  if (size <= 20) {
    // biome-ignore format: a table
    switch (size) {
      case 17: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16);
      case 18: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17);
      case 19: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18);
      default: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19);
    }
  }
  const c20 = b[at + 20] as number;
  const c21 = b[min(at + 21, last)] as number;
  const c22 = b[min(at + 22, last)] as number;
  const c23 = b[min(at + 23, last)] as number;
  if ((c20 | c21 | c22 | c23) > 0x7f) return undefined;
  // biome-ignore format: a table
  switch (size) {
    case 21: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20);
    case 22: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
        c20, c21);
    case 23: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
        c20, c21, c22);
    default: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
        c20, c21, c22, c23);
  }
}
