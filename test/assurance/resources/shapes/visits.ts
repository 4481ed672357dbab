// What hands out the entries of maps without decoding them.
import type { DecodeOptions } from "../../../../generated/usp-msg-1-4.js";
import { visitGetResp_ResolvedPathResult } from "../../../../generated/usp-msg-1-4.visit.js";
import { hex, type Part, field as smallField } from "../../../codec/wire.js";
import { type Content, field, joined, literal, repeated, type Sink, series, toBytes, word } from "../content.js";
import { response, type Shape, verdictOf } from "../shape.js";

/** A GetResp with these objects, visited by what looks at each text. */
function visiting(content: (size: number, salt: number) => Content, options?: DecodeOptions): Shape["prepare"] {
  return (size, salt) => {
    const input = toBytes(response(1, field(1, content(size, salt))));
    const visit = () => {
      let length = 0;
      const look = (path: string, name: string, value: string) => {
        length += path.length + name.length + value.length;
      };
      visitGetResp_ResolvedPathResult(input, look, options);
      return length;
    };
    return { bytes: input.length, run: () => verdictOf("visited", visit) };
  };
}

/** An object with these entries. */
function object(...contents: readonly Content[]): Content {
  return field(4, literal(smallField(1, "Device.")), ...contents);
}

function entry(...parts: readonly Part[]): Part {
  return smallField(2, ...parts);
}

const tiny = entry(smallField(1, "k"), smallField(2, "v"));
const turned = entry(smallField(2, "v"), smallField(1, "k"));
const BAD = smallField(2, hex("ff"));
const foreign = entry(smallField(1, "k"), smallField(2, "\u00e9"));

const light = { held: 0.1, peak: 1, scale: 1 / 2 };

export const visits: readonly Shape[] = [
  {
    name: "visits: tiny entries",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size, tiny))),
    ...light,
  },
  {
    name: "visits: entries of which none is like another",
    expect: "visited",
    prepare: visiting((size, salt) =>
      object(series(size, (sink: Sink, i) => sink.entry(2, `Parameter.${word(i, 6, salt)}`))),
    ),
    ...light,
  },
  {
    name: "visits: entries as everybody writes them, and others, by turns",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size, tiny, turned, tiny, foreign))),
    ...light,
  },
  {
    name: "visits: many plain entries, of which the last is not",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size, tiny), literal(foreign))),
    ...light,
  },
  {
    name: "visits: paths again and again before the entries",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size / 2, smallField(1, "Device.A.")), repeated(size / 2, tiny))),
    ...light,
  },
  {
    name: "visits: objects without entries",
    expect: "visited",
    prepare: visiting((size) => repeated(size, smallField(4, smallField(1, "Device.")))),
    ...light,
  },
  {
    name: "visits: an entry in each of many objects",
    expect: "visited",
    prepare: visiting((size) => repeated(size, smallField(4, tiny))),
    ...light,
  },
  {
    name: "visits: an entry in every 8 KB",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size, tiny, smallField(77, "x".repeat(8000))))),
    ...light,
  },
  {
    name: "visits: a value that is all of it",
    expect: "visited",
    prepare: visiting((size) => object(field(2, joined(literal(smallField(1, "k")), field(2, repeated(size, "v")))))),
    held: 0.1,
    peak: 5,
  },
  {
    name: "visits: values that are not UTF-8",
    expect: "invalid-utf8",
    prepare: visiting((size) => object(repeated(size, tiny), literal(entry(smallField(1, "k"), BAD)))),
    ...light,
  },
  {
    name: "visits: values that are not UTF-8, replaced",
    expect: "visited",
    prepare: visiting((size) => object(repeated(size, entry(smallField(1, "k"), BAD))), { invalidUtf8: "replace" }),
    held: 0.1,
    peak: 80,
    scale: 1 / 8,
  },
];
