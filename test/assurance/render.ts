// Writes a message, plainly or with all that a sound message of USP may have odd about it: fields in any order, said
// twice, with longer tags, lengths and numbers than they need, between fields that nobody knows.
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { Coverage } from "./coverage.js";
import type { Hurdle } from "./hurdles.js";
import type { Neutral, NeutralMap, NeutralMessage } from "./neutral.js";
import { anotherOf, defaultOf, isGroup, unknownField, unknownKinds } from "./odd-fields.js";
import { Random } from "./random.js";
import { Rope } from "./rope.js";
import type { Bytes } from "./schemas.js";
import { Tape } from "./tape.js";
import { splitFields, varintBytes } from "./unknown-fields.js";

export interface Rendering {
  readonly bytes: Bytes;
  /** The message that is to be read: what was given, with its unknown fields. */
  readonly expected: NeutralMessage;
  /** What about it others do not read. */
  readonly hurdles: ReadonlySet<Hurdle>;
}

/** @param plain without {@link Hurdle}s */
export function render(
  type: DescMessage,
  message: NeutralMessage,
  steps: readonly number[],
  { plain = false, coverage }: { readonly plain?: boolean; readonly coverage?: Coverage } = {},
): Rendering {
  const renderer = new Renderer(new Tape(steps), plain, coverage);
  const { bytes, expected } = renderer.message(type, message);
  return { bytes: bytes.toBytes(), expected, hurdles: renderer.hurdles };
}

interface Written {
  readonly bytes: Rope;
  readonly expected: NeutralMessage;
}

/** A piece of a message: what has the same key stays in order. */
interface Piece {
  readonly key: number;
  readonly bytes: Rope;
}

const UNKNOWN = 0;
const encoder = new TextEncoder();

/** The oddities of a field. Their place in the list is what a choice from the tape picks. */
const oddities = ["tag", "value", "twice", "unknown", "tag and value", "long tag", "long length", "unknown"] as const;

/** The same for an entry of a map. */
const entryOddities = [
  "swapped",
  "left out",
  "key twice",
  "value twice",
  "unknown inside",
  "entry twice",
  "all of it",
  "longer",
] as const;

class Renderer {
  readonly hurdles = new Set<Hurdle>();
  readonly #tape: Tape;
  readonly #plain: boolean;
  readonly #coverage: Coverage | undefined;

  constructor(tape: Tape, plain: boolean, coverage: Coverage | undefined) {
    this.#tape = tape;
    this.#plain = plain;
    this.#coverage = coverage;
  }

  message(type: DescMessage, { fields }: NeutralMessage): Written {
    this.#cover(type);
    const pieces: Piece[] = [];
    const read: { [name: string]: Neutral } = {};
    for (const field of type.fields) {
      const value = fields[field.name];
      if (value === undefined) {
        this.#absent(field, pieces);
        continue;
      }
      this.#cover(field);
      read[field.name] = this.#present(type, field, value, pieces);
    }
    const choice = this.#tape.next();
    if (choice !== 0) this.#around(type, choice, pieces);
    const bytes = new Rope();
    const unknown = new Rope();
    for (const piece of pieces) {
      bytes.addAll(piece.bytes);
      if (piece.key === UNKNOWN) unknown.addAll(piece.bytes);
    }
    return { bytes, expected: { fields: read, unknown: splitFields(unknown.toBytes()) } };
  }

