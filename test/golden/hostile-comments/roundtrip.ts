import { createHostile, decodeHostile, encodeHostile } from "./comments.js";

export const roundTrips = [
  {
    type: "golden.Hostile",
    encode: encodeHostile,
    decode: decodeHostile,
    message: createHostile({ closes: "*/", choice: { case: "member", value: "" } }),
    json: { closes: "*/", member: "" },
  },
];
