// One table of what is a path (R-ARC.7) and one of what is none, for all that reads paths.
import { describe, expect, test } from "vitest";
import {
  type Condition,
  formatPath,
  PathError,
  parsePath,
  safeParsePath,
  supportedPath,
} from "../../plugin/runtime/paths/index.js";
import { TextError } from "../../plugin/runtime/text/issue.js";
import { accepted } from "./cases/accepted.js";
import { conditions } from "./cases/conditions.js";
import { refused } from "./cases/refused.js";
import { show } from "./show.js";

const unique = (cases: readonly { text: string; relative: boolean }[]) =>
  new Set(cases.map(({ text, relative }) => `${relative} ${text}`)).size;

test("no case stands twice", () => {
  expect(unique([...accepted, ...refused])).toBe(accepted.length + refused.length);
});

describe("is a path", () => {
  test.each(accepted)("$text ($source)", ({ text, relative, kind, segments, supported }) => {
    const path = parsePath(text, { relative });
    expect({ kind: path.kind, segments: show(path) }).toEqual({ kind, segments });
    expect(path.trailingDot).toBe(text.endsWith("."));
    expect(formatPath(path)).toBe(text);
    expect(supportedPath(text)).toBe(supported);
    expect(safeParsePath(text, { relative })).toEqual({ ok: true, value: path });
    // Relative is the wider of the two.
    expect(parsePath(text, { relative: true })).toEqual(path);
  });
});

describe("is no path", () => {
  test.each(refused)("$text ($source)", ({ text, relative, position, expected }) => {
    const issue = { code: "path-syntax", text, position, expected, uspError: 7008 };
    expect(safeParsePath(text, { relative })).toEqual({ ok: false, issue });
    expect(() => parsePath(text, { relative })).toThrow(PathError);
    if (relative) expect(supportedPath(text)).toBeUndefined();
  });
});

describe("an expression", () => {
  test.each(conditions)("$text", ({ text, conditions }) => {
    const { segments } = parsePath(text, { relative: true });
    expect(segments).toEqual([{ kind: "expression", conditions, text }]);
  });

  test("has its own conditions, whatever stands before it", () => {
    const { segments } = parsePath("Device.A.[B==1&&C==2].D.[E==3].F");
    const found = segments.map((segment) =>
      segment.kind === "expression" ? segment.conditions.map((c) => c.path) : [],
    );
    expect(found).toEqual([[], [], ["B", "C"], [], ["E"], []]);
  });

  test("made by hand is written without whitespace, and escaped", () => {
    const made: readonly Condition[] = [
      { path: "Name", operator: "==", value: { kind: "literal", text: '100% "x" %22' } },
      { path: "Stats.ErrorsSent", operator: ">", value: { kind: "bare", text: "0" } },
    ];
    const text = formatPath({
      kind: "command",
      segments: [
        { kind: "name", name: "Device" },
        { kind: "name", name: "A" },
        { kind: "expression", conditions: made, text: "" },
        { kind: "name", name: "Refs" },
        { kind: "follow", item: "*" },
        { kind: "name", name: "Reset" },
      ],
      trailingDot: false,
    });
    expect(text).toBe('Device.A.[Name=="100%25 %22x%22 %2522"&&Stats.ErrorsSent>0].Refs#*+.Reset()');
    expect(parsePath(text).segments[2]).toMatchObject({ conditions: made });
  });
});

describe("PathError", () => {
  const refuse = (text: string): unknown => {
    try {
      return parsePath(text);
    } catch (error) {
      return error;
    }
  };

  test("is a TextError with the issue that safeParsePath gives", () => {
    const error = refuse("Device..X");
    expect(error).toBeInstanceOf(TextError);
    expect(error).toMatchObject({
      name: "PathError",
      message: '"Device..X" is not a path: expected a name at position 7',
      issue: { code: "path-syntax", position: 7 },
    });
    expect(safeParsePath("Device..X")).toEqual({ ok: false, issue: (error as PathError).issue });
  });

  test("says where more was needed, and cuts what is long", () => {
    expect(refuse("Device.A.[")).toMatchObject({ message: '"Device.A.[" is not a path: expected a name at the end' });
    const long = refuse(`Device.${"a".repeat(1000)} `) as PathError;
    expect(long.message.length).toBeLessThan(200);
    expect(long.message).toMatch(/at position 1007$/);
    expect(long.issue.text).toHaveLength(1008);
  });
});
