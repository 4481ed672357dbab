// What the suites are made of.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { messageArbitrary } from "./arbitrary.js";
import { corpusOf } from "./corpus.js";
import { Coverage, everythingIn } from "./coverage.js";
import { seedOf } from "./mutate.js";
import { difference, fromEs, type NeutralMessage } from "./neutral.js";
import { plainTags } from "./plain.js";
import { Random } from "./random.js";
import { judge } from "./reference.js";
import { render } from "./render.js";
import { loadRoots, type Root, typesBelow } from "./schemas.js";
import { fromHex, toHex } from "./suite.js";
import { Tape, tapeArbitrary } from "./tape.js";
import { type Node, parse, spotsOf, write } from "./tree.js";
import { plainGroup, splitFields, varintBytes } from "./unknown-fields.js";

let roots: readonly Root[];
let msg: Root;
beforeAll(() => {
  roots = loadRoots();
  msg = roots.find(({ name }) => name === "Msg 1.5") as Root;
});

describe("schemas", () => {
  test("six versions of two roots, from which all messages of their files are reached", () => {
    expect(roots).toHaveLength(12);
    for (const { type } of roots) {
      const all = (messages: typeof type.file.messages): typeof messages =>
        messages.flatMap((message) => [message, ...all(message.nestedMessages)]);
      expect(new Set(all(type.file.messages))).toEqual(typesBelow(type));
    }
  });

  test("there is as much to try as the schemas have", () => {
    expect(roots.map(({ name, type }) => `${name}: ${everythingIn(type).length}`)).toMatchInlineSnapshot(`
      [
        "Msg 1.0: 265",
        "Record 1.0: 29",
        "Msg 1.1: 265",
        "Record 1.1: 29",
        "Msg 1.2: 287",
        "Record 1.2: 46",
        "Msg 1.3: 328",
        "Record 1.3: 48",
        "Msg 1.4: 332",
        "Record 1.4: 48",
        "Msg 1.5: 332",
        "Record 1.5: 50",
      ]
    `);
  });
});

describe("random numbers", () => {
  const some = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 1000 }, () => random.below(10));
  };

  test("follow from the seed", () => {
    expect(some(5)).toEqual(some(5));
    expect(some(5)).not.toEqual(some(6));
  });

  test("are as likely as one another", () => {
    for (const seed of [0, 1, 2 ** 31, 12345]) {
      const counts = new Array<number>(10).fill(0);
      for (const number of some(seed)) counts[number] = (counts[number] ?? 0) + 1;
      expect(Math.min(...counts)).toBeGreaterThan(60);
      expect(Math.max(...counts)).toBeLessThan(140);
    }
  });
});

describe("unknown fields", () => {
  test.each([
    ["", []],
    ["0801", ["1:0 01"]],
    ["088000 0901020304050607080d01020304", ["1:0 8000", "1:1 0102030405060708", "1:5 01020304"]],
    ["0a8200ffff", ["1:2 8200ffff"]],
    ["8b8000 0801 13 14 0c 1000", ["1:3 080113140c", "2:0 00"]],
  ])("%s", (hex, expected) => {
    const fields = splitFields(fromHex(hex.replaceAll(" ", "")));
    expect(fields.map(({ number, wireType, data }) => `${number}:${wireType} ${toHex(data)}`)).toEqual(expected);
  });

  test.each(["08", "0a02ff", "0b", "0b0801", "0900", "0f", "0c"])("%s is not sound", (hex) => {
    expect(() => splitFields(fromHex(hex))).toThrow();
  });

  test("a varint takes at least the bytes that are asked for", () => {
    expect(varintBytes(300)).toEqual([0xac, 2]);
    expect(varintBytes(0, 3)).toEqual([0x80, 0x80, 0]);
    expect(varintBytes(2n ** 64n - 1n)).toEqual([...new Array(9).fill(0xff), 1]);
    expect(varintBytes(5, 10)).toHaveLength(10);
  });

  test("a group gets plain tags", () => {
    const plain = plainGroup(1, fromHex("888000 01 938000 0801 948000 8c8000".replaceAll(" ", "")));
    expect(toHex(new Uint8Array(plain))).toBe("0801130801140c");
  });
});

describe("written messages", () => {
  const given = () =>
    fc.tuple(fc.constantFrom(...roots), fc.integer()).chain(([root, seed]) => {
      const [sample] = fc.sample(fc.tuple(messageArbitrary(root.type), tapeArbitrary), { numRuns: 1, seed });
      return fc.constant([root, ...(sample as [NeutralMessage, readonly number[]])] as const);
    });

  test("are sound", () => {
    fc.assert(
      fc.property(given(), ([root, message, steps]) => {
        const { bytes, hurdles } = render(root.type, message, steps);
        const judgement = judge(root.type, bytes);
        expect(judgement.violation).toBeUndefined();
        expect([...judgement.hurdles].sort()).toEqual([...hurdles].sort());
        const plain = render(root.type, message, steps, { plain: true });
        expect(judge(root.type, plain.bytes)).toEqual({ violation: undefined, hurdles: new Set() });
      }),
      { numRuns: 200 },
    );
  });

  test("without a tape are as protobuf-es writes them", () => {
    fc.assert(
      fc.property(given(), ([{ type, es }, message]) => {
        const { bytes } = render(type, message, []);
        const read = es.decode(bytes);
        expect(difference(message, fromEs(read, type))).toBeUndefined();
        // But for the order of entries, and of the fields of a Record 1.5.
        expect(es.encode(read).slice().sort()).toEqual(bytes.slice().sort());
      }),
      { numRuns: 200 },
    );
  });

  test("come apart and together", () => {
    fc.assert(
      fc.property(given(), ([{ type }, message]) => {
        const { bytes } = render(type, message, []);
        const tree = parse(type, bytes);
        expect(tree).toBeDefined();
        expect(toHex(new Uint8Array(write(tree ?? [], new Map())))).toBe(toHex(bytes));
        expect(toHex(plainTags(type, bytes))).toBe(toHex(bytes));
      }),
      { numRuns: 200 },
    );
  });
});

