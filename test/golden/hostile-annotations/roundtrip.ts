import { createHostile, decodeHostile, encodeHostile } from "./hostile.js";

export const roundTrips = [
  {
    type: "golden.Hostile",
    encode: encodeHostile,
    decode: decodeHostile,
    message: createHostile({ echo: "a" }),
    json: { echo: "a" },
  },
];

// @ts-expect-error there is no such property
createHostile({ forged: "a" });
