import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Downstream, installDownstream, writeFiles } from "../support/env-downstream.js";
import { filesBelow, root, temporaryFolder } from "../support/env-folders.js";
import { consumer, printed, tsconfig, wrongConsumer } from "./consumer.js";
import { determinism } from "./determinism.js";
import { refusals } from "./refusals.js";

// The plugin as others get it: packed, installed elsewhere, run by buf.

const unreachable = "the package registry cannot be reached";
let installed: Downstream | undefined;
const project = () => installed as Downstream;

beforeAll(async () => {
  installed = await installDownstream();
  if (installed === undefined) console.warn(`skipped: ${unreachable}`);
});
afterAll(() => installed?.remove());
beforeEach(({ skip }) => skip(installed === undefined, unreachable));

/** The schemas of 1.4, as a project would have copied them. */
function schemas(): { [path: string]: string } {
  const folder = join(root, "proto/1-4");
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`proto/${file}`, readFileSync(join(folder, file), "utf8")]),
  );
}

/** Run a compiled program where there is nothing but it. */
async function runAlone(folder: string, main: string): Promise<unknown> {
  const { folder: place, remove } = temporaryFolder();
  try {
    cpSync(folder, place, { recursive: true });
    writeFiles(place, { "package.json": JSON.stringify({ type: "module" }) });
    for (let above = place; above !== dirname(above); above = dirname(above)) {
      expect(existsSync(join(above, "node_modules"))).toBe(false);
    }
    return JSON.parse(await project().runOrFail(process.execPath, [main], place));
  } finally {
    remove();
  }
}

describe("the package", () => {
  test("holds what the plugin needs, and nothing else", () => {
    const { packed } = project();
    expect(packed).toEqual(
      expect.arrayContaining(["LICENSE", "NOTICE", "dist/main.js", "dist/usp.js", "package.json"]),
    );
    const allowed =
      /^(LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json|(dist|plugin\/runtime|proto\/annotations)\/.*)$/;
    expect(packed.filter((file) => !allowed.test(file))).toEqual([]);
    expect(packed.filter((file) => /\.(test|spec)\.|\.map$|\.tsbuildinfo$/.test(file))).toEqual([]);
  });
});

describe("generated TypeScript", () => {
  // As the README has it.
  const configuration = `version: v2
inputs: [{ directory: proto }]
plugins: [{ local: protoc-gen-usp, out: src/gen }]
`;
  let folder: string;

  beforeAll(async () => {
    if (installed === undefined) return;
    folder = project().subfolder("typescript", {
      ...schemas(),
      "buf.gen.yaml": configuration,
      "tsconfig.json": tsconfig(["src"], { rootDir: "src", outDir: "out" }),
      "src/main.ts": consumer,
    });
    await project().runOrFail("npx", ["buf", "generate"], folder);
  });

  test("is a module for each schema, those that build on it, and the runtime", () => {
    const files = Object.keys(filesBelow(join(folder, "src/gen")));
    const own = files.filter((file) => !file.startsWith("usp-runtime/"));
    expect(own).toEqual([
      "usp-msg-1-4.checks.ts",
      "usp-msg-1-4.peek.ts",
      "usp-msg-1-4.ts",
      "usp-msg-1-4.values.ts",
      "usp-msg-1-4.visit.ts",
      "usp-record-1-4.checks.ts",
      "usp-record-1-4.peek.ts",
      "usp-record-1-4.ts",
    ]);
    expect(files.length).toBeGreaterThan(own.length);
  });

  test("is what stands in generated/", () => {
    const committed = filesBelow(join(root, "generated"));
    const fresh = Object.entries(filesBelow(join(folder, "src/gen")));
    expect(fresh.flatMap(([path, text]) => (committed[path] === text ? [] : [path]))).toEqual([]);
  });

  test("is the same where protoc runs the plugin", async ({ skip }) => {
    skip(spawnSync("protoc", ["--version"]).error !== undefined, "protoc is not installed");
    const out = join(folder, "protoc");
    mkdirSync(out);
    const schemas = ["--proto_path=proto", "usp-msg-1-4.proto", "usp-record-1-4.proto"];
    await project().runOrFail("protoc", [`--usp_out=${out}`, ...schemas], folder);
    expect(filesBelow(out)).toEqual(filesBelow(join(folder, "src/gen")));
  });

  test("compiles, runs, and needs nothing but itself", async () => {
    await project().runOrFail("tsc", ["-p", "."], folder);
    expect(await runAlone(join(folder, "out"), "main.js")).toEqual(printed);
  });
});

