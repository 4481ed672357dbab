import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProtocolVersions,
  describeProtocolVersionIssue,
  formatProtocolVersion,
  formatProtocolVersionList,
  highestCommonVersion,
  type ProtocolVersion,
  ProtocolVersionError,
  parseProtocolVersion,
  parseProtocolVersionList,
  safeParseProtocolVersion,
  safeParseProtocolVersionList,
} from "../../plugin/runtime/protocol/index.js";
import { hostileTexts } from "./hostile.js";

function v(major: number, minor: number): ProtocolVersion {
  return { major, minor };
}

describe("a version (Record.version)", () => {
  test.each([
    ["1.0", v(1, 0)],
    ["1.4", v(1, 4)],
    ["1.10", v(1, 10)],
    ["0.0", v(0, 0)],
    ["10.20", v(10, 20)],
    ["999999999.999999999", v(999999999, 999999999)],
  ])("%s", (text, version) => {
    expect(safeParseProtocolVersion(text)).toEqual({ ok: true, value: version });
    expect(parseProtocolVersion(text)).toEqual(version);
    expect(formatProtocolVersion(version)).toBe(text);
  });

  test.each([
    ["empty", "", 0, "a digit"],
    ["major alone", "1", 1, "a dot"],
    ["no minor", "1.", 2, "a digit"],
    ["no major", ".4", 0, "a digit"],
    ["three numbers", "1.4.1", 3, "the end"],
    ["a list", "1.3,1.4", 3, "the end"],
    ["a letter first", "v1.4", 0, "a digit"],
    ["a letter last", "1.4a", 3, "the end"],
    ["a sign", "-1.4", 0, "a digit"],
    ["a sign within", "1.+4", 2, "a digit"],
    ["a comma for the dot", "1,4", 1, "a dot"],
    ["leading zero", "01.4", 1, "a dot"],
    ["leading zero of the minor", "1.04", 3, "the end"],
    ["two zeros", "1.00", 3, "the end"],
    ["10 digits", "1234567890.0", 9, "a dot"],
    ["10 digits of the minor", "1.1234567890", 11, "the end"],
    ["space first", " 1.4", 0, "a digit"],
    ["space last", "1.4 ", 3, "the end"],
    ["line feed last", "1.4\n", 3, "the end"],
    ["digits beyond ASCII", "\u0661.\u0664", 0, "a digit"],
    ["an exponent", "1e1.0", 1, "a dot"],
  ])("none: %s, %j", (_, text, position, expected) => {
    const issue = { code: "protocol-version", text, position, expected, uspError: 7104 } as const;
    expect(safeParseProtocolVersion(text)).toEqual({ ok: false, issue });
    expect(() => parseProtocolVersion(text)).toThrow(new ProtocolVersionError(issue));
  });

  test.each([
    ["negative", v(-1, 0)],
    ["a fraction", v(1, 0.5)],
    ["NaN", v(Number.NaN, 0)],
    ["infinite", v(1, Number.POSITIVE_INFINITY)],
    ["of 10 digits", v(1_000_000_000, 0)],
    ["with an exponent", v(1e21, 0)],
  ])("is never written: %s", (_, version) => {
    expect(() => formatProtocolVersion(version)).toThrow(ProtocolVersionError);
    expect(() => formatProtocolVersionList([v(1, 0), version])).toThrow(ProtocolVersionError);
  });
});

describe("a list of versions (controller_ and agent_supported_protocol_versions)", () => {
  test.each([
    ["one", "1.4", [v(1, 4)]],
    ["some", "1.0,1.1,1.2,1.3", [v(1, 0), v(1, 1), v(1, 2), v(1, 3)]],
    ["no order is asked for, and it is kept", "1.3,1.0,1.10", [v(1, 3), v(1, 0), v(1, 10)]],
    ["duplicates are kept", "1.3,1.3", [v(1, 3), v(1, 3)]],
    ["none: proto3 cannot tell empty from absent", "", []],
  ])("%s: %j", (_, text, versions) => {
    expect(safeParseProtocolVersionList(text)).toEqual({ ok: true, value: versions });
    expect(parseProtocolVersionList(text)).toEqual(versions);
    expect(formatProtocolVersionList(versions)).toBe(text);
  });

  test.each([
    ["after commas", "1.0, 1.1,\t1.2", "1.0,1.1,1.2"],
    ["before commas", "1.0 ,1.1\r\n,1.2", "1.0,1.1,1.2"],
    ["round the list", " 1.0,1.1 ", "1.0,1.1"],
    ["much", "1.0,   \n  1.1", "1.0,1.1"],
    ["alone", " \t ", ""],
  ])("whitespace is read over, and not written: %s", (_, text, written) => {
    expect(formatProtocolVersionList(parseProtocolVersionList(text))).toBe(written);
  });

  test.each([
    ["a comma alone", ",", 0, 0, "a digit"],
    ["a comma first", ",1.4", 0, 0, "a digit"],
    ["a comma last", "1.4,", 1, 4, "a digit"],
    ["a comma and a space last", "1.4, ", 1, 5, "a digit"],
    ["two commas", "1.3,,1.4", 1, 4, "a digit"],
    ["a semicolon", "1.3;1.4", 0, 3, "a comma or the end"],
    ["a space for the comma", "1.3 1.4", 0, 4, "a comma or the end"],
    ["a space within an item", "1.3,1 .4", 1, 5, "a dot"],
    ["three numbers", "1.3,1.4,1.4.1", 2, 11, "a comma or the end"],
    ["a leading zero", "1.3,1.04", 1, 7, "a comma or the end"],
    ["major alone", "1.3,1", 1, 5, "a dot"],
    ["brackets", "[1.3]", 0, 0, "a digit"],
    ["no-break space", "1.3,\u00a01.4", 1, 4, "a digit"],
  ])("none: %s, %j", (_, text, index, position, expected) => {
    const issue = { code: "protocol-version-list", text, position, expected, index, uspError: 7004 } as const;
    expect(safeParseProtocolVersionList(text)).toEqual({ ok: false, issue });
    expect(() => parseProtocolVersionList(text)).toThrow(new ProtocolVersionError(issue));
  });
});

