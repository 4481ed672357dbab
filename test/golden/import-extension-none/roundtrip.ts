import { createSmall, decodeSmall, encodeSmall } from "./small";

const small = { type: "golden.Small", encode: encodeSmall, decode: decodeSmall };

export const roundTrips = [
  { ...small, message: createSmall(), json: {} },
  {
    ...small,
    message: createSmall({ text: "a", kind: "SOME", other: { number: 1n } }),
    json: { text: "a", kind: "SOME", other: { number: "1" } },
  },
];
