// Fields that the schema does not define, and groups.
import { group, int, repeat, START_GROUP, field as smallField, tag } from "../../../codec/wire.js";
import { field, literal, repeated, type Sink, series } from "../content.js";
import { msg, request, type Shape } from "../shape.js";

const open = tag(99, START_GROUP);

export const unknown: readonly Shape[] = [
  {
    name: "unknown fields in a row",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, int(99, 1)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "an unknown field that is huge",
    expect: "decoded",
    prepare: msg((size) => request(4, field(99, repeated(size, "x")))),
    held: 0.1,
    peak: 1,
  },
  {
    // Gathered, so they are copied.
    name: "unknown fields scattered among known ones",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, int(1, 1), int(99, 1)))),
    held: 0.8,
    peak: 30,
    scale: 1 / 2,
  },
  {
    name: "unknown fields of very many numbers",
    expect: "decoded",
    prepare: msg((size) =>
      request(
        4,
        series(size, (sink: Sink, i) => unknownField(sink, 1000 + (i % 0xffffff))),
      ),
    ),
    held: 0.1,
    peak: 1,
  },
  {
    name: "an unknown field in each of many messages",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, smallField(2, int(99, 1))))),
    held: 55,
    peak: 95,
    scale: 1 / 8,
  },
  {
    // What is known of a message's fields is looked up anew whenever another message has an unknown one.
    name: "an unknown field in each of many messages, of two types by turns",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, smallField(2, int(99, 1), smallField(2, int(99, 1)))))),
    held: 70,
    peak: 120,
    scale: 1 / 8,
  },
  {
    name: "groups",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, group(99, int(1, 1))))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "groups 90 deep again and again",
    expect: "decoded",
    prepare: msg((size) => request(4, repeated(size, repeat(open, 90), repeat(tag(99, 4), 90)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a group that is huge",
    expect: "decoded",
    prepare: msg((size) => request(4, literal(open), repeated(size, int(1, 1)), literal(tag(99, 4)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "a group that is huge, and not closed",
    expect: "bad-group",
    prepare: msg((size) => request(4, literal(open), repeated(size, int(1, 1)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "groups 90 deep that are not closed, the innermost huge",
    expect: "bad-group",
    prepare: msg((size) => request(4, literal(repeat(open, 90)), repeated(size, int(1, 1)))),
    held: 0.1,
    peak: 1,
  },
  {
    name: "groups in one another without end",
    expect: "too-deep",
    prepare: msg((size) => request(4, repeated(size, open))),
    held: 0.1,
    peak: 1,
  },
];

function unknownField(sink: Sink, number: number): void {
  let rest = number * 8;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) sink.byte((rest % 128) | 0x80);
  sink.byte(rest);
  sink.byte(1);
}
