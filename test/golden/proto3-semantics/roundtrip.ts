import { createOpen, decodeOpen, encodeOpen, type Open } from "./open.js";

const open = { type: "golden.Open", encode: encodeOpen, decode: decodeOpen };

/** Bytes that no encoder would write in this way. */
function decoded(bytes: readonly number[], message: Open, json: object) {
  return { ...open, encode: () => new Uint8Array(bytes), message, json };
}

export const roundTrips = [
  { ...open, message: createOpen(), json: {} },
  {
    ...open,
    message: createOpen({
      colour: 7,
      optionalColour: "RED",
      colours: ["GREEN", -1, "RED"],
      byName: { a: 5, b: "GREEN" },
      inner: {},
      inners: [{ name: "a" }],
      innerByNumber: { 1: { numbers: [1, 2] } },
      choice: { case: "coloured", value: 9 },
      raw: new Uint8Array([1]),
      optionalRaw: new Uint8Array(),
      long: 1n,
      real: -0,
    }),
    json: {
      colour: 7,
      optionalColour: "RED",
      colours: ["GREEN", -1, "RED"],
      byName: { a: 5, b: "GREEN" },
      inner: {},
      inners: [{ name: "a" }],
      innerByNumber: { 1: { numbers: [1, 2] } },
      coloured: 9,
      raw: "AQ==",
      optionalRaw: "",
      long: "1",
      real: -0,
    },
  },
  // The number of a name, and that of the default.
  { ...open, encode: () => encodeOpen(createOpen({ colour: 1 })), message: createOpen({ colour: "GREEN" }), json: { colour: "GREEN" } },
  { ...open, encode: () => encodeOpen(createOpen({ colour: 0 })), message: createOpen(), json: {} },
  // inner: { name: "a", numbers: [1] } and inner: { numbers: [2] }
  decoded([0x2a, 5, 10, 1, 97, 16, 1, 0x2a, 2, 16, 2], createOpen({ inner: { name: "a", numbers: [1, 2] } }), {
    inner: { name: "a", numbers: [1, 2] },
  }),
  // text: "a", then member: { name: "b" }, then member: { numbers: [1] }
  decoded(
    [0x42, 1, 97, 0x4a, 3, 10, 1, 98, 0x4a, 2, 16, 1],
    createOpen({ choice: { case: "member", value: { name: "b", numbers: [1] } } }),
    { member: { name: "b", numbers: [1] } },
  ),
];
