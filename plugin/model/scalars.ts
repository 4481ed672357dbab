import { ScalarType } from "@bufbuild/protobuf";

/** What the code generators need to know of a scalar type. */
export interface Scalar {
  /** Its name in proto, and of the runtime functions that read and write it. */
  readonly name: string;
  readonly wireType: 0 | 1 | 2 | 5;
  readonly type: "string" | "number" | "bigint" | "boolean" | "bytes";
  /** The default, as a literal. */
  readonly zero: string;
}

const number = { type: "number", zero: "0" } as const;
const bigint = { type: "bigint", zero: "0n" } as const;

export const scalars: { readonly [type in ScalarType]: Scalar } = {
  [ScalarType.DOUBLE]: { name: "double", wireType: 1, ...number },
  [ScalarType.FLOAT]: { name: "float", wireType: 5, ...number },
  [ScalarType.INT64]: { name: "int64", wireType: 0, ...bigint },
  [ScalarType.UINT64]: { name: "uint64", wireType: 0, ...bigint },
  [ScalarType.INT32]: { name: "int32", wireType: 0, ...number },
  [ScalarType.FIXED64]: { name: "fixed64", wireType: 1, ...bigint },
  [ScalarType.FIXED32]: { name: "fixed32", wireType: 5, ...number },
  [ScalarType.BOOL]: { name: "bool", wireType: 0, type: "boolean", zero: "false" },
  [ScalarType.STRING]: { name: "string", wireType: 2, type: "string", zero: '""' },
  [ScalarType.BYTES]: { name: "bytes", wireType: 2, type: "bytes", zero: "" },
  [ScalarType.UINT32]: { name: "uint32", wireType: 0, ...number },
  [ScalarType.SFIXED32]: { name: "sfixed32", wireType: 5, ...number },
  [ScalarType.SFIXED64]: { name: "sfixed64", wireType: 1, ...bigint },
  [ScalarType.SINT32]: { name: "sint32", wireType: 0, ...number },
  [ScalarType.SINT64]: { name: "sint64", wireType: 0, ...bigint },
};

/** A field's number and wire type as one number. */
export function tagOf(number: number, wireType: number): number {
  return ((number << 3) | wireType) >>> 0;
}
