import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { type FileDescriptorSet, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.js";

const versions = readdirSync("proto").filter((folder) => /^\d/.test(folder));
const official = "../shared/schemas";

/** A descriptor set that only depends on what the schemas say: no source info, files in the order of their names. */
function canonical(set: FileDescriptorSet): Uint8Array {
  for (const file of set.file) {
    delete file.sourceCodeInfo;
    delete file.$unknown;
  }
  set.file.sort((a, b) => (a.name < b.name ? -1 : 1));
  return toBinary(FileDescriptorSetSchema, set);
}

const checksums = new Map(
  readFileSync("test/proto/descriptor-sets.sha256", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/).reverse() as [string, string]),
);

test("the schemas are those of 1.0 to 1.5", () => {
  expect(versions).toEqual(["1-0", "1-1", "1-2", "1-3", "1-4", "1-5"]);
  expect([...checksums.keys()]).toEqual(versions.map((version) => `usp-${version}.binpb`));
});

describe.each(versions)("version %s", (version) => {
  const set = compile(`proto/${version}`);

  test("has the committed checksum", () => {
    const sum = createHash("sha256").update(canonical(set)).digest("hex");
    expect(sum).toBe(checksums.get(`usp-${version}.binpb`));
  });

  test.skipIf(!existsSync(official))("compiles to the descriptors of the official schemas", () => {
    const bytes = readFileSync(`${official}/usp-${version}.binpb`);
    const wanted = fromBinary(FileDescriptorSetSchema, bytes);
    canonical(set);
    expect(set).toEqual(wanted);
    expect(Buffer.from(canonical(set)).equals(bytes)).toBe(true);
  });
});
