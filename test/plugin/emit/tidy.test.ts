import { describe, expect, test } from "vitest";
import * as emit from "../../../plugin/emit/tidy.js";

const tidy = (text: string) => emit.tidy("module", text).text;
const lines = (...lines: string[]) => `${lines.join("\n")}\n`;

describe("tidying", () => {
  test("drops what is imported and not used, and joins what comes from one module", () => {
    const rendered = lines(
      'import * as read from "./read.js";',
      'import * as write from "./write.js";',
      'import { type B as B, } from "./b.js";',
      'import { type A as A, } from "./b.js";',
      'import { c as c$, } from "./b.js";',
      'import { type D as D, } from "./d.js";',
      'export { type D as D, } from "./d.js";',
      'export * from "./e.js";',
      "export const x: A | B = read.write(c$);",
    );
    expect(tidy(rendered)).toBe(
      lines(
        'import * as read from "./read.js";',
        'import { type A, type B, c as c$ } from "./b.js";',
        'export type { D } from "./d.js";',
        'export * from "./e.js";',
        "export const x: A | B = read.write(c$);",
      ),
    );
  });

  test("takes the name of a property for no use of an import", () => {
    const rendered = lines(
      'import { a as a, } from "./a.js";',
      "export interface X { readonly a: number }",
      "export const x: X = { a: 1 };",
      "export const y: number = x.a;",
    );
    expect(tidy(rendered)).not.toContain("import");
  });

  test("indents, and leaves no blanks behind", () => {
    expect(tidy(lines("export function f(): void {", "if (true) {", "f();   ", "}", "", "", "", "f();", "}"))).toBe(
      lines("export function f(): void {", "  if (true) {", "    f();", "  }", "", "  f();", "}"),
    );
  });

  test("gives a doc comment of one line one line", () => {
    expect(tidy(lines("/**", " * One.", " */", "export const a = 1;"))).toBe(
      lines("/** One. */", "export const a = 1;"),
    );
  });

  test("puts the members of a union below their property", () => {
    const rendered = lines(
      "export interface X {",
      "readonly a:",
      "| {",
      "readonly b: 1;",
      "}",
      "| { readonly c: 2 };",
      "}",
    );
    expect(tidy(rendered)).toBe(
      lines(
        "export interface X {",
        "  readonly a:",
        "    | {",
        "        readonly b: 1;",
        "      }",
        "    | { readonly c: 2 };",
        "}",
      ),
    );
  });
});
