import { cpSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Downstream } from "../support/env-downstream.js";
import { filesBelow, root } from "../support/env-folders.js";
import { tsconfig } from "./consumer.js";

// Schemas in folders of three depths, each of which imports another.
const files = {
  "proto/top.proto": `syntax = "proto3";
package demo;
import "inner/deep/leaf.proto";
message Top { demo.inner.deep.Leaf leaf = 1; repeated demo.inner.deep.Kind kinds = 2; }
`,
  "proto/inner/middle.proto": `syntax = "proto3";
package demo.inner;
import "top.proto";
import "inner/deep/leaf.proto";
message Middle { oneof is { demo.Top top = 1; demo.inner.deep.Leaf leaf = 2; } map<string, demo.Top> tops = 3; }
`,
  "proto/inner/deep/leaf.proto": `syntax = "proto3";
package demo.inner.deep;
import "google/protobuf/timestamp.proto";
message Leaf { string name = 1; uint64 size = 2; google.protobuf.Timestamp time = 3; }
enum Kind { KIND_NONE = 0; KIND_SOME = 1; }
`,
  "maps/map.yaml": "version: 1\nfields:\n  demo.inner.Middle.is: { optional: true }\n",
  "tsconfig.json": tsconfig(["directory"], { noEmit: true }),
};

type Snapshot = { readonly [path: string]: string };

interface Run {
  readonly folder: string;
  readonly strategy: "all" | "directory";
  /** The path of the annotation map, from the folder. */
  readonly map: string;
}

/** The same schemas, maps and options give the same bytes, wherever and whenever. */
export function determinism(project: () => Downstream): void {
  let folder: string;
  let reference: Snapshot;

  beforeAll(async () => {
    if (project() === undefined) return;
    folder = project().subfolder("determinism", files);
    reference = await generate({ folder, strategy: "directory", map: "maps/map.yaml" });
  });

  async function generate({ folder, strategy, map }: Run): Promise<Snapshot> {
    const opt = ["target=ts+js+dts", `annotations=${map}`];
    const plugins = [{ local: "protoc-gen-usp", out: strategy, strategy, opt }];
    const template = JSON.stringify({ version: "v2", inputs: [{ directory: "proto" }], plugins });
    await project().runOrFail("buf", ["generate", "--template", template], folder);
    return filesBelow(join(folder, strategy));
  }

  test("there is a module for each schema, and for what they import from google/protobuf", () => {
    const own = Object.keys(reference).filter((file) => file.endsWith(".js") && !file.startsWith("usp-runtime/"));
    expect(own).toEqual(["google/protobuf/timestamp.js", "inner/deep/leaf.js", "inner/middle.js", "top.js"]);
  });

  // One run for all that should make no difference: runs of buf take their time, and this one is expected to pass.
  test("another run, strategy and working folder, and the map at another path, give the same", async () => {
    const elsewhere = join(folder, "else/where");
    mkdirSync(elsewhere, { recursive: true });
    cpSync(join(folder, "proto"), join(elsewhere, "proto"), { recursive: true });
    const map = join(folder, "maps/map.yaml");
    expect(await generate({ folder: elsewhere, strategy: "all", map })).toEqual(reference);
  });

  test("no line tells of a machine or a day", () => {
    const year = String(new Date().getFullYear());
    const telling = [project().folder, tmpdir(), root, homedir(), year].filter((text) => text.length > 1);
    const lines = Object.values(reference).flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => telling.some((text) => line.includes(text)))).toEqual([]);
    // That of an annotation map only its name is told shows that there was something to tell.
    expect(lines).toContain("// Options: target=ts+js+dts, annotations=map.yaml.");
  });

  test("every depth finds the runtime and its neighbours", async () => {
    const importsOf = (file: string) => [...(reference[file] ?? "").matchAll(/ from "(.*)";/g)].map(([, path]) => path);
    expect(importsOf("top.ts")).toEqual(
      expect.arrayContaining(["./usp-runtime/codec/read.js", "./inner/deep/leaf.js"]),
    );
    expect(importsOf("inner/middle.ts")).toEqual(
      expect.arrayContaining(["../usp-runtime/codec/read.js", "../top.js", "./deep/leaf.js"]),
    );
    expect(importsOf("inner/deep/leaf.ts")).toEqual(
      expect.arrayContaining(["../../usp-runtime/codec/read.js", "../../google/protobuf/timestamp.js"]),
    );
    await project().runOrFail("tsc", ["-p", "."], folder);
  });
}
