import type { Fields } from "./fields.js";
import type { Reader } from "./reader.js";

/** What a decoder knows of a message, as data: for what goes without the objects that a decoder makes. */
export class Shape {
  readonly members: () => readonly (FieldShape | Member)[];
  /** Made when the shape is first used. */
  table: ShapeTable | undefined = undefined;

  constructor(members: () => readonly (FieldShape | Member)[]) {
    this.members = members;
  }
}

/** A field, by a tag. A list of numbers has two tags, one for its packed form. */
export interface FieldShape {
  readonly tag: number;
  /** As {@link Fields} has it: `"name"`, `"name[]"`, `"name{}"`. */
  readonly name: string;
  /** Reads a value; what is wrong with it is refused as a decoder does it. */
  readonly check: (r: Reader) => unknown;
  /** Of messages, and of those in a map, their shape. */
  readonly child?: Shape | undefined;
  /** What reads the keys of a map, where they are no strings. */
  readonly key?: ((r: Reader) => number | bigint | boolean) | undefined;
}

/** A field or oneof of which something is asked. */
export interface Member {
  readonly fields: readonly FieldShape[];
  readonly demand: Demand;
}

/** What is asked of a member, by refusing all else. What was seen of it so far is undefined for nothing. */
export interface Demand {
  /** Before a value of it is read, */
  readonly before?: (r: Reader, seen: unknown) => void;
  /** and where the message ends. */
  readonly after?: (r: Reader, seen: unknown, hasUnknown: boolean) => void;
}

/** The fields of a message by tag, and its demands in the order of its members. */
export class ShapeTable {
  /** By tag, for those whose varint is of one byte: an array is quicker than a map. */
  readonly short: (Entry | undefined)[] = [];
  readonly long: Map<number, Entry> = new Map();
  readonly numbers: Set<number> = new Set();
  readonly demands: Demand[] = [];

  constructor(shape: Shape) {
    for (const member of shape.members()) {
      const { fields, demand } = "demand" in member ? member : { fields: [member], demand: undefined };
      const at = demand === undefined ? -1 : this.demands.push(demand) - 1;
      for (const { tag, check } of fields) {
        if (tag < 0x80) this.short[tag] = { check, demand, at };
        else this.long.set(tag, { check, demand, at });
        this.numbers.add(tag >>> 3);
      }
    }
  }
}

interface Entry {
  readonly check: (r: Reader) => unknown;
  readonly demand: Demand | undefined;
  /** Where the demand is among those of the message; -1 where there is none. */
  readonly at: number;
}

/** The fields of a message, for paths. */
export function fieldsOf(shape: Shape): () => Fields {
  return () => {
    const fields: { [number: number]: Fields[number] } = {};
    for (const member of shape.members()) {
      for (const { tag, name, child, key } of "demand" in member ? member.fields : [member]) {
        const inner = child && fieldsOf(child);
        fields[tag >>> 3] = key !== undefined ? [name, inner, key] : inner !== undefined ? [name, inner] : name;
      }
    }
    return fields;
  };
}