describe("a data model", () => {
  const xml = `<dm:document xmlns:dm="urn:broadband-forum-org:cwmp:datamodel-1-15">
<model name="X_ACME_Device:1.0"><object name="Device."/><object name="Device.X_ACME_Lamp.">
<parameter name="Level" access="readWrite"><syntax><unsignedInt/></syntax></parameter>
</object></model></dm:document>`;

  test("that is bundled, and one that is imported, come together and are narrowed", async () => {
    const folder = project().subfolder("data-model", {
      ...schemas(),
      "acme.xml": xml,
      "src/main.ts": `import type { Model } from "./gen/usp-data-model.js";
export const level: Model["Device.X_ACME_Lamp."]["settable"]["Level"] = 5;
export const time: Model["Device.Time."]["readOnly"]["CurrentLocalTime"]["kind"] = "unknown";
`,
      "buf.gen.yaml": `version: v2
inputs: [{ directory: proto }]
plugins:
  - local: protoc-gen-usp
    out: src/gen
    opt: [annotations=tr-181-2-19-1, annotations=acme.json, include=Device.Time., include=Device.X_ACME_Lamp.]
`,
      "tsconfig.json": tsconfig(["src"], { noEmit: true }),
    });
    await project().runOrFail("npx", ["usp", "model", "import", "acme.xml", "-o", "acme.json"], folder);
    await project().runOrFail("npx", ["buf", "generate"], folder);
    await project().runOrFail("tsc", ["-p", "."], folder);
    const text = readFileSync(join(folder, "src/gen/usp-data-model.ts"), "utf8");
    expect(text).toContain('"Device.Time."');
    expect(text).toContain('"Device.X_ACME_Lamp."');
    expect(text).not.toContain("Device.WiFi.");
  });
});

describe("generated JavaScript with declarations", () => {
  let folder: string;

  beforeAll(async () => {
    if (installed === undefined) return;
    folder = project().subfolder("javascript", {
      ...schemas(),
      "buf.gen.yaml": `version: v2
inputs: [{ directory: proto }]
plugins: [{ local: protoc-gen-usp, out: src/gen, opt: target=js+dts }]
`,
      "src/main.ts": consumer,
      "src/wrong.ts": wrongConsumer,
      "tsconfig.json": tsconfig(["src/main.ts"], {}),
      "tsconfig.wrong.json": tsconfig(["src/wrong.ts"], { noEmit: true }),
    });
    await project().runOrFail("buf", ["generate"], folder);
  });

  test("is a .js and a .d.ts for each module, and no .ts", () => {
    const files = Object.keys(filesBelow(join(folder, "src/gen")));
    const modules = files.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -3));
    expect(modules).toContain("usp-msg-1-4");
    expect(files).toEqual(modules.flatMap((name) => [`${name}.d.ts`, `${name}.js`]));
  });

  test("is checked by its declarations, and runs as it is", async () => {
    await project().runOrFail("tsc", ["-p", "."], folder);
    expect(await runAlone(join(folder, "src"), "main.js")).toEqual(printed);
  });

  test("does not let a wrong program compile", async () => {
    const { code, stdout } = await project().run("tsc", ["-p", "tsconfig.wrong.json"], folder);
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/wrong\.ts.*4.*"GETS"/);
    expect(stdout).toMatch(/wrong\.ts.*5.*msgId/);
    expect(stdout.match(/error TS/g)).toHaveLength(2);
  });
});

describe("a run that fails", () => refusals(project));

describe("the output depends on nothing but the input", () => determinism(project));