test.each([
  [safeParseProtocolVersion("1"), '"1" is not a protocol version: expected a dot at position 1'],
  [safeParseProtocolVersionList("1.4,"), '"1.4," is not a list of protocol versions: expected a digit at position 4'],
])("an issue is described: %#", (result, sentence) => {
  if (result.ok) throw new Error("accepted");
  expect(describeProtocolVersionIssue(result.issue)).toBe(sentence);
  const error = new ProtocolVersionError(result.issue);
  expect([error.name, error.message, error.issue]).toEqual(["ProtocolVersionError", sentence, result.issue]);
});

describe("versions in order", () => {
  test("by numbers, not as text", () => {
    const sorted = ["1.10", "1.9", "2.0", "0.11", "1.0"].map(parseProtocolVersion).sort(compareProtocolVersions);
    expect(formatProtocolVersionList(sorted)).toBe("0.11,1.0,1.9,1.10,2.0");
    expect(compareProtocolVersions(v(1, 4), v(1, 4))).toBe(0);
    expect(compareProtocolVersions(v(1, 9), v(2, 0))).toBeLessThan(0);
    expect(compareProtocolVersions(v(1, 10), v(1, 9))).toBeGreaterThan(0);
  });

  test.each([
    ["1.0,1.1,1.2", "1.0,1.1,1.2,1.3", "1.2"],
    ["1.3,1.0", "1.0,1.3,1.4", "1.3"],
    ["1.9,1.10", "1.10,1.9", "1.10"],
    ["1.0,2.0", "2.0,1.9", "2.0"],
    ["1.4,1.4", "1.4", "1.4"],
    ["1.4,1.2", "1.3,1.2", "1.2"],
    ["1.4", "1.3", undefined],
    ["", "1.3", undefined],
    ["1.3", "", undefined],
    ["", "", undefined],
  ])("the highest that %j and %j have in common is %j", (a, b, expected) => {
    const version = expected === undefined ? undefined : parseProtocolVersion(expected);
    const [left, right] = [parseProtocolVersionList(a), parseProtocolVersionList(b)];
    expect(highestCommonVersion(left, right)).toEqual(version);
    expect(highestCommonVersion(right, left)).toEqual(version);
  });
});

const version = fc.record({
  major: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 999_999_999 })),
  minor: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 999_999_999 })),
});

/** Texts near the grammar. */
const nearly = fc.oneof(
  fc.string({ unit: fc.constantFrom("0", "1", "9", ".", ".", ",", " ", "\t", "-", "\u0661"), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom("1.0", "1.10", ",", ",", " ", "0", "."), maxLength: 8 }),
);

describe("any text or value", () => {
  test("what is written is read again", () => {
    fc.assert(
      fc.property(fc.array(version), (versions) => {
        expect(parseProtocolVersionList(formatProtocolVersionList(versions))).toEqual(versions);
      }),
    );
  });

  test("what is read is written again, and the language is that of one expression", () => {
    const number = "(?:0|[1-9][0-9]{0,8})";
    const one = `${number}\\.${number}`;
    const single = new RegExp(`^${one}$`);
    const list = new RegExp(`^[ \\t\\r\\n]*(?:${one}(?:[ \\t\\r\\n]*,[ \\t\\r\\n]*${one})*[ \\t\\r\\n]*)?$`);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
        const alone = safeParseProtocolVersion(text);
        expect(alone.ok).toBe(single.test(text));
        if (alone.ok) expect(formatProtocolVersion(alone.value)).toBe(text);
        const several = safeParseProtocolVersionList(text);
        expect(several.ok).toBe(list.test(text));
        if (several.ok) expect(formatProtocolVersionList(several.value)).toBe(text.replace(/[ \t\r\n]/g, ""));
      }),
      { numRuns: 4000 },
    );
  });

  test("order and highest common version agree", () => {
    const few = fc.array(fc.record({ major: fc.nat({ max: 2 }), minor: fc.nat({ max: 3 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(few, few, (a, b) => {
        const common = a.filter((one) => b.some((other) => compareProtocolVersions(one, other) === 0));
        expect(highestCommonVersion(a, b)).toEqual(common.sort(compareProtocolVersions).at(-1));
      }),
    );
  });

  test.each(hostileTexts)("1 MB, %s: is read or refused in linear time", (_, text) => {
    const start = performance.now();
    expect(safeParseProtocolVersion(text).ok).toBe(false);
    safeParseProtocolVersionList(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("250000 versions are compared in linear time", () => {
    const versions = parseProtocolVersionList("1.4,".repeat(249_999).concat("1.3"));
    expect(versions).toHaveLength(250_000);
    const others = versions.map((_, minor) => v(2, minor));
    const start = performance.now();
    expect(highestCommonVersion(versions, versions)).toEqual(v(1, 4));
    expect(highestCommonVersion(others, versions)).toBeUndefined();
    expect(highestCommonVersion(others, others)).toEqual(v(2, 249_999));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
