import { createOptional, decodeOptional, encodeOptional, Optional_Kind } from "./optional.js";

const optional = { type: "golden.Optional", encode: encodeOptional, decode: decodeOptional };

export const roundTrips = [
  { ...optional, message: createOptional(), json: {} },
  // Defaults that are there.
  {
    ...optional,
    message: createOptional({
      doubleField: 0,
      floatField: 0,
      int32Field: 0,
      int64Field: 0n,
      uint32Field: 0,
      uint64Field: 0n,
      sint32Field: 0,
      sint64Field: 0n,
      fixed32Field: 0,
      fixed64Field: 0n,
      sfixed32Field: 0,
      sfixed64Field: 0n,
      boolField: false,
      stringField: "",
      bytesField: new Uint8Array(),
      enumField: Optional_Kind.FIRST,
      messageField: {},
      plainMessageField: { name: "" },
    }),
    json: {
      doubleField: 0,
      floatField: 0,
      int32Field: 0,
      int64Field: "0",
      uint32Field: 0,
      uint64Field: "0",
      sint32Field: 0,
      sint64Field: "0",
      fixed32Field: 0,
      fixed64Field: "0",
      sfixed32Field: 0,
      sfixed64Field: "0",
      boolField: false,
      stringField: "",
      bytesField: "",
      enumField: "FIRST",
      messageField: {},
      plainMessageField: { name: "" },
    },
  },
];
