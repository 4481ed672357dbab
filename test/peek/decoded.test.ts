// What a peek finds in messages that decode, and in what is left of them when they are cut or spoilt.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../assurance/arbitrary.js";
import { corpusOf } from "../assurance/corpus.js";
import { mutate } from "../assurance/mutate.js";
import { Random } from "../assurance/random.js";
import { render } from "../assurance/render.js";
import { type Bytes, loadRoots, type Root } from "../assurance/schemas.js";
import { tapeArbitrary } from "../assurance/tape.js";
import { peekOf, project } from "./project.js";

interface Vector {
  readonly kind: Root["kind"];
  readonly base64: string;
}

const vectors = readFileSync("test/interop/agent-messages.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector)
  .map(({ kind, base64 }) => ({ kind, bytes: new Uint8Array(Buffer.from(base64, "base64")) }));

const roots = loadRoots();
const newest = (kind: Root["kind"]) => roots.filter((root) => root.kind === kind).at(-1) as Root;

function attempt(decode: () => object): object | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

/** Of a message that is cut, a peek finds what it finds in the whole one, or nothing. */
function expectOfEachPart(peek: (bytes: Uint8Array) => object, bytes: Bytes): void {
  const whole = Object.entries(peek(bytes));
  for (let size = 0; size < bytes.length; size++) {
    const part = new Map(Object.entries(peek(bytes.subarray(0, size))));
    for (const [name, value] of whole) {
      const found = part.get(name);
      if (found !== undefined) expect([size, name, found]).toEqual([size, name, value]);
    }
  }
}

describe.each(roots)("$name", (root) => {
  const { kind, minor, type, ours } = root;
  const peek = peekOf(kind, minor);
  const own = vectors.filter((vector) => vector.kind === kind);

  test("what agents sent", () => {
    const decoded = own.flatMap(({ bytes }) => {
      const message = attempt(() => ours.decode(bytes));
      return message === undefined ? [] : [{ bytes, message }];
    });
    // Older versions lack some kinds.
    expect(decoded.length).toBeGreaterThan(minor < 3 ? own.length / 2 : own.length - 1);
    for (const { bytes, message } of decoded) expect(peek(bytes)).toStrictEqual(project(kind, message));
  });

  test("messages drawn at random, with all that is odd about how they are written", () => {
    const drawn = fc.tuple(messageArbitrary(type), tapeArbitrary);
    fc.assert(
      fc.property(drawn, ([message, steps]) => {
        const { bytes } = render(type, message, steps);
        expect(peek(bytes)).toStrictEqual(project(kind, ours.decode(bytes)));
      }),
      { numRuns: 150 },
    );
  });

  test("what decodes of messages that are spoilt", () => {
    const random = new Random(minor + 1);
    const seeds = corpusOf(root, newest(kind), minor + 1, 40).flat();
    let decoded = 0;
    for (let i = 0; i < 2500; i++) {
      const bytes = mutate(random.pick(seeds), seeds, random);
      const found = peek(bytes);
      const message = attempt(() => ours.decode(bytes, { maxDepth: 1000 }));
      if (message === undefined) continue;
      decoded++;
      expect(found).toStrictEqual(project(kind, message));
    }
    expect(decoded).toBeGreaterThan(200);
  });
});

describe.each(["msg", "record"] as const)("a %s that is cut, at each byte", (kind) => {
  test("of agents", () => {
    const some = vectors.filter((vector) => vector.kind === kind && vector.bytes.length < 400);
    expect(some.length).toBeGreaterThan(20);
    for (const { bytes } of some) expectOfEachPart(peekOf(kind, 5), bytes);
  });

  test("drawn at random", () => {
    const { type } = newest(kind);
    for (const message of fc.sample(messageArbitrary(type), { numRuns: 40, seed: 1 })) {
      const { bytes } = render(type, message, []);
      if (bytes.length < 1000) expectOfEachPart(peekOf(kind, 5), bytes);
    }
  });
});
