import { describe, expect, test } from "vitest";
import { faultsOf, InternalError, refuseFaults } from "../../../plugin/emit/judge.js";
import { createProgram, parse } from "../../../plugin/emit/program.js";

function judged(text: string): string {
  const module = parse("/a/module.ts", text);
  try {
    refuseFaults([], [faultsOf(createProgram([module], ".js"), module)]);
  } catch (error) {
    if (error instanceof InternalError) return error.message;
    throw error;
  }
  return "";
}

describe("the judge of generated code", () => {
  test("takes what compiles", () => {
    expect(judged("export const a: number = 1;\n")).toBe("");
  });

  test("knows the language and the runtime", () => {
    const text = `import * as read from "../usp-runtime/codec/read.js";
import type { Reader } from "../usp-runtime/codec/reader.js";
export const found: Promise<Map<string, bigint>> = Promise.resolve(new Map());
export const text = (r: Reader): string => read.string(r);
`;
    expect(judged(text)).toBe("");
    expect(judged(text.replace(": string =>", ": number =>"))).toContain(
      "module.ts:4: Type 'string' is not assignable",
    );
  });

  test.each([
    ["a wrong type", 'export const a: number = "1";', "Type 'string' is not assignable to type 'number'."],
    ["what is no TypeScript", "export const = 1;", "Variable declaration expected."],
    ["what is not used", "const a = 1;\nexport {};", "'a' is declared but its value is never read."],
    ["what erases to nothing but does something", "export enum A { B }", "is not allowed when 'erasableSyntaxOnly'"],
    ["an import of nothing", 'export * from "./nothing.js";', "Cannot find module './nothing.js'"],
    ["a host's globals", "export const a = document;", "Cannot find name 'document'."],
    [
      "an absent property that is given as undefined",
      "export const a: { b?: number } = { b: undefined };",
      "exactOptionalPropertyTypes",
    ],
  ])("calls %s a bug, with its place", (_, text, what) => {
    const message = judged(text);
    expect(message).toMatch(/^a bug in protoc-gen-usp: what it wrote does not compile\na\/module\.ts:1: /);
    expect(message).toContain(what);
  });
});
