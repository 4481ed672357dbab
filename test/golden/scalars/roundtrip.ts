import { createScalars, decodeScalars, encodeScalars } from "./scalars.js";

const scalars = { type: "golden.Scalars", encode: encodeScalars, decode: decodeScalars };

export const roundTrips = [
  { ...scalars, message: createScalars(), json: {} },
  {
    ...scalars,
    message: createScalars({
      doubleField: 1.5e300,
      floatField: -0.25,
      int32Field: -2147483648,
      int64Field: -9223372036854775808n,
      uint32Field: 4294967295,
      uint64Field: 18446744073709551615n,
      sint32Field: -1,
      sint64Field: -2n,
      fixed32Field: 4294967295,
      fixed64Field: 1n,
      sfixed32Field: -3,
      sfixed64Field: -4n,
      boolField: true,
      stringField: "Grüße 🙂",
      bytesField: new Uint8Array([0, 127, 255]),
    }),
    json: {
      doubleField: 1.5e300,
      floatField: -0.25,
      int32Field: -2147483648,
      int64Field: "-9223372036854775808",
      uint32Field: 4294967295,
      uint64Field: "18446744073709551615",
      sint32Field: -1,
      sint64Field: "-2",
      fixed32Field: 4294967295,
      fixed64Field: "1",
      sfixed32Field: -3,
      sfixed64Field: "-4",
      boolField: true,
      stringField: "Grüße 🙂",
      bytesField: "AH//",
    },
  },
  // What is no number, and the zero that is not the default.
  { ...scalars, message: createScalars({ doubleField: -0, floatField: NaN }), json: { doubleField: -0, floatField: "NaN" } },
];
