import { createHostile, decodeHostile, encodeHostile, type HostileInit } from "./fields.js";

const hostile = { type: "golden.Hostile", encode: encodeHostile, decode: decodeHostile };
const small: HostileInit = { kind: "KIND_ZERO", switch: { case: "default", value: "a" } };
const strings = {
  case: "case",
  value: "value",
  delete: "delete",
  then: "then",
  read: "read",
  write: "write",
  create: "create",
  r: "r",
  w: "w",
  m: "m",
  init: "init",
  from: "from",
  unknown: "unknown",
  tag: "tag",
  element: "element",
  message: "message",
  encode: "encode",
  decode: "decode",
  safeDecode: "safeDecode",
  rules: "rules",
  options: "options",
  bytes: "bytes",
  done: "done",
  prototype: "prototype",
  name: "name",
  length: "length",
  globalThis: "globalThis",
  undefined: "undefined",
};

export const roundTrips = [
  {
    ...hostile,
    message: createHostile({
      ...strings,
      constructor$: "a",
      toString$: "b",
      Proto: "c",
      list: [small],
      map: { constructor: small, ["__proto__"]: small },
      switch: { case: "if", value: small },
    }),
    json: {
      ...strings,
      constructor: "a",
      toString: "b",
      Proto: "c",
      list: [{ default: "a" }],
      map: { constructor: { default: "a" }, ["__proto__"]: { default: "a" } },
      if: { default: "a" },
    },
  },
];
