// Inputs to begin with: messages drawn at random, what real agents sent, and the cases of the decoders' tests.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { applies } from "../codec/cases/case.js";
import { decodeCases } from "../codec/cases/index.js";
import { messageArbitrary } from "./arbitrary.js";
import { type Seed, seedOf } from "./mutate.js";
import { render } from "./render.js";
import type { Bytes, Root } from "./schemas.js";
import { tapeArbitrary } from "./tape.js";

/** Of each kind some: a kind is drawn first, then one of it. */
export type Corpus = readonly (readonly Seed[])[];

/** Longer ones take more time than they are worth. */
const LONGEST = 2000;

export function corpusOf(root: Root, newest: Root, seed: number, size: number): Corpus {
  const drawn = [root, newest].flatMap(({ type }) =>
    fc
      .sample(fc.tuple(messageArbitrary(type), tapeArbitrary), { numRuns: size, seed })
      .map(([message, steps]) => render(type, message, steps).bytes),
  );
  return [drawn, agentMessages(root.kind), caseInputs(root)].map((inputs) =>
    inputs.filter(({ length }) => length <= LONGEST).map((bytes) => seedOf(root.type, bytes)),
  );
}

interface Vector {
  readonly kind: Root["kind"];
  readonly base64: string;
}

function agentMessages(kind: Root["kind"]): Bytes[] {
  const lines = readFileSync("test/interop/agent-messages.jsonl", "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Vector)
    .filter((vector) => vector.kind === kind)
    .map(({ base64 }) => new Uint8Array(Buffer.from(base64, "base64")));
}

function caseInputs({ kind, minor }: Root): Bytes[] {
  const cases = Object.values(decodeCases).flat();
  return cases.filter((one) => one.kind === kind && applies(one, minor)).map(({ bytes }) => bytes);
}
