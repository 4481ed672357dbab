// Fields that nobody knows, taken apart: by the wire format alone, in code that shares nothing with the runtime.

export interface UnknownField {
  readonly number: number;
  readonly wireType: number;
  /** What follows the tag: with its length where it has one, with its end tag where it is a group. */
  readonly data: Uint8Array;
}

/** Sound fields, one after the other. */
export function splitFields(bytes: Uint8Array): UnknownField[] {
  const fields: UnknownField[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = endOfVarint(bytes, at);
    const tag = varintAt(bytes, at);
    const wireType = Number(tag & 7n);
    const end = endOfValue(bytes, start, wireType);
    fields.push({ number: Number(tag >> 3n), wireType, data: bytes.subarray(start, end) });
    at = end;
  }
  return fields;
}

/** A group as it stands behind its start tag, with tags that take no more bytes than they must. */
export function plainGroup(number: number, data: Uint8Array): number[] {
  const inner = splitFields(data.subarray(0, startOfEndTag(data))).flatMap((field) => [
    ...varintBytes(field.number * 8 + field.wireType),
    ...(field.wireType === 3 ? plainGroup(field.number, field.data) : field.data),
  ]);
  return [...inner, ...varintBytes(number * 8 + 4)];
}

/** Where the tag begins that ends a group, whose first byte is behind its own start tag. */
function startOfEndTag(bytes: Uint8Array): number {
  let at = 0;
  while ((varintAt(bytes, at) & 7n) !== 4n) {
    at = endOfValue(bytes, endOfVarint(bytes, at), Number(varintAt(bytes, at) & 7n));
  }
  return at;
}

function endOfValue(bytes: Uint8Array, at: number, wireType: number): number {
  switch (wireType) {
    case 0:
      return endOfVarint(bytes, at);
    case 1:
      return inside(bytes, at + 8);
    case 2:
      return inside(bytes, endOfVarint(bytes, at) + Number(varintAt(bytes, at)));
    case 3: {
      const end = at + startOfEndTag(bytes.subarray(at));
      return endOfVarint(bytes, end);
    }
    case 5:
      return inside(bytes, at + 4);
    default:
      throw new Error(`no field has wire type ${wireType}`);
  }
}

function inside(bytes: Uint8Array, end: number): number {
  if (end > bytes.length) throw new Error("the last field is not complete");
  return end;
}

function endOfVarint(bytes: Uint8Array, at: number): number {
  let end = at;
  while ((bytes[inside(bytes, end)] as number) > 0x7f) end++;
  return inside(bytes, end + 1);
}

function varintAt(bytes: Uint8Array, at: number): bigint {
  let value = 0n;
  for (let end = endOfVarint(bytes, at) - 1; end >= at; end--)
    value = (value << 7n) | BigInt((bytes[end] as number) & 0x7f);
  return value;
}

/** @param size at least this many bytes */
export function varintBytes(value: bigint | number, size = 1): number[] {
  if (size <= 1 && value < 0x80) return [Number(value)];
  const bytes: number[] = [];
  let rest = BigInt(value);
  while (rest > 0x7fn || bytes.length < size - 1) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return bytes;
}
