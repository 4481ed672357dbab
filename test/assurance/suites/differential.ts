// Sound messages of every type of every schema version, written in every way that USP allows: the generated code,
// protobuf-es and protobufjs read the same in them.
import fc from "fast-check";
import { messageArbitrary } from "../arbitrary.js";
import { Coverage } from "../coverage.js";
import { type NeutralMessage, show } from "../neutral.js";
import { render } from "../render.js";
import { loadRoots, type Root } from "../schemas.js";
import { type Failure, type SuiteOptions, type SuiteResult, toHex, turn } from "../suite.js";
import { tapeArbitrary } from "../tape.js";
import { checkThree } from "../three.js";

export const name = "differential";
export const full = { cases: 1_000_000, shards: 4 };

/** fast-check stops at the first failure; the next batch goes on. */
const BATCH = 500;
const MOST_FAILURES = 20;
/** With so many cases nothing may be left that has not been tried. */
const CASES_FOR_COVERAGE = 4_000;

/** Of a Msg there is more to try than of a Record. */
const turns = [0, 0, 0, 1];

export async function run(options: SuiteOptions): Promise<SuiteResult> {
  return compareAll(loadRoots(), options);
}

export async function compareAll(roots: readonly Root[], { seed, cases, report }: SuiteOptions): Promise<SuiteResult> {
  const coverage = new Coverage();
  const failures: Failure[] = [];
  const size = Math.max(1, Math.min(BATCH, Math.floor(cases / (roots.length * 2))));
  let done = 0;
  for (let batch = 0; done < cases && failures.length < MOST_FAILURES; batch++) {
    const version = Math.floor(batch / turns.length) % (roots.length / 2);
    const root = roots[2 * version + (turns[batch % turns.length] as number)] as Root;
    const numRuns = Math.min(size, cases - done);
    const failure = compareSome(root, seed * 1_000_003 + batch, numRuns, coverage);
    if (failure !== undefined) failures.push(failure);
    done += numRuns;
    report({ cases: done, failures: failures.length });
    await turn();
  }
  if (cases >= CASES_FOR_COVERAGE && failures.length === 0) {
    failures.push(...coverage.missing(roots).map((what) => ({ what: `${what} was never tried` })));
  }
  const odd = [...coverage.oddities].sort().map(([what, count]) => `${what} ${count}`);
  return { cases: done, failures, notes: [`written oddly: ${odd.join(", ")}`] };
}

type Given = readonly [message: NeutralMessage, steps: readonly number[]];

function compareSome(root: Root, seed: number, numRuns: number, coverage: Coverage): Failure | undefined {
  const given = fc.tuple(messageArbitrary(root.type), tapeArbitrary);
  const property = fc.property(given, ([message, steps]) => {
    const rendering = render(root.type, message, steps, { coverage });
    const hurdles = rendering.hurdles.size > 0;
    checkThree(root, rendering, hurdles ? render(root.type, message, steps, { plain: true }) : rendering);
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed: seed | 0, numRuns });
  return failed ? failureOf(root, (counterexample as readonly [Given])[0], errorInstance) : undefined;
}

function failureOf(root: Root, [message, steps]: Given, error: unknown): Failure {
  const { bytes } = render(root.type, message, steps);
  const problem = error instanceof Error ? error.message : String(error);
  return {
    what: `${root.name}: ${problem}; the message is ${show(message)}, written with ${JSON.stringify(steps)}`,
    input: toHex(bytes),
  };
}
