// What a type is once all that it builds on is known: a facet that is left out is the base's, one that is given
// replaces it (TR-106 A.2.3.8).
import { describe, expect, test } from "vitest";
import type { Problem } from "../../../plugin/annotations/facets.js";
import { primitives, TypeResolver } from "../../../plugin/annotations/resolve-types.js";
import type { ResolvedType, TypeAnnotation } from "../../../plugin/annotations/types.js";

const types: { readonly [name: string]: TypeAnnotation } = {
  Text: { type: "string", size: [[null, 64]], units: "characters" },
  Short: { type: "Text", size: [[1, 8]] },
  Shorter: { type: "Short", enumeration: ["a", "b"] },
  Shortest: { type: "Shorter", enumeration: ["a"], units: "letters" },
  Same: { type: "Short" },
  Number: { type: "int", range: [[0, 9]] },
  Numbers: { type: "Number", list: { maxItems: 3 } },
  Table: { type: "Numbers", list: { nestedBrackets: "required" } },
  Space: { type: "Table", list: { minItems: 1 } },
  Reference: { type: "string", reference: ["Device.Row.{i}"] },
  Word: { type: "string", size: [[null, 20]], pattern: ["a*a*c"] },
  Unknown: { type: "Nothing" },
  Self: { type: "Self" },
};

interface Outcome {
  readonly type: ResolvedType;
  readonly problems: readonly Problem[];
  readonly named: readonly (readonly [name: string, problem: Problem])[];
}

function resolve(annotation: TypeAnnotation): Outcome {
  const named: [string, Problem][] = [];
  const problems: Problem[] = [];
  const resolver = new TypeResolver(new Map(Object.entries(types)), (name, problem) => named.push([name, problem]));
  return { type: resolver.resolve(annotation, (problem) => problems.push(problem)), problems, named };
}

describe("a type is", () => {
  test.each<[string, TypeAnnotation, ResolvedType]>([
    ["a primitive", { type: "boolean" }, { type: "boolean" }],
    ["a named one", { type: "Text" }, { type: "string", size: [[null, 64]], units: "characters" }],
    ["one that replaces a facet", { type: "Short" }, { type: "string", size: [[1, 8]], units: "characters" }],
    [
      "one that adds a facet",
      { type: "Shorter" },
      { type: "string", size: [[1, 8]], enumeration: ["a", "b"], units: "characters" },
    ],
    [
      "one that replaces two, far from where they were given",
      { type: "Shortest" },
      { type: "string", size: [[1, 8]], enumeration: ["a"], units: "letters" },
    ],
    ["one with another name", { type: "Same" }, { type: "string", size: [[1, 8]], units: "characters" }],
    [
      "with facets of its own",
      { type: "Short", size: [[2, 2]], enumeration: ["ab"] },
      { type: "string", size: [[2, 2]], units: "characters", enumeration: ["ab"] },
    ],
    ["a list", { type: "Number", list: {} }, { type: "list", items: { type: "int", range: [["0", "9"]] } }],
    [
      "a list of lists",
      { type: "Table" },
      {
        type: "list",
        items: { type: "list", items: { type: "int", range: [["0", "9"]] }, maxItems: 3 },
        nestedBrackets: "required",
      },
    ],
    [
      "a list of lists of lists",
      { type: "Space", list: { nestedBrackets: "legacy", size: [[0, 99]] } },
      {
        type: "list",
        items: {
          type: "list",
          items: {
            type: "list",
            items: { type: "list", items: { type: "int", range: [["0", "9"]] }, maxItems: 3 },
            nestedBrackets: "required",
          },
          minItems: 1,
        },
        size: [[0, 99]],
      },
    ],
    [
      "a list whose facets are those of the innermost items",
      { type: "Table", range: [[1, 2]], units: "pieces" },
      {
        type: "list",
        items: { type: "list", items: { type: "int", range: [["1", "2"]], units: "pieces" }, maxItems: 3 },
        nestedBrackets: "required",
      },
    ],
    [
      "a list of items that have facets here",
      { type: "string", list: { minItems: 2, maxItems: 2 }, size: [[1, 2]] },
      { type: "list", items: { type: "string", size: [[1, 2]] }, minItems: 2, maxItems: 2 },
    ],
    ["a reference", { type: "Reference" }, { type: "string", reference: ["Device.Row.{i}"] }],
    ["a reference to anything", { type: "Reference", reference: [] }, { type: "string", reference: [] }],
  ])("%s: %j", (_, annotation, type) => {
    expect(resolve(annotation)).toEqual({ type, problems: [], named: [] });
  });

  test("each of the primitives of TR-106", () => {
    const all = "string int long unsignedInt unsignedLong boolean dateTime base64 hexBinary decimal";
    expect(primitives).toEqual(all.split(" "));
    for (const type of primitives) expect(resolve({ type })).toEqual({ type: { type }, problems: [], named: [] });
  });

  test("the same one, where it has a name and nothing of its own", () => {
    const resolver = new TypeResolver(new Map(Object.entries(types)), () => undefined);
    const resolve = (annotation: TypeAnnotation) => resolver.resolve(annotation, () => undefined);
    expect(resolve({ type: "Short" })).toBe(resolver.named("Short"));
    expect(resolve({ type: "Same" })).toBe(resolver.named("Short"));
    expect(resolve({ type: "Short", units: "x" })).not.toBe(resolver.named("Short"));
    expect(resolve({ type: "Short", list: {} })).not.toBe(resolver.named("Short"));
  });
});

