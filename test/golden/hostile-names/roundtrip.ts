import {
  createError,
  createReader,
  creater,
  createread,
  createsafeDecodeM,
  decodeError,
  decodeReader,
  decoder,
  decoderead,
  decodesafeDecodeM,
  encodeError,
  encodeReader,
  encoder,
  encoderead,
  encodesafeDecodeM,
} from "./names.js";

const data = new Uint8Array([1, 2]);

export const roundTrips = [
  {
    type: "golden.Error",
    encode: encodeError,
    decode: decodeError,
    message: createError({
      record: {
        sets: [{ arrays: { a: { object: { bytes: { data, map: { byNumber: { 1: { real: 0.5, data } } } } } } } }],
      },
    }),
    json: {
      record: {
        sets: [
          { arrays: { a: { object: { bytes: { data: "AQI=", map: { byNumber: { 1: { real: 0.5, data: "AQI=" } } } } } } } },
        ],
      },
    },
  },
  {
    type: "golden.Reader",
    encode: encodeReader,
    decode: decodeReader,
    message: createReader({ writer: { fields: { table: { error: { options: {}, code: "CODE_ZERO" } }, rules: {} } } }),
    json: { writer: { fields: { table: { error: { options: {} } }, rules: {} } } },
  },
  {
    type: "golden.read",
    encode: encoderead,
    decode: decoderead,
    message: createread({ write: { create: { rules: { data } } } }),
    json: { write: { create: { rules: { data: "AQI=" } } } },
  },
  {
    type: "golden.r",
    encode: encoder,
    decode: decoder,
    message: creater({ w: { m: { init: { from: { unknown: { message: { element: { tag: ["TAG_ZERO"] } } } } } } } }),
    json: { w: { m: { init: { from: { unknown: { message: { element: { tag: ["TAG_ZERO"] } } } } } } } },
  },
  {
    type: "golden.safeDecodeM",
    encode: encodesafeDecodeM,
    decode: decodesafeDecodeM,
    message: createsafeDecodeM({
      m: { m: { m: { m: { m: { m: { m: { m: { aB: { case: "one", value: { text: "a" } } } } } } } } } },
    }),
    json: { m: { m: { m: { m: { m: { m: { m: { m: { one: { text: "a" } } } } } } } } } },
  },
];
