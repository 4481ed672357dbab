import { createPlain, decodePlain, encodePlain } from "./plain.js";

const plain = { type: "golden.Plain", encode: encodePlain, decode: decodePlain };

export const roundTrips = [{ ...plain, message: createPlain(), json: {} }];
