import type { DescField, DescMessage } from "@bufbuild/protobuf";

type Node = { [name: string]: unknown };

/** The parts of a field's path: names, `[3]` for the elements of a list, `["a.b"]` for the values of a map. */
function partsOf(path: string): string[] {
  return [...path.matchAll(/\.?([^.[]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(([, name, index, key]) => {
    return name ?? index ?? (JSON.parse(key as string) as string);
  });
}

/** Where a part of a path stands: beside others, or as the member of a oneof, which has its case between. */
function placeOf(node: Node, part: string): [holder: Node, name: string] | undefined {
  if (Object.hasOwn(node, part)) return [node, part];
  const oneof = Object.values(node).find((value) => (value as Node | undefined)?.["case"] === part);
  return oneof === undefined ? undefined : [oneof as Node, "value"];
}

/** A copy of a message, of which one field has another value; undefined where the message has no such field. */
export function withValue<M extends object>(message: M, path: string, value: unknown): M | undefined {
  const copy = structuredClone(message);
  const parts = partsOf(path);
  const last = parts.pop() as string;
  let node = copy as Node;
  for (const part of parts) {
    const place = placeOf(node, part);
    if (place === undefined) return undefined;
    node = place[0][place[1]] as Node;
  }
  // A map has any key.
  const [holder, name] = placeOf(node, last) ?? [node, last];
  if (!path.endsWith("]") && !Object.hasOwn(holder, name)) return undefined;
  holder[name] = value;
  return copy;
}

/** The schema's name of the field that a path leads to. */
export function schemaName(root: DescMessage, path: string): string | undefined {
  let message: DescMessage | undefined = root;
  let field: DescField | undefined;
  for (const part of partsOf(path)) {
    const next: DescField | undefined = message?.fields.find(({ localName }) => localName === part);
    // The others are indexes and keys.
    if (next !== undefined) [field, message] = [next, next.message];
  }
  return field === undefined ? undefined : `${field.parent.typeName}.${field.name}`;
}

/** The fields of a message that hold a text, as findings name them. */
export function textsOf(node: unknown, at = ""): string[] {
  if (typeof node === "string") return [at];
  if (Array.isArray(node)) return node.flatMap((element, i) => textsOf(element, `${at}[${i}]`));
  if (typeof node !== "object" || node === null || node instanceof Uint8Array) return [];
  return Object.entries(node).flatMap(([name, value]: [string, { case?: unknown; value?: unknown } | undefined]) => {
    const [part, inner] = typeof value?.case === "string" ? [value.case, value.value] : [name, value];
    return textsOf(inner, at === "" ? part : `${at}.${part}`);
  });
}
