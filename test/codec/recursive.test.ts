// No USP message can hold itself, but those of a vendor can: the runtime is the same.
import { describe, expect, test } from "vitest";
import { type DecodeOptions, decode, safeDecode } from "../../generated/usp-runtime/codec/decode.js";
import { encode } from "../../generated/usp-runtime/codec/encode.js";
import { EncodeError } from "../../generated/usp-runtime/codec/encode-error.js";
import type { Fields } from "../../generated/usp-runtime/codec/fields.js";
import * as read from "../../generated/usp-runtime/codec/read.js";
import type { Reader } from "../../generated/usp-runtime/codec/reader.js";
import * as write from "../../generated/usp-runtime/codec/write.js";
import type { Writer } from "../../generated/usp-runtime/codec/writer.js";
import { bytesOf, concat, field, raw } from "./wire.js";

/** `message Node { Node next = 1; repeated Node list = 2; repeated int32 numbers = 3; map<string, string> texts = 4; }` */
interface Node {
  next: Node | undefined;
  list: Node[];
  numbers: number[];
  texts: { [key: string]: string };
}

function fieldsOfNode(): Fields {
  return { 1: ["next", fieldsOfNode], 2: ["list[]", fieldsOfNode], 3: "numbers[]", 4: "texts{}" };
}

function writeNode(w: Writer, m: Node): void {
  if (m.next !== undefined) write.message(w, 10, writeNode, m.next);
  for (const element of write.elements(m.list)) write.message(w, 18, writeNode, element);
  write.packed(w, 26, write.int32, m.numbers);
  write.textMap(w, 34, m.texts);
}

function readNode(r: Reader): Node {
  let next: Node | undefined;
  const list: Node[] = [];
  const numbers: number[] = [];
  const texts = read.map<string>();
  while (r.pos < r.end) {
    switch (read.tag(r)) {
      case 10:
        next = read.message(r, readNode, next);
        break;
      case 18:
        list.push(read.message(r, readNode));
        break;
      case 26:
        read.packed(r, numbers, read.int32);
        break;
      case 34:
        read.textEntry(r, texts, read.string);
        break;
      default:
        read.unknown(r, undefined, fieldsOfNode);
    }
  }
  return { next, list, numbers, texts };
}

function chain(depth: number, texts: Node["texts"] = {}): Node {
  // A packed list is not a level of its own, for a decoder and so for an encoder.
  let node: Node = { next: undefined, list: [], numbers: [1, 2], texts };
  for (let i = 0; i < depth; i++) node = { next: node, list: [], numbers: [], texts: {} };
  return node;
}

function encodeNode(node: Node): Uint8Array {
  return encode(writeNode, fieldsOfNode, node);
}

function decodeNode(bytes: Uint8Array, options?: DecodeOptions): Node {
  return decode(readNode, fieldsOfNode, {}, bytes, options);
}

describe("a message that can hold itself", () => {
  test.each([0, 1, 99, 100])("is decoded %i deep", (depth) => {
    expect(decodeNode(encodeNode(chain(depth)))).toEqual(chain(depth));
  });

  test("is refused any deeper, and the path tells where", () => {
    const result = safeDecode(readNode, fieldsOfNode, {}, encodeNode(chain(101)));
    if (result.ok) throw new Error("accepted");
    expect(result.error).toMatchObject({ code: "too-deep", requirement: undefined, uspError: undefined });
    expect(result.error.path).toBe(Array.from({ length: 101 }, () => "next").join("."));
  });

  test("is decoded as deep as an encoder goes, if that is asked for", () => {
    expect(decodeNode(encodeNode(chain(1000)), { maxDepth: 1000 })).toEqual(chain(1000));
  });

  test("is not encoded deeper than any decoder goes", () => {
    const error = refusal(chain(1001));
    expect(error.code).toBe("too-deep");
    expect(error.path).toBe(Array.from({ length: 1001 }, () => "next").join("."));
  });

  test.each([
    ["short", "value"],
    ["long", "v".repeat(100)],
  ])("counts a map entry as a level of its own: a %s one", (key, value) => {
    expect(decodeNode(encodeNode(chain(99, { [key]: value })))).toEqual(chain(99, { [key]: value }));
    const deep = chain(100, { [key]: value });
    expect(() => decodeNode(encodeNode(deep))).toThrow(expect.objectContaining({ code: "too-deep" }));
    expect(decodeNode(encodeNode(chain(999, { [key]: value })), { maxDepth: 1000 })).toEqual(
      chain(999, { [key]: value }),
    );
    expect(refusal(chain(1000, { [key]: value })).code).toBe("too-deep");
    expect(decodeNode(encodeNode(chain(1000)), { maxDepth: 1000 })).toEqual(chain(1000));
  });

  test("has lengths as short as they can be, however long those at the same and at other levels were", () => {
    for (let round = 0; round < 30; round++) {
      const sizes = Array.from({ length: 40 }, (_, i) => (i % 7 === round % 7 ? 0 : (i * round * 31) % 400));
      let node: Node = { next: undefined, list: [], numbers: [], texts: {} };
      let written = raw();
      for (const size of sizes) {
        const texts = { key: "v".repeat(size) };
        const entry = field(4, field(1, "key"), field(2, texts.key));
        node = { next: node, list: [{ next: undefined, list: [], numbers: [], texts }], numbers: [], texts };
        written = concat(field(1, written), field(2, entry), entry);
      }
      expect(encodeNode(node)).toEqual(bytesOf(written));
    }
  });

  test("and does hold itself is not encoded", () => {
    const cycle = chain(0);
    cycle.next = cycle;
    expect(refusal(cycle).code).toBe("too-deep");
    const inList = chain(0);
    inList.list.push(inList);
    const error = refusal(inList);
    expect(error.code).toBe("too-deep");
    expect(error.path).toMatch(/^(list\[0\]\.){1000}list\[0\]$/);
  });

  test("twice in another is encoded twice", () => {
    const shared = chain(2);
    const node: Node = { next: shared, list: [shared, shared], numbers: [], texts: {} };
    expect(decodeNode(encodeNode(node))).toEqual(node);
  });
});

function refusal(node: Node): EncodeError {
  try {
    encodeNode(node);
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
