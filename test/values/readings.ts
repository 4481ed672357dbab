import type { LenientReading } from "../../plugin/runtime/values/index.js";

/** All lenient readings; a compile-time check that none is left out. */
const all: { readonly [reading in LenientReading]: true } = {
  whitespace: true,
  sign: true,
  "letter-case": true,
  "time-zone": true,
  "padding-bits": true,
  "list-whitespace": true,
  "list-percent": true,
};

export const readings = Object.keys(all) as readonly LenientReading[];
