import { createOneofs, decodeOneofs, encodeOneofs, type Oneofs, type OneofsInit } from "./oneofs.js";

const oneofs = { type: "golden.Oneofs", encode: encodeOneofs, decode: decodeOneofs };

function message(choice: OneofsInit["choice"]): Oneofs {
  return createOneofs({ choice, onlyOne: { case: "number", value: 0 } });
}

export const roundTrips = [
  { ...oneofs, message: message({ case: "text", value: "" }), json: { text: "", number: 0 } },
  { ...oneofs, message: message({ case: "longNumber", value: 0n }), json: { longNumber: "0", number: 0 } },
  { ...oneofs, message: message({ case: "flag", value: false }), json: { flag: false, number: 0 } },
  { ...oneofs, message: message({ case: "real", value: 0 }), json: { real: 0, number: 0 } },
  { ...oneofs, message: message({ case: "raw", value: new Uint8Array() }), json: { raw: "", number: 0 } },
  { ...oneofs, message: message({ case: "kind", value: "FIRST" }), json: { kind: "FIRST", number: 0 } },
  { ...oneofs, message: message({ case: "inner", value: {} }), json: { inner: {}, number: 0 } },
  {
    ...oneofs,
    message: message({ case: "self", value: message({ case: "text", value: "a" }) }),
    json: { self: { text: "a", number: 0 }, number: 0 },
  },
];

// @ts-expect-error each oneof is needed
createOneofs({ choice: { case: "text", value: "" } });
// @ts-expect-error the value is of its case's type
createOneofs({ choice: { case: "text", value: 1 }, onlyOne: { case: "number", value: 0 } });

const refused = { decode: decodeOneofs };

export const refusals = [
  { ...refused, bytes: "", error: { code: "oneof-missing", path: "choice", requirement: "R-ENC.3" } },
  { ...refused, bytes: "12005800120161", error: { code: "oneof-multiple", path: "text", offset: 4 } },
  { ...refused, bytes: "120020005800", error: { code: "oneof-multiple", path: "flag", offset: 2 } },
  { ...refused, bytes: "38025800", error: { code: "unknown-enum-value", path: "kind", requirement: "R-ENC.2" } },
  { ...refused, bytes: "4a0258005800", error: { code: "oneof-missing", path: "self.choice" } },
  { ...refused, bytes: "4a064a02580058005800", error: { code: "oneof-missing", path: "self.self.choice", offset: 6 } },
  { ...refused, bytes: "4a0542030a01ff5800", error: { code: "invalid-utf8", path: "self.inner.name", offset: 4 } },
];
