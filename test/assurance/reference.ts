// Another decoder of USP: slow, short, and written from the rules alone. It decodes to nothing, and says which rule an
// input breaks first, and where. It shares no code with the runtime, and takes its schema from the descriptors.

import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { Hurdle } from "./hurdles.js";
import { keySegment } from "./key-segment.js";
import { END_GROUP, fieldsOf, GROUP, I32, I64, LEN, VARINT } from "./known-fields.js";
import { extensible, requiredFields } from "./requirements.js";
import type { RuleName } from "./rules.js";

export interface Violation {
  /** The first byte of the field's tag; for what is missing, the end of its message. */
  readonly offset: number;
  /** What it may be; several only where a message lacks several things. */
  readonly breaches: readonly Breach[];
}

export interface Breach {
  readonly rule: RuleName;
  readonly path: string;
  /** The message, by its full name, and the field or oneof in it; empty where there is none to name. */
  readonly type: string;
  readonly field: string;
}

export interface Judgement {
  /** Undefined where the input is sound. */
  readonly violation: Violation | undefined;
  /** What about a sound input others do not read. */
  readonly hurdles: ReadonlySet<Hurdle>;
}

/** @param maxDepth how many messages, map entries and groups a root may enclose */
export function judge(type: DescMessage, bytes: Uint8Array, maxDepth = 100): Judgement {
  const reference = new Reference(bytes, maxDepth);
  try {
    reference.message(type, 0, bytes.length, 0, false);
    return { violation: undefined, hurdles: reference.hurdles };
  } catch (violation) {
    if (!(violation instanceof Broken)) throw violation;
    return { violation, hurdles: reference.hurdles };
  }
}

class Broken implements Violation {
  readonly offset: number;
  readonly breaches: readonly Breach[];

  constructor(offset: number, breaches: readonly Breach[]) {
    this.offset = offset;
    this.breaches = breaches;
  }
}

interface Varint {
  readonly value: bigint;
  readonly next: number;
}

/** A message, or map entry, that is being read, and the field in it. */
interface Frame {
  /** Undefined for a field that the message does not define, and within a map entry. */
  field: DescField | undefined;
  /** How many of each list stand before it. */
  readonly indices: Map<number, number>;
  /** The bytes of the map entry that is the field, once it is entered. */
  entry: readonly [start: number, end: number] | undefined;
}

class Reference {
  readonly hurdles = new Set<Hurdle>();
  readonly #bytes: Uint8Array;
  readonly #maxDepth: number;
  /** Where the tag of the field begins that is being read. */
  #field = 0;
  /** The messages that enclose it, the root first. */
  readonly #frames: Frame[] = [];

  constructor(bytes: Uint8Array, maxDepth: number) {
    this.#bytes = bytes;
    this.#maxDepth = maxDepth;
  }

