import { createMembers, decodeMembers, encodeMembers } from "./members.js";

const members = { type: "golden.Members", encode: encodeMembers, decode: decodeMembers };

// protobuf-es cannot hold such fields itself, so it is no judge of them.
export const roundTrips = [
  // What an object inherits is not taken for a field that was left out.
  { ...members, message: createMembers({}) },
  {
    ...members,
    message: createMembers({
      hasOwnProperty$: "a",
      isPrototypeOf$: true,
      propertyIsEnumerable$: {},
      toLocaleString$: ["b"],
      valueOf$: "c",
      toString$: { d: "e" },
      toJSON$: new Uint8Array([1]),
      DefineGetter: "f",
    }),
  },
];
