// What is measured: a row a codec. Each has a module in codecs/ with decodeMsg, encodeMsg, decodeRecord and
// encodeRecord, which is also what is bundled and started.

/**
 * @typedef {object} Codec
 * @property {string} name as `--only` takes it
 * @property {string} title
 * @property {readonly string[]} packages whose versions are shown
 * @property {string} settings in words
 * @property {string} [beside] a module in codecs/ with functions that others have not, for operations alone
 */

/** @type {readonly Codec[]} */
export const codecs = [
  {
    name: "ours",
    title: "protoc-gen-usp",
    packages: ["protoc-gen-usp"],
    settings: "as generated",
    beside: "ours-beside",
  },
  {
    name: "protobufjs-static",
    title: "protobufjs, static",
    packages: ["protobufjs", "protobufjs-cli"],
    settings: "`pbjs -t static-module`, encode and decode alone; 64-bit integers as numbers",
  },
  {
    name: "protobufjs-reflection",
    title: "protobufjs, reflection",
    packages: ["protobufjs"],
    settings: "the light build with a JSON module; 64-bit integers as numbers",
  },
  { name: "pbf", title: "pbf", packages: ["pbf"], settings: "its `compile`; 64-bit integers as numbers" },
  {
    name: "ts-proto",
    title: "ts-proto",
    packages: ["ts-proto", "@bufbuild/protobuf"],
    settings: "encode and decode alone, `forceLong=number`",
  },
  {
    name: "protobuf-es",
    title: "protobuf-es",
    packages: ["@bufbuild/protobuf", "@bufbuild/protoc-gen-es"],
    settings: "`target=js`",
  },
];

/** The codec whose readings are what the others are checked against. */
export const referee = "protobuf-es";

/** The module of a codec. */
export function moduleOf(/** @type {string} */ name) {
  return new URL(`codecs/${name}.js`, import.meta.url);
}
