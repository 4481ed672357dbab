import { createWkt, decodeWkt, encodeWkt } from "./wkt.js";

const wkt = { type: "golden.Wkt", encode: encodeWkt, decode: decodeWkt };

export const roundTrips = [
  { ...wkt, message: createWkt(), json: {} },
  {
    ...wkt,
    message: createWkt({
      at: { seconds: 1_700_000_000n, nanos: 500_000_000 },
      lasts: { seconds: 3n },
      any: { typeUrl: "type.googleapis.com/google.protobuf.StringValue", value: new Uint8Array([10, 1, 97]) },
      struct: {
        fields: {
          list: {
            kind: { case: "listValue", value: { values: [{ kind: { case: "nullValue", value: "NULL_VALUE" } }] } },
          },
          number: { kind: { case: "numberValue", value: 1.5 } },
        },
      },
      empty: {},
      mask: { paths: ["a", "b.c"] },
      text: { value: "x" },
      long: { value: 1n },
    }),
    json: {
      at: "2023-11-14T22:13:20.500Z",
      lasts: "3s",
      any: { "@type": "type.googleapis.com/google.protobuf.StringValue", value: "a" },
      struct: { list: [null], number: 1.5 },
      empty: {},
      mask: "a,b.c",
      text: "x",
      long: "1",
    },
  },
];
