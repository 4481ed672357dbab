import { Aliased, createEnums, decodeEnums, encodeEnums, Sparse } from "./enums.js";

const enums = { type: "golden.Enums", encode: encodeEnums, decode: decodeEnums };

export const roundTrips = [
  { ...enums, message: createEnums(), json: {} },
  {
    ...enums,
    message: createEnums({ aliased: Aliased.ONE, sparse: "LEAST", list: Object.values(Sparse) }),
    json: { aliased: "ONE", sparse: "LEAST", list: ["UNSET", "NEGATIVE", "LEAST", "MOST", "MIDDLE"] },
  },
  // An alias is written as the name that it is an alias of.
  { ...enums, encode: () => encodeEnums(createEnums({ aliased: "UNO" })), message: createEnums({ aliased: "ONE" }), json: { aliased: "ONE" } },
  { ...enums, encode: () => encodeEnums(createEnums({ aliased: "NIL" })), message: createEnums(), json: {} },
];

// @ts-expect-error the names are closed
createEnums({ aliased: "TWO" });

export const refusals = [
  {
    decode: decodeEnums,
    bytes: "0802",
    error: { code: "unknown-enum-value", path: "aliased", requirement: "R-ENC.2", message: "aliased: unknown enum value 2 (offset 0, R-ENC.2)" },
  },
  // 2^32 + 1, which is 1 where it is cut to 32 bits.
  { decode: decodeEnums, bytes: "088180808010", error: { code: "unknown-enum-value", path: "aliased" } },
];
