import { createRoot, decodeRoot, encodeRoot } from "./no-package.js";

export const roundTrips = [
  {
    type: "Root",
    encode: encodeRoot,
    decode: decodeRoot,
    message: createRoot({ inner: { text: "a" } }),
    json: { inner: { text: "a" } },
  },
];

export const refusals = [
  { decode: decodeRoot, bytes: "0a020aff", error: { code: "truncated", path: "inner.text", offset: 2 } },
];
