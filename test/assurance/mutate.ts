// Sound inputs, spoilt: by someone who knows the format, and by someone who does not.
import type { DescMessage } from "@bufbuild/protobuf";
import type { Random } from "./random.js";
import type { Bytes } from "./schemas.js";
import { type Edits, type Node, parse, type Spot, spotsOf, write } from "./tree.js";
import { varintBytes } from "./unknown-fields.js";

/** An input to spoil. */
export interface Seed {
  readonly bytes: Bytes;
  readonly tree: readonly Node[] | undefined;
  readonly spots: readonly Spot[];
}

export function seedOf(type: DescMessage, bytes: Bytes): Seed {
  const tree = parse(type, bytes);
  return { bytes, tree, spots: tree === undefined ? [] : spotsOf(tree, type) };
}

/** @param seeds to cross with */
export function mutate(seed: Seed, seeds: readonly Seed[], random: Random): Bytes {
  const { tree, spots } = seed;
  const knowing = tree !== undefined && spots.length > 0 && !random.oneIn(4);
  let bytes = knowing ? byTree(tree, spots, seeds, random) : [...seed.bytes];
  if (!knowing || random.oneIn(6)) {
    for (let times = random.oneIn(2) ? 1 : 1 + random.below(4); times > 0; times--) bytes = blind(bytes, seeds, random);
  }
  return new Uint8Array(bytes);
}

function byTree(tree: readonly Node[], spots: readonly Spot[], seeds: readonly Seed[], random: Random): number[] {
  const edits = new Map<Node, readonly Node[]>();
  for (let times = random.oneIn(2) ? 1 : 1 + random.below(3); times > 0; times--) {
    const spot = random.pick(spots);
    if (!edits.has(spot.node)) edits.set(spot.node, random.pick(knowing)(spot, spots, seeds, random));
  }
  return write(tree, edits as Edits);
}

type Knowing = (spot: Spot, spots: readonly Spot[], seeds: readonly Seed[], random: Random) => readonly Node[];

const knowing: readonly Knowing[] = [
  // Left out, twice, before or behind another field.
  () => [],
  ({ node }) => [node, node],
  ({ node }, spots, _, random) => [random.pick(spots).node, node],
  ({ node }, _, seeds, random) => [node, foreign(seeds, random)],
  (_, spots, __, random) => [random.pick(spots).node],
  // A field of the same number from elsewhere, in its place or beside it.
  ({ node }, _, seeds, random) => [namesake(node, seeds, random)],
  ({ node }, _, seeds, random) => [namesake(node, seeds, random), node],
  // Another value.
  ({ node }, _, __, random) => [{ ...node, content: otherContent(node, random), holds: undefined }],
  ({ node }, _, __, random) => [{ ...node, content: otherContent(node, random), holds: undefined }, node],
  ({ node }, _, __, random) => [cut(node, random)],
  // Another number, another wire type, with a value that fits it or not.
  (spot, _, __, random) => [{ ...spot.node, number: otherNumber(spot, random) }],
  ({ node }, _, __, random) => [{ ...node, wireType: random.below(8) }],
  ({ node }, _, __, random) => [ofWireType(node.number, random.below(8), random)],
  (spot, _, __, random) => [spot.node, ofWireType(otherNumber(spot, random), random.below(6), random)],
  (spot, _, __, random) => [ofWireType(otherNumber(spot, random), random.below(6), random), spot.node],
  // Longer tags, lengths and numbers; lengths that lie.
  ({ node }, _, __, random) => [{ ...node, tagSize: 2 + random.below(10) }],
  ({ node }, _, __, random) => [{ ...node, lengthSize: 2 + random.below(10) }],
  ({ node }, _, __, random) => [
    node.wireType === 0 ? { ...node, content: stretched(node, random) } : cut(node, random),
  ],
  ({ node }, _, __, random) => [
    { ...node, lie: random.pick([-2, -1, 1, 1, 2, 3, 127, 2 ** 31, 2 ** 32 - 1, 2 ** 32]) },
  ],
  // Into a group, and into many.
  ({ node }, _, __, random) => [wrapped([node], 1 + random.below(2 ** 29 - 1))],
  ({ node }, _, __, random) => [node, nest(random.pick([1, 2, 90 + random.below(14)]), random)],
];

function foreign(seeds: readonly Seed[], random: Random): Node {
  const { spots } = random.pick(seeds);
  return spots.length === 0 ? nest(1, random) : random.pick(spots).node;
}

function namesake(node: Node, seeds: readonly Seed[], random: Random): Node {
  const others = random
    .pick(seeds)
    .spots.filter((other) => other.node.number === node.number && other.node.holds === node.holds);
  return others.length === 0 ? node : random.pick(others).node;
}

function otherNumber({ node, parent }: Spot, random: Random): number {
  if (parent !== undefined && parent.fields.length > 0 && !random.oneIn(3)) return random.pick(parent.fields).number;
  return random.pick([0, 1, 2, 3, 9, 14, 15, 16, 99, node.number + 1, 2 ** 29 - 1, 2 ** 29]);
}

