// What a codec takes of memory and time is linear in what it is given, whatever that says of itself.
import { judge, type Verdict } from "../resources/judge.js";
import { makeChild } from "../resources/process.js";
import { shapes } from "../resources/shapes/index.js";
import { tableOf } from "../resources/table.js";
import type { Failure, SuiteOptions, SuiteResult } from "../suite.js";

export const name = "resources";
/** Inputs of up to 100 MB. */
export const full = { cases: 100_000 };

/** @param options `cases` is how large inputs are at most, in kilobytes: 100 MB and no more */
export async function run({ seed, cases, report }: SuiteOptions): Promise<SuiteResult> {
  const child = makeChild();
  const failures: Failure[] = [];
  let done = 0;
  const tell = (found: readonly Failure[], cases: number) => {
    failures.push(...found);
    done += cases;
    report({ cases: done, failures: failures.length });
  };
  try {
    for (const kind of ["lies", "keeps"] as const) {
      const told = (await child.run({ kind }, { heap: 256, seconds: 300 })) as Pick<SuiteResult, "cases" | "failures">;
      tell(told.failures, told.cases);
    }
    const largest = Math.min(cases, full.cases) * 1000;
    const measured = shapes.filter(({ from = 0 }) => from <= largest);
    const verdicts = await judge(child, measured, largest, seed, ({ shape, problems }: Verdict) => {
      tell(
        problems.map((what) => ({ what: `${shape.name}: ${what}` })),
        1,
      );
    });
    return { cases: done, failures, notes: tableOf(verdicts) };
  } finally {
    child.remove();
  }
}
