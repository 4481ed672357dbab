// What a run begins with beside the corpus: what real agents sent, the cases of the decoders' tests, and messages drawn at
// random; each behind a choice of decoder and options, by turns.
import { corpusOf } from "../test/assurance/corpus.js";
import { loadRoots } from "../test/assurance/schemas.js";
import { choicesOf } from "./input.js";

/** How many messages are drawn at random, of each kind and schema version. */
const DRAWN = 150;

/** @param longest no seed is longer */
export function seeds(seed: number, longest: number): Uint8Array[] {
  const roots = loadRoots();
  const inputs = roots.flatMap((root) => {
    const newest = roots.filter(({ kind }) => kind === root.kind).at(-1) ?? root;
    const choices = choicesOf(root.kind);
    return corpusOf(root, newest, seed, DRAWN)
      .flat()
      .map(({ bytes }, i) => new Uint8Array([choices[i % choices.length] as number, ...bytes]));
  });
  const unique = new Map(inputs.map((bytes) => [Buffer.from(bytes).toString("latin1"), bytes]));
  return [...unique.values()].filter(({ length }) => length <= longest);
}