  message(type: DescMessage, start: number, end: number, depth: number, inEntry: boolean): void {
    const known = fieldsOf(type);
    /** The fields that are set, and not to their default. */
    const set = new Set<string>();
    const standing = new Set<string>();
    let unknown = false;
    const frame: Frame = { field: undefined, indices: new Map(), entry: undefined };
    this.#frames.push(frame);
    for (let at = start; at < end; ) {
      this.#field = at;
      frame.field = undefined;
      const { number, wireType, next } = this.#tag(at, end);
      const found = known.get(number);
      if (found === undefined) {
        unknown = true;
        const bare = type.fields.length === 0;
        if (number === 0) this.#broken(bare ? "field number 0 in a message without fields" : "tag that is none");
        if (wireType === GROUP && bare) this.hurdles.add("group in a message without fields");
        at = this.#skip(number, wireType, next, end, depth, inEntry);
        continue;
      }
      const { field } = found;
      frame.field = field;
      if (field.fieldKind === "list") frame.indices.set(number, (frame.indices.get(number) ?? -1) + 1);
      if (wireType !== found.wireType) this.#broken("wire type of a known field");
      const once = field.oneof?.name ?? (field.fieldKind === "message" ? field.name : undefined);
      if (once !== undefined) {
        if (standing.has(once)) this.#broken(field.oneof === undefined ? "message twice" : "oneof with two members");
        standing.add(once);
      }
      const empty = this.#value(field, next, end, depth, inEntry);
      if (empty) set.delete(field.name);
      else set.add(field.name);
      at = this.#next;
    }
    frame.field = undefined;
    const lacks = (requiredFields[type.typeName] ?? []).filter((name) => !set.has(name));
    const breaches = lacks.map((name) => this.#missing("required field", type, name));
    for (const { name } of type.oneofs) {
      const rule = unknown && extensible.has(type.typeName) ? "oneof of a newer peer" : "oneof without a member";
      if (!standing.has(name)) breaches.push(this.#missing(rule, type, name));
    }
    if (breaches.length > 0) throw new Broken(end, breaches);
    this.#frames.pop();
  }

  /** Where the field that was read last ends. */
  #next = 0;

  /** Read the value of a known field, and say whether it is the default of its type. */
  #value(field: DescField, at: number, end: number, depth: number, inEntry: boolean): boolean {
    const start = this.#field;
    if (field.fieldKind === "map") {
      const content = this.#delimited(at, end);
      this.#deeper(depth, inEntry);
      const frame = this.#frames.at(-1) as Frame;
      frame.entry = [content, this.#next];
      this.#entry(field, content, this.#next, depth + 1);
      frame.entry = undefined;
      return false;
    }
    if (field.message !== undefined) {
      const content = this.#delimited(at, end);
      const next = this.#next;
      this.#deeper(depth, inEntry);
      this.message(field.message, content, next, depth + 1, inEntry);
      this.#field = start;
      this.#next = next;
      return false;
    }
    if (field.enum !== undefined) {
      const { value, next } = this.#varint(at, end);
      this.#next = next;
      if (!field.enum.values.some(({ number }) => BigInt.asUintN(64, BigInt(number)) === value)) {
        this.#broken("enum value that is not defined");
      }
      return value === 0n;
    }
    return this.#scalar(field.scalar as ScalarType, at, end);
  }

  #scalar(type: ScalarType, at: number, end: number): boolean {
    switch (type) {
      case ScalarType.BOOL:
      case ScalarType.UINT64: {
        const { value, next } = this.#varint(at, end);
        this.#next = next;
        if (type === ScalarType.BOOL && value > 0xffffffffffffffffn) this.hurdles.add("bool past 64 bits");
        return BigInt.asUintN(64, value) === 0n;
      }
      case ScalarType.FIXED32:
        this.#next = this.#pass(at, 4, end);
        return this.#bytes.subarray(at, this.#next).every((byte) => byte === 0);
      case ScalarType.STRING: {
        const content = this.#delimited(at, end);
        if (!isUtf8(this.#bytes.subarray(content, this.#next))) this.#broken("text that is not UTF-8");
        return content === this.#next;
      }
      case ScalarType.BYTES:
        return this.#delimited(at, end) === this.#next;
      default:
        throw new Error(`USP has had no ${ScalarType[type]} so far`);
    }
  }

  /** A map entry is a message of two fields, which may be absent, come twice, and stand among unknown ones. */
  #entry(field: DescField & { fieldKind: "map" }, start: number, end: number, depth: number): void {
    for (let at = start; at < end; ) {
      this.#field = at;
      const { number, wireType, next } = this.#tag(at, end);
      if (number === 0) this.#broken("tag that is none");
      if (number > 2) {
        at = this.#skip(number, wireType, next, end, depth, true);
        continue;
      }
      if (wireType !== LEN) this.#broken("wire type of a known field");
      this.#scalar(number === 1 ? field.mapKey : (field.scalar as ScalarType), next, end);
      at = this.#next;
    }
    this.#next = end;
  }

  #tag(at: number, end: number): { number: number; wireType: number; next: number } {
    const { value, next } = this.#varint(at, end);
    if (value > 0xffffffffn) this.#broken("tag that is none");
    if (next - at > 5) this.hurdles.add("long tag");
    return { number: Number(value >> 3n), wireType: Number(value & 7n), next };
  }

  /** @returns where the unknown field ends */
  #skip(number: number, wireType: number, at: number, end: number, depth: number, inEntry: boolean): number {
    switch (wireType) {
      case VARINT:
        return this.#varint(at, end, true).next;
      case I64:
        return this.#pass(at, 8, end);
      case LEN:
        this.#delimited(at, end);
        return this.#next;
      case GROUP: {
        this.#deeper(depth, inEntry);
        for (let inner = at; ; ) {
          if (inner >= end)
            this.#broken(end < this.#bytes.length ? "group past its message" : "group that is not closed");
          const tag = this.#tag(inner, end);
          if (tag.wireType === END_GROUP) {
            if (tag.number !== number) this.#broken("group that is not closed");
            return tag.next;
          }
          if (tag.number === 0) this.#broken("tag that is none");
          inner = this.#skip(tag.number, tag.wireType, tag.next, end, depth + 1, inEntry);
        }
      }
      case I32:
        return this.#pass(at, 4, end);
      default:
        this.#broken(wireType === END_GROUP ? "group that is not closed" : "tag that is none");
    }
  }

