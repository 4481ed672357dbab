// What no USP message has, but a vendor's may: a message that holds itself, packed lists, a map of messages. As
// generated code would have it, with `semantics=usp` and with `proto3`.
import { type DecodeOptions, decode } from "../../../generated/usp-runtime/codec/decode.js";
import { encode } from "../../../generated/usp-runtime/codec/encode.js";
import type { Fields } from "../../../generated/usp-runtime/codec/fields.js";
import * as read from "../../../generated/usp-runtime/codec/read.js";
import type { Reader } from "../../../generated/usp-runtime/codec/reader.js";
import * as write from "../../../generated/usp-runtime/codec/write.js";
import type { Writer } from "../../../generated/usp-runtime/codec/writer.js";
import type { Bytes } from "../../codec/wire.js";

/**
 * ```proto
 * message Node {
 *   Node next = 1;
 *   repeated Node list = 2;
 *   repeated int32 numbers = 3;
 *   map<string, Node> children = 4;
 *   string text = 5;
 *   repeated fixed64 words = 6;
 * }
 * ```
 */
export interface Node {
  readonly next: Node | undefined;
  readonly list: readonly Node[];
  readonly numbers: readonly number[];
  readonly children: { readonly [key: string]: Node };
  readonly text: string;
  readonly words: readonly bigint[];
  readonly $unknown?: Bytes | undefined;
}

export const emptyNode: Node = { next: undefined, list: [], numbers: [], children: {}, text: "", words: [] };

/** Every message field a level, however its elements nest. */
export function chain(depth: number, innermost: Node): Node {
  let node = innermost;
  for (let i = 0; i < depth; i++) node = { ...emptyNode, next: node };
  return node;
}

export function encodeNode(message: Node): Bytes {
  return encode(writeNode, fieldsOfNode, message);
}

export function decodeNode(bytes: Uint8Array, options?: DecodeOptions): Node {
  return decode(readNode, fieldsOfNode, {}, bytes, options);
}

/** As proto3 has it: what comes again is merged. */
export function decodeOpenNode(bytes: Uint8Array, options?: DecodeOptions): Node {
  return decode(readNode, fieldsOfNode, { open: true }, bytes, options);
}

function readNode(r: Reader, previous?: Node): Node {
  let next = previous?.next;
  const list = read.list<Node>(previous?.list);
  const numbers = read.list<number>(previous?.numbers);
  const children = read.map<Node>(previous?.children);
  let text = previous?.text ?? "";
  const words = read.list<bigint>(previous?.words);
  let unknown: number[] | undefined;
  while (r.pos < r.end) {
    switch (read.tag(r)) {
      case 10:
        next = read.message(r, readNode, next);
        break;
      case 18:
        list.push(read.message(r, readNode));
        break;
      case 24:
        numbers.push(read.int32(r));
        break;
      case 26:
        read.packed(r, numbers, read.int32);
        break;
      case 34:
        read.messageEntry(r, children, 10, read.string, "", readNode);
        break;
      case 42:
        text = read.value(r);
        break;
      case 49:
        words.push(read.fixed64(r));
        break;
      case 50:
        read.packed(r, words, read.fixed64);
        break;
      default:
        unknown = read.unknown(r, unknown, fieldsOfNode);
    }
  }
  const message: Node = { next, list, numbers, children, text, words };
  return read.done(r, message, unknown, previous);
}

function writeNode(w: Writer, m: Node): void {
  if (m.next !== undefined) write.message(w, 10, writeNode, m.next);
  for (const element of write.elements(m.list)) write.message(w, 18, writeNode, element);
  write.packed(w, 26, write.int32, m.numbers);
  write.map(w, 34, 10, write.string, 18, (w, tag, value) => write.message(w, tag, writeNode, value), m.children);
  if (m.text !== "") write.string(w, 42, m.text);
  write.packed(w, 50, write.fixed64, m.words);
  write.unknown(w, m.$unknown, fieldsOfNode);
}

function fieldsOfNode(): Fields {
  return {
    1: ["next", fieldsOfNode],
    2: ["list[]", fieldsOfNode],
    3: "numbers[]",
    4: ["children{}", fieldsOfNode],
    5: "text",
    6: "words[]",
  };
}
