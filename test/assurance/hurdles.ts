// What is sound protobuf, and taken by the generated decoders, but not by other implementations. Each is a difference
// that a comparison must know of; there is none that is not listed here.

export type Reader = "protobuf-es" | "protobufjs";

const hurdles = {
  "long tag": {
    stops: ["protobuf-es", "protobufjs"],
    why: "A tag is a varint, which may take up to 10 bytes; they want one of 5 bytes at most.",
  },
  "long length": {
    stops: ["protobufjs"],
    why: "A length is a varint as well; protobufjs wants 5 bytes at most.",
  },
  "group in a message without fields": {
    stops: ["protobufjs"],
    why: "protobufjs 8.8.1 compares the end tag with the whole start tag if the message type defines no field at all.",
  },
  "bool past 64 bits": {
    stops: ["protobufjs"],
    why: "A varint of ten bytes has room for 70 bits, of which 64 count; protobufjs takes the others for true.",
  },
} as const satisfies { readonly [hurdle: string]: { readonly stops: readonly Reader[]; readonly why: string } };

export type Hurdle = keyof typeof hurdles;

export const allHurdles = Object.keys(hurdles) as readonly Hurdle[];

/** Whether one of the hurdles is one to a reader: that it refuses the input, or reads something else in it. */
export function stops(reader: Reader, met: ReadonlySet<Hurdle>): boolean {
  for (const hurdle of met) if ((hurdles[hurdle].stops as readonly Reader[]).includes(reader)) return true;
  return false;
}
