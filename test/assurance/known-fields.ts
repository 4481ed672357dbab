// The fields that a message defines, by number, and the wire types that there are.
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";

export const VARINT = 0;
export const I64 = 1;
export const LEN = 2;
export const GROUP = 3;
export const END_GROUP = 4;
export const I32 = 5;

export interface KnownField {
  readonly field: DescField;
  readonly wireType: number;
}

const known = new WeakMap<DescMessage, ReadonlyMap<number, KnownField>>();

export function fieldsOf(type: DescMessage): ReadonlyMap<number, KnownField> {
  let fields = known.get(type);
  if (fields === undefined) {
    fields = new Map(type.fields.map((field) => [field.number, { field, wireType: wireTypeOf(field) }]));
    known.set(type, fields);
  }
  return fields;
}

function wireTypeOf(field: DescField): number {
  if (field.message !== undefined || field.fieldKind === "map") return LEN;
  if (field.enum !== undefined) return VARINT;
  switch (field.scalar) {
    case ScalarType.BOOL:
    case ScalarType.UINT64:
      return VARINT;
    case ScalarType.FIXED32:
      return I32;
    default:
      return LEN;
  }
}
