import { describe, expect, test } from "vitest";
import { createProject, InternalError, judge } from "../../../plugin/emit/judge.js";

function judged(text: string): string {
  const project = createProject(".js");
  project.createSourceFile("/a/module.ts", text);
  try {
    judge(project, ["a/module"]);
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

  test.each([
    ["a wrong type", 'export const a: number = "1";', "Type 'string' is not assignable to type 'number'."],
    ["what is no TypeScript", "export const = 1;", "Variable declaration expected."],
    ["what is not used", "const a = 1;\nexport {};", "'a' is declared but its value is never read."],
    ["what erases to nothing but does something", "export enum A { B }", "is not allowed when 'erasableSyntaxOnly'"],
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