const interesting = [
  0n,
  1n,
  2n,
  5n,
  127n,
  128n,
  2n ** 31n,
  2n ** 32n,
  2n ** 32n + 1n,
  2n ** 53n + 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];
const texts = [
  "",
  "",
  "00",
  "61",
  "ff",
  "c0af",
  "eda080",
  "f4908080",
  "efbbbf",
  "f09f9880",
  "e282",
  "0801",
  "1200",
].map((hex) => new Uint8Array(Buffer.from(hex, "hex")));

function otherContent({ wireType, content }: Node, random: Random): Uint8Array {
  if (wireType === 0) return new Uint8Array(varintBytes(random.pick(interesting)));
  if (wireType === 2) return random.pick(texts);
  return content instanceof Uint8Array ? content.map(() => random.pick([0, 1, 0x7f, 0x80, 0xff])) : random.pick(texts);
}

/** The number of a field in more bytes, whose bits it may outgrow. */
function stretched({ content }: Node, random: Random): Uint8Array {
  const bytes = [...(content as Uint8Array)];
  // Ten bytes have room for more bits than 64.
  const size = Math.max(bytes.length, random.oneIn(3) ? 10 : 2 + random.below(10));
  while (bytes.length < size) {
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) | 0x80;
    bytes.push(0);
  }
  if (random.oneIn(3)) bytes[bytes.length - 1] = random.pick([1, 2, 0x10, 0x7f]);
  return new Uint8Array(bytes);
}

function cut(node: Node, random: Random): Node {
  const { content } = node;
  return { ...node, content: content.slice(0, random.below(content.length + 1)) };
}

function ofWireType(number: number, wireType: number, random: Random): Node {
  switch (wireType) {
    case 0:
      return { number, wireType, content: new Uint8Array(varintBytes(random.pick(interesting))) };
    case 1:
      return { number, wireType, content: new Uint8Array(8).fill(random.below(256)) };
    case 2:
      return { number, wireType, content: random.pick(texts) };
    case 3:
      return wrapped([], number);
    case 5:
      return { number, wireType, content: new Uint8Array(4).fill(random.below(256)) };
    default:
      return { number, wireType, content: new Uint8Array(0) };
  }
}

function wrapped(nodes: readonly Node[], number: number): Node {
  return { number, wireType: 3, content: [...nodes, { number, wireType: 4, content: new Uint8Array(0) }] };
}

function nest(levels: number, random: Random): Node {
  const number = random.pick([99, 16, 3]);
  let node = wrapped([], number);
  for (let level = 1; level < levels; level++) node = wrapped([node], number);
  return node;
}

type Blind = (bytes: number[], seeds: readonly Seed[], random: Random) => number[];

function blind(bytes: number[], seeds: readonly Seed[], random: Random): number[] {
  return random.pick(blindly)(bytes, seeds, random);
}

const blindly: readonly Blind[] = [
  (bytes, _, random) => changed(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  (bytes, _, random) => changed(bytes, random, () => random.pick([0, 1, 2, 7, 8, 0x0a, 0x12, 0x7f, 0x80, 0xfe, 0xff])),
  (bytes, _, random) => changed(bytes, random, (byte) => (byte + random.pick([1, 255, 8, 248])) & 0xff),
  (bytes, _, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, _, random) => spliced(bytes, [], random),
  (bytes, _, random) => spliced(bytes, bytes, random),
  (bytes, seeds, random) => spliced(bytes, random.pick(seeds).bytes, random),
  // The front of one, the back of another.
  (bytes, seeds, random) => {
    const other = random.pick(seeds).bytes;
    return [...bytes.slice(0, random.below(bytes.length + 1)), ...other.subarray(random.below(other.length + 1))];
  },
  (bytes, seeds, random) => [...bytes, ...random.pick(seeds).bytes.subarray(0, 40)],
  // A varint is made longer.
  (bytes, _, random) => {
    const at = random.below(bytes.length + 1);
    const longer = [
      ((bytes[at] ?? 0) | 0x80) & 0xff,
      ...new Array<number>(random.below(9)).fill(0x80),
      random.below(3),
    ];
    return [...bytes.slice(0, at), ...longer, ...bytes.slice(at + 1)];
  },
];

function changed(bytes: number[], random: Random, change: (byte: number) => number): number[] {
  if (bytes.length === 0) return [random.below(256)];
  const at = random.below(bytes.length);
  bytes[at] = change(bytes[at] as number);
  return bytes;
}

/** A piece of one put in place of a piece of another, each small. */
function spliced(bytes: number[], other: ArrayLike<number>, random: Random): number[] {
  const at = random.below(bytes.length + 1);
  const from = random.below(other.length + 1);
  const piece = Array.from(
    { length: Math.min(random.below(12), other.length - from) },
    (_, i) => other[from + i] as number,
  );
  const removed = random.oneIn(2) ? 0 : random.below(12);
  return [...bytes.slice(0, at), ...piece, ...bytes.slice(at + removed)];
}
