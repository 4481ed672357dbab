// Fields that a message need not have: such as nobody defines, and such as say nothing.
import { type DescField, ScalarType } from "@bufbuild/protobuf";
import type { Neutral } from "./neutral.js";
import { varintBytes } from "./unknown-fields.js";

export const unknownKinds = [
  "number",
  "number of ten bytes",
  "64 bits",
  "bytes",
  "32 bits",
  "group",
  "group of groups",
] as const;

/** A group in a group, with 32 bits in it, and an empty group beside it. */
const groups = Buffer.from("0b132d01020304140c0b0c", "hex");

/** Whether {@link unknownField} makes a group of the parameter. */
export function isGroup(parameter: number): boolean {
  return unknownKinds[parameter % unknownKinds.length]?.startsWith("group") ?? false;
}

/** A field of one of the {@link unknownKinds}, which the parameter picks. */
export function unknownField(number: number, parameter: number): number[] {
  const size = parameter % 5;
  switch (unknownKinds[parameter % unknownKinds.length] as (typeof unknownKinds)[number]) {
    case "number":
      return [...varintBytes(number * 8, size), ...varintBytes(parameter * 99, size)];
    case "number of ten bytes":
      return [...varintBytes(number * 8), ...varintBytes(2n ** 64n - 1n)];
    case "64 bits":
      return [...varintBytes(number * 8 + 1, size), 1, 2, 3, 4, 5, 6, 7, 0x80];
    case "bytes":
      return [...varintBytes(number * 8 + 2), ...varintBytes(size, size + 1), ...[10, 0xff, 0x80, 0].slice(0, size)];
    case "32 bits":
      return [...varintBytes(number * 8 + 5), 0xff, 0, 0x80, 1];
    case "group":
      return [...varintBytes(number * 8 + 3), 8, 1, 18, 1, 0xff, ...varintBytes(number * 8 + 4, size)];
    case "group of groups":
      return [...varintBytes(number * 8 + 3, size), ...groups, ...varintBytes(number * 8 + 4)];
  }
}

/** What a field without presence is if it is absent. */
export function defaultOf(field: DescField): Neutral {
  if (field.enum !== undefined) return 0;
  switch (field.scalar) {
    case ScalarType.STRING:
      return "";
    case ScalarType.BYTES:
      return new Uint8Array(0);
    case ScalarType.BOOL:
      return false;
    case ScalarType.UINT64:
      return 0n;
    default:
      return 0;
  }
}

/** A value that a later one overrides. */
export function anotherOf(field: DescField): Neutral {
  if (field.enum !== undefined) return field.enum.values[field.enum.values.length - 1]?.number ?? 0;
  switch (field.scalar) {
    case ScalarType.STRING:
      return "overridden";
    case ScalarType.BYTES:
      return new Uint8Array([1, 2, 3]);
    case ScalarType.BOOL:
      return true;
    case ScalarType.UINT64:
      return 2n ** 60n;
    default:
      return 0xdeadbeef;
  }
}