describe("a bound becomes the shortest text of its number", () => {
  test.each<[string, readonly (number | string | null)[], readonly (string | null)[]]>([
    ["int", [-5, "+07"], ["-5", "7"]],
    ["int", [null, null], [null, null]],
    ["int", ["-0", 10, 2], ["0", "10", "2"]],
    ["unsignedInt", ["+0", "4294967295"], ["0", "4294967295"]],
    ["long", ["-9223372036854775808", 999999999999999], ["-9223372036854775808", "999999999999999"]],
    ["unsignedLong", [0, "18446744073709551615", "3"], ["0", "18446744073709551615", "3"]],
    ["decimal", [-0.5, "002.500", 0.25], ["-0.5", "2.5", "0.25"]],
    ["decimal", [".5", "5.", "1.0"], ["0.5", "5", "1"]],
    // As YAML reads 0.0000001.
    ["decimal", [-1e-7, null, 1e-7], ["-0.0000001", null, "0.0000001"]],
    [
      "decimal",
      ["123456789012345678901234567890.000000000000000000001", null],
      ["123456789012345678901234567890.000000000000000000001", null],
    ],
  ])("%s %j", (type, range, bounds) => {
    const annotation = { type, range: [range] } as unknown as TypeAnnotation;
    expect(resolve(annotation)).toEqual({ type: { type, range: [bounds] }, problems: [], named: [] });
  });

  test.each<[string, readonly (number | string | null)[], Problem["path"]]>([
    ["int", [0.5, null], ["range", 0, 0]],
    ["int", [null, 2147483648], ["range", 0, 1]],
    ["int", [0, 9, "0x2"], ["range", 0, 2]],
    ["unsignedInt", [-1, null], ["range", 0, 0]],
    ["unsignedInt", ["", null], ["range", 0, 0]],
    ["long", [null, "9223372036854775808"], ["range", 0, 1]],
    // JSON may have rounded it.
    ["long", [Number("9007199254740993"), null], ["range", 0, 0]],
    ["unsignedLong", [null, "18446744073709551616"], ["range", 0, 1]],
    ["decimal", ["1e3", null], ["range", 0, 0]],
    ["decimal", [null, 1e21], ["range", 0, 1]],
    ["decimal", [Number("0.12345678901234567"), null], ["range", 0, 0]],
    ["decimal", [3, 2], ["range", 0]],
    // What is said of a bound is not said of both.
    ["int", ["one", -1], ["range", 0, 0]],
    ["decimal", [null, null, 0], ["range", 0, 2]],
    ["int", [null, null, -1], ["range", 0, 2]],
  ])("or is refused: %s %j", (type, range, path) => {
    const { problems } = resolve({ type, range: [range] } as unknown as TypeAnnotation);
    expect(problems).toEqual([expect.objectContaining({ path })]);
  });
});

