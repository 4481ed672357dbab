// The samples of the golden cases, with the code that is expected there.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { GoldenCase } from "../../test/support/golden-case.js";
import { faultsOf, faultsOfRefusal, registryOf, type Samples } from "../../test/support/round-trip.js";

const cases = readdirSync("test/golden")
  .map((name) => new GoldenCase("test/golden", name))
  // What is expected of the others is not TypeScript.
  .filter((golden) => golden.hasRoundTrip && !golden.options.includes("target=js"));

test.each(cases.map((golden) => [golden.name, golden] as const))("%s", async (name, golden) => {
  const { roundTrips, refusals = [] } = (await import(`../../test/golden/${name}/roundtrip.ts`)) as Samples;
  expect(roundTrips.length + refusals.length).toBeGreaterThan(0);
  const registry = registryOf(golden);
  expect(roundTrips.flatMap((sample) => faultsOf(sample, registry))).toEqual([]);
  expect(refusals.flatMap(faultsOfRefusal)).toEqual([]);
});
