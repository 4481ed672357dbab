import { createEnvelope, decodeEnvelope, encodeEnvelope, type HeaderInit } from "./door.js";

const envelope = { type: "golden.door.Envelope", encode: encodeEnvelope, decode: decodeEnvelope };
const header: HeaderInit = {
  id: "a",
  sequence: 1n,
  signature: new Uint8Array([1]),
  // Present is enough, where absence shows.
  token: "",
  price: NaN,
  offset: -1,
  hint: "UNSET",
};
const headerJson = { id: "a", sequence: "1", signature: "AQ==", token: "", price: "NaN", offset: -1, hint: "UNSET" };

export const roundTrips = [
  // The type is derived,
  {
    ...envelope,
    message: createEnvelope({
      header,
      content: { content: { case: "request", value: { request: { case: "open", value: { values: { b: "c" } } } } } },
    }),
    json: { header: { ...headerJson, type: "OPEN" }, content: { request: { open: { values: { b: "c" } } } } },
  },
  {
    ...envelope,
    message: createEnvelope({
      header,
      content: { content: { case: "response", value: { response: { case: "closed", value: { command: "d" } } } } },
    }),
    json: { header: { ...headerJson, type: "CLOSED" }, content: { response: { closed: { command: "d" } } } },
  },
  // unless it is given, or nothing is said of the member.
  {
    ...envelope,
    message: createEnvelope({
      header: { ...header, type: "CLOSE" },
      content: { content: { case: "request", value: { request: { case: "open", value: {} } } } },
    }),
    json: { header: { ...headerJson, type: "CLOSE" }, content: { request: { open: {} } } },
  },
  {
    ...envelope,
    message: createEnvelope({
      header,
      content: { content: { case: "response", value: { response: { case: "anything", value: "" } } } },
    }),
    json: { header: headerJson, content: { response: { anything: "" } } },
  },
];

// @ts-expect-error the header is required
createEnvelope({ content: { content: { case: "request", value: { request: { case: "open", value: {} } } } } });
// @ts-expect-error its fields are too
createEnvelope({ header: {}, content: { content: { case: "response", value: { response: { case: "closed", value: {} } } } } });

const refused = { decode: decodeEnvelope };

export const refusals = [
  { ...refused, bytes: "", error: { code: "missing-field", path: "header", requirement: "G-DOOR.2", uspError: 7902 } },
  { ...refused, bytes: "0a00", error: { code: "missing-field", path: "header.id", requirement: "G-DOOR.4" } },
  { ...refused, bytes: "0a030a0161", error: { path: "header.sequence", requirement: "G-DOOR.5" } },
  { ...refused, bytes: "0a050a01611001", error: { path: "header.signature", requirement: "G-DOOR.6" } },
  { ...refused, bytes: "0a080a016110011a0101", error: { path: "header.token", requirement: "G-DOOR.7" } },
  { ...refused, bytes: "0a0a0a016110011a01012200", error: { path: "header.price", requirement: "G-DOOR.8" } },
  // A message that is empty, one that is cut short, and one with a member that is not known.
  { ...refused, bytes: "1200", error: { code: "oneof-missing", path: "content.content", uspError: 7901 } },
  { ...refused, bytes: "0a0208", error: { code: "truncated", path: "header", requirement: "G-DOOR.1", uspError: 7900 } },
  {
    ...refused,
    bytes: "12040a022a00",
    error: { code: "unknown-member", path: "content.request.request", requirement: "R-ENC.3", uspError: 7903 },
  },
];
