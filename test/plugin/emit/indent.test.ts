import { describe, expect, test } from "vitest";
import { indent } from "../../../plugin/emit/indent.js";

/** The same lines with no indentation at all. */
function flat(text: string): string {
  return text.replace(/^ +(?!\*)/gm, "").replace(/^ +\*/gm, " *");
}

const cases: { readonly [what: string]: string } = {
  "blocks, one in another": `
function f(): void {
  if (true) {
    f();
  } else {
    f();
  }
}
`,
  "a switch, whose labels stand deeper than it, and what they lead to deeper than they": `
function f(): void {
  switch (a.case) {
    case "a":
      for (const b of c) {
        f();
      }
      break;
    default:
      switch (b.case) {
        case "b":
          return 1;
      }
  }
}
`,
  "a property called default, and one whose value ends with a colon, are no labels": `
const a = {
  default:
  case: "a",
};
`,
  "lists, and calls over several lines": `
export function f(
  message: A,
): void {
  f(
    {
      ...init.a,
      a: [
        [1, 2],
      ],
    },
    create,
  );
}
`,
  "members of a union below their property, and what is in a member behind its bar": `
export interface X {
  readonly a:
    | undefined
    | {
        readonly b: 1;
        /**
         * Two lines
         * of it.
         */
        readonly c: {
          readonly d: 2;
        };
      }
    | { readonly e: 2 };
  readonly f: 1;
}
`,
  "no bracket in a comment counts": `
export interface X {
  /**
   * This opens (
   * {
   *
   */
  readonly a: 1;
  /** } */
  readonly b: 1;
}

/*
 * [
 */
`,
  "brackets in texts do not count, wherever they stand": `
const a = {
  "{": "([{",
  "]": /[(]/u,
  b: \`\${a}{\`,
};
`,
};

describe("indentation", () => {
  test.each(Object.entries(cases))("%s", (_, text) => {
    expect(indent(flat(text))).toBe(text);
  });

  test("takes time in proportion to the text", () => {
    const text = "{\n".repeat(100) + "a;\n".repeat(100_000) + "}\n".repeat(100);
    expect(indent(text).split("\n")[1000]).toBe(`${"  ".repeat(100)}a;`);
  });
});
