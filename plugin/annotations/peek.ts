import { type DescField, type DescMessage, type DescOneof, ScalarType } from "@bufbuild/protobuf";
import { didYouMean } from "../did-you-mean.js";

/** What a peek leads to: through message fields to a field or oneof. */
export interface PeekPath {
  readonly way: readonly DescField[];
  readonly end: DescField | DescOneof;
}

/** Why a path is none for a peek. */
export interface PeekProblem {
  readonly what: string;
  readonly hint?: string | undefined;
}

/** The way of a path of field names; or what is wrong with it. */
export function peekPath(message: DescMessage, path: string): PeekPath | PeekProblem {
  const way: DescField[] = [];
  const names = path.split(".");
  const last = names.pop() as string;
  let at = message;
  for (const name of names) {
    const field = at.fields.find((field) => field.name === name);
    if (field === undefined) return missing(at, name, at.fields);
    if (field.fieldKind !== "message") return { what: `${at.typeName}.${name} is not a message field` };
    way.push(field);
    at = field.message;
  }
  const members = [...at.fields, ...at.oneofs];
  const end = members.find((member) => member.name === last);
  if (end === undefined) return missing(at, last, members);
  if (end.kind === "oneof" || canBePeeked(end)) return { way, end };
  const hint = "a peek leads to a string, bytes, an enum, a oneof, or a message that is a oneof and nothing else";
  return { what: `${at.typeName}.${last} is nothing to peek at`, hint };
}

function missing(message: DescMessage, name: string, members: readonly { readonly name: string }[]): PeekProblem {
  const names = members.map((member) => member.name);
  return { what: `no field ${name} in ${message.typeName}`, hint: didYouMean(name, names) };
}

function canBePeeked(field: DescField): boolean {
  switch (field.fieldKind) {
    case "scalar":
      return field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES;
    case "message":
      return onlyOneof(field.message) !== undefined;
    default:
      return field.fieldKind === "enum";
  }
}

/** The oneof that a message consists of, if it does of one alone. */
export function onlyOneof(message: DescMessage): DescOneof | undefined {
  const [member, ...others] = message.members;
  return member?.kind === "oneof" && others.length === 0 ? member : undefined;
}
