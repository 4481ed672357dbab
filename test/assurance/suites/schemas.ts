// Schemas drawn at random, through the plugin: what it writes for them compiles as strictly as its users may want, and
// reads and writes their messages as protobuf-es does.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomMessage } from "../../visit/random-message.js";
import { faultBeside, faultOf } from "../compare-drawn.js";
import { drawSchema } from "../draw-schema.js";
import { type DrawnRoot, generateDrawn } from "../drawn.js";
import { Random } from "../random.js";
import { type Failure, type SuiteOptions, type SuiteResult, toHex, turn } from "../suite.js";

export const name = "schemas";
export const full = { cases: 2000, shards: 2 };

const MOST_FAILURES = 20;
const MESSAGES_OF_ROOT = 12;
/** How many messages may enclose one another, where that is not up to the schema. */
const LEVELS = 4;
/** Two declarations that have one name are the schema's fault. This share of schemas has some at most. */
const refusal = / are both called /;
const MOST_REFUSED = 0.1;

export async function run(options: SuiteOptions): Promise<SuiteResult> {
  return trySchemas(options, (root) => root);
}

/** @param spoil puts a fault into a codec */
export async function trySchemas(
  { seed, cases, report }: SuiteOptions,
  spoil: (root: DrawnRoot) => DrawnRoot,
): Promise<SuiteResult> {
  const failures: Failure[] = [];
  const counts = { refused: 0, roots: 0, messages: 0, visits: 0, peeks: 0 };
  let done = 0;
  for (; done < cases && failures.length < MOST_FAILURES; done++) {
    const random = new Random(seed * 1_000_003 + done);
    const schemas = drawSchema(random, `drawn${done}`);
    const folder = mkdtempSync(join(tmpdir(), "protoc-gen-usp-schemas-"));
    try {
      const roots = await generateDrawn(schemas, random, folder);
      for (const root of roots) failures.push(...tryRoot(spoil(root), random).map((failure) => of(schemas, failure)));
      counts.roots += roots.length;
      counts.messages += roots.length * MESSAGES_OF_ROOT;
      counts.visits += roots.reduce((sum, { visits }) => sum + visits.length, 0);
      counts.peeks += roots.reduce((sum, { peeks }) => sum + peeks.length, 0);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      if (refusal.test(what)) counts.refused++;
      else failures.push(of(schemas, { what }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    report({ cases: done, failures: failures.length });
    await turn();
  }
  if (counts.refused > Math.max(1, MOST_REFUSED * done)) failures.push({ what: `${counts.refused} were refused` });
  return { cases: done, failures, notes: Object.entries(counts).map(([what, count]) => `${what} ${count}`) };
}

function tryRoot(root: DrawnRoot, random: Random): Failure[] {
  for (let turns = 0; turns < MESSAGES_OF_ROOT; turns++) {
    const bytes = new Uint8Array(randomMessage(root.type, random, LEVELS));
    const spoilt = bytes.slice(0, random.oneIn(2) ? random.below(bytes.length) : bytes.length);
    if (spoilt.length > 0) spoilt[random.below(spoilt.length)] = random.below(256);
    for (const [input, fault] of [
      [bytes, faultOf(root, bytes) ?? faultBeside(root, bytes)],
      [spoilt, faultBeside(root, spoilt)],
    ] as const) {
      if (fault === undefined) continue;
      return [{ what: `${root.type.typeName}, ${root.isOpen ? "proto3" : "USP"}: ${fault}`, input: toHex(input) }];
    }
  }
  return [];
}

function of(schemas: ReadonlyMap<string, string>, { what, ...rest }: Failure): Failure {
  const texts = [...schemas].map(([path, text]) => `--- ${path}\n${text}`);
  return { what: `${what}\n${texts.join("")}`, ...rest };
}
