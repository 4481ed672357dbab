// Spoilt messages: what the generated decoders accept, others accept and read the same; what they refuse, others
// refuse, or a rule says why they do not.
import { type Corpus, corpusOf } from "../corpus.js";
import { examine, Tally } from "../examine.js";
import { allHurdles } from "../hurdles.js";
import { minimise } from "../minimise.js";
import { mutate } from "../mutate.js";
import { Random } from "../random.js";
import { rules } from "../rules.js";
import { type Bytes, loadRoots, type Root } from "../schemas.js";
import { type Failure, type SuiteOptions, type SuiteResult, toHex, turn } from "../suite.js";

export const name = "verdicts";
export const full = { cases: 5_000_000, shards: 6 };

/** So many disagreements of a kind are made small and shown; the others are counted. */
const SHOWN = 2;
/** Of so many inputs this share is accepted, and they meet every verdict. */
const CASES_FOR_VERDICTS = 10_000;
const LEAST_ACCEPTED = 0.05;
/** Among so many inputs is one for each allowance that is made for other implementations, or it is not needed. */
const CASES_FOR_ALLOWANCES = 500_000;
const SEEDS = 150;

export async function run(options: SuiteOptions): Promise<SuiteResult> {
  return judgeAll(loadRoots(), options);
}

/** What to begin with, for each root. */
export function corporaOf(
  roots: readonly Root[],
  { seed, cases }: Pick<SuiteOptions, "seed" | "cases">,
): readonly Corpus[] {
  const size = Math.max(10, Math.min(SEEDS, Math.ceil(cases / 100)));
  return roots.map((root) => corpusOf(root, newestOf(roots, root), seed, size));
}

/** A spoilt message. */
export function nextInput(
  roots: readonly Root[],
  corpora: readonly Corpus[],
  random: Random,
): { root: Root; bytes: Bytes } {
  const at = random.below(roots.length);
  const [root, corpus] = [roots[at] as Root, corpora[at] as Corpus];
  return { root, bytes: mutate(random.pick(random.pick(corpus)), random.pick(corpus), random) };
}

export async function judgeAll(roots: readonly Root[], { seed, cases, report }: SuiteOptions): Promise<SuiteResult> {
  const random = new Random(seed);
  const corpora = corporaOf(roots, { seed, cases });
  const tally = new Tally();
  const findings = new Map<string, number>();
  const failures: Failure[] = [];
  for (let done = 0; done < cases; done++) {
    const { root, bytes } = nextInput(roots, corpora, random);
    const finding = examine(root, bytes, tally);
    if (finding !== undefined) {
      const times = (findings.get(finding.signature) ?? 0) + 1;
      findings.set(finding.signature, times);
      if (times <= SHOWN) failures.push(shown(root, bytes));
    }
    if (done % 5000 !== 0) continue;
    report({ cases: done, failures: failures.length });
    await turn();
  }
  if (cases >= CASES_FOR_VERDICTS) failures.push(...unseen(tally).map((what) => ({ what })));
  if (cases >= CASES_FOR_ALLOWANCES) failures.push(...unneeded(tally).map((what) => ({ what })));
  return { cases, failures, notes: notesOf(tally, findings) };
}

function newestOf(roots: readonly Root[], { kind }: Root): Root {
  return roots.filter((root) => root.kind === kind).at(-1) as Root;
}

function shown(root: Root, bytes: Bytes): Failure {
  const small = minimise(root, bytes);
  return { what: `${root.name}: ${examine(root, small)?.says}`, input: toHex(small) };
}

function unseen({ accepted, refused, codes }: Tally): string[] {
  const share = accepted / (accepted + refused);
  const never = [...new Set(Object.values(rules).map(({ code }) => code))].filter((code) => !codes.has(code));
  return [
    ...never.map((code) => `no input was refused as ${code}`),
    ...(share < LEAST_ACCEPTED ? [`only ${(100 * share).toFixed(1)} % of the inputs were accepted`] : []),
  ];
}

function unneeded({ taken, hurdles }: Tally): string[] {
  const allowed = Object.entries(rules).flatMap(([rule, { taken }]) =>
    taken.map((reader) => `${reader}: ${rule}` as const),
  );
  return [
    ...allowed
      .filter((one) => !(taken as ReadonlyMap<string, number>).has(one))
      .map((one) => `no input needs the rule of ${one}`),
    ...allHurdles.filter((hurdle) => !hurdles.has(hurdle)).map((hurdle) => `no input has the hurdle: ${hurdle}`),
  ];
}

function notesOf({ accepted, refused, codes, taken, hurdles }: Tally, findings: ReadonlyMap<string, number>): string[] {
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort()
      .map(([what, count]) => `${what} ${count}`)
      .join(", ");
  return [
    `accepted ${accepted}, refused ${refused}: ${list(codes)}`,
    `others take what is refused: ${list(taken)}`,
    `others do not take what is accepted: ${list(hurdles)}`,
    ...(findings.size > 0 ? [`disagreements: ${list(findings)}`] : []),
  ];
}