describe("a facet", () => {
  const facets = {
    size: [[1, 2]],
    range: [[1, 2]],
    enumeration: ["a"],
    pattern: ["a"],
    reference: ["Device.Row.{i}"],
    units: "x",
  } as const;
  const numbers = ["int", "long", "unsignedInt", "unsignedLong", "decimal"];
  const allowed: { readonly [facet in keyof typeof facets]: readonly string[] } = {
    size: ["string", "base64", "hexBinary"],
    range: numbers,
    enumeration: ["string"],
    pattern: ["string"],
    reference: ["string"],
    units: primitives,
  };

  test.each(Object.entries(facets))("%s is for the types that have it (TR-106 A.2.3.3)", (facet, value) => {
    const fitting = primitives.filter((type) => resolve({ type, [facet]: value }).problems.length === 0);
    expect(fitting).toEqual(primitives.filter((type) => allowed[facet as keyof typeof facets].includes(type)));
  });

  test.each(Object.entries(facets))("%s of a list is one of its items", (facet, value) => {
    const fitting = primitives.filter((type) => resolve({ type, list: {}, [facet]: value }).problems.length === 0);
    expect(fitting).toEqual(primitives.filter((type) => allowed[facet as keyof typeof facets].includes(type)));
  });

  test("that is an inherited pattern is judged anew where a size lets longer texts through to it", () => {
    expect(resolve({ type: "Word" }).problems).toEqual([]);
    expect(resolve({ type: "Word", size: [[null, 10]] }).problems).toEqual([]);
    expect(resolve({ type: "Word", size: [[null, 100_000]] }).problems).toHaveLength(1);
    expect(
      resolve({
        type: "Word",
        size: [
          [null, 10],
          [20, null],
        ],
      }).problems,
    ).toHaveLength(1);
    expect(resolve({ type: "Word", size: [[null, 100_000]], pattern: ["a"] }).problems).toEqual([]);
    // The length of a list says nothing of its items.
    expect(resolve({ type: "string", pattern: ["a*a*c"], list: { size: [[null, 20]] } }).problems).toHaveLength(1);
  });
});

describe("what is no type is said once,", () => {
  test("and what builds on it is not blamed", () => {
    expect(resolve({ type: "Nothing", range: [[1, 2]], list: {} })).toMatchObject({
      problems: [{ path: ["type"], what: "no such type: Nothing" }],
      named: [],
    });
    expect(resolve({ type: "Unknown", range: [[1, 2]] })).toMatchObject({
      problems: [],
      named: [["Unknown", { path: ["type"], what: "no such type: Nothing" }]],
    });
  });

  test("and so is what builds on itself", () => {
    expect(resolve({ type: "Self", size: [[1, 2]] })).toMatchObject({
      problems: [],
      named: [["Self", { path: ["type"], what: "Self builds on itself" }]],
    });
  });

  test("by the name that may have been meant", () => {
    expect(resolve({ type: "unsignedint" }).problems[0]?.hint).toBe('did you mean "unsignedInt"?');
    expect(resolve({ type: "Refrence" }).problems[0]?.hint).toBe('did you mean "Reference"?');
    expect(resolve({ type: "Something" }).problems[0]?.hint).toBe("name it under types");
  });

  test.each(["constructor", "toString", "__proto__"])("%s is none", (type) => {
    expect(resolve({ type }).problems).toMatchObject([{ what: `no such type: ${type}` }]);
  });
});