test("a tape says when, and what", () => {
  const tape = new Tape([2, 24, 24 * 7 + 1]);
  expect(Array.from({ length: 8 }, () => tape.next())).toEqual([0, 0, 1, 2, 0, 8, 0, 0]);
  expect(new Tape([]).next()).toBe(0);
});

describe("an edit of a tree mends the lengths around it", () => {
  const header = "0a030a0131";

  test.each([
    ["left out", () => [], "1204 0a02 0a00"],
    ["twice", (node) => [node, node], "120a 0a08 0a06 0a0141 0a0141"],
    ["of another number", (node) => [{ ...node, number: 99 }], "1208 0a06 0a04 9a060141"],
    [
      "with a longer tag and length",
      (node) => [{ ...node, tagSize: 3, lengthSize: 2 }],
      "120a 0a08 0a06 8a8000 8100 41",
    ],
    ["with a length that lies", (node) => [{ ...node, lie: 5 }], "1207 0a05 0a03 0a0641"],
  ] as const satisfies readonly (readonly [string, (node: Node) => readonly Node[], string])[])(
    "%s",
    (_, edit, expected) => {
      const tree = parse(msg.type, fromHex(`${header}12070a050a030a0141`)) ?? [];
      const path = spotsOf(tree, msg.type).find(({ parent }) => parent?.name === "Get")?.node as Node;
      const bytes = write(tree, new Map([[path, edit(path)]]));
      expect(toHex(new Uint8Array(bytes))).toBe(header + expected.replaceAll(" ", ""));
    },
  );
});

test("what is never tried is missed", () => {
  const [root] = roots.slice(-1) as [Root];
  const coverage = new Coverage();
  expect(coverage.missing([root])).toHaveLength(everythingIn(root.type).length);
  render(root.type, { fields: { version: "1" }, unknown: [] }, [], { coverage });
  expect(coverage.missing([root]).join()).not.toContain("field usp_record.Record.version");
});

test("the corpus has seeds of all kinds, most of which come apart", () => {
  const corpus = corpusOf(msg, msg, 1, 20);
  expect(corpus).toHaveLength(3);
  for (const seeds of corpus) expect(seeds.length).toBeGreaterThan(20);
  const all = corpus.flat();
  expect(all.filter(({ tree }) => tree !== undefined).length).toBeGreaterThan(all.length / 2);
  expect(seedOf(msg.type, fromHex("ff")).spots).toEqual([]);
});

describe("two messages", () => {
  const message = (fields: NeutralMessage["fields"], unknown: NeutralMessage["unknown"] = []): NeutralMessage => ({
    fields,
    unknown,
  });
  const field = { number: 9, wireType: 0, data: new Uint8Array([1]) };

  test.each([
    ["a value", message({ a: 1 }), message({ a: 2 }), ".a: 1 and 2"],
    ["a kind of value", message({ a: 1 }), message({ a: 1n }), '.a: 1 and "1"'],
    ["a field", message({ a: 1 }), message({}), ".a: 1 and none"],
    ["another field", message({}), message({ a: "" }), '.a: none and ""'],
    ["bytes", message({ a: new Uint8Array([1]) }), message({ a: new Uint8Array([2]) }), '.a: "<01>" and "<02>"'],
    ["a list", message({ a: ["x"] }), message({ a: ["x", "y"] }), '.a: ["x"] and ["x","y"]'],
    ["an element", message({ a: ["x"] }), message({ a: ["y"] }), '.a[0]: "x" and "y"'],
    ["a key", message({ a: new Map([["k", "v"]]) }), message({ a: new Map([["l", "v"]]) }), '.a["k"]: "v" and none'],
    ["an entry", message({ a: new Map([["k", "v"]]) }), message({ a: new Map([["k", "w"]]) }), '.a["k"]: "v" and "w"'],
    [
      "deep down",
      message({ a: message({ b: [message({ c: true })] }) }),
      message({ a: message({ b: [message({ c: false })] }) }),
      ".a.b[0].c: true and false",
    ],
    ["an unknown field", message({}, [field]), message({}), ': unknown fields ["9:0 01"] and []'],
    [
      "its number",
      message({}, [field]),
      message({}, [{ ...field, number: 8 }]),
      ': unknown fields ["9:0 01"] and ["8:0 01"]',
    ],
  ])("differ in %s", (_, a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
    expect(difference(a, a)).toBeUndefined();
    expect(difference(b, b)).toBeUndefined();
  });

  test("are the same whatever the order of fields and entries", () => {
    const one = message(
      {
        a: 1,
        b: new Map([
          ["k", "v"],
          ["l", "w"],
        ]),
      },
      [field],
    );
    const other = message(
      {
        b: new Map([
          ["l", "w"],
          ["k", "v"],
        ]),
        a: 1,
      },
      [field],
    );
    expect(difference(one, other)).toBeUndefined();
  });
});
