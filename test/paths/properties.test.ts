import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkPath,
  containsPath,
  formatPath,
  joinPath,
  matchPath,
  type Path,
  type PathRole,
  parsePath,
  relativePath,
  type Segment,
  safeParsePath,
  supportedPath,
} from "../../plugin/runtime/paths/index.js";
import { isPlainPath } from "../../plugin/runtime/paths/plain.js";
import { nearlyPaths, paths, relativePaths } from "./arbitraries.js";

const RUNS = { numRuns: 1000 };
const texts = fc.oneof(
  { weight: 4, arbitrary: nearlyPaths },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: relativePaths.map(formatPath) },
);

/** Without how their expressions were written. */
const meaning = ({ segments, ...path }: Path) => ({
  ...path,
  segments: segments.map((segment) => (segment.kind === "expression" ? { ...segment, text: "" } : segment)),
});

const withSegments = (path: Path, map: (segment: Segment) => Segment): string =>
  formatPath({ ...path, segments: path.segments.map(map) });

const anyInstance = (segment: Segment): Segment =>
  segment.kind === "name" || segment.kind === "follow" ? segment : { kind: "placeholder" };

describe("parsePath and formatPath", () => {
  test("of a path give the path again, and its text byte for byte", () => {
    fc.assert(
      fc.property(paths, (path) => {
        const text = formatPath(path);
        const parsed = parsePath(text);
        expect(meaning(parsed)).toEqual(meaning(path));
        expect(formatPath(parsed)).toBe(text);
        expect(parsePath(text, { relative: true })).toEqual(parsed);
      }),
      RUNS,
    );
  });

  test("do so with relative paths", () => {
    fc.assert(
      fc.property(relativePaths, (path) => {
        const text = formatPath(path);
        const parsed = parsePath(text, { relative: true });
        expect(meaning(parsed)).toEqual(meaning(path));
        expect(formatPath(parsed)).toBe(text);
      }),
      RUNS,
    );
  });

  test("take what they take byte for byte, and never throw otherwise", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, relative) => {
        const result = safeParsePath(text, { relative });
        if (result.ok) {
          expect(formatPath(result.value)).toBe(text);
          return;
        }
        const { issue } = result;
        expect(issue).toMatchObject({ code: "path-syntax", text, uspError: 7008 });
        expect(issue.position).toBeGreaterThanOrEqual(0);
        expect(issue.position).toBeLessThanOrEqual(text.length);
        // What comes before has nothing wrong: it is a path, or the beginning of one.
        const before = safeParsePath(text.slice(0, issue.position), { relative });
        if (!before.ok) expect(before.issue.position).toBe(issue.position);
      }),
      { numRuns: 5000 },
    );
  });

  test("take all that the grammar of TR-369 takes", () => {
    const posnum = "[1-9][0-9]{0,8}";
    const word = "[A-Za-z_][A-Za-z0-9_]*";
    const follow = `(?:#(?:${posnum}|\\*))?\\+`;
    const compare = `${word}(?:(?:${follow})?\\.${word})*(?:==|!=|~=|<=|>=|<|>)(?:"[^"]*"|0|-?${posnum})`;
    const instance = `(?:${posnum}|\\*|\\[${compare}(?:&&${compare})*\\])`;
    const object = `${word}\\.(?:${word}(?:\\.${instance}|${follow}\\.${word})?\\.)*`;
    const instantiated = new RegExp(`^${object}(?:${word}(?:\\(\\)|!)?)?$`);
    const supported = new RegExp(`^${word}\\.(?:${word}\\.(?:(?:${posnum}|\\{i\\})\\.)?)*(?:${word})?$`);
    let paths = 0;
    fc.assert(
      fc.property(nearlyPaths, (text) => {
        if (!instantiated.test(text) && !supported.test(text)) return;
        paths++;
        expect(safeParsePath(text)).toMatchObject({ ok: true });
      }),
      { numRuns: 10_000 },
    );
    expect(paths).toBeGreaterThan(300);
  });
});

