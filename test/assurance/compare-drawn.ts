// What is wrong with the code for a message of a drawn schema: by what protobuf-es makes of the same bytes, and by what
// the parts of that code make of them.
import { type DescField, type DescMessage, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import { DecodeError, type DecodeErrorCode } from "../../generated/usp-msg-1-4.js";
import { deepEqual } from "../codec/deep-equal.js";
import { show } from "../codec/show.js";
import { faultOfPeek } from "./compare-peeked.js";
import type { DrawnRoot } from "./drawn.js";
import {
  difference,
  fromEs,
  fromOurs,
  type Neutral,
  type NeutralMap,
  type NeutralMessage,
  sameBytes,
} from "./neutral.js";
import type { Codec } from "./schemas.js";

/** Why USP refuses what proto3 takes. That a oneof of a newer peer is one needs an annotation. */
const stricter: readonly DecodeErrorCode[] = [
  "unknown-enum-value",
  "oneof-missing",
  "oneof-multiple",
  "duplicate-field",
];

/** What is wrong with what is beside the decoder, which may be given anything. */
export function faultBeside({ type, codec, visits, peeks }: DrawnRoot, bytes: Uint8Array): string | undefined {
  const { message, error } = decode(codec, bytes);
  for (const visit of visits) {
    const visited = errorOf(() => visit(bytes, () => {}));
    if (!deepEqual(visited, error)) return `a visit says ${show(visited)}, the decoder ${show(error)}`;
  }
  for (const peek of peeks) {
    const fault = faultOfPeek(peek, type, bytes, message);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type Refusal = Omit<DecodeError, "stack" | "cause">;

/** What an error says, so that those of two modules compare. */
function errorOf(run: () => unknown): Refusal | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && error.name === DecodeError.name)) throw error;
    const { name, message, code, offset, path, requirement, uspError } = error as DecodeError;
    return { name, message, code, offset, path, requirement, uspError };
  }
}

/** What is wrong with the codec; undefined where nothing is. */
export function faultOf(root: DrawnRoot, bytes: Uint8Array): string | undefined {
  const { type, isOpen, codec } = root;
  const given = decode(codec, bytes);
  let theirs: Message;
  try {
    theirs = fromBinary(type, bytes);
  } catch (error) {
    return given.message === undefined ? undefined : `it takes what protobuf-es does not: ${error}`;
  }
  if (given.message === undefined && (isOpen || !stricter.includes(given.error.code)))
    return `it refuses it: ${given.error.code}`;
  const expected = fromEs(theirs, type);
  const isSound = isOpen || hasOneofsAndEnums(expected, type);
  // Written once more nothing stands twice, and each entry has its key before its value.
  const plain = isSound === (given.message === undefined) ? decode(codec, toBinary(type, theirs)) : given;
  if (isSound !== (plain.message !== undefined))
    return isSound ? `it refuses it, plain: ${plain.error?.code}` : "it takes it";
  return [given, plain].map(({ message }) => message && faultOfRead(root, expected, message)).find(Boolean);
}

type Outcome =
  | { readonly message: object; readonly error?: undefined }
  | { readonly message?: undefined; readonly error: Refusal };

function decode(codec: Codec, bytes: Uint8Array): Outcome {
  let message: object | undefined;
  const error = errorOf(() => {
    message = codec.decode(bytes);
  });
  return message === undefined ? { error: error as Refusal } : { message };
}

function faultOfRead({ type, codec }: DrawnRoot, expected: NeutralMessage, message: object): string | undefined {
  const read = difference(expected, fromOurs(message, type));
  if (read !== undefined) return `it reads something else at ${read}`;
  const written = codec.encode(message).slice();
  const again = difference(expected, fromEs(fromBinary(type, written), type));
  if (again !== undefined) return `it writes something else at ${again}`;
  return sameBytes(codec.encode(codec.create(message)), written) ? undefined : "it creates another message of it";
}

/** Whether each oneof has its member, and each enum a name for its value. */
function hasOneofsAndEnums({ fields }: NeutralMessage, type: DescMessage): boolean {
  return (
    type.oneofs.every((oneof) => oneof.fields.some(({ name }) => fields[name] !== undefined)) &&
    type.fields.every((field) => valuesOf(field, fields[field.name]).every((value) => isKnown(field, value)))
  );
}

function valuesOf(field: DescField, value: Neutral | undefined): readonly Neutral[] {
  if (value === undefined) return [];
  if (field.fieldKind === "map") return [...(value as NeutralMap).values()];
  return field.fieldKind === "list" ? (value as readonly Neutral[]) : [value];
}

function isKnown(field: DescField, value: Neutral): boolean {
  if (field.message !== undefined) return hasOneofsAndEnums(value as NeutralMessage, field.message);
  return field.enum === undefined || field.enum.values.some(({ number }) => number === value);
}
