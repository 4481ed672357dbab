// Spoilt messages, visited: what the decoder refuses is refused, with the same error, before anything is handed out;
// what it accepts is handed out as it is decoded.
import { judge } from "../../visit/judge.js";
import { randomMessage } from "../../visit/random-message.js";
import type { Subject } from "../../visit/subject.js";
import { uspSubject } from "../../visit/usp.js";
import { loadVendor } from "../../visit/vendor.js";
import type { Corpus } from "../corpus.js";
import { mutate, seedOf } from "../mutate.js";
import { Random } from "../random.js";
import { loadRoots } from "../schemas.js";
import { type Failure, type SuiteOptions, type SuiteResult, toHex, turn } from "../suite.js";
import { corporaOf } from "./verdicts.js";

export const name = "visits";
export const full = { cases: 2_000_000, shards: 2 };

/** More of them say nothing new. */
const MOST_FAILURES = 20;
/** Of each root of a vendor. */
const VENDOR_SEEDS = 400;
/** This share of a subject's inputs is accepted at least, or little was handed out. */
const LEAST_ACCEPTED = 0.05;

const options = [
  undefined,
  undefined,
  { invalidUtf8: "replace" },
  { maxDepth: 7 },
  { maxDepth: 1000, invalidUtf8: "replace" },
] as const;

/** A subject, and what to spoil of it. */
export type Visited = readonly [subject: Subject, corpus: Corpus];

export async function run(given: SuiteOptions): Promise<SuiteResult> {
  return visitAll(await loadSubjects(given), given);
}

export async function loadSubjects({ seed, cases }: Pick<SuiteOptions, "seed" | "cases">): Promise<readonly Visited[]> {
  const roots = loadRoots().filter(({ kind }) => kind === "msg");
  const corpora = corporaOf(roots, { seed, cases });
  const usp = roots.map((root, i): Visited => [uspSubject(root), corpora[i] as Corpus]);
  const { subjects } = await loadVendor();
  const random = new Random(seed);
  const vendor = subjects.map((subject): Visited => {
    const size = Math.min(VENDOR_SEEDS, cases);
    const drawn = Array.from({ length: size }, () => new Uint8Array(randomMessage(subject.type, random)));
    return [subject, [drawn.map((bytes) => seedOf(subject.type, bytes))]];
  });
  // As many inputs of a vendor's as of all versions of USP.
  return [...usp, ...usp.map((_, i) => vendor[i % vendor.length] as Visited)];
}

export async function visitAll(
  subjects: readonly Visited[],
  { seed, cases, report }: SuiteOptions,
): Promise<SuiteResult> {
  const random = new Random(seed);
  const failures: Failure[] = [];
  const tally = new Map(subjects.map(([{ name }]) => [name, { accepted: 0, all: 0 }]));
  let done = 0;
  for (; done < cases && failures.length < MOST_FAILURES; done++) {
    const [subject, corpus] = random.pick(subjects);
    const kind = random.pick(corpus);
    const seedling = random.pick(kind);
    const bytes = random.oneIn(10) ? seedling.bytes : mutate(seedling, kind, random);
    const given = random.pick(options);
    const { isAccepted, fault } = judge(subject, bytes, given);
    const counts = tally.get(subject.name) as Counts;
    counts.all++;
    if (isAccepted) counts.accepted++;
    if (fault !== undefined) {
      failures.push({ what: `${subject.name} ${JSON.stringify(given)}: ${fault}`, input: toHex(bytes) });
    }
    if (done % 5000 !== 0) continue;
    report({ cases: done, failures: failures.length });
    await turn();
  }
  const shares = [...tally].map(([name, { accepted, all }]) => `${name}: ${accepted} of ${all} inputs were accepted`);
  const few = [...tally.values()].some(({ accepted, all }) => accepted < LEAST_ACCEPTED * all);
  if (few) failures.push({ what: `too few: ${shares.join(", ")}` });
  return { cases: done, failures, notes: shares };
}

interface Counts {
  accepted: number;
  all: number;
}
