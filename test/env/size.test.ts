import { describe, expect, test } from "vitest";
import * as msg from "../../generated/usp-msg-1-4.js";
import * as record from "../../generated/usp-record-1-4.js";
import { bundle, SIZE_LIMIT } from "../support/env-bundle.js";

const fromMsg = "./generated/usp-msg-1-4.js";
const fromRecord = "./generated/usp-record-1-4.js";
const encoders = `export { encodeMsg } from "${fromMsg}"; export { encodeRecord } from "${fromRecord}";`;
const decoders = `export { decodeMsg } from "${fromMsg}"; export { decodeRecord } from "${fromRecord}";`;

/** Which of these names a bundle that is not minified declares; a bundler may number them. */
function declared(text: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b(var|let|const|function|class) ${name}\\d*\\b`).test(text));
}

const exported = Object.entries({ ...msg, ...record });
const creators = exported.flatMap(([name]) => (name.startsWith("create") ? [name] : []));
const enums = exported.flatMap(([name, value]) => (typeof value === "object" ? [name] : []));

test(`encoders and decoders are at most ${SIZE_LIMIT} bytes, minified and gzipped`, async () => {
  const { text, gzipped } = await bundle(encoders + decoders);
  console.log(`Msg 1.4 and Record 1.4: ${gzipped} bytes (${text.length} before gzip)`);
  expect(gzipped).toBeLessThanOrEqual(SIZE_LIMIT);
  // Less would mean that the bundle is not what it should be.
  expect(gzipped).toBeGreaterThan(4 * 1024);
});

describe("a bundler drops", () => {
  test("encoders where there are only decoders, and the other way round", async () => {
    const [both, decode, encode] = await Promise.all([encoders + decoders, decoders, encoders].map((it) => bundle(it)));
    expect(decode?.gzipped).toBeLessThan(0.75 * (both?.gzipped ?? 0));
    expect(encode?.gzipped).toBeLessThan(0.75 * (both?.gzipped ?? 0));
  });

  test("Record where there is only Msg", async () => {
    const { modules } = await bundle(`export { decodeMsg, encodeMsg } from "${fromMsg}";`);
    expect(modules).not.toContain("generated/usp-record-1-4.ts");
  });

  test("the create functions and enum constants that are not used", async () => {
    const { text } = await bundle(encoders + decoders, false);
    expect(declared(text, ["readMsg", "writeMsg", "readRecord", "writeRecord"])).toHaveLength(4);
    expect(creators.length).toBeGreaterThan(50);
    expect(declared(text, creators)).toEqual([]);
    expect(enums).toContain("Header_MsgType");
    expect(declared(text, enums)).toEqual([]);
  });

  test("the codec where there is only a create function", async () => {
    const { text, modules } = await bundle(`export { createMsg } from "${fromMsg}";`, false);
    expect(declared(text, ["createMsg", "readMsg", "writeMsg", ...enums])).toEqual(["createMsg"]);
    expect(modules.filter((path) => path.includes("usp-runtime"))).toEqual([
      "generated/usp-runtime/codec/entries.ts",
      "generated/usp-runtime/codec/create.ts",
    ]);
  });

  test("everything but the constant where there is only an enum", async () => {
    const { text, modules } = await bundle(`export { Header_MsgType } from "${fromMsg}";`, false);
    expect(modules).toEqual(["generated/usp-msg-1-4.ts"]);
    expect(declared(text, enums)).toEqual(["Header_MsgType"]);
    expect(text.length).toBeLessThan(1500);
  });

  test("codecs where there are only peeks", async () => {
    const { gzipped, modules } = await bundle(
      `export { peekMsg } from "./generated/usp-msg-1-4.peek.js";
      export { peekRecord } from "./generated/usp-record-1-4.peek.js";`,
    );
    expect(modules).not.toContain("generated/usp-msg-1-4.ts");
    expect(modules).not.toContain("generated/usp-record-1-4.ts");
    expect(gzipped).toBeLessThan(4 * 1024);
  });

  test("all of it where there are only types", async () => {
    const contents = `import { type Msg, Header_MsgType } from "${fromMsg}";
      export const check = (msg: Msg): Header_MsgType => msg.header.msgType;`;
    const { text, modules } = await bundle(contents);
    expect(modules).toEqual(["program.ts"]);
    expect(text.length).toBeLessThan(100);
  });
});
