import { createEnvelope, decodeEnvelope, encodeEnvelope } from "./derive.js";

const envelope = { type: "golden.Envelope", encode: encodeEnvelope, decode: decodeEnvelope };
const content = { content: { case: "open", value: "a" } } as const;

export const roundTrips = [
  { ...envelope, message: createEnvelope(), json: {} },
  { ...envelope, message: createEnvelope({ header: { id: "b" } }), json: { header: { id: "b" } } },
  {
    ...envelope,
    message: createEnvelope({ header: { id: "b" }, content }),
    json: { header: { id: "b", type: "OPEN", again: "OPEN" }, content: { open: "a" } },
  },
];
