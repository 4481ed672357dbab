import { createRepeated, decodeRepeated, encodeRepeated } from "./repeated.js";

const repeated = { type: "golden.Repeated", encode: encodeRepeated, decode: decodeRepeated };

export const roundTrips = [
  { ...repeated, message: createRepeated(), json: {} },
  {
    ...repeated,
    message: createRepeated({
      packedInts: [0, 1, -1],
      unpackedInts: [0, 300],
      packedDoubles: [0.5, Number.NEGATIVE_INFINITY],
      unpackedDoubles: [-0.5],
      packedBools: [true, false],
      packedColours: ["RED", "BLUE"],
      unpackedColours: ["GREEN", "GREEN"],
      packedLongs: [18446744073709551615n, 0n],
      strings: ["", "a"],
      byteStrings: [new Uint8Array([1]), new Uint8Array()],
      items: [{}, { number: 7 }],
    }),
    json: {
      packedInts: [0, 1, -1],
      unpackedInts: [0, 300],
      packedDoubles: [0.5, "-Infinity"],
      unpackedDoubles: [-0.5],
      packedBools: [true, false],
      packedColours: ["RED", "BLUE"],
      unpackedColours: ["GREEN", "GREEN"],
      packedLongs: ["18446744073709551615", "0"],
      strings: ["", "a"],
      byteStrings: ["AQ==", ""],
      items: [{}, { number: 7 }],
    },
  },
  // Packed where it is not, not packed where it is, and both by turns.
  {
    ...repeated,
    encode: () => new Uint8Array([8, 1, 10, 2, 2, 3, 8, 4, 18, 2, 5, 6, 16, 7]),
    message: createRepeated({ packedInts: [1, 2, 3, 4], unpackedInts: [5, 6, 7] }),
    json: { packedInts: [1, 2, 3, 4], unpackedInts: [5, 6, 7] },
  },
];

export const refusals = [
  // The second of the packed colours.
  {
    decode: decodeRepeated,
    bytes: "32020103",
    error: { code: "unknown-enum-value", path: "packedColours[1]", requirement: "R-ENC.2", offset: 0 },
  },
];
