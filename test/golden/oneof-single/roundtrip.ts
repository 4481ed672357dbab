import { createSingle, decodeSingle, encodeSingle } from "./single.js";

const single = { type: "golden.Single", encode: encodeSingle, decode: decodeSingle };

export const roundTrips = [
  { ...single, message: createSingle({ choice: { case: "member", value: {} } }), json: { member: {} } },
  {
    ...single,
    message: createSingle({ choice: { case: "member", value: { list: ["a"] } } }),
    json: { member: { list: ["a"] } },
  },
];
