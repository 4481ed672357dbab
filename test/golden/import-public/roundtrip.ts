import { createFront, createLeft, createRight, DecodeError, decodeFront, decodeLeft, encodeFront, encodeLeft } from "./front.js";
import * as only from "./only.js";

export const roundTrips = [
  {
    type: "golden.front.Front",
    encode: encodeFront,
    decode: decodeFront,
    message: createFront({ left: createLeft({ text: "a" }), right: createRight({ front: "b" }) }),
    json: { left: { text: "a" }, right: { front: "b" } },
  },
  { type: "golden.back.Left", encode: encodeLeft, decode: decodeLeft, message: createLeft({ text: "a" }), json: { text: "a" } },
  {
    type: "golden.front.Front",
    encode: only.encodeFront,
    decode: only.decodeFront,
    message: only.createFront(),
    json: {},
  },
];

// One class for all.
if (only.DecodeError !== DecodeError) throw new Error("there are two DecodeErrors");
