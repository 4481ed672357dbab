// What a bundler leaves of the folder where a program uses little of it.
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundle } from "../support/env-bundle.js";
import { root } from "../support/env-folders.js";

const index = "./plugin/runtime/values/index.js";
const folder = "plugin/runtime/values/";

/** The modules of which something is left, without their folder and ending. */
async function left(program: string): Promise<readonly string[]> {
  const { modules } = await bundle(program);
  return modules
    .filter((module) => module.startsWith(folder))
    .map((module) => module.slice(folder.length, -".ts".length));
}

const twoTypes = `
  import { boolean, unsignedInt } from "${index}";
  export const read = (text: string) => [boolean.parse(text), unsignedInt.parse(text)];
  export const write = (flag: boolean, count: number) => [boolean.format(flag), unsignedInt.format(count)];
`;

describe("a program of boolean and unsignedInt", () => {
  test("has what these need", async () => {
    expect([...(await left(twoTypes))].sort()).toEqual([
      "boolean",
      "digits",
      "integer",
      "intervals",
      "issue",
      "options",
      "show",
      "unsigned-int",
    ]);
  });

  test("has nothing of paths or codecs", async () => {
    const { modules } = await bundle(twoTypes);
    expect(modules.filter((module) => /runtime\/(?!values|text)/.test(module))).toEqual([]);
  });

  // 4918 and 1983 octets, and a fifth more.
  test("is small", async () => {
    const { text, gzipped } = await bundle(twoTypes);
    expect(text.length).toBeLessThan(5900);
    expect(gzipped).toBeLessThan(2400);
  });
});

test("of an import that nothing is used of, nothing is left", async () => {
  expect((await bundle(`import "${index}";`)).text.trim()).toBe("");
  expect(await left(`import * as values from "${index}"; export const one = 1;`)).toEqual([]);
});

describe("a program of one type has no other", () => {
  const own: { readonly [name: string]: readonly string[] } = {
    boolean: ["boolean"],
    string: ["string"],
    int: ["int", "integer"],
    long: ["integer", "long"],
    unsignedInt: ["integer", "unsigned-int"],
    unsignedLong: ["integer", "unsigned-long"],
    base64: ["base64", "binary"],
    hexBinary: ["binary", "hex-binary"],
    decimal: ["decimal"],
    dateTime: ["calendar", "date-time", "date-time-issue", "date-time-scan"],
  };
  const shared = ["digits", "intervals", "issue", "options", "show"];

  test.each(Object.entries(own))("%s", async (name, modules) => {
    const program = `import { ${name} } from "${index}"; export const { parse, safeParse, format } = ${name};`;
    const direct = `import { ${name} } from "${index}"; export const read = ${name}.parse, write = ${name}.format;`;
    for (const source of [program, direct]) {
      expect((await left(source)).filter((module) => !shared.includes(module)).sort()).toEqual(modules);
    }
  });
});

test("nothing needs Node: it bundles for no platform, and names no global but those of ECMAScript", async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${index}";`, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "neutral",
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  // What is looked up may be missing.
  const text = (outputFiles[0]?.text ?? "").replace(/\bglobalThis\.\w+\?\./g, "");
  expect(text.length).toBeGreaterThan(10_000);
  expect(text).not.toMatch(
    /\b(?:Buffer|process|require|TextDecoder|TextEncoder|URL|atob|btoa|console|window|document|globalThis)\b/,
  );
  expect(text).not.toMatch(/^import /m);
});
