import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "@bufbuild/protobuf";
import { CodeGeneratorRequestSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, describe, expect, test, vi } from "vitest";
import { diffOf, GoldenCase, generate, outcomeOf, untidiness, write } from "./support/golden-case.js";
import { faultsOf, faultsOfRefusal, load, registryOf } from "./support/round-trip.js";
import { typeCheck } from "./support/type-check.js";

const root = fileURLToPath(new URL("golden", import.meta.url));
const update = process.env["UPDATE_GOLDEN"] === "1";
const temporary = mkdtempSync(join(tmpdir(), "golden-"));

// Each run of the plugin sets up a TypeScript compiler.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(readdirSync(root).map((name) => new GoldenCase(root, name)))("$name", (golden) => {
  test(golden.about, () => {
    const generated = golden.generate();
    for (const [name, text] of generated.files) write(join(temporary, "types", golden.name, name), text);
    const actual = outcomeOf(generated);
    if (update) golden.accept(actual);
    const diff = diffOf(golden.expected(), actual);
    if (diff !== "") {
      expect.fail(`${diff}\nIf this is right: UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts, and read git diff.`);
    }
    expect(untidiness(generated.files)).toEqual([]);
  });

  if (!golden.hasRoundTrip) return;
  test("what it encodes, protobuf-es reads, and the other way round", async () => {
    const { roundTrips, refusals = [] } = await load(golden, join(temporary, "run", golden.name));
    golden.copySamples(join(temporary, "types", golden.name));
    expect(roundTrips.length + refusals.length).toBeGreaterThan(0);
    const registry = registryOf(golden);
    const faults = [
      ...roundTrips.flatMap((sample) => faultsOf(sample, registry)),
      ...refusals.flatMap(faultsOfRefusal),
    ];
    expect(faults.join("\n")).toBe("");
    // Schemas are strangers' text; those of the hostile cases would leave this name if any of it ran.
    expect("ranFromSchema" in globalThis).toBe(false);
  });
});

test("all that was generated, and the samples, compile with TypeScript 7", () => {
  expect(typeCheck(join(temporary, "types"))).toBe("");
});

// As folders they could not be checked out everywhere.
test.each(['a"b', "a\\b", "a\nb", "a\u2028b", "a#b", "a?b", "a%20b", "a.d"])("a file called %j is refused", (name) => {
  const file = { name: `${name}.proto`, syntax: "proto3", messageType: [{ name: "M" }] };
  const request = create(CodeGeneratorRequestSchema, { fileToGenerate: [file.name], protoFile: [file] });
  expect(generate(request).error).toMatch(/\.proto": an import path|\.proto: .* would be taken/);
});
