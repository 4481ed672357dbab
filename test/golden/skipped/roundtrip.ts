import { createRequest, decodeRequest, decodeResponse, encodeRequest, encodeResponse, createResponse } from "./service.js";

export const roundTrips = [
  {
    type: "golden.Request",
    encode: encodeRequest,
    decode: decodeRequest,
    message: createRequest({ name: "a" }),
    json: { name: "a" },
  },
  { type: "golden.Response", encode: encodeResponse, decode: decodeResponse, message: createResponse(), json: {} },
];
