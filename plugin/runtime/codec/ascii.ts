// Most strings of USP are short and ASCII. Up to here, characters that are named one by one make the string in one
// step, which takes less than a call into the engine and than adding them one after the other.

/** The longest text that {@link shortAscii} takes, in bytes. */
export const SHORT_ASCII = 24;

/** The text of up to {@link SHORT_ASCII} bytes from `at`; undefined where they are not all ASCII. */
export function shortAscii(b: Uint8Array, at: number, size: number): string | undefined {
  if (size === 0) return "";
  const c0 = b[at] as number;
  const c1 = size > 1 ? (b[at + 1] as number) : 0;
  const c2 = size > 2 ? (b[at + 2] as number) : 0;
  const c3 = size > 3 ? (b[at + 3] as number) : 0;
  const c4 = size > 4 ? (b[at + 4] as number) : 0;
  const c5 = size > 5 ? (b[at + 5] as number) : 0;
  const c6 = size > 6 ? (b[at + 6] as number) : 0;
  const c7 = size > 7 ? (b[at + 7] as number) : 0;
  const c8 = size > 8 ? (b[at + 8] as number) : 0;
  const c9 = size > 9 ? (b[at + 9] as number) : 0;
  const c10 = size > 10 ? (b[at + 10] as number) : 0;
  const c11 = size > 11 ? (b[at + 11] as number) : 0;
  const c12 = size > 12 ? (b[at + 12] as number) : 0;
  const c13 = size > 13 ? (b[at + 13] as number) : 0;
  const c14 = size > 14 ? (b[at + 14] as number) : 0;
  const c15 = size > 15 ? (b[at + 15] as number) : 0;
  const c16 = size > 16 ? (b[at + 16] as number) : 0;
  const c17 = size > 17 ? (b[at + 17] as number) : 0;
  const c18 = size > 18 ? (b[at + 18] as number) : 0;
  const c19 = size > 19 ? (b[at + 19] as number) : 0;
  const c20 = size > 20 ? (b[at + 20] as number) : 0;
  const c21 = size > 21 ? (b[at + 21] as number) : 0;
  const c22 = size > 22 ? (b[at + 22] as number) : 0;
  const c23 = size > 23 ? (b[at + 23] as number) : 0;
  const first = c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7;
  const second = c8 | c9 | c10 | c11 | c12 | c13 | c14 | c15;
  const third = c16 | c17 | c18 | c19 | c20 | c21 | c22 | c23;
  if ((first | second | third) > 0x7f) return undefined;
  const text = String.fromCharCode;
  // biome-ignore format: a table
  switch (size) {
    case 1: return text(c0);
    case 2: return text(c0, c1);
    case 3: return text(c0, c1, c2);
    case 4: return text(c0, c1, c2, c3);
    case 5: return text(c0, c1, c2, c3, c4);
    case 6: return text(c0, c1, c2, c3, c4, c5);
    case 7: return text(c0, c1, c2, c3, c4, c5, c6);
    case 8: return text(c0, c1, c2, c3, c4, c5, c6, c7);
    case 9: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8);
    case 10: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9);
    case 11: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10);
    case 12: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11);
    case 13: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12);
    case 14: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13);
    case 15: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14);
    case 16: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15);
    case 17: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16);
    case 18: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17);
    case 19: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18);
    case 20: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19);
    case 21: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
      c20);
    case 22: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
      c20, c21);
    case 23: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
      c20, c21, c22);
    default: return text(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19,
      c20, c21, c22, c23);
  }
}
