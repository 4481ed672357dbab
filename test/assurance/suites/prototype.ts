// A peer names the keys of maps as it likes: names that mean something to an object are data, and nothing leaks.

import { field } from "../../codec/wire.js";
import { besideDemands } from "../prototype/beside.js";
import { type Demand, demands } from "../prototype/demands.js";
import { type Home, loadHomes, msgWith } from "../prototype/homes.js";
import { changesSince, snapshot } from "../prototype/intrinsics.js";
import { keys, randomKey, tellingKeys } from "../prototype/keys.js";
import { memberCases } from "../prototype/members.js";
import { Random } from "../random.js";
import { type Failure, type SuiteOptions, type SuiteResult, toHex, turn } from "../suite.js";

export const name = "prototype";
export const full = { cases: 1_000_000, shards: 2 };

/** More of them say nothing new. */
const MOST_FAILURES = 100;

/**
 * @param options `cases` is how often something is asked of a map; what each is asked at least, of the newest schema
 *   version for all given keys and of the others for the telling ones, is about 20 000
 */
export async function run({ seed, cases, report }: SuiteOptions): Promise<SuiteResult> {
  const before = snapshot();
  const failures: Failure[] = [];
  let done = 0;
  const attempt = (what: string, check: () => void, input?: () => string) => {
    done++;
    try {
      check();
    } catch (error) {
      failures.push({ what: `${what}: ${(error as Error).message}`, input: input?.() });
    }
  };
  const pause = (where: string) => {
    for (const change of changesSince(before)) failures.push({ what: `${where}: ${change}` });
    report({ cases: done, failures: failures.length });
    return turn();
  };
  const ask = (home: Home, key: string, { what, check }: Demand) => {
    const input = () => toHex(msgWith(home, field(1, key)));
    attempt(`${home.name}[${JSON.stringify(key)}]: ${what}`, () => check(home, key), input);
  };

  for (const { what, check } of await memberCases()) attempt(what, check);
  await pause("names of fields, members and enum values");
  const homes = loadHomes();
  const all = [...demands, ...besideDemands];
  for (const home of homes) {
    const isNewest = home.module === homes[homes.length - 1]?.module;
    for (const key of isNewest ? keys : tellingKeys) for (const demand of all) ask(home, key, demand);
    await pause(home.name);
  }
  const random = new Random(seed);
  while (done < cases && failures.length < MOST_FAILURES) {
    for (let i = 0; i < 1000 && done < cases; i++) {
      const key = random.oneIn(2) ? random.pick(keys) : randomKey(random);
      ask(random.pick(homes), key, random.pick(all));
    }
    await pause("keys drawn at random");
  }

  const maps = new Set(homes.map(({ path }) => path)).size;
  return {
    cases: done,
    failures,
    notes: [`${homes.length} maps of ${maps} kinds, ${keys.length} keys, ${all.length} demands`],
  };
}
