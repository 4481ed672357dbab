import { createEmpty, decodeEmpty, encodeEmpty } from "./empty.js";

const empty = { type: "golden.Empty", encode: encodeEmpty, decode: decodeEmpty };

export const roundTrips = [
  { ...empty, message: createEmpty(), json: {} },
  // Field 1 with a string, and a group.
  { ...empty, message: createEmpty({ $unknown: new Uint8Array([10, 1, 97, 19, 8, 1, 20]) }), json: {} },
];
