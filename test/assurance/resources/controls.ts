// Decoders that do what none may. What is measured must show it, or the measurement is worth nothing.
import { DecodeError } from "../../../generated/usp-msg-1-4.js";
import { type Bytes, bytesOf } from "../../codec/wire.js";
import { repeated } from "./content.js";
import type { Keep } from "./keeps.js";
import { decoding, type Shape } from "./shape.js";

function control(name: string, decode: (bytes: Bytes) => unknown, scale = 1): Shape {
  const prepare = decoding(
    (bytes) => decode(bytes as Bytes),
    (size) => repeated(size, "x"),
  );
  return { name, expect: "decoded", prepare, held: 4, peak: 8, scale };
}

const STEP = 512;

function looksBack(step: number): (bytes: Bytes) => number {
  return (bytes) => {
    let found = 0;
    for (let at = 0; at < bytes.length; at += step) found += bytes.subarray(0, at).indexOf(0);
    return found;
  };
}

export const controls = {
  sound: control("control: copies its input", (bytes) => bytes.slice()),
  quadraticTime: control("control: looks at all it has read, at each step", looksBack(STEP)),
  quadraticTimeOfLarge: control("control: looks at all it has read, at each larger step", looksBack(64 * STEP)),
  quadraticMemory: control("control: keeps what it has read, at each step", (bytes) => {
    const kept: Bytes[] = [];
    for (let at = 0; at < bytes.length; at += 32 * STEP) kept.push(bytes.slice(0, at));
    return kept;
  }),
  garbage: control("control: needs much for a while", (bytes) => {
    const parts = Array.from({ length: 60 }, () => bytes.slice().fill(1));
    return parts.reduce((sum, part) => sum + (part[0] ?? 0), 0);
  }),
  recursion: control("control: calls itself for each byte", (bytes) => {
    const count = (at: number): number => (at === bytes.length ? 0 : 1 + count(at + 1));
    return count(0);
  }),
  memory: control("control: needs far more than it may", (bytes) => {
    const lists: number[][] = [];
    for (let i = 0; i < 1000; i++) lists.push(Array.from(bytes.subarray(0, 100_000)));
    return lists;
  }),
  refusal: control("control: refuses", () => refuse()),
  otherError: control("control: throws what it must not", () => [].at("x".repeat(2 ** 29 + 24) as unknown as number)),
  tooLong: control("control: does not end", () => {
    for (;;);
  }),
} as const;

function refuse(): never {
  throw new DecodeError({ code: "truncated", offset: 0, path: "" });
}

/** A decoder that allocates what a length says. */
export function believe(bytes: Bytes): never {
  const size = (bytes.at(-3) ?? 0) < 0x80 ? 2 ** 21 : 0;
  heap.push(new Uint8Array(size));
  heap.pop();
  return refuse();
}

const heap: Bytes[] = [];

/** A decoder that keeps its input for the next time. */
export const forgetful: readonly Keep[] = [
  {
    name: "control: a cache",
    make: () => {
      const bytes = bytesOf("x");
      heap[0] = bytes;
      return { watched: bytes.buffer, held: undefined };
    },
    stays: false,
  },
  { name: "control: nothing", make: () => ({ watched: bytesOf("x").buffer, held: undefined }), stays: true },
];