describe("supportedPath", () => {
  test("is what parsePath and formatPath would make of it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = safeParsePath(text, { relative: true });
        const expected =
          result.ok && result.value.segments.every(({ kind }) => kind !== "follow")
            ? withSegments(result.value, anyInstance)
            : undefined;
        expect(supportedPath(text)).toBe(expected);
        // Of what it makes, it makes the same.
        if (expected !== undefined) expect(supportedPath(expected)).toBe(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  test("of a base and of what is relative to it makes up that of both", () => {
    fc.assert(
      fc.property(paths, relativePaths, (base, rest) => {
        const path = joinPath(formatPath(base), formatPath(rest));
        fc.pre(safeParsePath(path).ok);
        const parts = [joinPath(formatPath(base), ""), formatPath(rest)].map(supportedPath);
        expect(supportedPath(path)).toBe(parts.includes(undefined) ? undefined : parts.join(""));
      }),
      RUNS,
    );
  });
});

describe("matchPath and containsPath", () => {
  test("match a path to itself, and to what stands for any of its instances", () => {
    fc.assert(
      fc.property(relativePaths, (path) => {
        const text = formatPath(path);
        expect(matchPath(text, text)).toBe(true);
        expect(matchPath(withSegments(path, anyInstance), text)).toBe(true);
        expect(containsPath(withSegments(path, anyInstance), text)).toBe(true);
      }),
      RUNS,
    );
  });

  test("tell paths apart that differ in a segment", () => {
    fc.assert(
      fc.property(relativePaths, fc.nat(), (path, n) => {
        const at = n % path.segments.length;
        const other = path.segments.map((segment, i): Segment => {
          if (i !== at) return segment;
          if (segment.kind === "name") return { kind: "name", name: `${segment.name}_` };
          if (segment.kind === "follow") return { kind: "follow", item: segment.item === "*" ? 2 : "*" };
          return segment.kind === "number" ? { kind: "wildcard" } : { kind: "number", number: 7 };
        });
        const [left, right] = [formatPath(path), formatPath({ ...path, segments: other })];
        // In one direction, where one of them stands for the other.
        expect(matchPath(left, right) && matchPath(right, left)).toBe(false);
      }),
      RUNS,
    );
  });

  test("a path contains what is joined to it, unless a reference is followed", () => {
    fc.assert(
      fc.property(paths, relativePaths, (base, rest) => {
        const path = joinPath(formatPath(base), formatPath(rest));
        fc.pre(safeParsePath(path).ok);
        const follows = rest.segments.some(({ kind }) => kind === "follow");
        expect(containsPath(formatPath(base), path)).toBe(!follows);
        expect(containsPath(path, formatPath(base))).toBe(false);
      }),
      RUNS,
    );
  });
});

test("relativePath undoes joinPath", () => {
  fc.assert(
    fc.property(paths, relativePaths, (base, rest) => {
      const [head, tail] = [formatPath(base), formatPath(rest)];
      expect(relativePath(head, joinPath(head, tail))).toBe(tail);
    }),
    RUNS,
  );
});

test("checkPath finds the syntax wrong where safeParsePath does, and never throws", () => {
  const roles: readonly PathRole[] = [
    "object",
    "table",
    "instance",
    "parameter",
    "command",
    "event",
    "argument",
    "search",
    "supportedObject",
  ];
  const rules = fc.record(
    {
      kinds: fc.subarray([...roles], { minLength: 1 }),
      addressing: fc.constantFrom("instanceNumber" as const, "none" as const, undefined),
      trailingDot: fc.boolean(),
      allowEmpty: fc.boolean(),
      relative: fc.boolean(),
    },
    { requiredKeys: ["kinds"] },
  );
  fc.assert(
    fc.property(texts, rules, (text, rule) => {
      const issue = checkPath(text, rule);
      const result = safeParsePath(text, rule);
      const empty = text === "" && rule.allowEmpty === true;
      expect(issue?.code === "path-syntax").toBe(!result.ok && !empty);
      if (issue?.code === "path-syntax") expect({ ok: false, issue }).toEqual(result);
    }),
    { numRuns: 5000 },
  );
});

describe("a plain path", () => {
  test("is a path of an object, an instance or a parameter, by instance numbers", () => {
    const rule = { kinds: ["object", "instance", "parameter"], addressing: "instanceNumber" } as const;
    fc.assert(
      fc.property(fc.oneof(texts, paths.map(formatPath)), (text) => {
        if (isPlainPath(text)) expect(checkPath(text, rule)).toBeUndefined();
      }),
      RUNS,
    );
  });

  test.each(["Device", "Device.", "Device.A", "Device.A.1", "Device.A.1.", "Device.A-b.12.C_d.3.e"])("%s", (path) => {
    expect(isPlainPath(path)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["a number first", "1.A"],
    ["a number after the root", "Device.1."],
    ["two numbers", "Device.A.1.2"],
    ["a number from zero on", "Device.A.0"],
    ["two dots", "Device..A"],
    ["a placeholder", "Device.A.{i}."],
    ["all instances", "Device.A.*."],
    ["an expression", 'Device.A.[B=="c"].'],
    ["a reference that is followed", "Device.A+.B"],
    ["a command", "Device.A()"],
    ["an event", "Device.A!"],
    ["another character", "Device.\u00e9"],
    ["a space", "Device.A "],
    ["a number that may be too large", "Device.A.4294967296"],
  ])("is none with %s: %s", (_, path) => expect(isPlainPath(path)).toBe(false));
});
