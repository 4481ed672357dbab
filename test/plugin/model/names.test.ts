import { describe, expect, test } from "vitest";
import { importPath } from "../../../plugin/model/names.js";
import { Scope } from "../../../plugin/model/scope.js";

describe("names", () => {
  test.each([
    ["a", "usp-runtime/codec/read", "./usp-runtime/codec/read.js"],
    ["a/b", "usp-runtime/codec/read", "../usp-runtime/codec/read.js"],
    ["a/b/c", "a/d/e", "../d/e.js"],
    ["a/b", "a/c", "./c.js"],
    ["a/a", "a/a/a", "./a/a.js"],
    ["x", "a/b", "./a/b.js"],
  ])("%s imports %s as %s", (from, to, path) => {
    expect(importPath(from, to, ".js")).toBe(path);
  });

  test("a scope gives each name once, and no name that proto can spell to another", () => {
    const scope = new Scope(["class"]);
    expect([scope.take("a"), scope.take("a"), scope.take("a"), scope.take("class")]).toEqual([
      "a",
      "a$",
      "a$$",
      "class$",
    ]);
    expect(scope.inner().take("a")).toBe("a$$$");
  });
});
