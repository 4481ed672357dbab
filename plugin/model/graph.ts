import type { DescFile, DescMessage } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { Edition } from "@bufbuild/protobuf/wkt";

/** The messages that a file declares, at the top and nested, in their order. */
export function messagesOf(file: DescFile): DescMessage[] {
  return [...nestedTypes(file)].filter((desc) => desc.kind === "message");
}

/** The messages that are values of a message's fields. */
export function referredTo(message: DescMessage): DescMessage[] {
  return message.fields.flatMap((field) => (field.message === undefined ? [] : [field.message]));
}

/** What can be reached from messages: they themselves first, in their order, then what they refer to. */
export function reachable(messages: readonly DescMessage[]): DescMessage[] {
  const reached = new Set(messages);
  for (const message of reached) for (const next of referredTo(message)) reached.add(next);
  return [...reached];
}

/**
 * The messages of a file that stand at the root: no other message of the file refers to them, unless they lead to it
 * in turn. Only the file itself counts, so that its code does not depend on what else is generated.
 */
export function rootsOf(file: DescFile): DescMessage[] {
  const messages = messagesOf(file);
  const reach = new Map(messages.map((message) => [message, new Set(reachable(referredTo(message)))]));
  return messages.filter((message) =>
    messages.every((other) => !reach.get(other)?.has(message) || other === message || reach.get(message)?.has(other)),
  );
}

/** Files and all that they import, directly or not. */
export function withDependencies(files: readonly DescFile[]): DescFile[] {
  const reached = new Set(files);
  for (const file of reached) for (const dependency of file.dependencies) reached.add(dependency);
  return [...reached];
}

/** The files that a file imports publicly, but for those that have only options to offer. */
export function publicImportsOf(file: DescFile): DescFile[] {
  const names = file.proto.publicDependency.map((i) => file.proto.dependency[i]);
  return file.dependencies.filter(
    ({ proto, edition }) => names.includes(proto.name) && edition === Edition.EDITION_PROTO3,
  );
}
