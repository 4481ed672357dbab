// As much of vitest as the suites use, for a bundle of them: it collects tests, which runner.js runs.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from "@vitest/expect";
import { spyOn } from "@vitest/spy";
import * as chai from "chai";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

function makeExpect(value: unknown): unknown {
  return chai.expect(value);
}
setState({ assertionCalls: 0, isExpectingAssertions: false }, makeExpect as never);

export const expect = Object.assign(makeExpect, chai.expect, {
  unreachable: () => {
    throw new Error("this was not to be reached");
  },
});

type Body = (...args: readonly unknown[]) => unknown;

export const tests: { readonly title: string; readonly body: Body }[] = [];
const names: string[] = [];

export const test = Object.assign(run, {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) run(titleOf(name, row), () => body(...argumentsOf(row)));
    },
});

function run(name: string, body: Body): void {
  tests.push({ title: [...names, name].join(" > "), body });
}

export const describe = Object.assign(describeAs, {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) describeAs(titleOf(name, row), () => body(...argumentsOf(row)));
    },
});

function describeAs(name: string, body: Body): void {
  names.push(name);
  body();
  names.pop();
}

/** Enough of a row to know it by. */
function titleOf(name: string, row: unknown): string {
  return name.replace(/%[a-z]/, String(argumentsOf(row)[0]));
}

function argumentsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

const kept = new Map<string, unknown>();

export const vi = {
  spyOn,
  stubGlobal(name: string, value: unknown): void {
    kept.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, value);
  },
  unstubAllGlobals(): void {
    for (const [name, value] of kept) Reflect.set(globalThis, name, value);
    kept.clear();
  },
  /** What is imported in a test is evaluated anew each time: see bundle.js. */
  resetModules(): void {},
};
