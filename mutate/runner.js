// How Stryker runs a bundle of tests: many mutants in one process, which loads the bundle once, or anew for each where the
// suite says so. Vitest would take seconds to load the same files.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";

const BUNDLE = "mutate/suite.mjs";
/** How long each test took without a mutant, in milliseconds, for the processes that try them. */
const TIMES = "mutate/times.json";
/** A test that takes so many times as long, and so much longer, does not end. */
const PATIENCE = { factor: 5, milliseconds: 500 };

export const strykerPlugins = [{ kind: "TestRunner", name: "bundle", factory: () => new Runner() }];

class Runner {
  #tests;
  #isLoadedAnew = false;
  #times;
  /** How many mutants have been tried since the bundle was loaded, and whether one of them has left something behind. */
  #tried = 0;
  #isSpoilt = false;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.#load();
    const state = globalThis.__stryker__;
    const tests = [];
    for (const [i, { title }] of this.#tests.entries()) {
      state.currentTestId = String(i);
      const began = performance.now();
      const failureMessage = await this.#failureOf(i);
      const outcome = failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage };
      tests.push({ id: String(i), name: title, timeSpentMs: performance.now() - began, ...outcome });
    }
    state.currentTestId = undefined;
    writeFileSync(TIMES, JSON.stringify(tests.map(({ timeSpentMs }) => timeSpentMs)));
    return { status: "complete", tests, mutantCoverage: state.mutantCoverage };
  }

  /** @throws Error for Stryker to begin anew, in another process, with this mutant */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (this.#isSpoilt) throw new Error("the last mutant has left something behind");
    globalThis.__stryker__ ??= {};
    const state = globalThis.__stryker__;
    // What is evaluated when it is loaded is loaded with its mutant.
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    await this.#load();
    const ids = testFilter?.map(Number) ?? [...this.#tests.keys()];
    for (const i of ids) {
      const failureMessage = await this.#failureOf(i, this.#patienceWith(i));
      if (failureMessage === undefined) continue;
      const isEndless = state.hitCount > hitLimit || failureMessage.includes("execution timed out");
      state.activeMutant = undefined;
      this.#isSpoilt = !this.#isLoadedAnew && (await this.#failureOf(i)) !== undefined;
      if (this.#isSpoilt && this.#tried > 0) throw new Error("this mutant may be blamed for what another one did");
      this.#tried++;
      if (isEndless) return { status: "timeout", reason: "it was reached too often" };
      return { status: "killed", killedBy: [String(i)], failureMessage, nrOfTests: ids.length };
    }
    this.#tried++;
    return { status: "survived", nrOfTests: ids.length };
  }

  async #load() {
    if (this.#tests !== undefined && !this.#isLoadedAnew) return;
    const { tests, isLoadedAnew } = await import(`${pathToFileURL(BUNDLE).href}?${this.#tried}`);
    this.#tests = tests;
    this.#isLoadedAnew = isLoadedAnew;
  }

  #patienceWith(i) {
    this.#times ??= JSON.parse(readFileSync(TIMES, "utf8"));
    return Math.ceil(this.#times[i] * PATIENCE.factor + PATIENCE.milliseconds);
  }

  async #failureOf(i, timeout) {
    try {
      globalThis.bodyOfTest = this.#tests[i].body;
      await (timeout === undefined ? globalThis.bodyOfTest() : runInThisContext("bodyOfTest()", { timeout }));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
