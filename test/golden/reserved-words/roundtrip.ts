import {
  createdefault$,
  createstring$,
  decodedefault$,
  decodestring$,
  type delete$,
  encodedefault$,
  encodestring$,
  function$,
} from "./words.js";

const words: Partial<delete$> = {
  constructor$: "a",
  toString$: "b",
  class: "c",
  valueOf$: "d",
  toJSON$: "e",
  default: "f",
  new: "g",
  await: "h",
  undefined: "i",
  arguments: "j",
};
const json = {
  constructor: "a",
  toString: "b",
  class: "c",
  valueOf: "d",
  toJSON: "e",
  default: "f",
  new: "g",
  await: "h",
  undefined: "i",
  arguments: "j",
};

export const roundTrips = [
  {
    type: "golden.default",
    encode: encodedefault$,
    decode: decodedefault$,
    message: createdefault$({ delete: words, typeof: "class", switch: { case: "constructor", value: words } }),
    json: { delete: json, typeof: "class", constructor: json } as object,
  },
  {
    type: "golden.string",
    encode: encodestring$,
    decode: decodestring$,
    message: createstring$({ any: function$.function_zero, of: {}, object: { boolean: true } }),
    json: { of: {}, object: { boolean: true } },
  },
];
