// An input taken apart into fields, so that one can be changed and the lengths around it still fit.
import type { DescField, DescMessage } from "@bufbuild/protobuf";
import { splitFields, type UnknownField, varintBytes } from "./unknown-fields.js";

export interface Node {
  readonly number: number;
  readonly wireType: number;
  /** What follows the tag, without its length where it has one: bytes, or the fields of a message or map entry. */
  readonly content: Uint8Array | readonly Node[];
  /** The message that the content is, or the field that is a map. */
  readonly holds?: DescMessage | DescField | undefined;
  /** At least so many bytes for tag and length. */
  readonly tagSize?: number;
  readonly lengthSize?: number;
  /** How far the length is from the truth. */
  readonly lie?: number;
}

/** A field of a tree, and the message that it stands in. */
export interface Spot {
  readonly node: Node;
  /** Undefined for a field of a map entry. */
  readonly parent: DescMessage | undefined;
}

/** The fields of an input; undefined where it does not come apart. */
export function parse(type: DescMessage, bytes: Uint8Array): readonly Node[] | undefined {
  try {
    return fieldsOf(type, bytes);
  } catch {
    return undefined;
  }
}

function fieldsOf(type: DescMessage, bytes: Uint8Array): readonly Node[] {
  return splitFields(bytes).map(({ number, wireType, data }): Node => {
    const field = type.fields.find((field) => field.number === number);
    const node = nodeOf(number, wireType, data);
    if (wireType !== 2 || field === undefined) return node;
    if (field.fieldKind === "map")
      return { ...node, content: splitFields(contentOf(data)).map(entryField), holds: field };
    if (field.message === undefined) return node;
    return { ...node, content: fieldsOf(field.message, contentOf(data)), holds: field.message };
  });
}

function entryField({ number, wireType, data }: UnknownField): Node {
  return nodeOf(number, wireType, data);
}

function nodeOf(number: number, wireType: number, data: Uint8Array): Node {
  if (wireType !== 2) return { number, wireType, content: data };
  const content = contentOf(data);
  return { number, wireType, content, lengthSize: data.length - content.length };
}

/** What stands behind a length. */
function contentOf(data: Uint8Array): Uint8Array {
  let at = 0;
  while ((data[at] as number) > 0x7f) at++;
  return data.subarray(at + 1);
}

/** All fields of a tree, outer ones before inner ones. */
export function spotsOf(nodes: readonly Node[], parent: DescMessage | undefined, spots: Spot[] = []): Spot[] {
  for (const node of nodes) {
    spots.push({ node, parent });
    if (node.content instanceof Uint8Array) continue;
    spotsOf(node.content, node.holds?.kind === "message" ? node.holds : undefined, spots);
  }
  return spots;
}

/** What stands in for a field of a tree. */
export type Edits = ReadonlyMap<Node, readonly Node[]>;

/** The bytes of a tree, with other fields in place of some. */
export function write(nodes: readonly Node[], edits: Edits): number[] {
  const bytes: number[] = [];
  for (const node of nodes) {
    const instead = edits.get(node);
    if (instead === undefined) writeNode(bytes, node, edits);
    else for (const other of instead) writeNode(bytes, other, noEdits);
  }
  return bytes;
}

const noEdits: Edits = new Map();

function writeNode(bytes: number[], node: Node, edits: Edits): void {
  const { number, wireType, content, tagSize, lengthSize, lie = 0 } = node;
  append(bytes, varintBytes(number * 8 + wireType, tagSize));
  const inner = content instanceof Uint8Array ? content : write(content, edits);
  if (wireType === 2) append(bytes, varintBytes(Math.max(0, inner.length + lie), lengthSize));
  append(bytes, inner);
}

function append(target: number[], bytes: ArrayLike<number>): void {
  for (let i = 0; i < bytes.length; i++) target.push(bytes[i] as number);
}