  /** A field without presence may be written although it has its default. */
  #absent(field: DescField, pieces: Piece[]): void {
    if (field.oneof !== undefined || (field.fieldKind !== "scalar" && field.fieldKind !== "enum")) return;
    if (field.enum !== undefined) {
      // What is absent is read as the default, which may be all that there is.
      this.#cover(field.enum.values.find(({ number }) => number === 0));
      if (field.enum.values.length === 1) this.#cover(field);
    }
    if (this.#tape.next() === 0) return;
    this.#odd("default");
    this.#cover(field);
    pieces.push({ key: field.number, bytes: this.#field(field, defaultOf(field), "", 0).bytes });
  }

  #present(type: DescMessage, field: DescField, value: Neutral, pieces: Piece[]): Neutral {
    switch (field.fieldKind) {
      case "list":
        return (value as readonly Neutral[]).map((element) => this.#occurrence(type, field, element, pieces));
      case "map":
        for (const [key, element] of value as NeutralMap) {
          const choice = this.#tape.next();
          for (const bytes of this.#entries(field, key, element, choice)) pieces.push({ key: field.number, bytes });
        }
        return value;
      default:
        return this.#occurrence(type, field, value, pieces);
    }
  }

  /** Write a field that stands once, or an element of a list. */
  #occurrence(type: DescMessage, field: DescField, value: Neutral, pieces: Piece[]): Neutral {
    const choice = this.#tape.next();
    const kind = choice === 0 ? "" : (oddities[choice % oddities.length] as string);
    const parameter = choice >>> 3;
    if (kind === "unknown") pieces.push({ key: UNKNOWN, bytes: this.#unknown(type, parameter) });
    const again = field.fieldKind !== "list" && field.oneof === undefined && field.message === undefined;
    if (kind === "twice" && again) {
      this.#odd("twice");
      pieces.push({ key: field.number, bytes: this.#field(field, anotherOf(field), "", 0).bytes });
    }
    const { bytes, read } = this.#field(field, value, kind, parameter);
    pieces.push({ key: field.number, bytes });
    return read;
  }

  #field(field: DescField, value: Neutral, kind: string, parameter: number): { bytes: Rope; read: Neutral } {
    if (field.message !== undefined && field.fieldKind !== "map") {
      const { bytes: content, expected } = this.message(field.message, value as NeutralMessage);
      const bytes = this.#tag(field.number, 2, kind, parameter);
      this.#delimited(bytes, content, kind, parameter);
      return { bytes, read: expected };
    }
    if (field.enum !== undefined) {
      this.#cover(field.enum.values.find(({ number }) => number === value));
      return { bytes: this.#varint(field, value as number, kind, parameter), read: value };
    }
    switch (field.scalar) {
      case ScalarType.BOOL: {
        // Whatever is not 0 is true.
        const trues = [1n, 2n, 128n, 2n ** 32n, 2n ** 63n, 2n ** 64n - 1n];
        const bits = value === true ? (kind === "value" ? (trues[parameter % 6] as bigint) : 1n) : 0n;
        return { bytes: this.#varint(field, bits, kind, parameter), read: value };
      }
      case ScalarType.UINT64:
        return { bytes: this.#varint(field, value as bigint, kind, parameter), read: value };
      case ScalarType.FIXED32: {
        const word = value as number;
        const bytes = [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24];
        return { bytes: this.#tag(field.number, 5, kind, parameter).add(bytes), read: value };
      }
      default: {
        const bytes = this.#tag(field.number, 2, kind, parameter);
        const content = typeof value === "string" ? encoder.encode(value) : (value as Uint8Array);
        this.#delimited(bytes, content, kind, parameter);
        return { bytes, read: value };
      }
    }
  }

  #varint(field: DescField, value: number | bigint, kind: string, parameter: number): Rope {
    const longer = kind === "value" || kind === "tag and value";
    if (longer) this.#odd("long number");
    return this.#tag(field.number, 0, kind, parameter).add(varintBytes(value, longer ? 2 + (parameter % 9) : 1));
  }

  #tag(number: number, wireType: number, kind: string, parameter: number): Rope {
    const tag = number * 8 + wireType;
    if (kind === "long tag") {
      this.hurdles.add("long tag");
      this.#odd("tag of more than 5 bytes");
      return new Rope().add(varintBytes(tag, this.#plain ? 5 : 6 + (parameter % 5)));
    }
    const longer = kind === "tag" || kind === "tag and value";
    if (longer) this.#odd("longer tag");
    return new Rope().add(varintBytes(tag, longer ? 2 + (parameter % 4) : 1));
  }

  /** Append a length, and what it announces. */
  #delimited(target: Rope, content: Rope | Uint8Array, kind: string, parameter: number): void {
    let size = 1;
    if (kind === "long length") {
      this.hurdles.add("long length");
      this.#odd("length of more than 5 bytes");
      size = this.#plain ? 5 : 6 + (parameter % 5);
    } else if (kind === "value" || kind === "tag and value") {
      this.#odd("longer length");
      size = 2 + (parameter % 4);
    }
    target.add(varintBytes(content.length, size));
    if (content instanceof Rope) target.addAll(content);
    else target.add(content);
  }

  /** An entry of a map, and perhaps one before it that it overrides. */
  #entries(field: DescField, key: string, value: Neutral, choice: number): Rope[] {
    if (field.fieldKind !== "map" || typeof value !== "string") throw new Error("not a map of strings");
    const inner = (number: number, text: string) => {
      const bytes = new Rope().add([number * 8 + 2]);
      this.#delimited(bytes, encoder.encode(text), "", 0);
      return bytes;
    };
    const parameter = choice >>> 3;
    const kind = choice === 0 ? "" : (entryOddities[choice % entryOddities.length] as (typeof entryOddities)[number]);
    const longer = kind === "longer" ? "tag and value" : "";
    const entry = (...parts: readonly Rope[]) => {
      const bytes = this.#tag(field.number, 2, longer, parameter);
      const content = new Rope();
      for (const part of parts) content.addAll(part);
      this.#delimited(bytes, content, longer, parameter);
      return bytes;
    };
    const [k, v] = [inner(1, key), inner(2, value)];
    if (kind !== "") this.#odd(`entry: ${kind}`);
    switch (kind) {
      case "":
      case "longer":
        return [entry(k, v)];
      case "swapped":
        return [entry(v, k)];
      case "left out":
        return [entry(...(key === "" ? [] : [k]), ...(value === "" ? [] : [v]))];
      case "key twice":
        return [entry(inner(1, "other"), v, k)];
      case "value twice":
        return [entry(inner(2, "other"), k, v)];
      case "unknown inside":
        return [entry(this.#unknown(undefined, parameter), k, this.#unknown(undefined, parameter >>> 2), v)];
      case "entry twice":
        return [entry(k, inner(2, "overridden")), entry(k, v)];
      case "all of it":
        return [entry(k), entry(v, inner(1, "\u00ff"), this.#unknown(undefined, parameter), k)];
    }
  }

  /** What may be odd about a message as a whole. */
  #around(type: DescMessage, choice: number, pieces: Piece[]): void {
    if (choice % 4 !== 0) {
      this.#odd("any order");
      shuffle(pieces, choice);
    }
    if (choice % 3 === 0) pieces.push({ key: UNKNOWN, bytes: this.#unknown(type, choice >>> 2) });
  }

  /**
   * A field that a message does not define.
   * @param type the message; undefined within a map entry
   */
  #unknown(type: DescMessage | undefined, parameter: number): Rope {
    this.#odd(`unknown ${unknownKinds[parameter % unknownKinds.length]}`);
    const known = (number: number) =>
      type === undefined ? number < 3 : type.fields.some((field) => field.number === number);
    const candidates = [1, 2, 3, 5, 9, 15, 16, 31, 2047, 2048, 19000, 2 ** 29 - 1].filter((number) => !known(number));
    const number = candidates[(parameter * 7) % candidates.length] as number;
    if (type?.fields.length !== 0 || !isGroup(parameter)) return new Rope().add(unknownField(number, parameter));
    this.hurdles.add("group in a message without fields");
    return new Rope().add(unknownField(number, this.#plain ? 0 : parameter));
  }

  #cover(what: Parameters<Coverage["add"]>[0] | undefined): void {
    if (what !== undefined) this.#coverage?.add(what);
  }

  #odd(what: string): void {
    this.#coverage?.odd(what);
  }
}

/** Pieces with the same key keep their order. */
function shuffle(pieces: Piece[], seed: number): void {
  const keys = pieces.map(({ key }) => key);
  new Random(seed).shuffle(keys);
  const queues = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const queue = queues.get(piece.key);
    if (queue === undefined) queues.set(piece.key, [piece]);
    else queue.push(piece);
  }
  for (const queue of queues.values()) queue.reverse();
  keys.forEach((key, i) => {
    pieces[i] = queues.get(key)?.pop() as Piece;
  });
}
