import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Downstream, writeFiles } from "../support/env-downstream.js";
import { filesBelow } from "../support/env-folders.js";

interface Refusal {
  readonly name: string;
  /** What is added to a project that generates well. */
  readonly files: { readonly [path: string]: string };
  readonly opt?: string;
  /** What buf prints, once. */
  readonly message: RegExp;
}

const cases: readonly Refusal[] = [
  {
    name: "a malformed schema, in buf's own words",
    files: { "proto/malformed.proto": 'syntax = "proto3";\nmessage {}\n' },
    message: /malformed\.proto:2:\d+:/g,
  },
  {
    name: "a schema in proto2",
    files: { "proto/old.proto": 'syntax = "proto2";\nmessage Old { optional string name = 1; }\n' },
    message: /old\.proto: proto2 is not supported; write it in syntax = "proto3"/g,
  },
  {
    name: "an option that does not exist",
    files: {},
    opt: "targets=js",
    message: /option "targets": no such option; did you mean "target"\?/g,
  },
  {
    name: "an annotation map with a wrong name",
    files: { "map.yaml": "version: 1\nfields:\n  demo.Demo.nmae: { required: R-X.1 }\n" },
    opt: "annotations=map.yaml",
    message: /map\.yaml:3:3: .*did you mean "name"\?/g,
  },
  {
    name: "an annotation map that does not exist",
    files: {},
    opt: "annotations=maps/none.yaml",
    message: /option annotations: "maps\/none\.yaml" is no file/g,
  },
  {
    name: "a schema where the runtime goes",
    files: { "proto/usp-runtime/demo.proto": 'syntax = "proto3";\nmessage Other { string name = 1; }\n' },
    message: /usp-runtime\/demo\.proto: usp-runtime\/ is where the runtime goes/g,
  },
];

/** Even with `clean: true`, what was generated before stays; and buf's user reads what is wrong, once, and no more. */
export function refusals(project: () => Downstream): void {
  const sound = { "proto/demo.proto": 'syntax = "proto3";\npackage demo;\nmessage Demo { string name = 1; }\n' };
  let folder: string;
  let before: { readonly [path: string]: string };

  beforeAll(async () => {
    if (project() === undefined) return;
    // A file of an earlier run, so that it is seen that sound runs do clean up.
    const files = { ...sound, "gen/old.ts": "", "buf.gen.yaml": template() };
    folder = project().subfolder("refusals", files);
    await project().runOrFail("buf", ["generate"], folder);
    before = filesBelow(join(folder, "gen"));
  });

  test("would succeed without what is wrong, and clean up", () => {
    expect(Object.keys(before)).toContain("demo.ts");
    expect(Object.keys(before)).not.toContain("old.ts");
  });

  test.each(cases)("$name", async ({ files, opt, message }) => {
    writeFiles(folder, { ...files, "buf.gen.yaml": template(opt) });
    try {
      const { code, stdout, stderr } = await project().run("buf", ["generate"], folder);
      const said = stdout + stderr;
      expect(code).not.toBe(0);
      expect(said.match(message), said).toHaveLength(1);
      // Neither a stack trace nor what Node prints of an exception.
      expect(said).not.toMatch(/^\s+at |node:internal|Node\.js v|a bug in protoc-gen-usp/m);
      expect(said.trim().split("\n").length, said).toBeLessThanOrEqual(2);
      expect(filesBelow(join(folder, "gen"))).toEqual(before);
    } finally {
      for (const path of Object.keys(files)) rmSync(join(folder, path));
    }
  });
}

function template(opt?: string): string {
  const plugin = { local: "protoc-gen-usp", out: "gen", ...(opt === undefined ? {} : { opt }) };
  // YAML is a superset of JSON.
  return JSON.stringify({ version: "v2", inputs: [{ directory: "proto" }], plugins: [plugin], clean: true });
}
