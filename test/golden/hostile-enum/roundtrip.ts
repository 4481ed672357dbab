import { createHolder, decodeHolder, encodeHolder, Hostile } from "./enum.js";

const holder = { type: "golden.Holder", encode: encodeHolder, decode: decodeHolder };

export const roundTrips = [
  { ...holder, message: createHolder(), json: {} },
  {
    ...holder,
    message: createHolder({ one: "__proto__", list: Object.values(Hostile), map: { ["__proto__"]: "__proto__" } }),
    json: {
      one: "__proto__",
      list: ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "default", "undefined"],
      map: { ["__proto__"]: "__proto__" },
    },
  },
  { ...holder, message: createHolder({ one: Hostile["__proto__"] }), json: { one: "__proto__" } },
];

// @ts-expect-error what objects have is no name of the enum
createHolder({ one: "isPrototypeOf" });
