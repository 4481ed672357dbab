import { createImporter, decodeImporter, encodeImporter } from "./imports.js";
import { Values } from "./values.js";

const importer = { type: "golden.Importer", encode: encodeImporter, decode: decodeImporter };

export const roundTrips = [
  {
    ...importer,
    message: createImporter({ EnumTable: Values.read, createInner: "a", InnerInit: "b", other: { inner: {} } }),
    json: { EnumTable: "read", createInner: "a", InnerInit: "b", other: { inner: {} } },
  },
];
