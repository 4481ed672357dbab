// The same input, with tags that are no longer than they must be.
import type { DescMessage } from "@bufbuild/protobuf";
import type { Neutral, NeutralMessage } from "./neutral.js";
import type { Bytes } from "./schemas.js";
import { type Node, parse, write } from "./tree.js";
import { plainGroup } from "./unknown-fields.js";

/** @param bytes a sound input */
export function plainTags(type: DescMessage, bytes: Uint8Array): Bytes {
  return new Uint8Array(write((parse(type, bytes) ?? []).map(plainNode), new Map()));
}

/** A tree is written with plain tags, but for what it has not taken apart. */
function plainNode(node: Node): Node {
  const { number, wireType, content } = node;
  if (!(content instanceof Uint8Array)) return { ...node, content: content.map(plainNode) };
  return wireType === 3 ? { ...node, content: new Uint8Array(plainGroup(number, content)) } : node;
}

/** A message whose unknown groups have plain tags. */
export function plainMessage({ fields, unknown }: NeutralMessage): NeutralMessage {
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainValue(value)])),
    unknown: unknown.map((field) =>
      field.wireType === 3 ? { ...field, data: new Uint8Array(plainGroup(field.number, field.data)) } : field,
    ),
  };
}

function plainValue(value: Neutral): Neutral {
  if (typeof value !== "object" || value instanceof Uint8Array || value instanceof Map) return value;
  if (Array.isArray(value)) return (value as readonly Neutral[]).map(plainValue);
  return plainMessage(value as NeutralMessage);
}
