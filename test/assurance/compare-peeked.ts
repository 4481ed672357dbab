// What a peek of a drawn message finds, and the decoder in the same bytes.
import type { DescField, DescMessage, DescOneof } from "@bufbuild/protobuf";
import { deepEqual } from "../codec/deep-equal.js";
import { show } from "../codec/show.js";
import type { Peek } from "./drawn.js";

type Properties = { readonly [property: string]: unknown };

/**
 * What is wrong with what a peek finds; undefined where nothing is.
 * @param decoded the message; undefined where the bytes do not decode, when a peek may find anything but must not throw
 */
export function faultOfPeek(
  { call, members }: Peek,
  type: DescMessage,
  bytes: Uint8Array,
  decoded: object | undefined,
): string | undefined {
  const peeked = call(bytes);
  if (decoded === undefined) return undefined;
  for (const [property, name] of Object.entries(members)) {
    const member = [...type.fields, ...type.oneofs].find((member) => member.name === name) as DescField | DescOneof;
    const [found, expected] = [peeked[property], valueOf(decoded as Properties, member)];
    if (!isFound(found, expected, member)) return `a peek finds ${show(found)} for ${name}, not ${show(expected)}`;
  }
  return undefined;
}

/** What the decoder has for a field; of a oneof, the name of its member as the schema spells it. */
function valueOf(message: Properties, member: DescField | DescOneof): unknown {
  if (member.kind === "oneof") {
    const { case: selected } = (message[member.localName] ?? {}) as Properties;
    return member.fields.find(({ localName }) => localName === selected)?.name;
  }
  if (member.oneof === undefined) return message[member.localName];
  const { case: selected, value } = (message[member.oneof.localName] ?? {}) as Properties;
  return selected === member.localName ? value : undefined;
}

/** A member that is a oneof and nothing else is found with its own member, after a dot. */
function isFound(found: unknown, expected: unknown, { kind }: DescField | DescOneof): boolean {
  const name = kind === "oneof" && typeof found === "string" ? found.replace(/\..*/, "") : found;
  return deepEqual(name, expected);
}
