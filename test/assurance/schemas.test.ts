// The suite in short, and that it would find a fault.
import { describe, expect, test } from "vitest";
import { drawSchema } from "./draw-schema.js";
import type { DrawnRoot } from "./drawn.js";
import { Random } from "./random.js";
import type { Codec } from "./schemas.js";
import { run, trySchemas } from "./suites/schemas.js";
import { varintBytes } from "./unknown-fields.js";

const CASES = 12;
const report = () => {};

test("schemas drawn at random are generated, and their messages read and written as by protobuf-es", async () => {
  const { cases, failures } = await run({ seed: 1, cases: CASES, report });
  expect(failures).toEqual([]);
  expect(cases).toBe(CASES);
});

test("the same seed gives the same schemas, another one others", () => {
  const drawn = (seed: number) => [...drawSchema(new Random(seed), "drawn")];
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(4)).not.toEqual(drawn(3));
});

/** A message without one of its members that is set. */
function without(message: object): object {
  const [last] = Object.entries(message)
    .filter(([, value]) => value !== undefined)
    .slice(-1);
  return last === undefined ? message : { ...message, [last[0]]: undefined };
}

/** A message with another unknown field. */
function more(message: object): object {
  return { ...message, $unknown: Uint8Array.from([...varintBytes(400_000 * 8), 1]) };
}

/** A codec that does something else. */
function coding(change: (codec: Codec) => Partial<Codec>): (root: DrawnRoot) => DrawnRoot {
  return (root) => ({ ...root, codec: { ...root.codec, ...change(root.codec) } });
}

const faults: readonly (readonly [string, RegExp, (root: DrawnRoot) => DrawnRoot])[] = [
  [
    "a member is not read",
    /reads something else at/,
    coding(({ decode }) => ({ decode: (bytes) => without(decode(bytes)) })),
  ],
  [
    "what is refused is taken",
    /it takes/,
    coding(({ create, decode }) => ({
      decode: (bytes) => {
        try {
          return decode(bytes);
        } catch {
          return create({});
        }
      },
    })),
  ],
  [
    "much is refused",
    /it refuses it/,
    coding(({ decode }) => ({ decode: (bytes) => decode(bytes.length > 200 ? bytes.subarray(0, 7) : bytes) })),
  ],
  [
    "something else is written",
    /writes something else at/,
    coding(({ encode }) => ({ encode: (message) => encode(more(message)) })),
  ],
  [
    "something else is created",
    /creates another message/,
    coding(({ create }) => ({ create: (message) => more(create(message)) })),
  ],
  ["a visit refuses nothing", /a visit says/, (root) => ({ ...root, visits: root.visits.map(() => () => {}) })],
  ["a peek throws", /no peek/, peeking(() => fail())],
  [
    "a peek finds something else",
    /a peek finds .* for .*, not /,
    peeking((found) => Object.fromEntries(Object.keys(found).map((property) => [property, "none"]))),
  ],
];

/** A peek that finds something else. */
function peeking(change: (found: object) => object): (root: DrawnRoot) => DrawnRoot {
  return (root) => ({
    ...root,
    peeks: root.peeks.map(({ call, members }) => ({ call: (bytes) => ({ ...change(call(bytes)) }), members })),
  });
}

function fail(): never {
  throw new Error("no peek");
}

describe("a fault is found", () => {
  test.each(faults)("%s", async (_, says, spoil) => {
    const { failures } = await trySchemas({ seed: 1, cases: 4, report }, spoil);
    expect(failures.map(({ what }) => what)).toContainEqual(expect.stringMatching(says));
    // The schema is there to try it again.
    expect(failures[0]?.what).toContain('syntax = "proto3";');
  });
});