  #deeper(depth: number, inEntry: boolean): void {
    if (depth >= this.#maxDepth) this.#broken(inEntry ? "nested too deep, in a map entry" : "nested too deep");
  }

  #delimited(at: number, end: number): number {
    const { value, next } = this.#varint(at, end);
    if (value > 0xffffffffn) this.#broken("length of more than 32 bits");
    if (next - at > 5) this.hurdles.add("long length");
    this.#next = this.#pass(next, Number(value), end);
    return next;
  }

  #pass(at: number, size: number, end: number): number {
    if (at + size > end)
      this.#broken(at + size > this.#bytes.length ? "field past the input" : "field past its message");
    return at + size;
  }

  #varint(at: number, end: number, unknown = false): Varint {
    const first = this.#bytes[at] as number;
    if (at < end && first < 0x80) return { value: small[first] as bigint, next: at + 1 };
    let size = 0;
    while (size < 10 && at + size < end && (this.#bytes[at + size] as number) > 0x7f) size++;
    if (size === 10) this.#broken(unknown ? "unknown varint of more than 10 bytes" : "varint of more than 10 bytes");
    if (at + size >= end) this.#broken(this.#endOfInput(end, unknown));
    let value = 0n;
    for (let i = at + size; i >= at; i--) value = (value << 7n) | BigInt((this.#bytes[i] as number) & 0x7f);
    return { value, next: at + size + 1 };
  }

  #endOfInput(end: number, unknown: boolean): RuleName {
    if (end >= this.#bytes.length) return "field past the input";
    return unknown ? "unknown varint past its message" : "field past its message";
  }

  #broken(rule: RuleName): never {
    const field = this.#frames.at(-1)?.field;
    const breach = { rule, path: this.#path(), type: field?.parent.typeName ?? "", field: field?.name ?? "" };
    throw new Broken(this.#field, [breach]);
  }

  #missing(rule: RuleName, type: DescMessage, name: string): Breach {
    const member = type.members.find((member) => member.name === name);
    if (member === undefined) throw new Error(`${type.typeName} has no ${name}`);
    const path = this.#path();
    return {
      rule,
      path: path === "" ? member.localName : `${path}.${member.localName}`,
      type: type.typeName,
      field: name,
    };
  }

  /** The path of the field that is being read; of one that is not defined, that of its message. */
  #path(): string {
    const names = this.#frames.map(({ field, indices, entry }) => {
      if (field === undefined) return "";
      if (entry !== undefined) return `${field.localName}${this.#keyOf(...entry)}`;
      return field.fieldKind === "list" ? `${field.localName}[${indices.get(field.number)}]` : field.localName;
    });
    return names.filter((name) => name !== "").join(".");
  }

  /** How a path names a map entry: by the last key before anything in it that is not sound, however deep. */
  #keyOf(start: number, end: number): string {
    const other = new Reference(this.#bytes, Number.POSITIVE_INFINITY);
    let key = "";
    try {
      for (let at = start; at < end; ) {
        const { number, wireType, next } = other.#tag(at, end);
        if (number === 1 && wireType === LEN) {
          const content = other.#delimited(next, end);
          key = keySegment(strict.decode(this.#bytes.subarray(content, other.#next)));
          at = other.#next;
        } else {
          if (number === 0) break;
          at = other.#skip(number, wireType, next, end, 0, true);
        }
      }
    } catch {
      // What follows the broken field need not be sound.
    }
    return key;
  }
}

const small = Array.from({ length: 128 }, (_, i) => BigInt(i));
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte < 0x80)) return true;
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
