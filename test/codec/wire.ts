// Protobuf bytes as a test writes them down. Pure JavaScript: the cases also run in engines that have neither a Buffer
// nor a TextEncoder.

export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes to be, and perhaps the place in them that the test is about, which survives being wrapped. */
export interface Wire {
  readonly bytes: readonly number[];
  /** An offset into the bytes, made by {@link at} or {@link after}. */
  readonly mark: number | undefined;
}

/** What a field may be made of; text stands for its UTF-8. */
export type Part = Wire | string;

export const VARINT = 0;
export const I64 = 1;
export const LEN = 2;
export const START_GROUP = 3;
export const END_GROUP = 4;
export const I32 = 5;

export function raw(...bytes: readonly number[]): Wire {
  return { bytes, mark: undefined };
}

/** Bytes in hexadecimal, with spaces wherever they help. */
export function hex(text: string): Wire {
  return raw(...(text.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

/** Text as UTF-8; a lone surrogate as the three bytes that are not UTF-8. */
export function utf8(text: string): Wire {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), trail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), trail(code >> 6), trail(code));
    else bytes.push(0xf0 | (code >> 18), trail(code >> 12), trail(code >> 6), trail(code));
  }
  return { bytes, mark: undefined };
}

function trail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

export function concat(...parts: readonly Part[]): Wire {
  const bytes: number[] = [];
  let mark: number | undefined;
  for (const part of parts) {
    const wire = typeof part === "string" ? utf8(part) : part;
    if (wire.mark !== undefined) mark ??= bytes.length + wire.mark;
    for (const byte of wire.bytes) bytes.push(byte);
  }
  return { bytes, mark };
}

/** The parts, marked where they begin. */
export function at(...parts: readonly Part[]): Wire {
  return { bytes: concat(...parts).bytes, mark: 0 };
}

/** The parts, marked where they end. */
export function after(...parts: readonly Part[]): Wire {
  const { bytes } = concat(...parts);
  return { bytes, mark: bytes.length };
}

/** The first bytes of a part, its mark forgotten. */
export function cut(part: Wire, size: number): Wire {
  return { bytes: part.bytes.slice(0, size), mark: undefined };
}

export function repeat(part: Part, times: number): Wire {
  return concat(...Array.from({ length: times }, () => part));
}

/**
 * A varint; a negative number as its 64 bits in two's complement.
 * @param size at least this many bytes, of which the last need not be there
 */
export function varint(value: number | bigint, size = 1): Wire {
  const bytes: number[] = [];
  let rest = BigInt(value);
  // Not BigInt.asUintN, of which QuickJS makes -1n.
  if (rest < 0n) rest += 2n ** 64n;
  while (rest > 0x7fn || bytes.length < size - 1) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return { bytes, mark: undefined };
}

export function tag(number: number | bigint, wireType: number, size = 1): Wire {
  return varint((BigInt(number) << 3n) | BigInt(wireType), size);
}

/** A length, and what it announces. */
export function len(...parts: readonly Part[]): Wire {
  const content = concat(...parts);
  return concat(varint(content.bytes.length), content);
}

/** A length-delimited field: a message, a string, bytes. */
export function field(number: number, ...parts: readonly Part[]): Wire {
  return concat(tag(number, LEN), len(...parts));
}

/** A varint field. */
export function int(number: number, value: number | bigint, size = 1): Wire {
  return concat(tag(number, VARINT), varint(value, size));
}

export function fixed32(number: number, value: number): Wire {
  return concat(tag(number, I32), littleEndian(BigInt(value), 4));
}

export function fixed64(number: number, value: bigint): Wire {
  return concat(tag(number, I64), littleEndian(value, 8));
}

function littleEndian(value: bigint, size: number): Wire {
  return raw(...Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn)));
}

export function group(number: number, ...parts: readonly Part[]): Wire {
  return concat(tag(number, START_GROUP), ...parts, tag(number, END_GROUP));
}

/** The bytes, as a decoder takes them. */
export function bytesOf(...parts: readonly Part[]): Bytes {
  return new Uint8Array(concat(...parts).bytes);
}
