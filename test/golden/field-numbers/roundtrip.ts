import { createNumbers, decodeNumbers, encodeNumbers } from "./numbers.js";

const numbers = { type: "golden.Numbers", encode: encodeNumbers, decode: decodeNumbers };

export const roundTrips = [
  {
    ...numbers,
    message: createNumbers({
      last: "z",
      middle: [1, 2],
      beforeLast: { 1: "y" },
      sixteen: "b",
      choice: { case: "high", value: "x" },
      first: "a",
    }),
    json: { last: "z", middle: [1, 2], beforeLast: { 1: "y" }, sixteen: "b", high: "x", first: "a" },
  },
];
