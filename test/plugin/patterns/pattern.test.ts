import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getQuickJS } from "quickjs-emscripten";
import { describe, expect, test } from "vitest";
import { translatePattern } from "../../../plugin/patterns/pattern.js";
import { root } from "../../support/env-folders.js";
import { cases } from "./cases.js";
import { cpuTime } from "./cpu-time.js";
import { tr181Patterns } from "./tr181.js";

/** The source of a pattern that can be translated. */
function sourceOf(pattern: string): string {
  const translation = translatePattern(pattern);
  if (!translation.ok) throw new Error(`${pattern}: ${translation.problem.what}`);
  return translation.source;
}

/** A regular expression as generated code holds it. */
function evaluated(source: string): unknown {
  return new Function(`return /${source}/u;`)();
}

describe("a pattern of XML Schema in JavaScript", () => {
  test.each(cases)("$pattern ($rule)", ({ pattern, source, matches, refuses }) => {
    expect(sourceOf(pattern)).toBe(`^(?:${source})$`);
    const expression = new RegExp(sourceOf(pattern), "u");
    expect(matches.filter((text) => !expression.test(text))).toEqual([]);
    expect(refuses.filter((text) => expression.test(text))).toEqual([]);
  });

  test.each(cases.map(({ pattern }) => pattern))("%j stands in a literal as it is", (pattern) => {
    const source = sourceOf(pattern);
    expect(source).toMatch(/^[\x20-\x7E]+$/);
    expect(evaluated(source)).toEqual(new RegExp(source, "u"));
    expect((evaluated(source) as RegExp).source).toBe(source);
  });

  test("means the same in QuickJS", async () => {
    const context = (await getQuickJS()).newContext();
    try {
      const checks = cases.map(
        ({ pattern, matches, refuses }) =>
          `[/${sourceOf(pattern)}/u, ${JSON.stringify(matches)}, ${JSON.stringify(refuses)}]`,
      );
      const script = `JSON.stringify([${checks.join(",\n")}].map(([expression, matches, refuses]) =>
        [...matches.filter((text) => !expression.test(text)), ...refuses.filter((text) => expression.test(text))]))`;
      const answer = context.unwrapResult(context.evalCode(script)).consume((handle) => context.getString(handle));
      expect(JSON.parse(answer)).toEqual(cases.map(() => []));
    } finally {
      context.dispose();
    }
  });
});

describe("the patterns of TR-181", () => {
  test.each(tr181Patterns)("%j is translated", (pattern) => {
    const source = sourceOf(pattern);
    expect(source).toMatch(/^\^\(\?:[\x20-\x7E]*\)\$$/);
    expect(evaluated(source)).toEqual(new RegExp(source, "u"));
  });

  test("are read and proved in a moment", () => {
    const times = [1, 2, 3, 4, 5].map(() => cpuTime(() => tr181Patterns.map(sourceOf)));
    expect(Math.min(...times)).toBeLessThan(100);
  });

  const dataModel = join(root, "../shared/data-models/tr-181-2-19-1-usp-full.xml");
  test.skipIf(!existsSync(dataModel))("are all that the data model has (needs the data model)", () => {
    const entities: { readonly [entity: string]: string } = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
    const xml = readFileSync(dataModel, "utf8").replaceAll(/<!--.*?-->/gs, "");
    const written = [...xml.matchAll(/<pattern\s+value="([^"]*)"/g)].map(([, value = ""]) =>
      value.replaceAll(/&(\w+);/g, (_, entity: string) => entities[entity] ?? ""),
    );
    expect(written).toHaveLength([...xml.matchAll(/<pattern\b/g)].length);
    expect(new Set(written)).toEqual(new Set(tr181Patterns));
    expect(tr181Patterns).toHaveLength(30);
  });
});
